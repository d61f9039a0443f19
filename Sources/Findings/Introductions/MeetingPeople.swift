import GraphKernel
import NetworkAnalysis
import StakeholderModel

/// Who may be introduced to whom.
struct MeetingPeople {
  /// Whether each vertex may be introduced and may introduce: it was not asked in vain.
  let isFree: [Bool]
  /// How busy each vertex is: 0 for the usual, 1 for the busiest; more where little time is recorded.
  let load: [Double]
  private let response: Response
  private let atOdds: Set<MeetingPair>
  private let formal: Set<MeetingPair>
  private let known: Set<MeetingPair>
  private let degrees: [Int]

  /// No more pairs than this are weighed for one introduction.
  static let mostPairs = 60_000
  /// A recorded share of working time up to which somebody has none to spare.
  static let littleTime = 0.2

  init(_ reading: Reading) {
    let view = reading.actors
    response = Response(view, in: reading.network)
    isFree = response.isSilent.map { !$0 }
    degrees = view.graph.degrees()
    load = Self.load(degrees, view, reading.network)
    let ends = TieEnds(view, in: reading.network)
    atOdds = Set(view.strainedPairs.map { MeetingPair($0[0], $0[1]) })
      .union(ends.pairs(withOrganizations: true, where: \.isStrained))
    formal = ends.pairs(withOrganizations: false) { $0.kind == .reportsTo }
    known = ends.pairs(withOrganizations: false) {
      !$0.isStrained && $0.kind != .reportsTo && $0.level != TieLevel.none
    }
  }

  /// Whether two may be introduced: neither was asked in vain, one of them at least could have said
  /// that they know each other, they are not at odds, and neither reports to the other.
  func mayMeet(_ pair: MeetingPair) -> Bool {
    pair.one != pair.other && isFree[pair.one] && isFree[pair.other]
      && (response.canReport[pair.one] || response.canReport[pair.other])
      && !atOdds.contains(pair) && !formal.contains(pair)
  }

  /// Whether two are at odds.
  func areAtOdds(_ one: Int, _ other: Int) -> Bool { atOdds.contains(MeetingPair(one, other)) }

  /// Whether a tie between the two is in the file.
  func isKnown(_ pair: MeetingPair) -> Bool { known.contains(pair) }

  /// How many people of each side are weighed, where so many sides wait.
  func sideLimit(sides: Int) -> Int {
    var limit = 1
    while (limit + 1) * (limit + 1) * max(1, sides) <= Self.mostPairs { limit += 1 }
    return limit
  }

  /// Those of some vertices who may be introduced; where they are too many, those with ties who are
  /// not busy first.
  func free(among vertices: [Int], limit: Int) -> [Int] {
    let free = vertices.filter { isFree[$0] }
    guard free.count > limit else { return free }
    return free.sorted { (load[$0], -degrees[$0], $0) < (load[$1], -degrees[$1], $1) }
      .prefix(limit).sorted()
  }

  /// Busy is who has more ties than the mean and a standard deviation of those with ties, up to two
  /// deviations more; unknown time is no spare time, and no want of it either.
  private static func load(
    _ degrees: [Int], _ view: NetworkView, _ network: StakeholderNetwork
  ) -> [Double] {
    let tied = degrees.filter { $0 > 0 }.map(Double.init)
    let mean = tied.reduce(0, +) / Double(max(1, tied.count))
    let variance = tied.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, tied.count))
    let deviation = variance.squareRoot()
    var shares: [PersonID: Double] = [:]
    for person in network.people { shares[person.id] = person.capacityShare }
    return degrees.indices.map { vertex in
      let excess = deviation > 0 ? (Double(degrees[vertex]) - mean) / deviation - 1 : 0
      let share = view.nodes[vertex].actor?.person.flatMap { shares[$0] }
      let isShort = share.map { $0 <= littleTime } ?? false
      return min(1, max(0, excess / 2)) + (isShort ? 0.5 : 0)
    }
  }
}
