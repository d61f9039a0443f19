/// The largest eigenvalue of a symmetric matrix and its eigenvector.
package struct EigenPair: Sendable, Hashable {
  /// The eigenvalue.
  package let value: Double
  /// The eigenvector of unit length.
  package let vector: [Double]
}

/// Finds the largest eigenvalue of a symmetric matrix that is only known by what it does to vectors.
///
/// Each round spans the vectors *x*, *Ax*, *A*²*x*, …, up to eighty of them, takes the best approximation
/// among their combinations and starts again from it. Mostly a few vectors are enough. Long ones keep
/// orthogonal by themselves until the combination is nearly the eigenvector: where it hardly gets better
/// any more a new round goes on from there, which costs fewer products than keeping all vectors apart.
struct LanczosSearch {
  private let product: RowProduct
  private let count: Int
  private static let width = 80
  private static let rounds = 200
  /// How many vectors of how many numbers are left to keep orthogonal by themselves.
  private static let short = 32
  private static let long = 4_096
  /// How many rounds leave them to themselves.
  private static let trusting = 4
  private static let precision = 1e-13

  /// Makes a search over vectors of `count` numbers.
  init(_ product: RowProduct, count: Int) {
    self.product = product
    self.count = count
  }

  /// The largest eigenvalue, to about thirteen digits.
  ///
  /// - Parameter start: A vector that is not orthogonal to the eigenvector looked for.
  /// - Returns: `nil` when two hundred rounds do not single the eigenvector out.
  /// - Complexity: O(*n* + *m*) for each of at most 16,000 products, and 80 *n* to keep them apart.
  /// - SeeAlso: Y. Saad, “Numerical Methods for Large Eigenvalue Problems”, 2011, chapter 6.
  func largest(from start: [Double]) -> EigenPair? {
    var vector = unit(start)
    for turn in 0..<Self.rounds {
      let keepsApart = count <= Self.long || turn >= Self.trusting
      let (pair, residual) = round(from: vector, keepsApart)
      if isSmall(residual, pair.value), isSolution(pair) { return pair }
      vector = pair.vector
    }
    return nil
  }

  /// Whether the matrix does to a vector what its eigenvalue says.
  private func isSolution(_ pair: EigenPair) -> Bool {
    var image = [Double](repeating: 0, count: count)
    product.apply(to: pair.vector, into: &image)
    subtract(pair.value, pair.vector, from: &image)
    return dot(image, image).squareRoot() <= 10 * Self.precision * abs(pair.value)
  }

  private func isSmall(_ residual: Double, _ value: Double) -> Bool {
    residual <= Self.precision * max(abs(value), Double.leastNormalMagnitude)
  }

  private func round(
    from start: [Double], _ keepsApart: Bool
  ) -> (EigenPair, residual: Double) {
    var basis = [start]
    var last = Double.infinity
    var diagonal: [Double] = []
    var offDiagonal: [Double] = []
    while true {
      var next = [Double](repeating: 0, count: count)
      product.apply(to: basis[basis.count - 1], into: &next)
      diagonal.append(dot(next, basis[basis.count - 1]))
      if keepsApart || basis.count > Self.short {
        keepApart(&next, basis)
      } else {
        subtract(diagonal[basis.count - 1], basis[basis.count - 1], from: &next)
        if let before = offDiagonal.last { subtract(before, basis[basis.count - 2], from: &next) }
      }
      let rest = dot(next, next).squareRoot()
      let scale = diagonal.reduce(0) { max($0, abs($1)) } + (offDiagonal.max() ?? 0)
      let isSpanned = basis.count == count || rest <= 1e-14 * scale
      if isSpanned || basis.count == Self.width
        || isDone(diagonal, offDiagonal, rest, keepsApart, &last)
      {
        return best(basis, diagonal, offDiagonal, rest: isSpanned ? 0 : rest)
      }
      offDiagonal.append(rest)
      for place in next.indices { next[place] /= rest }
      basis.append(next)
    }
  }

  /// Takes from a product what lies along the vectors before.
  private func keepApart(_ next: inout [Double], _ basis: [[Double]]) {
    // Twice, since the first pass leaves what it cancels too coarsely.
    for _ in 0..<2 {
      for known in basis { subtract(dot(next, known), known, from: &next) }
    }
  }

  /// Whether a round should end.
  ///
  /// The best combination is an eigenvector already; or it is nearly one, and four more vectors made it
  /// hardly better. This is looked at every fourth vector.
  private func isDone(
    _ diagonal: [Double], _ offDiagonal: [Double], _ rest: Double, _ keepsApart: Bool,
    _ last: inout Double
  ) -> Bool {
    guard diagonal.count >= 8, diagonal.count % 4 == 0, diagonal.count <= Self.short else {
      return false
    }
    let small = Self.small(diagonal, offDiagonal)
    let value = small.values[diagonal.count - 1]
    let residual = rest * abs(small.columns[diagonal.count - 1][diagonal.count - 1])
    let isStuck = !keepsApart && residual <= 1e-9 * abs(value) && 16 * residual > last
    last = residual
    return isSmall(residual, value) || isStuck
  }

  private static func small(_ diagonal: [Double], _ offDiagonal: [Double]) -> TridiagonalEigen {
    let identity = diagonal.indices.map { place in diagonal.indices.map { $0 == place ? 1.0 : 0 } }
    return TridiagonalEigen(diagonal: diagonal, offDiagonal: offDiagonal, columns: identity)
  }

  private func best(
    _ basis: [[Double]], _ diagonal: [Double], _ offDiagonal: [Double], rest: Double
  ) -> (EigenPair, residual: Double) {
    let small = Self.small(diagonal, offDiagonal)
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

  /// The product of two vectors.
  ///
  /// Short ones are added up one after another, so that it makes no difference where they are 0. Long ones
  /// are added up piece by piece, four sums at a time: the fewer numbers a sum goes through, the fewer digits
  /// it loses.
  private func dot(_ a: [Double], _ b: [Double]) -> Double {
    let (a, b) = (a.span, b.span)
    var sum = 0.0
    guard count > Self.long else {
      for place in a.indices { sum += a[place] * b[place] }
      return sum
    }
    var place = 0
    while place < a.count {
      let end = min(place + 1_024, a.count)
      var four = SIMD4<Double>.zero
      while place &+ 3 < end {
        four +=
          SIMD4(a[place], a[place &+ 1], a[place &+ 2], a[place &+ 3])
          * SIMD4(b[place], b[place &+ 1], b[place &+ 2], b[place &+ 3])
        place &+= 4
      }
      while place < end {
        four[0] += a[place] * b[place]
        place &+= 1
      }
      sum += (four[0] + four[1]) + (four[2] + four[3])
    }
    return sum
  }

  private func subtract(_ share: Double, _ vector: [Double], from other: inout [Double]) {
    let vector = vector.span
    var other = other.mutableSpan
    for place in other.indices { other[place] -= share * vector[place] }
  }
}
