import GraphKernel

/// The chance that a column of numbers rests on.
public struct Randomness: Sendable, Hashable {
  /// The seed: the same one gives the same numbers again.
  public let seed: UInt64
  /// How many draws there were.
  public let draws: Int
  /// What was drawn, in a few words.
  public let kind: Kind
  /// The largest standard error from drawing among the numbers; for a sample, how far a number may be
  /// off; `nil` for a search, whose result is a number that is surely reached.
  public let error: Double?

  /// What is drawn.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Labels or places are handed out anew.
    case shuffles
    /// Networks are laid at random.
    case networks
    /// Some people stand for all.
    case people
    /// Searches start anew.
    case searches

    /// The draws in a few words.
    public var text: String {
      switch self {
      case .shuffles: "random orders"
      case .networks: "random networks"
      case .people: "people drawn"
      case .searches: "searches"
      }
    }
  }
}

extension MeasureWorkspace {
  /// Notes that the numbers to come are those of searches for circles.
  mutating func noteSearches() {
    note(.searches, draws: StructureFindings.runs(graph), error: nil)
  }

  /// Notes that the numbers to come are estimated from some people.
  mutating func noteSample(of count: Int) {
    guard count < graph.vertexCount else { return }
    note(
      .people, draws: count,
      error: graph.samplingErrorBound(of: graph.vertexCount, sourceCount: count))
  }

  /// Notes the chance that numbers rest on.
  mutating func note(_ kind: Randomness.Kind, draws: Int, error: Double?) {
    randomness = Randomness(seed: RandomDraws.seed, draws: draws, kind: kind, error: error)
  }

  /// Notes a test by chance; nothing where every possibility was looked at.
  mutating func note(_ kind: Randomness.Kind, _ tests: [PermutationTest]) {
    let drawn = tests.filter { $0.seed != nil }
    guard let draws = drawn.map(\.draws).max() else { return }
    note(kind, draws: draws, error: drawn.map { max($0.atLeastError, $0.atMostError) }.max())
  }

  /// A test by chance as named numbers: what was recorded, what chance gives, how likely, how sure.
  mutating func values(
    of test: PermutationTest?, _ kind: Randomness.Kind, otherwise reason: Undefined
  ) -> MeasureValues {
    note(kind, [test].compactMap { $0 })
    return .test(test, otherwise: reason)
  }
}
