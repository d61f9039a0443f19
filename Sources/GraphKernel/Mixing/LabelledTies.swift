/// Ties between vertices that carry labels, ready to have the labels shuffled.
///
/// Labels are exchanged only between vertices of the same stratum. Where the strata are those who
/// answered and those who did not, every shuffle leaves the number of observed pairs of each two
/// labels as it is.
package struct LabelledTies: Sendable {
  /// A change of one tie.
  package struct Change: Sendable, Hashable {
    /// One end.
    package let source: Int
    /// The other end.
    package let target: Int
    /// Whether the tie appears; else it goes.
    package let isAdded: Bool

    /// Makes a change.
    package init(source: Int, target: Int, isAdded: Bool) {
      self.source = source
      self.target = target
      self.isAdded = isAdded
    }
  }

  /// Ties inside, of all ties counted.
  package struct Count: Sendable, Hashable {
    /// Ties with both ends under one label.
    package var inside: Int
    /// All ties, each counted once.
    package var total: Int

    /// Makes a count.
    package init(inside: Int = 0, total: Int = 0) {
      self.inside = inside
      self.total = total
    }

    /// Whether the share inside is at least that of `other`; false where it is undefined.
    func reaches(_ other: Count) -> Bool {
      total > 0 && inside * other.total >= other.inside * total
    }

    /// Whether the share inside is at most that of `other`; false where it is undefined.
    func staysWithin(_ other: Count) -> Bool {
      total > 0 && inside * other.total <= other.inside * total
    }
  }

  /// The label of each vertex, in `0..<labelCount`.
  package let labels: [Int]
  /// How many labels there are.
  package let labelCount: Int
  /// The two ends of each tie.
  package let ties: [(source: Int, target: Int)]
  /// The vertices among which labels may be exchanged; every vertex is in one stratum.
  package let strata: [[Int]]

  /// Makes a set of labelled ties.
  package init(
    labels: [Int], labelCount: Int, ties: [(source: Int, target: Int)], strata: [[Int]]
  ) {
    self.labels = labels
    self.labelCount = labelCount
    self.ties = ties
    self.strata = strata
  }

  /// The ties at each label, under the labels given.
  package func counts(under labels: [Int]) -> [Count] {
    var counts = [Count](repeating: Count(), count: labelCount)
    add(labels, to: &counts)
    return counts
  }

  /// Ties with both ends under one label, of all ties, for the counts of every label.
  ///
  /// A tie across is counted at two labels, so the ties of all are the tallied ones.
  package func overall(of counts: [Count]) -> Count {
    Count(inside: counts.reduce(0) { $0 + $1.inside }, total: ties.count)
  }

  func add(_ labels: [Int], to counts: inout [Count]) {
    for tie in ties {
      let source = labels[tie.source]
      let target = labels[tie.target]
      counts[source].total += 1
      if source == target {
        counts[source].inside += 1
      } else {
        counts[target].total += 1
      }
    }
  }
}
