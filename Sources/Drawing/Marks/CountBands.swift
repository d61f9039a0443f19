/// Counts of ties put into at most three steps, each with words for the legend.
package struct CountBands: Sendable, Hashable {
  /// One step.
  package struct Band: Sendable, Hashable {
    /// The counts it holds.
    package let counts: ClosedRange<Int>
    /// How its line looks.
    package let strength: TieStrength

    /// The step in words: "1 tie", "2–4 ties".
    package var words: String {
      let (low, high) = (counts.lowerBound, counts.upperBound)
      return low == high ? "\(low) tie\(low == 1 ? "" : "s")" : "\(low)–\(high) ties"
    }
  }

  /// The steps that occur, from the fewest ties.
  package let bands: [Band]

  /// Cuts counts at a third and two thirds of the largest.
  ///
  /// - Parameter counts: The numbers on the lines, each at least 1; in any order.
  package init(of counts: [Int]) {
    let largest = counts.max() ?? 1
    let cuts = largest < 3 ? [0, 1, 1] : [0, largest / 3, 2 * largest / 3]
    let strengths: [TieStrength] = largest == 1 ? [.working] : [.weak, .working, .strong]
    var bands: [Band] = []
    for (step, strength) in strengths.enumerated() {
      let above = cuts[step]
      let limit = step + 1 < strengths.count ? cuts[step + 1] : largest
      let held = counts.filter { $0 > above && $0 <= limit }
      guard let low = held.min(), let high = held.max() else { continue }
      bands.append(Band(counts: low...high, strength: strength))
    }
    self.bands = bands
  }

  /// How a line with a count looks.
  package func strength(of count: Int) -> TieStrength {
    bands.first { $0.counts.contains(count) }?.strength ?? .working
  }
}
