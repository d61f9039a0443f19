import GraphKernel
import NetworkAnalysis
import StakeholderModel

/// Two sides that should be tied, and how far they are.
struct PairTarget: Sendable {
  /// Why the two should be tied.
  enum Reason: Sendable, Hashable { case needed, thin, dependent }

  let reason: Reason
  let sides: Introduction.Sides
  /// The vertices of each side.
  let first: [Int]
  let second: [Int]
  /// Whether a tie of the organizations as such is recorded.
  let hasOrganizationTie: Bool
  /// Which side each vertex is on: 1, 2, or 0 for neither.
  let sideOf: [UInt8]
  /// Ties between the two.
  private(set) var ties = 0
  /// The vertices on every way between the two; `nil` where there is no way.
  private(set) var separators: [Separator]?
  /// Where no way leads from one side to the other, which side each vertex reaches: 1, 2 or 0.
  private var parts: [UInt8] = []

  init(
    _ reason: Reason, _ sides: Introduction.Sides, _ first: [Int], _ second: [Int],
    hasOrganizationTie: Bool, in graph: Graph
  ) {
    self.reason = reason
    self.sides = sides
    self.first = first
    self.second = second
    self.hasOrganizationTie = hasOrganizationTie
    var sideOf = [UInt8](repeating: 0, count: graph.vertexCount)
    for vertex in first { sideOf[vertex] = 1 }
    for vertex in second { sideOf[vertex] = 2 }
    self.sideOf = sideOf
    update(graph)
  }

  /// Looks again, after ties were added.
  mutating func update(_ graph: Graph) {
    ties =
      graph.edges.count { joins(MeetingPair($0.source, $0.target)) } + (hasOrganizationTie ? 1 : 0)
    separators = graph.separators(between: first, and: second)
    guard separators == nil else { return }
    let components = graph.weakComponents()
    var reached = [UInt8](repeating: 0, count: components.count)
    for vertex in first { reached[components.labels[vertex]] = 1 }
    for vertex in second { reached[components.labels[vertex]] = 2 }
    parts = components.labels.map { reached[$0] }
  }

  /// Whether a pair has one end on each side.
  func joins(_ pair: MeetingPair) -> Bool { sideOf[pair.one] | sideOf[pair.other] == 3 }

  /// The most ways without a person in common that the known people allow, 1 or 2.
  var most: Int { min(2, first.count, second.count) }

  /// Ways between the two without a person in common, at most 2; a tie of the organizations as such
  /// counts as one.
  var ways: Int {
    let known = separators.map { $0.isEmpty ? 2 : 1 } ?? 0
    return min(most, max(known, hasOrganizationTie ? 1 : 0))
  }

  /// The ways once a pair is tied too.
  func ways(adding pair: MeetingPair) -> Int {
    guard ways < most else { return ways }
    guard let separators else {
      return parts[pair.one] | parts[pair.other] == 3 ? max(1, ways) : ways
    }
    return separators.allSatisfy { $0.isPassed(by: pair.one, pair.other) } ? most : ways
  }

  /// How much the want of ways weighs: the first way more than the second.
  static func want(ways: Int, most: Int) -> Double { ways == 0 ? 3 : ways < most ? 1 : 0 }

  /// How far the ties fall short of what is usual: 1 for no tie, 0 for enough.
  func shortfall(ties: Int) -> Double { max(0, sides.usual - Double(ties)) / sides.usual }
}
