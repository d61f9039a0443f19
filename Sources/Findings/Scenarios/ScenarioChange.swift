import GraphKernel
import NetworkAnalysis
import StakeholderModel

/// A network before and after changes: numbers and findings.
public struct ScenarioChange: Sendable {
  /// A number before and after.
  public struct Number: Sendable, Hashable {
    /// A short name without spaces, for programs.
    public var id: String
    /// What it counts, in plain words.
    public var words: String
    /// The value before; `nil` where it is not defined.
    public var before: Double?
    /// The value after; `nil` where it is not defined.
    public var after: Double?
    /// Whether it is a share, 0 to 1.
    public var isShare: Bool
  }

  /// The network as it is.
  public let before: Reading
  /// The network after the changes.
  public let after: Reading
  /// The numbers, in reading order.
  public let numbers: [Number]
  /// Findings that are gone.
  public let cleared: [Finding]
  /// Findings that were not there before.
  public let new: [Finding]
  /// Findings that are there still, as they are after.
  public let persisting: [Finding]

  /// Compares two readings of one network.
  public init(from before: Reading, to after: Reading) {
    self.before = before
    self.after = after
    numbers = Self.numbers(before, after)
    let pairs = FindingPairs(before.findings, after.findings)
    cleared = zip(before.findings, pairs.placeAfter).filter { $0.1 == nil }.map(\.0)
    new = pairs.new.map { after.findings[$0] }
    persisting = pairs.placeAfter.compactMap { $0 }.sorted().map { after.findings[$0] }
  }

  private static func numbers(_ before: Reading, _ after: Reading) -> [Number] {
    func count(_ id: String, _ words: String, _ value: (Reading) -> Int) -> Number {
      Number(
        id: id, words: words, before: Double(value(before)), after: Double(value(after)),
        isShare: false)
    }
    func share(_ id: String, _ words: String, _ value: (Reading) -> Double?) -> Number {
      Number(id: id, words: words, before: value(before), after: value(after), isShare: true)
    }
    return [
      count("people", "people") { $0.network.people.count },
      count("organizations", "organizations") { $0.network.organizations.count },
      count("ties", "ties") { $0.actors.graph.edges.count },
      count("alone", "without a recorded tie") { $0.actors.graph.isolates().count },
      count("parts", "parts without a way between them") {
        $0.actors.graph.weakComponents().sizes.count { $0 > 1 }
      },
      share("reached", "pairs with a way between them") { reached($0.actors.graph) },
      share("nearness", "how near all are to all") {
        $0.actors.graph.undirected.distanceSummary().efficiency
      },
      share("outside", "ties between groups, of all ties") { $0.silos?.overall?.shareOutside },
      count("gaps", "needed pairs without a recorded tie") {
        $0.silos?.needed.count { $0.state == .gap } ?? 0
      },
      count("holders", "people without whom others are cut off") {
        $0.actors.graph.biconnectivity().articulationPoints.count
      },
      count("champions", "organizations with a champion, over all work") {
        $0.champions.count(.active)
      },
    ]
  }

  private static func reached(_ graph: Graph) -> Double? {
    let count = graph.vertexCount
    guard count > 1 else { return nil }
    let pairs = graph.weakComponents().sizes.reduce(0.0) {
      $0 + Double($1) * Double($1 - 1) / 2
    }
    return pairs / (Double(count) * Double(count - 1) / 2)
  }
}
