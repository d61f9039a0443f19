import GraphKernel
import NetworkAnalysis
public import StakeholderModel

/// The fewest people who, with those who stand up for it already, reach every organization of a cause.
public struct ChampionSet: Sendable, Hashable {
  /// The cause; `nil` for everyone in the file.
  public var cause: Cause?
  /// How many steps a champion reaches.
  public var steps: Int
  /// The champions there are, who reach some.
  public var standing: [PersonID]
  /// Whom to win besides.
  public var people: [PersonID]
  /// No choice of people to win is smaller than this.
  public var fewest: Int
  /// The organizations that the champions there are do not reach.
  public var open: [OrganizationID]
  /// The organizations that nobody on record could reach.
  public var unreachable: [OrganizationID]

  /// Whether it is known that no choice is smaller.
  public var isSmallest: Bool { people.count == fewest }
}

extension Reading {
  /// For each cause, the fewest people to win as champions so that somebody of every organization is
  /// within some steps of a champion.
  ///
  /// The champions there are count; who was asked and did not answer is not proposed. Of choices of the
  /// same size, those who are not busy come first.
  ///
  /// - Parameter steps: How many steps a champion reaches; 0 for the own organization only.
  /// - Returns: One entry for each cause; nobody is to be won where the champions there are reach every
  ///   organization.
  /// - Complexity: O(*n*(*n* + *m*)) and a search for fewer people, exact where it is small.
  public func championSets(within steps: Int = 2) -> [ChampionSet] {
    let search = ChampionSetSearch(self, steps: steps)
    return champions.causes.map(search.set)
  }
}

/// Who reaches which organizations.
private struct ChampionSetSearch {
  private let reading: Reading
  private let steps: Int
  private let people: MeetingPeople
  private let candidates: [Int]
  private let homes: [OrganizationID?]
  private let tree: OrganizationTree

  init(_ reading: Reading, steps: Int) {
    self.reading = reading
    self.steps = steps
    let people = MeetingPeople(reading)
    self.people = people
    tree = OrganizationTree(reading.network)
    var homeOf: [PersonID: OrganizationID] = [:]
    for person in reading.network.people { homeOf[person.id] = person.home }
    let nodes = reading.actors.nodes
    homes = nodes.map { node in node.actor?.person.flatMap { homeOf[$0] } }
    candidates = nodes.indices.filter { people.isFree[$0] && nodes[$0].actor?.person != nil }
      .sorted { (people.load[$0], $0) < (people.load[$1], $1) }
  }

  func set(for cause: Cause?) -> ChampionSet {
    let cells = reading.champions.cells(for: cause)
    let required = cells.map(\.organization)
    let reach = candidates.map { reached(from: $0, required) }
    let standing = Set(
      cells.filter { $0.state == .active }.flatMap(\.champions)
        .compactMap { reading.actors.vertex(of: .person($0)) }
    ).sorted()
    let covered = standing.reduce(into: Set<Int>()) {
      $0.formUnion(reached(from: $1, required))
    }
    let open = required.indices.filter { !covered.contains($0) }
    let cover = SetCover.of(reach.map { $0.intersection(open) })
    let reachable = reach.reduce(into: Set<Int>()) { $0.formUnion($1) }
    return ChampionSet(
      cause: cause, steps: steps, standing: standing.compactMap(person),
      people: cover.chosen.compactMap { person(candidates[$0]) }, fewest: cover.fewest,
      open: open.map { required[$0] },
      unreachable: open.filter { !reachable.contains($0) }.map { required[$0] })
  }

  private func person(_ vertex: Int) -> PersonID? { reading.actors.nodes[vertex].actor?.person }

  /// The places in `required` of the organizations somebody of which is near enough.
  private func reached(from start: Int, _ required: [OrganizationID]) -> Set<Int> {
    let near = reading.actors.graph.steps(from: [start], upTo: steps)
    let reachedHomes = Set(near.indices.filter { near[$0] != nil }.compactMap { homes[$0] })
    return Set(
      required.indices.filter { place in
        reachedHomes.contains { tree.isInside($0, required[place]) }
      })
  }
}
