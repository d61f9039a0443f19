/// The eigenvalues and eigenvectors of a symmetric matrix.
package struct SymmetricEigen: Sendable {
  /// The eigenvalues, ascending.
  package let values: [Double]
  /// The eigenvector of unit length of each eigenvalue; its sign is left as it falls.
  package let vectors: [[Double]]

  /// Solves a symmetric matrix: Householder reflections to tridiagonal form, then implicit QL steps.
  ///
  /// - Parameter matrix: The rows of the matrix; only their lower halves are read.
  /// - Complexity: O(*n*³) time, O(*n*²) space.
  /// - SeeAlso: G. H. Golub and C. F. Van Loan, “Matrix Computations”, 4th ed., 2013, chapter 8.
  package init(_ matrix: [[Double]]) {
    var form = TridiagonalForm(matrix)
    form.reduce()
    let solved = TridiagonalEigen(
      diagonal: form.diagonal, offDiagonal: form.offDiagonal, columns: form.columns)
    values = solved.values
    vectors = solved.columns
  }
}

/// A symmetric matrix on its way to tridiagonal form.
private struct TridiagonalForm {
  private var rows: [[Double]]
  /// The columns of the product of all reflections so far.
  private(set) var columns: [[Double]]

  init(_ matrix: [[Double]]) {
    rows = matrix
    let count = matrix.count
    for row in 0..<count {
      for column in row + 1..<max(count, row + 1) { rows[row][column] = matrix[column][row] }
    }
    columns = (0..<count).map { place in (0..<count).map { $0 == place ? 1 : 0 } }
  }

  var diagonal: [Double] { rows.indices.map { rows[$0][$0] } }

  var offDiagonal: [Double] { rows.indices.dropFirst().map { rows[$0][$0 - 1] } }

  mutating func reduce() {
    for column in 0..<max(rows.count - 2, 0) {
      guard let mirror = mirror(clearing: column) else { continue }
      reflect(mirror, from: column + 1)
    }
  }

  /// The unit vector whose reflection leaves one entry of a column below the diagonal; `nil` when
  /// that is so already.
  private func mirror(clearing column: Int) -> [Double]? {
    var mirror = [Double](repeating: 0, count: rows.count)
    for row in column + 1..<rows.count { mirror[row] = rows[row][column] }
    let below = mirror[(column + 2)...].reduce(0) { $0 + $1 * $1 }
    guard below > 0 else { return nil }
    let first = mirror[column + 1]
    let length = (first * first + below).squareRoot()
    mirror[column + 1] = first + (first < 0 ? -length : length)
    let norm = (mirror[column + 1] * mirror[column + 1] + below).squareRoot()
    return mirror.map { $0 / norm }
  }

  /// Reflects rows and columns: A − 2(v wᵀ + w vᵀ) with w = A v − (vᵀ A v) v.
  private mutating func reflect(_ mirror: [Double], from start: Int) {
    let image = rows.map { row in (start..<row.count).reduce(0) { $0 + row[$1] * mirror[$1] } }
    let share = (start..<image.count).reduce(0) { $0 + image[$1] * mirror[$1] }
    let turn = zip(image, mirror).map { $0 - share * $1 }
    for row in rows.indices {
      for column in rows.indices {
        rows[row][column] -= 2 * (mirror[row] * turn[column] + turn[row] * mirror[column])
      }
    }
    var sum = [Double](repeating: 0, count: rows.count)
    for place in start..<rows.count {
      for row in sum.indices { sum[row] += columns[place][row] * mirror[place] }
    }
    for place in start..<rows.count {
      for row in sum.indices { columns[place][row] -= 2 * sum[row] * mirror[place] }
    }
  }
}
