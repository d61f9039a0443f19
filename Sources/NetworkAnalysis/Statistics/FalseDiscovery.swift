/// p-values of a family of tests, adjusted so that a limit on them limits the share of false alarms.
///
/// - Parameter pValues: One p-value for each test, 0 to 1.
/// - Returns: The adjusted values in the same order.
/// - Complexity: O(*n* log *n*) for *n* tests.
/// - SeeAlso: Y. Benjamini and Y. Hochberg, “Controlling the false discovery rate”, 1995,
///   <https://doi.org/10.1111/j.2517-6161.1995.tb02031.x>
package func adjustedForFalseDiscovery(_ pValues: [Double]) -> [Double] {
  let order = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
  var adjusted = pValues
  var smallest = 1.0
  for (rank, place) in order.enumerated().reversed() {
    smallest = min(smallest, pValues[place] * Double(pValues.count) / Double(rank + 1))
    adjusted[place] = smallest
  }
  return adjusted
}
