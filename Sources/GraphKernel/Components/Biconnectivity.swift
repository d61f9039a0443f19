/// Where a graph would fall apart, direction ignored.
public struct Biconnectivity: Sendable, Equatable {
  /// The vertices without which more parts would be disconnected than now, ascending.
  public let articulationPoints: [Int]
  /// The pairs of vertices, smaller first and in order, whose edge is the only way between its ends.
  public let bridges: [Bridge]
  /// How many parts there are in which no single vertex separates others; a bridge is one.
  public let blockCount: Int

  /// An edge that is the only way between its ends.
  public struct Bridge: Sendable, Hashable, Comparable {
    /// The smaller end.
    public let a: Int
    /// The larger end.
    public let b: Int

    /// By the smaller end, then the larger.
    public static func < (left: Self, right: Self) -> Bool {
      (left.a, left.b) < (right.a, right.b)
    }
  }
}

extension Graph {
  /// Articulation points, bridges and blocks of the graph with direction dropped.
  ///
  /// - Complexity: O(*n* + *m*), and O(*m* log *m*) for a directed graph.
  /// - SeeAlso: J. Hopcroft and R. Tarjan, “Algorithm 447: efficient algorithms for graph
  ///   manipulation”, 1973, <https://doi.org/10.1145/362248.362272>
  public func biconnectivity() -> Biconnectivity {
    let graph = undirected
    var search = BiconnectivitySearch(vertexCount: vertexCount)
    for start in 0..<vertexCount where search.number[start] == nil {
      search.run(from: start, in: graph)
    }
    return Biconnectivity(
      articulationPoints: (0..<vertexCount).filter { search.isArticulation[$0] },
      bridges: search.bridges.sorted(), blockCount: search.blockCount)
  }
}

/// A depth-first search with its own stack.
private struct BiconnectivitySearch {
  /// When each vertex was first seen.
  var number: [Int?]
  var isArticulation: [Bool]
  var bridges: [Biconnectivity.Bridge] = []
  var blockCount = 0
  /// The earliest vertex each vertex can get back to without its edge to its parent.
  private var low: [Int]
  private var seen = 0

  private struct Frame {
    let vertex: Int
    let parentEdge: Int32?
    var arcs: ArraySlice<Graph.Arc>
  }

  init(vertexCount: Int) {
    number = [Int?](repeating: nil, count: vertexCount)
    isArticulation = [Bool](repeating: false, count: vertexCount)
    low = [Int](repeating: 0, count: vertexCount)
  }

  mutating func run(from root: Int, in graph: Graph) {
    var rootChildren = 0
    var frames = [Frame(vertex: root, parentEdge: nil, arcs: graph.neighbors(of: root))]
    discover(root)
    while var frame = frames.popLast() {
      guard let arc = frame.arcs.popFirst() else {
        if let parent = frames.last?.vertex {
          close(frame.vertex, below: parent)
          rootChildren += parent == root ? 1 : 0
        }
        continue
      }
      frames.append(frame)
      let next = Int(arc.vertex)
      if let known = number[next] {
        if arc.edge != frame.parentEdge { low[frame.vertex] = min(low[frame.vertex], known) }
      } else {
        discover(next)
        frames.append(Frame(vertex: next, parentEdge: arc.edge, arcs: graph.neighbors(of: next)))
      }
    }
    // The root of the search separates its children, and nothing else does so above it.
    isArticulation[root] = rootChildren > 1
  }

  private mutating func discover(_ vertex: Int) {
    number[vertex] = seen
    low[vertex] = seen
    seen += 1
  }

  private mutating func close(_ child: Int, below parent: Int) {
    low[parent] = min(low[parent], low[child])
    guard let parentNumber = number[parent], low[child] >= parentNumber else { return }
    blockCount += 1
    isArticulation[parent] = true
    if low[child] > parentNumber {
      bridges.append(.init(a: min(parent, child), b: max(parent, child)))
    }
  }
}
