/// How far two lists of numbers put the same things in the same order.
package enum RankCorrelation {
  /// Spearman's rank correlation; equal numbers share the mean of their ranks.
  ///
  /// Numbers within 10⁻⁹ of the next in order, relative to it or absolute, are equal: they differ by
  /// rounding.
  ///
  /// - Parameters:
  ///   - one: The one list of numbers.
  ///   - other: The other, of as many.
  /// - Returns: A number in `-1...1`; `nil` for fewer than two, or where a list does not vary.
  /// - Complexity: O(*n* log *n*).
  /// - SeeAlso: C. Spearman, “The proof and measurement of association between two things”, 1904.
  package static func spearman(_ one: [Double], _ other: [Double]) -> Double? {
    let (x, y) = (ranks(one), ranks(other))
    let middle = Double(one.count + 1) / 2
    var (both, first, second) = (0.0, 0.0, 0.0)
    for (a, b) in zip(x, y) {
      both += (a - middle) * (b - middle)
      first += (a - middle) * (a - middle)
      second += (b - middle) * (b - middle)
    }
    guard first > 0, second > 0 else { return nil }
    return both / (first * second).squareRoot()
  }

  /// The rank of each number from 1 for the smallest.
  private static func ranks(_ numbers: [Double]) -> [Double] {
    let order = numbers.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
    var ranks = [Double](repeating: 0, count: numbers.count)
    var start = 0
    for place in 1..<(order.count + 1) {
      if place < order.count {
        let (here, last) = (numbers[order[place]], numbers[order[place - 1]])
        if here - last <= 1e-9 * max(1, abs(here)) { continue }
      }
      let shared = Double(start + 1 + place) / 2
      for member in order[start..<place] { ranks[member] = shared }
      start = place
    }
    return ranks
  }
}
