package import StakeholderModel

/// What each end of an edge says about how closely the two work together.
///
/// Of several ties that one end reported the closest counts. A tie that names no reporter is its
/// sender's word where it has a direction, and nobody's in particular elsewhere.
package struct LevelReports: Sendable, Hashable {
  private var first: TieLevel?
  private var second: TieLevel?
  private var nobody: TieLevel?

  /// Draws together the reports of one edge.
  ///
  /// - Parameters:
  ///   - ties: The ties behind the edge.
  ///   - isFirst: Whether an end of a tie stands at the first end of the edge.
  package init(_ ties: [Tie], isFirst: (Actor) -> Bool) {
    for tie in ties {
      guard let level = tie.level else { continue }
      switch tie.reportedBy ?? (tie.isDirected == true ? .from : nil) {
      case .from?: add(level, isFirst: isFirst(tie.from))
      case .to?: add(level, isFirst: isFirst(tie.to))
      case .both?:
        add(level, isFirst: true)
        add(level, isFirst: false)
      case nil: nobody = max(nobody ?? level, level)
      }
    }
  }

  private mutating func add(_ level: TieLevel, isFirst: Bool) {
    if isFirst {
      first = max(first ?? level, level)
    } else {
      second = max(second ?? level, level)
    }
  }

  /// The mean of what the two ends say, of the one where only one says anything, and of what nobody
  /// in particular said where neither does; 0 to 5.
  package var mean: Double? {
    let told = [first, second].compactMap { $0 }
    guard !told.isEmpty else { return nobody.map { Double($0.rawValue) } }
    return told.reduce(0.0) { $0 + Double($1.rawValue) } / Double(told.count)
  }

  /// How far the two ends are apart; `nil` where not both said something.
  package var difference: Int? {
    guard let first, let second else { return nil }
    return abs(first.rawValue - second.rawValue)
  }
}
