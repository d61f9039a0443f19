/// Dense symmetric matrices whose eigenvalues are all above 0.
enum PositiveDefiniteMatrix {
  /// Turns a matrix, given by its rows, into its inverse: elimination without exchange of rows, which
  /// is stable for these matrices.
  ///
  /// - Complexity: O(*n*³) time, O(*n*) space.
  /// - SeeAlso: N. J. Higham, “Accuracy and Stability of Numerical Algorithms”, 2002, chapter 14.
  static func invert(_ rows: inout [[Double]]) {
    for pivot in rows.indices {
      var row = rows[pivot]
      let scale = 1 / row[pivot]
      row[pivot] = 1
      for column in row.indices { row[column] *= scale }
      for other in rows.indices where other != pivot {
        let share = rows[other][pivot]
        rows[other][pivot] = 0
        subtract(share, row, from: &rows[other])
      }
      rows[pivot] = row
    }
  }

  private static func subtract(_ share: Double, _ row: [Double], from other: inout [Double]) {
    for column in row.indices { other[column] -= share * row[column] }
  }
}
