import GraphKernel
import TestSupport

/// Definitions by going through all sets of vertices or edges of a small graph.
struct SubsetOracle {
  let graph: Graph

  private var all: Range<Int> { 0..<graph.vertexCount }

  static func bits(_ set: Int) -> [Int] { (0..<20).filter { set >> $0 & 1 == 1 } }

  func isClique(_ set: Int) -> Bool {
    let vertices = Self.bits(set)
    return vertices.allSatisfy { a in
      vertices.allSatisfy { $0 == a || graph.edge(from: a, to: $0) != nil }
    }
  }

  var maximalCliqueSizes: [Int] {
    (1..<(1 << graph.vertexCount)).filter { set in
      isClique(set) && !all.contains { set >> $0 & 1 == 0 && isClique(set | 1 << $0) }
    }.map(\.nonzeroBitCount).sorted()
  }

  /// How many parts the vertices outside `set` are in.
  func parts(without set: Int) -> Int {
    let rest = Set(all.filter { set >> $0 & 1 == 0 })
    var seen: Set<Int> = []
    var parts = 0
    for start in rest.sorted() where !seen.contains(start) {
      parts += 1
      seen.formUnion(reached(from: [start], without: set))
    }
    return parts
  }

  func reached(from start: [Int], without set: Int) -> Set<Int> {
    var seen = Set(start.filter { set >> $0 & 1 == 0 })
    var stack = seen.sorted()
    while let vertex = stack.popLast() {
      for arc in graph.neighbors(of: vertex) {
        let next = Int(arc.vertex)
        if set >> next & 1 == 0, seen.insert(next).inserted { stack.append(next) }
      }
    }
    return seen
  }

  var vertexConnectivity: Int {
    (0..<(1 << graph.vertexCount)).filter { set in
      graph.vertexCount - set.nonzeroBitCount == 1 || parts(without: set) > 1
    }.map(\.nonzeroBitCount).min() ?? 0
  }

  /// The fewest edges between a set of vertices and the others.
  var edgeConnectivity: Int {
    (1..<(1 << graph.vertexCount) - 1).map { set in
      graph.edges.count { (set >> $0.source & 1) != (set >> $0.target & 1) }
    }.min() ?? 0
  }

  /// The fewest vertices without which somebody does not reach somebody else along directions.
  var directedVertexConnectivity: Int {
    (0..<(1 << graph.vertexCount)).filter { set in
      let rest = all.filter { set >> $0 & 1 == 0 }
      return rest.count == 1
        || rest.contains { reached(from: [$0], without: set).count < rest.count }
    }.map(\.nonzeroBitCount).min() ?? 0
  }

  /// The fewest edges that leave a set of vertices.
  var directedEdgeConnectivity: Int {
    (1..<(1 << graph.vertexCount) - 1).map { set in
      graph.edges.count { edge in
        let (inside, outside) = (set >> edge.source & 1 == 1, set >> edge.target & 1 == 0)
        return inside && outside || !graph.isDirected && !inside && !outside
      }
    }.min() ?? 0
  }

  func separatingSize(_ sources: [Int], _ targets: [Int], sparing: Int = 0) -> Int? {
    (0..<(1 << graph.vertexCount)).filter { set in
      set & sparing == 0
        && reached(from: sources, without: set).isDisjoint(with: targets)
    }.map(\.nonzeroBitCount).min()
  }
}
