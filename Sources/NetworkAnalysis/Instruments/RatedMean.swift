/// A mean of ratings, with how many stand behind it.
package struct RatedMean: Sendable, Hashable {
  private var sum = 0.0
  /// How many rated.
  package private(set) var raters = 0

  /// A mean of nothing.
  package init() {}

  /// The mean; `nil` where nobody rated.
  package var mean: Double? { raters > 0 ? sum / Double(raters) : nil }

  /// Adds what one rater said, or the mean of several.
  package mutating func add(_ score: Double, raters count: Int = 1) {
    sum += Double(count) * score
    raters += count
  }
}
