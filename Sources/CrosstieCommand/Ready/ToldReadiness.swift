import Findings
import StakeholderModel

/// Whether joint work is ready, with the names that may be shown.
struct ToldReadiness {
  let readiness: Readiness
  let initiative: Initiative
  let network: StakeholderNetwork
  let cards: [ConversationCard]
  private let reading: Reading
  private let sharing: SharingOptions
  private let tellsAll: Bool
  private let isTechnical: Bool

  init(
    _ readiness: Readiness, _ initiative: Initiative, _ reading: Reading,
    in network: StakeholderNetwork, sharing: SharingOptions, hasCards: Bool, tellsAll: Bool,
    isTechnical: Bool
  ) {
    self.readiness = readiness
    self.initiative = initiative
    self.reading = reading
    self.network = network
    self.sharing = sharing
    self.tellsAll = tellsAll
    self.isTechnical = isTechnical
    cards =
      hasCards
      ? readiness.steps.compactMap { ConversationCard($0, for: initiative, in: network) } : []
  }

  private var name: Claim { "\(cause: .initiative(initiative.id))" }

  /// The verdict as a heading.
  var verdict: Claim {
    switch readiness.verdict {
    case .ready: "Ready: every question is answered with yes"
    case .notYet: "Not yet: start here"
    case .cannotTell: "Cannot tell yet: record what is listed below"
    }
  }

  /// The page.
  var page: PageBlocks {
    var page = PageBlocks()
    page.add(.title("\(name): is it ready to be proposed?"))
    page.add(.sentence(verdict))
    for (number, step) in readiness.steps.enumerated() { write(step, number + 1, to: &page) }
    if !readiness.answers.isEmpty { writeAnswers(to: &page) }
    writeRecords(to: &page)
    writeLosses(to: &page)
    let notes = notes
    if !notes.isEmpty {
      page.add(.heading("What to keep in mind"))
      for note in notes { page.add(.item(note)) }
    }
    for card in cards { write(card, to: &page) }
    return page
  }

  private func write(_ step: FirstStep, _ number: Int, to page: inout PageBlocks) {
    page.add(.step(number, step.does))
    if let way = step.way { page.add(.detail("how", way)) }
    if let subject = step.subject { page.add(.detail("about", subject)) }
    for idea in step.suggestions.prefix(3) { page.add(.detail("suggested", "\(idea)")) }
  }

  /// Each question with how many answers are yes, and what is missing in words.
  private func writeAnswers(to page: inout PageBlocks) {
    page.add(.heading("What was asked"))
    for question in ReadinessQuestion.allCases {
      let answers = readiness.answers(to: question)
      guard !answers.isEmpty else { continue }
      page.add(.item("\(question.title): \(Self.count(answers))"))
      if isTechnical { page.add(.detail("yes if", "\(question.decided)")) }
      let told = answers.filter { tellsAll || $0.state == .no }
      let most = tellsAll ? told.count : 4
      for answer in told.prefix(most) { page.add(.detail("", answer.says)) }
      if told.count > most {
        page.add(.detail("", "and \(told.count - most) more; --all tells every answer"))
      }
    }
  }

  /// "yes", "no", "not recorded", or how many of each.
  private static func count(_ answers: [ReadinessAnswer]) -> Claim {
    let words: [(ReadinessAnswer.State, String)] = [
      (.yes, "yes"), (.no, "no"), (.unknown, "not recorded"),
    ]
    if let only = words.first(where: { word in answers.allSatisfy { $0.state == word.0 } }) {
      return "\(only.1)"
    }
    let noun = answers.first.map { $0.about.count > 1 ? "pairs" : "partners" } ?? "partners"
    let parts = words.compactMap { state, word -> Claim? in
      let count = answers.count { $0.state == state }
      return count == 0 ? nil : "\(word) for \(count)"
    }
    return "\(Claim.row(parts, separator: ", ")) of \(answers.count) \(noun)"
  }

  /// What to record, a few of each question and the rest by number.
  private func writeRecords(to page: inout PageBlocks) {
    guard !readiness.answers.isEmpty else {
      page.add(.heading("Record"))
      page.add(
        .item("which organizations \(name) cannot do without (required), at least two of them"))
      return
    }
    guard !readiness.toRecord.isEmpty else { return }
    page.add(.heading(readiness.verdict == .cannotTell ? "Record" : "To tell more, record"))
    for question in ReadinessQuestion.allCases {
      var records: [Claim] = []
      for record in readiness.answers(to: question).compactMap(\.record)
      where !records.contains(record) { records.append(record) }
      let most = tellsAll ? records.count : 3
      for record in records.prefix(most) { page.add(.item(record)) }
      if records.count > most {
        page.add(.detail("", "and the same for \(records.count - most) more"))
      }
    }
  }

  /// What limits the answers.
  var notes: [Claim] {
    var notes: [Claim] = []
    if let phase = initiative.phase, [.agreed, .pilot, .running, .closed].contains(phase) {
      notes.append("The work is past its proposal (\(phase.rawValue)); this looks back.")
    }
    if let informant = reading.informant, readiness.answers.contains(where: { $0.state != .yes }) {
      let known = network.people.contains { .person($0.id) == informant }
      if known {
        notes.append("This is the network as \(Claim(actor: informant)) sees it.")
      }
    }
    if network.hasMadeUpRecords {
      notes.append("Some of what this rests on is illustrative: made up to show how it would look.")
    }
    if readiness.notTold.contains(.losses) {
      notes.append("What partners may lose is not told to partners, and not counted here.")
    }
    if (sharing.share ?? .internal) == .internal, !sharing.includeRestricted,
      reading.network != network
    {
      notes.append(
        "What is marked restricted was not looked at; --include-restricted looks at it too.")
    }
    return notes
  }

  private func write(_ card: ConversationCard, to page: inout PageBlocks) {
    page.add(.heading("Card: \(card.title)"))
    page.add(.sentence("\(card.through)."))
    page.add(.sentence("Begin"))
    for starter in card.starters { page.add(.item(starter)) }
    page.add(.sentence("Ask"))
    for question in card.questions { page.add(.item(question)) }
    page.add(.sentence("Afterwards"))
    page.add(.sentence(card.afterwards))
  }
}
