import GraphKernel
import RealModule
import TestSupport
import Testing

@Suite struct SymmetricEigenTests {
  /// A symmetric matrix of random numbers between −1 and 1.
  private func matrix(_ count: Int, seed: UInt64) -> [[Double]] {
    var generator = SeededGenerator(seed: seed)
    var rows = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for row in 0..<count {
      for column in 0...row {
        let entry = Double.random(in: -1...1, using: &generator)
        (rows[row][column], rows[column][row]) = (entry, entry)
      }
    }
    return rows
  }

  // Law: the definition, A v = λ v with orthonormal v, and λ ascending.
  @Test(arguments: [0, 1, 2, 3, 7, 40])
  func `vectors keep their direction and stand upright on each other`(count: Int) {
    let rows = matrix(count, seed: UInt64(count))
    let eigen = SymmetricEigen(rows)
    #expect(eigen.values == eigen.values.sorted())
    for (value, vector) in zip(eigen.values, eigen.vectors) {
      let image = rows.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
      #expect(agree(image, vector.map { value * $0 }, within: 1e-12))
    }
    for a in 0..<count {
      for b in 0...a {
        let product = zip(eigen.vectors[a], eigen.vectors[b]).reduce(0) { $0 + $1.0 * $1.1 }
        #expect(agree(product, a == b ? 1 : 0, within: 1e-12))
      }
    }
  }

  // Oracle: the eigenvalues of a path of n vertices are 2 cos(πk / (n + 1)).
  @Test func `a path has the spectrum of a string`() {
    let rows = (0..<20).map { row in (0..<20).map { abs(row - $0) == 1 ? 1.0 : 0 } }
    let expected = (1...20).reversed().map { 2 * Double.cos(.pi * Double($0) / 21) }
    #expect(agree(SymmetricEigen(rows).values, expected, within: 1e-12))
  }

  @Test func `equal eigenvalues are found as often as they are`() {
    let rows = (0..<6).map { row in (0..<6).map { row == $0 ? 0.0 : 1 } }
    #expect(agree(SymmetricEigen(rows).values, [-1, -1, -1, -1, -1, 5], within: 1e-12))
  }
}
