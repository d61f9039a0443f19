import GraphKernel
import NetworkAnalysis
import StakeholderModel

/// The sides that should be tied: those that joint work needs, those with far fewer ties than others,
/// and those that reach each other through one person only.
struct PairTargets {
  private(set) var list: [PairTarget] = []
  /// Needed pairs of which nothing can be said.
  private(set) var unknown: [Introduction.Sides] = []
  private let reading: Reading
  private let graph: Graph
  private let tree: OrganizationTree
  private let homes: [OrganizationID?]

  /// More pairs that hang on one person than this are not looked at.
  static let mostDependent = 200

  init(_ reading: Reading) {
    self.reading = reading
    graph = reading.actors.graph
    tree = OrganizationTree(reading.network)
    var homeOf: [Actor: OrganizationID] = [:]
    for person in reading.network.people { homeOf[.person(person.id)] = person.home }
    for organization in reading.network.organizations {
      homeOf[.organization(organization.id)] = organization.id
    }
    homes = reading.actors.nodes.map { node in node.actor.flatMap { homeOf[$0] } }
    guard let silos = reading.silos else { return }
    addNeeded(silos)
    addThin(silos)
    addDependent()
  }

  private mutating func addNeeded(_ silos: SiloReport) {
    let rate =
      silos.pairs.first { $0.dyads > 0 }.map { $0.expected.cross / Double($0.dyads) } ?? 0
    for pair in silos.needed {
      let sides = Introduction.Sides(
        a: "\(organization: pair.a)", b: "\(organization: pair.b)", neededBy: pair.neededBy,
        usual: max(1, rate * Double(pair.dyads)))
      let (first, second) = (vertices(inside: pair.a), vertices(inside: pair.b))
      if pair.state == .unknown || first.isEmpty || second.isEmpty {
        unknown.append(sides)
      } else {
        list.append(
          PairTarget(
            .needed, sides, first, second, hasOrganizationTie: pair.organizationTies > 0,
            in: graph))
      }
    }
  }

  private mutating func addThin(_ silos: SiloReport) {
    for pair in silos.pairs where pair.gap == .significant || pair.gap == .noneWhereExpected {
      add(.thin, pair.a, pair.b, usual: pair.expected.cross)
    }
  }

  private mutating func addDependent() {
    guard reading.informant == nil else { return }
    let pairs = Dependence.all(in: reading.actors, by: reading.grouping).flatMap(\.pairs)
    var seen: Set<Dependence.Pair> = []
    for pair in pairs where seen.count < Self.mostDependent && seen.insert(pair).inserted {
      add(.dependent, pair.a, pair.b, usual: 1)
    }
  }

  private mutating func add(_ reason: PairTarget.Reason, _ a: Int, _ b: Int, usual: Double) {
    let groups = reading.grouping.groups
    let (first, second) = (members(a), members(b))
    guard usual > 0, !first.isEmpty, !second.isEmpty,
      !list.contains(where: { $0.reason == .needed && $0.first == first && $0.second == second })
    else { return }
    let sides = Introduction.Sides(
      a: Claim(groupOf: groups[a]), b: Claim(groupOf: groups[b]), neededBy: [], usual: usual)
    list.append(
      PairTarget(reason, sides, first, second, hasOrganizationTie: false, in: graph))
  }

  private func members(_ group: Int) -> [Int] {
    reading.actors.nodes.indices.filter { vertex in
      reading.actors.nodes[vertex].actor.flatMap(reading.grouping.index) == group
    }
  }

  private func vertices(inside organization: OrganizationID) -> [Int] {
    homes.indices.filter { homes[$0].map { tree.isInside($0, organization) } ?? false }
  }
}
