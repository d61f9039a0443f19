import Findings
import GraphKernel
import StakeholderModel

/// The organizations that a picture may show, and the ties between them.
struct OrganizationNetwork: Sendable {
  /// An organization.
  struct Node: Sendable {
    let id: OrganizationID
    let name: String
    let shortName: String
    /// What it is grouped and colored by; `nil` where that is not recorded.
    let sector: String?
    /// The people in it.
    let people: Int
    /// Whether they are too few to be counted in public.
    let isFew: Bool
    /// Whether it has a champion; `nil` where champions play no part.
    let champions: CoverageState?
  }

  /// A tie between two organizations.
  struct Line: Sendable {
    let source: Int
    let target: Int
    /// Pairs of people who work together; 0 for a tie between the organizations as such.
    let count: Int
    let level: TieLevel?
    let isFormal: Bool
    let evidence: Evidence?
    let isOneSided: Bool
    /// The numbers of the ties behind it, in the network as it may be shown.
    let ties: [Int]
  }

  private(set) var nodes: [Node]
  private(set) var lines: [Line]
  /// How many organizations there are, drawn or not.
  let total: Int

  init(_ content: PictureContent) {
    let network = content.network
    let whole = content.reading.organizations
    var options = ViewOptions()
    options.level = GroupingLevel(rawValue: content.reading.grouping.name)
    let shown = network.view(.organizations, options)
    let people = Self.peopleCounts(content)
    let champions = Self.championStates(content)
    let hasSectors = network.organizations.contains { $0.recordedSector != nil }
    var numbers: [OrganizationID: Int] = [:]
    var nodes: [Node] = []
    for case .organization(let id)? in whole.nodes.lazy.map(\.actor) {
      guard let organization = network.organization(id) else { continue }
      numbers[id] = nodes.count
      nodes.append(
        Node(
          id: id, name: organization.displayName, shortName: organization.shortName,
          sector: hasSectors ? organization.recordedSector : nil, people: people[id] ?? 0,
          isFew: content.sharing == .public
            && (1..<PictureContent.fewestTold).contains(people[id] ?? 0),
          champions: champions[id]))
    }
    self.nodes = nodes
    total = nodes.count
    let counted = Self.counts(whole)
    lines = zip(shown.graph.edges, shown.ties).compactMap { edge, tie in
      guard let from = shown.nodes[edge.source].actor?.organization,
        let to = shown.nodes[edge.target].actor?.organization,
        let count = counted[[from, to].sorted()], let source = numbers[from],
        let target = numbers[to]
      else { return nil }
      let behind = tie.ties.map { network.ties[$0] }
      if nodes[source].isFew || nodes[target].isFew {
        return Line(
          source: source, target: target, count: 1, level: nil, isFormal: false, evidence: nil,
          isOneSided: false, ties: tie.ties)
      }
      return Line(
        source: source, target: target, count: min(count, tie.peoplePairs), level: tie.level,
        isFormal: behind.contains { $0.formality == .formal || $0.formality == .both },
        evidence: Self.surest(behind), isOneSided: tie.confirmation == .oneSided, ties: tie.ties)
    }
  }

  /// How many ties each organization has.
  var degrees: [Int] {
    var degrees = [Int](repeating: 0, count: nodes.count)
    for line in lines {
      degrees[line.source] += 1
      degrees[line.target] += 1
    }
    return degrees
  }

  /// The organizations with the most ties, equal ones by people, then id; in their old order.
  func largest(_ count: Int) -> OrganizationNetwork {
    let degrees = degrees
    let ranked = nodes.indices.sorted { left, right in
      (-degrees[left], -nodes[left].people, nodes[left].id)
        < (-degrees[right], -nodes[right].people, nodes[right].id)
    }
    let kept = ranked.prefix(count).sorted()
    var numbers: [Int: Int] = [:]
    for (number, node) in kept.enumerated() { numbers[node] = number }
    var part = self
    part.nodes = kept.map { nodes[$0] }
    part.lines = lines.compactMap { line in
      guard let source = numbers[line.source], let target = numbers[line.target] else { return nil }
      return Line(
        source: source, target: target, count: line.count, level: line.level,
        isFormal: line.isFormal, evidence: line.evidence, isOneSided: line.isOneSided,
        ties: line.ties)
    }
    return part
  }

  private static func peopleCounts(_ content: PictureContent) -> [OrganizationID: Int] {
    let grouping = content.reading.grouping
    var counts: [OrganizationID: Int] = [:]
    for person in content.network.people {
      guard let group = grouping.index(of: .person(person.id)),
        let id = grouping.groups[group].organization
      else { continue }
      counts[id, default: 0] += 1
    }
    return counts
  }

  /// One state for each organization that takes part in something: the best news there is, where
  /// anybody recorded anything about champions.
  private static func championStates(_ content: PictureContent) -> [OrganizationID: CoverageState] {
    let coverage = content.reading.champions
    guard coverage.isRecorded else { return [:] }
    let order: [CoverageState] = [.active, .lapsed, .none, .notAsked]
    let grouping = content.reading.grouping
    var states: [OrganizationID: CoverageState] = [:]
    for cell in coverage.cells {
      let group = grouping.index(of: .organization(cell.organization))
      let id = group.flatMap { grouping.groups[$0].organization } ?? cell.organization
      let known = states[id].flatMap { order.firstIndex(of: $0) } ?? order.count
      let new = order.firstIndex(of: cell.state) ?? order.count
      if new < known { states[id] = cell.state }
    }
    return states
  }

  private static func counts(_ view: NetworkView) -> [[OrganizationID]: Int] {
    var counts: [[OrganizationID]: Int] = [:]
    for (edge, tie) in zip(view.graph.edges, view.ties) {
      guard let from = view.nodes[edge.source].actor?.organization,
        let to = view.nodes[edge.target].actor?.organization
      else { continue }
      counts[[from, to].sorted(), default: 0] += tie.peoplePairs
    }
    return counts
  }

  /// The best grade among reports of one tie; `nil` when that one has none.
  static func surest(_ ties: [Tie]) -> Evidence? {
    let order: [Evidence?] = [.documented, .reported, nil, .inferred, .illustrative]
    let ranks = ties.map { tie in order.firstIndex(of: tie.evidence) ?? 2 }
    return ranks.min().flatMap { order[$0] }
  }
}

extension Organization {
  /// The family of stakeholders, else what the file calls its sector.
  var recordedSector: String? {
    if let group { return group.title }
    guard let sector = attributes["sector"]?.plainText, !sector.isEmpty else { return nil }
    // A code says nothing by itself.
    return sector.allSatisfy(\.isNumber) ? "Sector \(sector)" : sector
  }
}
