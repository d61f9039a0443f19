import Drawing
import Findings
import StakeholderModel

/// What is recorded about one partner, for the partner to read and correct.
struct PartnerPage {
  private let partner: OrganizationID
  /// What may be shown to the partner.
  private let shown: StakeholderNetwork
  private let network: StakeholderNetwork
  private let reading: Reading
  private let formName: String?

  init(
    _ partner: OrganizationID, shown: StakeholderNetwork, _ reading: Reading,
    formName: String?
  ) {
    self.partner = partner
    self.shown = shown
    self.reading = reading
    self.formName = formName
    network = reading.network.reduced(to: .team)
  }

  /// The page, section by section.
  var blocks: PageBlocks {
    var page = PageBlocks()
    page.add(.title("\(organization: partner): this is how we show you"))
    let file = formName.map { ", or change the file \($0) and send it back" } ?? ""
    page.add(
      .sentence(
        """
        Please tell us what is wrong, missing or not ours to show. Write beside each line\(file). What \
        is not listed here was not asked or not written down; it does not mean no.
        """))
    addProfile(to: &page)
    addPeople(to: &page)
    addTies(to: &page)
    addChampions(to: &page)
    addWork(to: &page)
    addLosses(to: &page, shown, partner)
    addQuestions(to: &page, shown, partner)
    page.add(.heading("Is this right?"))
    page.add(
      .sentence(
        "Looked over for \(organization: partner) by: ____________________   on: ___________")
    )
    return page
  }

  private var organization: Organization? { shown.organization(partner) }

  private func addProfile(to page: inout PageBlocks) {
    guard let organization else { return }
    page.add(.heading("Who you are"))
    let profile = organization.profile
    let lists: [(Claim, [String]?)] = [
      ("also called", organization.aliases.isEmpty ? nil : organization.aliases),
      ("wants to reach", profile.goals), ("does", profile.functions), ("knows", profile.expertise),
      ("is there for", profile.constituencies), ("cares about", profile.interests),
      ("can bring", profile.resources), ("has", profile.assets),
    ]
    var rows: [[Claim]] = [["name", "\(organization.displayName)"]]
    if let group = organization.group { rows.append(["place at the table", "\(group.title)"]) }
    if let mission = profile.mission { rows.append(["is for", "\(mission)"]) }
    if let answers = profile.accountability { rows.append(["answers to", "\(answers)"]) }
    for (head, words) in lists {
      guard let words, !words.isEmpty else { continue }
      rows.append([head, "\(words.joined(separator: ", "))"])
    }
    page.add(.table(["what", "as we have it"], rows))
  }

  private func isOwn(_ actor: Actor) -> Bool { shown.isOf(actor, partner) }

  private func addPeople(to page: inout PageBlocks) {
    let people = shown.people.filter { isOwn(.person($0.id)) }
    page.add(.heading("Your people"))
    guard !people.isEmpty else {
      page.add(.sentence("Nobody is recorded. Whom should others know?"))
      return
    }
    page.add(
      .table(
        ["name", "title"],
        people.map { ["\(person: $0.id)", "\($0.homePosition?.title ?? "not recorded")"] }))
  }

  private func addTies(to page: inout PageBlocks) {
    let ties = shown.ties.filter { $0.kind != .reportsTo && (isOwn($0.from) != isOwn($0.to)) }
    page.add(.heading("Who works with whom"))
    guard !ties.isEmpty else {
      page.add(.sentence("No tie between you and others is recorded."))
      return
    }
    let scale = shown.scale ?? .seed
    page.add(
      .table(
        ["yours", "with", "strength", "since", "last contact"],
        ties.map { tie in
          let (own, other) = isOwn(tie.from) ? (tie.from, tie.to) : (tie.to, tie.from)
          return [
            Claim(actor: own), named(other),
            "\(tie.level.map { scale.word(for: $0) } ?? "not recorded")",
            "\(tie.since?.spelled ?? "not recorded")",
            "\(tie.lastContact?.spelled ?? "not recorded")",
          ]
        }))
  }

  private func named(_ actor: Actor) -> Claim {
    guard let person = actor.person, let home = shown.person(person)?.home else {
      return Claim(actor: actor)
    }
    return "\(person: person) (\(organization: home))"
  }

  private func addChampions(to page: inout PageBlocks) {
    let cells = reading.champions.cells.filter { $0.organization == partner }
    guard !cells.isEmpty else { return }
    page.add(.heading("Who stands up for the work at your place"))
    let known = Set(shown.champions.map(\.person))
    page.add(
      .table(
        ["for", "who"],
        cells.map { cell in
          let people = cell.champions.filter(known.contains).map { "\(person: $0)" as Claim }
          let names = Claim.list(people, limit: 4)
          let words: Claim =
            switch cell.state {
            case .active: people.isEmpty ? "somebody" : names
            case .lapsed: people.isEmpty ? "nobody any more" : "\(names), no longer"
            case .none: people.isEmpty ? "nobody; somebody looked" : "\(names) was asked"
            case .notAsked: "not asked yet"
            }
          return [cell.cause.map { "\(cause: $0)" } ?? "everyone in this file", words]
        }))
  }

  private func addWork(to page: inout PageBlocks) {
    let work = network.initiatives.filter { initiative in
      initiative.phase != .closed && initiative.required.contains { isOwn(.organization($0)) }
    }
    guard !work.isEmpty else { return }
    page.add(.heading("Joint work that needs you"))
    page.add(
      .table(
        ["work", "how far", "who of you shaped it"],
        work.map { initiative in
          let shapers = initiative.contributors.filter { isOwn(.person($0)) }
          return [
            "\(cause: .initiative(initiative.id))",
            "\(initiative.phase?.rawValue ?? "not recorded")",
            shapers.isEmpty
              ? "nobody recorded" : Claim.list(shapers.map { "\(person: $0)" }, limit: 4),
          ]
        }))
  }
}
