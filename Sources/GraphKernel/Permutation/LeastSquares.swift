/// A fit of one list of numbers by others, by the normal equations.
struct LeastSquares {
  let coefficients: [Double]
  let residuals: [Double]
  let rSquared: Double

  /// - Complexity: O(*ng*² + *g*³) for *g* columns of *n* numbers; `nil` where columns determine each
  ///   other.
  init?(_ columns: [[Double]], _ response: [Double]) {
    let count = columns.count
    var table = (0..<count).map { row in
      (0..<count).map { column in
        zip(columns[row], columns[column]).reduce(0.0) { $0 + $1.0 * $1.1 }
      } + (0..<count).map { $0 == row ? 1.0 : 0.0 }
    }
    let scale = (0..<count).map { table[$0][$0] }
    for pivot in 0..<count {
      guard
        let best = (pivot..<count).max(by: { abs(table[$0][pivot]) < abs(table[$1][pivot]) }),
        abs(table[best][pivot]) > 1e-10 * scale[pivot]
      else { return nil }
      table.swapAt(pivot, best)
      let divisor = table[pivot][pivot]
      table[pivot] = table[pivot].map { $0 / divisor }
      for row in 0..<count where row != pivot && table[row][pivot] != 0 {
        let factor = table[row][pivot]
        table[row] = zip(table[row], table[pivot]).map { $0 - factor * $1 }
      }
    }
    let products = columns.map { zip($0, response).reduce(0.0) { $0 + $1.0 * $1.1 } }
    let inverse = table.map { Array($0.dropFirst(count)) }
    let fitted = inverse.map { zip($0, products).reduce(0.0) { $0 + $1.0 * $1.1 } }
    var rest = response
    for (column, coefficient) in zip(columns, fitted) {
      for place in rest.indices { rest[place] -= coefficient * column[place] }
    }
    let mean = response.reduce(0, +) / Double(max(1, response.count))
    let variance = response.reduce(0.0) { $0 + ($1 - mean) * ($1 - mean) }
    let left = rest.reduce(0.0) { $0 + $1 * $1 }
    coefficients = fitted
    residuals = rest
    rSquared = variance > 0 ? 1 - left / variance : 0
  }
}
