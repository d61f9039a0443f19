import Findings
import StakeholderModel
import TextFormats

/// What came of a questionnaire, in plain words.
struct AskText {
  private let outcome: AskOutcome
  private let width: Int?
  private let written: [String]?
  private var page: TextPage

  /// How many people a list names before it counts the rest.
  private static let listed = 12
  /// How many people to ask next are told, those with the same questions together.
  private static let candidates = 5
  /// How many people are named together whose answers could change the same.
  private static let grouped = 4
  /// How many questions are told for each of them.
  private static let questions = 3

  init(_ outcome: AskOutcome, width: Int?, written: [String]?) {
    self.outcome = outcome
    self.width = width
    self.written = written
    page = TextPage(outcome.reading.network, width: width)
    writeResponse()
    writeAgreement()
    writeUnlisted()
    writeNext()
    writeColumns()
    writeFiles()
  }

  /// The whole page.
  var text: String { page.text }

  private var report: ResponseReport { outcome.report }
  private var showsNames: Bool { outcome.share == .internal || outcome.share == .team }

  private var noun: Noun {
    outcome.questionnaire.kind == .people
      ? Noun("person", "people") : Noun("organization", "organizations")
  }

  private func names(_ actors: [Actor]) -> Claim {
    Claim.list(actors.map { Claim(actor: $0) }, limit: Self.listed)
  }

  private func respondents(in state: ReturnedAnswers.State?) -> [Actor] {
    report.states.filter { $0.state == state && !report.earlier.contains($0.respondent) }
      .map(\.respondent)
  }

  private mutating func writeResponse() {
    let asked = outcome.questionnaire.respondents.count
    let earlier = report.earlier.isEmpty ? "" : " (\(report.earlier.count) of them earlier)"
    let partly = report.inPartCount == 0 ? "" : ", and \(report.inPartCount) in part"
    page.heading(
      "Who answered: \(report.answeredCount) of \(noun.counted(asked))\(earlier)\(partly)")
    let table = ResponseTable(outcome).table
    if !table.rows.isEmpty { page.table(table) }
    let groups: [([Actor], String)] = [
      (respondents(in: nil) + respondents(in: .untouched), "Not yet"),
      (respondents(in: .inPart), "In part (fewer than half of the names)"),
      (respondents(in: .empty), "Sent back blank"),
      (respondents(in: .withoutConsent), "Sent back without the agreement, so not read"),
      (report.namedNobody, "Answered and named nobody"),
    ]
    for (actors, words) in groups where !actors.isEmpty {
      page.item(
        showsNames ? "\(words) (\(actors.count)): \(names(actors))" : "\(words): \(actors.count)")
    }
    if report.blank > 0 {
      page.item(
        """
        \(report.blank) \(report.blank == 1 ? "name was" : "names were") left blank by those who \
        answered; blank is not no.
        """)
    }
  }

  private mutating func writeAgreement() {
    let named = report.namedByBoth + report.oneSided + report.unconfirmed
    guard named > 0 else { return }
    page.heading("Who works with whom: \(named) \(named == 1 ? "pair was" : "pairs were") named")
    page.item("\(report.namedByBoth) by both sides")
    page.item("\(report.oneSided) by one side only, though the other answered")
    page.item("\(report.unconfirmed) by one side; the other has not answered")
    let contradictions = report.contradictions
    guard !contradictions.isEmpty else { return }
    page.item(
      """
      \(contradictions.count) \(contradictions.count == 1 ? "pair tells" : "pairs tell") clearly \
      different things:
      """)
    guard outcome.share == .internal else { return }
    for pair in contradictions.prefix(Self.listed) {
      page.detail(
        """
        \(Claim(actor: pair.a)) says “\(word(pair.levelByA))”, \(Claim(actor: pair.b)) says \
        “\(word(pair.levelByB))”
        """)
    }
    if contradictions.count > Self.listed {
      page.detail("… and \(contradictions.count - Self.listed) more; --format json has all.")
    }
  }

