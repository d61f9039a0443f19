/// The range of shares that a count makes plausible, by Wilson's score method.
///
/// - Parameters:
///   - count: How often something was seen, 0 to `total`.
///   - total: How often it could have been, at least 1.
/// - Returns: A 95 % interval within 0 to 1.
/// - SeeAlso: E. B. Wilson, “Probable inference, the law of succession, and statistical inference”,
///   1927, <https://doi.org/10.1080/01621459.1927.10502953>
package func wilsonInterval(_ count: Int, of total: Int) -> ClosedRange<Double> {
  precondition(total > 0 && (0...total).contains(count))
  let quantile = 1.959963984540054
  let n = Double(total)
  let share = Double(count) / n
  let spread = quantile * quantile / n
  let center = (share + spread / 2) / (1 + spread)
  let half =
    quantile * (share * (1 - share) / n + spread / (4 * n)).squareRoot() / (1 + spread)
  return (count == 0 ? 0 : max(0, center - half))...(count == total ? 1 : min(1, center + half))
}
