/// The eigenvalues of a symmetric tridiagonal matrix, ascending, and rows turned along with them.
struct TridiagonalEigen {
  /// The eigenvalues, ascending.
  private(set) var values: [Double]
  /// One column for each eigenvalue: the columns given, times the eigenvectors.
  private(set) var columns: [[Double]]
  private var offDiagonal: [Double]

  /// Solves a tridiagonal matrix by implicit QL steps.
  ///
  /// - Parameters:
  ///   - diagonal: The *n* numbers on the diagonal.
  ///   - offDiagonal: The *n* − 1 numbers beside it.
  ///   - columns: *n* columns that the eigenvectors are multiplied into: of the identity to get the
  ///     eigenvectors themselves, of its first row to get their first entries.
  /// - Complexity: O(*n*² *r*) for columns of *r* numbers.
  /// - SeeAlso: A. Dubrulle, R. S. Martin and J. H. Wilkinson, “The implicit QL algorithm”, 1968,
  ///   <https://doi.org/10.1007/BF02165404>
  init(diagonal: [Double], offDiagonal: [Double], columns: [[Double]]) {
    values = diagonal
    self.offDiagonal = offDiagonal + [0]
    self.columns = columns
    for place in values.indices {
      // Thirty steps for each eigenvalue are never needed in practice; the bound ends a run on
      // numbers that are not finite.
      for _ in 0..<60 {
        let end = blockEnd(from: place)
        guard end > place else { break }
        step(from: place, to: end)
      }
    }
    let ascending = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    values = ascending.map { values[$0] }
    self.columns = ascending.map { self.columns[$0] }
  }

  /// The first place at or behind `start` whose entry beside the diagonal is nothing.
  private func blockEnd(from start: Int) -> Int {
    var place = start
    while place + 1 < values.count {
      let size = abs(values[place]) + abs(values[place + 1])
      if abs(offDiagonal[place]) <= Double.ulpOfOne * size { break }
      place += 1
    }
    return place
  }

  /// One implicit QL step with Wilkinson's shift on the block from `start` to `end`.
  private mutating func step(from start: Int, to end: Int) {
    let half = (values[start + 1] - values[start]) / (2 * offDiagonal[start])
    let root = hypotenuse(half, 1)
    var bulge =
      values[end] - values[start] + offDiagonal[start] / (half + (half < 0 ? -root : root))
    var (sine, cosine, shift) = (1.0, 1.0, 0.0)
    for place in stride(from: end - 1, through: start, by: -1) {
      let far = sine * offDiagonal[place]
      let near = cosine * offDiagonal[place]
      let length = hypotenuse(far, bulge)
      offDiagonal[place + 1] = length
      guard length > 0 else {
        values[place + 1] -= shift
        offDiagonal[end] = 0
        return
      }
      sine = far / length
      cosine = bulge / length
      let moved = values[place + 1] - shift
      let turn = (values[place] - moved) * sine + 2 * cosine * near
      shift = sine * turn
      values[place + 1] = moved + shift
      bulge = cosine * turn - near
      rotate(place, sine, cosine)
    }
    values[start] -= shift
    offDiagonal[start] = bulge
    offDiagonal[end] = 0
  }

  private mutating func rotate(_ place: Int, _ sine: Double, _ cosine: Double) {
    for row in columns[place].indices {
      let (low, high) = (columns[place][row], columns[place + 1][row])
      columns[place][row] = cosine * low - sine * high
      columns[place + 1][row] = sine * low + cosine * high
    }
  }

  private func hypotenuse(_ a: Double, _ b: Double) -> Double {
    let (large, small) = (max(abs(a), abs(b)), min(abs(a), abs(b)))
    guard large > 0 else { return 0 }
    return large * (1 + (small / large) * (small / large)).squareRoot()
  }
}
