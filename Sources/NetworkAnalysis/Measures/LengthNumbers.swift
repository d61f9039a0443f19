import GraphKernel

/// What measures by the lengths of ties share, computed when it is first asked for.
struct LengthNumbers: Sendable {
  fileprivate struct Reading: Hashable {
    let length: EdgeLength
    let direction: DirectionReading
  }

  fileprivate var profiles: [Reading: [LengthProfile]] = [:]
  fileprivate var vertexSums: [EdgeLength: [Double]] = [:]
  fileprivate var edgeSums: [EdgeLength: [Double]] = [:]
}

extension MeasureWorkspace {
  /// Whether every tie has a length: a tie of weight 0 has none when its weight is the length.
  func hasLengths(_ length: EdgeLength) -> Bool {
    length != .weight || graph.edges.allSatisfy { $0.weight > 0 }
  }

  mutating func profiles(
    _ length: EdgeLength, _ reading: DirectionReading
  ) async -> [LengthProfile] {
    let key = LengthNumbers.Reading(length: length, direction: reading)
    if let known = lengths.profiles[key] { return known }
    let direction: EdgeDirection = reading == .incoming ? .incoming : .outgoing
    let profiles = await graph(reading).parallelLengthProfiles(length, direction)
    lengths.profiles[key] = profiles
    return profiles
  }

  /// The dependency of ordered pairs on each vertex, by the lengths of ties.
  mutating func betweennessSums(_ length: EdgeLength) async -> [Double] {
    if let known = lengths.vertexSums[length] { return known }
    let sums = await graph.parallelBetweennessSums(length)
    lengths.vertexSums[length] = sums
    return sums
  }

  /// The dependency of ordered pairs on each edge, by the lengths of ties.
  mutating func edgeBetweennessSums(_ length: EdgeLength) async -> [Double] {
    if let known = lengths.edgeSums[length] { return known }
    let sums = await graph.parallelEdgeBetweennessSums(length)
    lengths.edgeSums[length] = sums
    return sums
  }
}

extension EdgeLength {
  /// The part of an id that tells how long a tie is.
  var suffix: String {
    switch self {
    case .inverseWeight: "w_inverse"
    case .inverseRootOfWeight: "w_opsahl"
    case .weight: "w_cost"
    }
  }
}

extension [MeasureForm] {
  /// The forms of a measure of distances by length: one id for each length; with direction, `_in` and
  /// `_out`.
  static func byLength(
    _ id: @Sendable (EdgeLength) -> String,
    _ value: @escaping @Sendable (LengthProfile, Int) -> MeasureValue
  ) -> [MeasureForm] {
    EdgeLength.allCases.flatMap { length in
      let id = id(length)
      func form(
        _ suffix: String, _ reading: DirectionReading, _ networks: Applicability
      ) -> MeasureForm {
        MeasureForm(id + suffix, reading, for: networks) { workspace in
          guard workspace.hasLengths(length) else { return .undefined(.tieOfWeightZero) }
          let profiles = await workspace.profiles(length, reading)
          return .vertices(profiles.map { value($0, profiles.count) })
        }
      }
      return [
        form("", .asRecorded, .weightedUndirected), form("_in", .incoming, .weightedDirected),
        form("_out", .outgoing, .weightedDirected),
      ]
    }
  }

  /// The forms of a measure of all distances by length, along the direction of ties.
  static func ofLengths(
    _ id: @Sendable (EdgeLength) -> String,
    _ value: @escaping @Sendable (LengthSummary) -> MeasureValue
  ) -> [MeasureForm] {
    EdgeLength.allCases.map { length in
      MeasureForm(id(length), for: .weighted) { workspace in
        guard workspace.hasLengths(length) else { return .undefined(.tieOfWeightZero) }
        return .graph(value(LengthSummary(await workspace.profiles(length, .outgoing))))
      }
    }
  }
}