  private func word(_ level: TieLevel) -> String {
    outcome.questionnaire.choices.first { $0.level == level }?.short ?? "\(level.rawValue)"
  }

  private mutating func writeUnlisted() {
    guard !report.unlisted.isEmpty else { return }
    page.heading(
      "Named, and not on the list: \(report.unlisted.count)")
    guard showsNames else { return }
    for (named, count) in report.unlisted.prefix(Self.listed) {
      let place = named.name.isEmpty || named.organization.isEmpty ? "" : ", \(named.organization)"
      let name = named.name.isEmpty ? named.organization : named.name
      page.item("\(name)\(place)\(count > 1 ? " (named \(count) times)" : "")")
    }
    if report.unlisted.count > Self.listed {
      page.detail("… and \(report.unlisted.count - Self.listed) more; --format json has all.")
    }
  }

  private mutating func writeNext() {
    let useful = outcome.next.candidates.filter { !$0.questions.isEmpty }
    guard !outcome.next.candidates.isEmpty else {
      page.heading("Whom to ask next: everybody has answered")
      return
    }
    guard report.answeredCount + report.inPartCount > 0 else {
      page.heading("Whom to ask next: everybody, since nobody has answered yet")
      return
    }
    guard showsNames else { return }
    guard !useful.isEmpty else {
      page.heading("Whom to ask next: no missing answer could change a finding")
      return
    }
    page.heading("Whom to ask next: their answers could change most")
    var groups: [[AskNext.Candidate]] = []
    for candidate in useful {
      if groups.last?.last?.questions == candidate.questions {
        groups[groups.count - 1].append(candidate)
      } else {
        groups.append([candidate])
      }
    }
    for group in groups.prefix(Self.candidates) { write(group) }
    let rest = groups.dropFirst(Self.candidates).reduce(0) { $0 + $1.count }
    if rest > 0 { page.detail("… and \(rest) more; --format json has all.") }
  }

  /// Candidates whose answers could change the same.
  private mutating func write(_ group: [AskNext.Candidate]) {
    guard let questions = group.first?.questions else { return }
    let homes = Set(group.map { home(of: $0.actor) })
    let isOneHome = homes.count == 1
    let names = group.map { candidate -> Claim in
      "\(Claim(actor: candidate.actor))\(isOneHome ? Claim([]) : place(home(of: candidate.actor)))"
    }
    let shared = isOneHome ? place(homes.first ?? nil) : Claim([])
    let bound = outcome.next.method == .bound ? "at most " : ""
    let things = questions.count == 1 ? "1 finding" : "\(questions.count) findings"
    page.item(
      "\(Claim.list(names, limit: Self.grouped))\(shared): \(bound)\(things)\(group.count > 1 ? " each" : "")"
    )
    for question in questions.prefix(Self.questions) {
      page.detail(question.words(in: outcome.reading))
    }
    let rest = questions.count - Self.questions
    if rest > 0 { page.detail("and \(rest) more") }
  }

  private func home(of actor: Actor) -> OrganizationID? {
    actor.person.flatMap { outcome.reading.network.person($0)?.home }
  }

  private func place(_ home: OrganizationID?) -> Claim {
    home.map { " (\(organization: $0))" } ?? Claim([])
  }

  private mutating func writeColumns() {
    guard let first = outcome.columns.first else { return }
    page.heading("What else would answer most, if it were written down")
    for column in [first] + outcome.columns.dropFirst().prefix(2) {
      page.item("\(column.missing): \(column.wouldAllow.joined(separator: "; "))")
    }
  }

  private mutating func writeFiles() {
    guard let written else {
      page.heading(
        "Nothing was written. “-o answered.xlsx” keeps the network with the answers.")
      return
    }
    page.heading("The network with the answers: \(written.joined(separator: ", "))")
  }
}
