/// Sums over drawn pairs of what vertices have of the shortest paths between them.
package struct SampledPairs: Sendable {
  /// How many pairs were drawn.
  package private(set) var drawCount = 0
  /// For each vertex, the sum of its shares.
  private var sums: [Double]
  /// For each vertex, the sum of the squares of its shares.
  private var squares: [Double]

  init(vertexCount: Int) {
    sums = [Double](repeating: 0, count: vertexCount)
    squares = sums
  }

  /// Adds the draws of a block.
  package mutating func add(_ block: SampledBlock) {
    drawCount += block.drawCount
    for share in block.shares {
      sums[Int(share.vertex)] += share.share
      squares[Int(share.vertex)] += share.share * share.share
    }
  }

  /// The mean share of each vertex.
  var means: [Double] { sums.map { $0 / Double(max(1, drawCount)) } }

  /// The largest mean square of a vertex, and the sum over all.
  var meanSquares: (largest: Double, sum: Double) {
    let count = Double(max(1, drawCount))
    return ((squares.max() ?? 0) / count, squares.reduce(0, +) / count)
  }
}

/// The shares of some draws.
package struct SampledBlock: Sendable {
  let drawCount: Int
  let shares: [PathShare]
}
