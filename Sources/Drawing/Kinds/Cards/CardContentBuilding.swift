import Findings
import GraphKernel
import NetworkAnalysis
import StakeholderModel

extension CardContent {
  /// Puts everyone whom a picture may show on a card.
  ///
  /// A group gets a card when it has people, a tie of its own or a part in an alliance or initiative.
  init(_ content: PictureContent) {
    let network = content.network
    let grouping = content.reading.grouping
    var byGroup = [[PersonID]](repeating: [], count: grouping.groups.count)
    var ungrouped: [PersonID] = []
    for person in network.people {
      if let group = grouping.index(of: .person(person.id)) {
        byGroup[group].append(person.id)
      } else {
        ungrouped.append(person.id)
      }
    }
    let isWanted = Self.groupsTakingPart(content)
    var cards: [Card] = []
    var cardOfGroup = [Int?](repeating: nil, count: grouping.groups.count)
    for (number, group) in grouping.groups.enumerated()
    where !byGroup[number].isEmpty || isWanted[number] {
      let organization = group.organization.flatMap { network.organization($0) }
      if group.organization != nil, organization == nil, byGroup[number].isEmpty { continue }
      cardOfGroup[number] = cards.count
      cards.append(
        Card(
          id: group.id, name: organization?.displayName ?? group.name,
          shortName: organization?.shortName ?? group.name, organization: organization?.id,
          group: number, people: byGroup[number]))
    }
    if !ungrouped.isEmpty {
      cards.append(
        Card(
          id: "", name: "No organization recorded", shortName: "No organization recorded",
          organization: nil, group: nil, people: ungrouped))
    }
    self.cards = cards
    people = cards.flatMap(\.people)
    cardOfPerson = cards.enumerated().flatMap { number, card in card.people.map { _ in number } }
    var ends: [Actor: (end: End, card: Int)] = [:]
    for (number, person) in people.enumerated() {
      ends[.person(person)] = (.person(number), cardOfPerson[number])
    }
    for organization in network.organizations {
      let actor = Actor.organization(organization.id)
      guard let group = grouping.index(of: actor), let card = cardOfGroup[group] else { continue }
      ends[actor] = (.card(card), card)
    }
    let collected = LineCollection(content, ends)
    lines = collected.lines
    inactiveCount = collected.inactiveCount
  }

  private static func groupsTakingPart(_ content: PictureContent) -> [Bool] {
    let grouping = content.reading.grouping
    var takesPart = [Bool](repeating: false, count: grouping.groups.count)
    let organizations =
      content.reading.champions.cells.map(\.organization)
      + content.network.ties.flatMap { [$0.from.organization, $0.to.organization] }
      .compactMap { $0 }
    for organization in organizations {
      if let group = grouping.index(of: .organization(organization)) { takesPart[group] = true }
    }
    return takesPart
  }
}

/// The ties that the people's view and the organizations themselves give.
private struct LineCollection {
  private(set) var lines: [CardContent.Line] = []
  private(set) var inactiveCount = 0

  init(_ content: PictureContent, _ ends: [Actor: (end: CardContent.End, card: Int)]) {
    let network = content.network
    let whole = content.reading.people
    let shown = network.view(.people)
    inactiveCount = shown.dropped.inactive
    for (edge, tie) in zip(shown.graph.edges, shown.ties) {
      guard let from = shown.nodes[edge.source].actor, let to = shown.nodes[edge.target].actor,
        let first = whole.vertex(of: from), let second = whole.vertex(of: to),
        whole.graph.neighbors(of: first).contains(where: { Int($0.vertex) == second })
          || whole.graph.neighbors(of: second).contains(where: { Int($0.vertex) == first }),
        let a = ends[from], let b = ends[to]
      else { continue }
      let behind = tie.ties.map { network.ties[$0] }
      lines.append(
        CardContent.Line(
          ends: [a.end, b.end], cards: [a.card, b.card], level: tie.level, strength: edge.weight,
          isFormal: behind.contains { $0.formality == .formal || $0.formality == .both },
          evidence: Self.surest(behind), isOneSided: tie.confirmation == .oneSided, ties: tie.ties))
    }
    addTiesOfOrganizations(network, ends)
  }

  /// Ties of which at least one end is an organization as such, merged by pair.
  private mutating func addTiesOfOrganizations(
    _ network: StakeholderNetwork, _ ends: [Actor: (end: CardContent.End, card: Int)]
  ) {
    let activity = TieActivity(network)
    var byPair: [[Actor]: [Int]] = [:]
    for (number, tie) in network.ties.enumerated()
    where tie.from.organization != nil || tie.to.organization != nil {
      guard tie.from != tie.to, tie.kind != .reportsTo, !tie.isStrained, tie.level != TieLevel.none
      else { continue }
      guard activity.isActive(tie) else {
        inactiveCount += 1
        continue
      }
      byPair[[tie.from, tie.to].sorted(), default: []].append(number)
    }
    let pairs = byPair.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    for (pair, numbers) in pairs {
      let ties = numbers.map { network.ties[$0] }
      guard let a = ends[pair[0]], let b = ends[pair[1]], a.card != b.card else { continue }
      lines.append(
        CardContent.Line(
          ends: [a.end, b.end], cards: [a.card, b.card], level: ties.compactMap(\.level).min(),
          strength: ties.map(\.strength).max() ?? 1,
          isFormal: ties.contains { $0.formality == .formal || $0.formality == .both },
          evidence: Self.surest(ties), isOneSided: false, ties: numbers))
    }
  }

  /// The best grade among reports of one tie; `nil` when one of them has none.
  private static func surest(_ ties: [Tie]) -> Evidence? {
    let order: [Evidence?] = [.documented, .reported, nil, .inferred, .illustrative]
    let ranks = ties.map { tie in order.firstIndex(of: tie.evidence) ?? 2 }
    return ranks.min().flatMap { order[$0] }
  }
}
