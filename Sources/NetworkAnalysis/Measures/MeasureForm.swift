/// One version of a measure, for one way of reading the direction of ties.
public struct MeasureForm: Sendable, Identifiable {
  /// The name in tables and JSON; for a measure of groups, without the name of the division.
  public let id: String
  /// How the direction of ties is read.
  public let reading: DirectionReading
  /// The networks it exists for.
  public let networks: Applicability
  /// What tells it apart from other forms with the same reading, in a few words.
  public let label: String?
  let evaluate: @Sendable (inout MeasureWorkspace) async -> MeasureValues

  init(
    _ id: String, _ reading: DirectionReading = .asRecorded, for networks: Applicability = .any,
    label: String? = nil,
    evaluate: @escaping @Sendable (inout MeasureWorkspace) async -> MeasureValues
  ) {
    self.id = id
    self.reading = reading
    self.networks = networks
    self.label = label
    self.evaluate = evaluate
  }
}

/// How the direction of ties is read.
public enum DirectionReading: Sendable, Hashable {
  /// As the ties stand: with direction where they have one.
  case asRecorded
  /// Ties that lead away.
  case outgoing
  /// Ties that lead here.
  case incoming
  /// Ties both ways, each for itself.
  case bothWays
  /// Direction dropped, two opposite ties being one.
  case undirected

  /// The reading in a few words.
  public var text: String {
    switch self {
    case .asRecorded: "ties as recorded"
    case .outgoing: "following ties away from each one"
    case .incoming: "following ties towards each one"
    case .bothWays: "ties in both directions, each counted"
    case .undirected: "direction dropped; a tie either way counts once"
    }
  }
}

/// The networks a form of a measure exists for.
public enum Applicability: Sendable, Hashable {
  /// All.
  case any
  /// Those in which some tie has a direction.
  case directed
  /// Those in which no tie has a direction.
  case undirected
  /// Those in which ties differ in weight.
  case weighted
  /// Those in which ties differ in weight and some has a direction.
  case weightedDirected
  /// Those in which ties differ in weight and none has a direction.
  case weightedUndirected
  /// Those with two sides and ties only from one to the other.
  case twoMode
  /// Those in which ties of two or more kinds are recorded.
  case severalKinds
  /// Two rounds of one network, compared.
  case twoRounds
  /// Those in which something is recorded beyond people and ties.
  case recorded(RecordedData)

  /// Whether direction makes no difference, or is as it must be.
  func fits(isDirected: Bool) -> Bool {
    switch self {
    case .any, .weighted: true
    case .directed, .weightedDirected: isDirected
    case .undirected, .weightedUndirected: !isDirected
    case .twoMode, .severalKinds, .twoRounds, .recorded: true
    }
  }

  /// Whether there must be two sides.
  public var needsTwoModes: Bool { self == .twoMode }

  /// Whether there must be ties of two or more kinds.
  public var needsKinds: Bool { self == .severalKinds }

  /// Whether there must be an earlier round.
  public var needsTwoRounds: Bool { self == .twoRounds }

  /// What must be recorded beyond people and ties, if anything.
  public var needsData: RecordedData? {
    if case .recorded(let data) = self { data } else { nil }
  }

  /// Whether ties must differ in weight.
  public var needsWeights: Bool {
    switch self {
    case .weighted, .weightedDirected, .weightedUndirected: true
    case .any, .directed, .undirected, .twoMode, .severalKinds, .twoRounds, .recorded: false
    }
  }
}
