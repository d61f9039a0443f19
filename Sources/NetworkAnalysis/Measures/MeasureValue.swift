public import GraphKernel

/// A number, or why there is none.
public enum MeasureValue: Sendable, Hashable {
  /// The number; finite.
  case number(Double)
  /// There is no number, for a reason.
  case undefined(Undefined)

  /// The number, if there is one.
  public var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  /// The reason, if there is no number.
  public var reason: Undefined? {
    if case .undefined(let reason) = self { reason } else { nil }
  }

  init(_ number: Double?, otherwise reason: Undefined) {
    self = number.map(MeasureValue.number) ?? .undefined(reason)
  }

  init(_ number: Int) { self = .number(Double(number)) }
}

/// Why a measure has no number.
public enum Undefined: Sendable, Hashable {
  /// The person or organization has no recorded tie.
  case noTie
  /// Nobody here has a recorded tie.
  case noTies
  /// No tie here has both ends in a group.
  case noGroupedTie
  /// There are fewer people or organizations than it takes.
  case fewerThan(Int)
  /// No two are joined by a path.
  case noPath
  /// No two ties meet.
  case noTwoPath
  /// Nobody has two partners.
  case noPairOfPartners
  /// The network has directions, and the measure is named by direction: ask for one of these.
  case needsDirectionNamed([String])
  /// No tie has a direction; ask for one of these.
  case needsDirectedTies([String])
  /// Every tie counts 1.
  case needsWeights
  /// Nobody is in a group of the division.
  case noGroups(String)

  /// The reason in one sentence without a period.
  public var text: String {
    switch self {
    case .noTie: "no recorded tie"
    case .noTies: "no recorded tie in the network"
    case .noGroupedTie: "no recorded tie whose two ends are both in a group"
    case .fewerThan(let count): "it takes at least \(count) people or organizations"
    case .noPath: "no two are joined by recorded ties"
    case .noTwoPath: "no two recorded ties meet"
    case .noPairOfPartners: "nobody has two recorded partners"
    case .needsDirectionNamed(let ids):
      "ties have a direction here; ask for " + Self.list(ids)
    case .needsDirectedTies(let ids):
      ids.isEmpty
        ? "no recorded tie has a direction"
        : "no recorded tie has a direction; ask for " + Self.list(ids)
    case .needsWeights: "every recorded tie counts the same"
    case .noGroups(let name): "“\(name)” is recorded for nobody here"
    }
  }

  private static func list(_ ids: [String]) -> String {
    guard let last = ids.last, ids.count > 1 else { return ids.first ?? "" }
    return ids.dropLast().joined(separator: ", ") + " or " + last
  }
}

/// Everything that one measure says about a network.
public enum MeasureValues: Sendable, Hashable {
  /// One value for each vertex of the view.
  case vertices([MeasureValue])
  /// One value for each edge of the view.
  case edges([MeasureValue])
  /// One value for each group of the division.
  case groups([MeasureValue])
  /// One value for the network.
  case graph(MeasureValue)
  /// Several whole numbers for the network.
  case numbers([Int])
  /// A list of vertices.
  case vertexSet([Int])
  /// A list of edges without direction.
  case pairSet([Biconnectivity.Bridge])
  /// Nothing, for a reason.
  case undefined(Undefined)
}
