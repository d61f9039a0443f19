package import GraphKernel

extension Graph {
  /// The share of pairs of vertices that reach each other, direction dropped; 1 for fewer than two.
  package func connectedness(without removed: Int? = nil) -> Double {
    let sizes = pieceSizes(without: removed)
    let count = sizes.reduce(0, +)
    guard count > 1 else { return 1 }
    let joined = sizes.reduce(0.0) { $0 + Double($1) * Double($1 - 1) }
    return joined / (Double(count) * Double(count - 1))
  }

  /// The sizes of the connected parts once one vertex is left out, in the order of first vertices.
  func pieceSizes(without removed: Int? = nil) -> [Int] {
    var isSeen = [Bool](repeating: false, count: vertexCount)
    if let removed { isSeen[removed] = true }
    var sizes: [Int] = []
    for start in isSeen.indices where !isSeen[start] {
      isSeen[start] = true
      var stack = [start]
      var size = 0
      while let vertex = stack.popLast() {
        size += 1
        for arc in neighbors(of: vertex) where !isSeen[Int(arc.vertex)] {
          isSeen[Int(arc.vertex)] = true
          stack.append(Int(arc.vertex))
        }
      }
      sizes.append(size)
    }
    return sizes
  }
}
