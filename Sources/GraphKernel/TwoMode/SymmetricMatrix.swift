/// A full symmetric matrix of numbers.
struct SymmetricMatrix {
  let size: Int
  private var cells: [Double]

  init(size: Int) {
    self.size = size
    cells = [Double](repeating: 0, count: size * size)
  }

  subscript(row: Int, column: Int) -> Double {
    get { cells[row * size + column] }
    set { cells[row * size + column] = newValue }
  }

  /// All eigenvalues, largest first, and their vectors of length 1, by Jacobi's rotations.
  ///
  /// - Complexity: O(*n*³) for each of about ten sweeps.
  /// - SeeAlso: H. Rutishauser, “The Jacobi method for real symmetric matrices”, 1966,
  ///   <https://doi.org/10.1007/BF02165223>
  func eigenvalues() -> (values: [Double], vectors: [[Double]]) {
    var matrix = self
    var vectors = SymmetricMatrix(size: size)
    for place in 0..<size { vectors[place, place] = 1 }
    for _ in 0..<60 {
      var off = 0.0
      var all = 0.0
      for row in 0..<size {
        for column in 0..<size {
          let square = matrix[row, column] * matrix[row, column]
          all += square
          if row != column { off += square }
        }
      }
      if off <= 1e-30 * all { break }
      for p in 0..<size { for q in (p + 1)..<max(p + 1, size) { matrix.rotate(p, q, &vectors) } }
    }
    let order = (0..<size).sorted { (matrix[$1, $1], $0) < (matrix[$0, $0], $1) }
    return (
      order.map { matrix[$0, $0] }, order.map { column in (0..<size).map { vectors[$0, column] } }
    )
  }

  /// Turns two axes so that the cell where they meet becomes 0.
  private mutating func rotate(_ p: Int, _ q: Int, _ vectors: inout SymmetricMatrix) {
    let meeting = self[p, q]
    guard meeting != 0 else { return }
    let slope = (self[q, q] - self[p, p]) / (2 * meeting)
    let tangent = (slope < 0 ? -1 : 1) / (abs(slope) + (slope * slope + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    for k in 0..<size {
      let (a, b) = (self[k, p], self[k, q])
      self[k, p] = cosine * a - sine * b
      self[k, q] = sine * a + cosine * b
    }
    for k in 0..<size {
      let (a, b) = (self[p, k], self[q, k])
      self[p, k] = cosine * a - sine * b
      self[q, k] = sine * a + cosine * b
      let (x, y) = (vectors[k, p], vectors[k, q])
      vectors[k, p] = cosine * x - sine * y
      vectors[k, q] = sine * x + cosine * y
    }
  }
}
