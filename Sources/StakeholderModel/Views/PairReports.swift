/// What the two ends of a pair say about their tie.
///
/// A pair counts as tied when either end says so. Where both do, the lower of the two levels stands.
/// Several ties reported by one end count as their strongest.
struct PairReports {
  private var ties: [Int] = []
  private var fromLower: Report?
  private var fromHigher: Report?
  private var fromNobody: Report?

  private struct Report {
    var level: TieLevel?
    var strength: Double

    mutating func join(_ other: Report) {
      level = [level, other.level].compactMap { $0 }.max()
      strength = max(strength, other.strength)
    }
  }

  /// Who reported a tie, seen from the pair's ends in their order.
  enum Side { case lower, higher, both, nobody }

  var count: Int { ties.count }

  mutating func add(_ tie: Tie, number: Int, side: Side) {
    ties.append(number)
    let report = Report(level: tie.level, strength: tie.strength)
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
    let stated = [fromLower, fromHigher].compactMap { $0?.level }.min()
    return stated ?? fromNobody?.level
  }

  /// The strength that stands.
  var strength: Double {
    [fromLower, fromHigher].compactMap { $0?.strength }.min() ?? fromNobody?.strength ?? 1
  }

  func viewTie(_ confirmation: ViewTie.Confirmation, peoplePairs: Int) -> ViewTie {
    ViewTie(
      ties: ties.sorted(), level: level, confirmation: confirmation, peoplePairs: peoplePairs)
  }
}
