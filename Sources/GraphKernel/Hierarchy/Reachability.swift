/// Who can reach whom along edges, as rows of bits; everybody reaches themselves.
struct Reachability {
  private let vertexCount: Int
  /// For each vertex, those it reaches.
  private let reached: [[UInt64]]
  /// For each vertex, those that reach it.
  private let reaching: [[UInt64]]

  /// - Complexity: O(*nm*) time, O(*n*²/64) words of space.
  init(_ graph: Graph) {
    vertexCount = graph.vertexCount
    func rows(_ direction: EdgeDirection) -> [[UInt64]] {
      var search = BreadthFirstSearch(graph, direction)
      return (0..<graph.vertexCount).map { start in
        search.run(from: start)
        var row = [UInt64](repeating: 0, count: (graph.vertexCount + 63) / 64)
        for vertex in search.order { row[vertex / 64] |= UInt64(1) << UInt64(vertex % 64) }
        return row
      }
    }
    reached = rows(.outgoing)
    reaching = rows(.incoming)
  }

  /// Of the pairs of which one reaches the other, the share of those where it is not mutual.
  var asymmetricShare: Double? {
    var ordered = 0
    var mutual = 0
    for vertex in 0..<vertexCount {
      for (out, back) in zip(reached[vertex], reaching[vertex]) {
        ordered += out.nonzeroBitCount
        mutual += (out & back).nonzeroBitCount
      }
    }
    let asymmetricPairs = ordered - mutual
    let mutualPairs = (mutual - vertexCount) / 2
    let joined = asymmetricPairs + mutualPairs
    return joined > 0 ? Double(asymmetricPairs) / Double(joined) : nil
  }

  /// Whether someone reaches both vertices whom everybody who reaches both reaches as well.
  func haveLeastUpperBound(_ one: Int, _ other: Int) -> Bool {
    var bounds = reaching[one]
    for word in bounds.indices { bounds[word] &= reaching[other][word] }
    for word in bounds.indices {
      var bits = bounds[word]
      while bits != 0 {
        let bound = word * 64 + bits.trailingZeroBitCount
        bits &= bits - 1
        if zip(bounds, reaching[bound]).allSatisfy({ $0 & ~$1 == 0 }) { return true }
      }
    }
    return false
  }
}
