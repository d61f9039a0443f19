/// The largest eigenvalue of a symmetric matrix and its eigenvector.
package struct EigenPair: Sendable, Hashable {
  /// The eigenvalue.
  package let value: Double
  /// The eigenvector of unit length.
  package let vector: [Double]
}

/// Finds the largest eigenvalue of a symmetric matrix that is only known by what it does to vectors.
///
/// Each round spans the vectors *x*, *Ax*, *A*²*x*, …, up to eighty of them and kept orthogonal,
/// takes the best approximation among their combinations and starts again from it.
struct LanczosSearch {
  private let apply: ([Double]) -> [Double]
  private let count: Int
  private static let width = 80
  private static let rounds = 200

  /// Makes a search over vectors of `count` numbers.
  init(count: Int, _ apply: @escaping ([Double]) -> [Double]) {
    self.count = count
    self.apply = apply
  }

  /// The largest eigenvalue, to about thirteen digits.
  ///
  /// - Parameter start: A vector that is not orthogonal to the eigenvector looked for.
  /// - Returns: `nil` when two hundred rounds do not single the eigenvector out.
  /// - Complexity: O(*n* + *m*) for each of at most 16,000 products, and 80 *n* to keep them apart.
  /// - SeeAlso: Y. Saad, “Numerical Methods for Large Eigenvalue Problems”, 2011, chapter 6.
  func largest(from start: [Double]) -> EigenPair? {
    var vector = unit(start)
    for _ in 0..<Self.rounds {
      let (pair, residual) = round(from: vector)
      if residual <= 1e-13 * max(abs(pair.value), Double.leastNormalMagnitude) { return pair }
      vector = pair.vector
    }
    return nil
  }

  private func round(from start: [Double]) -> (EigenPair, residual: Double) {
    var basis = [start]
    var diagonal: [Double] = []
    var offDiagonal: [Double] = []
    while true {
      var next = apply(basis[basis.count - 1])
      diagonal.append(dot(next, basis[basis.count - 1]))
      // Twice, since the first pass leaves what it cancels too coarsely.
      for _ in 0..<2 {
        for known in basis { subtract(dot(next, known), known, from: &next) }
      }
      let rest = dot(next, next).squareRoot()
      let scale = diagonal.reduce(0) { max($0, abs($1)) } + (offDiagonal.max() ?? 0)
      let isSpanned = basis.count == count || rest <= 1e-14 * scale
      if isSpanned || basis.count == Self.width {
        return best(basis, diagonal, offDiagonal, rest: isSpanned ? 0 : rest)
      }
      offDiagonal.append(rest)
      basis.append(next.map { $0 / rest })
    }
  }

  private func best(
    _ basis: [[Double]], _ diagonal: [Double], _ offDiagonal: [Double], rest: Double
  ) -> (EigenPair, residual: Double) {
    let identity = basis.indices.map { place in basis.indices.map { $0 == place ? 1.0 : 0 } }
    let small = TridiagonalEigen(
      diagonal: diagonal, offDiagonal: offDiagonal, columns: identity)
    let shares = small.columns[basis.count - 1]
    var vector = [Double](repeating: 0, count: count)
    for (share, known) in zip(shares, basis) { subtract(-share, known, from: &vector) }
    let value = small.values[basis.count - 1]
    return (EigenPair(value: value, vector: unit(vector)), rest * abs(shares[basis.count - 1]))
  }

  private func unit(_ vector: [Double]) -> [Double] {
    let length = dot(vector, vector).squareRoot()
    return vector.map { $0 / length }
  }

  private func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for place in a.indices { sum += a[place] * b[place] }
    return sum
  }

  private func subtract(_ share: Double, _ vector: [Double], from other: inout [Double]) {
    for place in other.indices { other[place] -= share * vector[place] }
  }
}
