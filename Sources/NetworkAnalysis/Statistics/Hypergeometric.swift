internal import RealModule

/// The number of marked items in a draw without replacement.
///
///     Hypergeometric(items: 73, marked: 16, drawn: 9).lowerTail(3)   // P(X ≤ 3) = 0.9011
package struct Hypergeometric: Sendable, Hashable {
  /// How many items there are.
  package let items: Int
  /// How many of them are marked.
  package let marked: Int
  /// How many are drawn.
  package let drawn: Int

  /// Makes a distribution; `marked` and `drawn` are at most `items`.
  package init(items: Int, marked: Int, drawn: Int) {
    precondition(marked >= 0 && drawn >= 0 && max(marked, drawn) <= items)
    self.items = items
    self.marked = marked
    self.drawn = drawn
  }

  /// The expected number of marked items; 0 where there are no items.
  package var mean: Double {
    items == 0 ? 0 : Double(drawn) * (Double(marked) / Double(items))
  }

  private var lowest: Int { max(0, drawn - (items - marked)) }
  private var highest: Int { min(marked, drawn) }

  /// P(X = `count`).
  package func probability(of count: Int) -> Double {
    guard count >= lowest, count <= highest else { return 0 }
    let logarithm =
      Self.logChoose(marked, count) + Self.logChoose(items - marked, drawn - count)
      - Self.logChoose(items, drawn)
    return min(1, Double.exp(logarithm))
  }

  /// P(X ≤ `count`), between 0 and 1.
  ///
  /// The tail that does not hold the mean is summed, term by term away from `count`, where terms
  /// shrink; the other tail is what is left of 1.
  ///
  /// - Complexity: O(`count`) at worst.
  package func lowerTail(_ count: Int) -> Double {
    guard count >= lowest else { return 0 }
    guard count < highest else { return 1 }
    if Double(count) <= mean { return min(1, sum(from: count, step: -1)) }
    return max(0, 1 - sum(from: count + 1, step: 1))
  }

  private func sum(from start: Int, step: Int) -> Double {
    var term = probability(of: start)
    var sum = 0.0
    var count = start
    while count >= lowest, count <= highest, term > sum * 0x1p-60 {
      sum += term
      term *= step < 0 ? ratioDown(from: count) : ratioUp(from: count)
      count += step
    }
    return sum
  }

  /// P(X = `count` + 1) over P(X = `count`).
  private func ratioUp(from count: Int) -> Double {
    Double(marked - count) / Double(count + 1)
      * (Double(drawn - count) / Double(items - marked - drawn + count + 1))
  }

  /// P(X = `count` − 1) over P(X = `count`).
  private func ratioDown(from count: Int) -> Double {
    Double(count) / Double(marked - count + 1)
      * (Double(items - marked - drawn + count) / Double(drawn - count + 1))
  }

  private static func logChoose(_ whole: Int, _ part: Int) -> Double {
    Double.logGamma(Double(whole) + 1) - Double.logGamma(Double(part) + 1)
      - Double.logGamma(Double(whole - part) + 1)
  }
}
