/// What the two ends of a pair say about their tie.
///
/// A pair counts as tied when either end says so. Where both do, the lower of the two levels stands.
/// Several ties reported by one end count as their strongest.
struct PairReports {
  private var fromLower: Report?
  private var fromHigher: Report?
  private var fromNobody: Report?

  private struct Report {
    var level: TieLevel?
    var strength: Double

    mutating func join(_ other: Report) {
      level = level.map { max($0, other.level ?? $0) } ?? other.level
      strength = max(strength, other.strength)
    }
  }

  /// Who reported a tie, seen from the pair's ends in their order.
  enum Side: UInt8 { case lower, higher, both, nobody }

  mutating func add(_ level: TieLevel?, strength: Double, side: Side) {
    let report = Report(level: level, strength: strength)
    func joined(_ known: Report?) -> Report {
      guard var known else { return report }
      known.join(report)
      return known
    }
    switch side {
    case .lower: fromLower = joined(fromLower)
    case .higher: fromHigher = joined(fromHigher)
    case .both:
      fromLower = joined(fromLower)
      fromHigher = joined(fromHigher)
    case .nobody: fromNobody = joined(fromNobody)
    }
  }

  /// Whether both ends said so, given who was able to.
  func confirmation(lowerCould: Bool, higherCould: Bool) -> ViewTie.Confirmation {
    switch (fromLower != nil, fromHigher != nil) {
    case (true, true): .both
    case (true, false): higherCould ? .oneSided : .unknown
    case (false, true): lowerCould ? .oneSided : .unknown
    case (false, false): .unknown
    }
  }

  /// The level that stands.
  var level: TieLevel? {
    guard let lower = fromLower?.level, let higher = fromHigher?.level else {
      return fromLower?.level ?? fromHigher?.level ?? fromNobody?.level
    }
    return min(lower, higher)
  }

  /// The strength that stands.
  var strength: Double {
    guard let lower = fromLower?.strength, let higher = fromHigher?.strength else {
      return fromLower?.strength ?? fromHigher?.strength ?? fromNobody?.strength ?? 1
    }
    return min(lower, higher)
  }
}
