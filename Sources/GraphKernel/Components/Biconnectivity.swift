/// Where a graph would fall apart, direction ignored.
public struct Biconnectivity: Sendable, Equatable {
  /// The vertices without which more parts would be disconnected than now, ascending.
  public let articulationPoints: [Int]
  /// The pairs of vertices, smaller first and in order, whose edge is the only way between its ends.
  public let bridges: [Bridge]
  /// The vertices of each part in which no single vertex separates others, ascending, in order of
  /// their first vertices; a bridge is such a part.
  public let blocks: [[Int]]
  /// For each vertex, how many pairs of others can reach each other now and could not without it.
  public let separatedPairs: [Double]

  /// How many parts there are in which no single vertex separates others.
  public var blockCount: Int { blocks.count }

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
      bridges: search.bridges.sorted(),
      blocks: search.blocks.sorted { $0.lexicographicallyPrecedes($1) },
      separatedPairs: search.separatedPairs)
  }
}

/// A depth-first search with its own stack.
private struct BiconnectivitySearch {
  /// When each vertex was first seen.
  var number: [Int?]
  var isArticulation: [Bool]
  var bridges: [Biconnectivity.Bridge] = []
  var blocks: [[Int]] = []
  var separatedPairs: [Double]
  /// The earliest vertex each vertex can get back to without its edge to its parent.
  private var low: [Int]
  private var seen = 0
  /// The vertices whose block is not closed yet, in the order they were found.
  private var open: [Int] = []
  /// The vertices found below each vertex, itself among them.
  private var below: [Int]
  /// Those of them that would be cut off without it, and the pairs that stay together among these.
  private var cutOff: [Int]
  private var pairsCutOff: [Double]
  private var members: [Int] = []

  private struct Frame {
    let vertex: Int
    let parentEdge: Int32?
    var arcs: ArcRow
  }

  init(vertexCount: Int) {
    number = [Int?](repeating: nil, count: vertexCount)
    isArticulation = [Bool](repeating: false, count: vertexCount)
    low = [Int](repeating: 0, count: vertexCount)
    separatedPairs = [Double](repeating: 0, count: vertexCount)
    below = low
    cutOff = low
    pairsCutOff = separatedPairs
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
    countSeparatedPairs()
    open = []
    members = []
  }

  /// Compares the pairs of others in the part just searched with those that stay together.
  private mutating func countSeparatedPairs() {
    func pairs(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }
    for vertex in members where isArticulation[vertex] {
      let rest = members.count - 1 - cutOff[vertex]
      separatedPairs[vertex] = pairs(members.count - 1) - pairsCutOff[vertex] - pairs(rest)
    }
  }

  private mutating func discover(_ vertex: Int) {
    number[vertex] = seen
    low[vertex] = seen
    seen += 1
    below[vertex] = 1
    open.append(vertex)
    members.append(vertex)
  }

  private mutating func close(_ child: Int, below parent: Int) {
    low[parent] = min(low[parent], low[child])
    below[parent] += below[child]
    guard let parentNumber = number[parent], low[child] >= parentNumber else { return }
    isArticulation[parent] = true
    cutOff[parent] += below[child]
    pairsCutOff[parent] += Double(below[child]) * Double(below[child] - 1) / 2
    var block = [parent]
    while let last = open.popLast() {
      block.append(last)
      if last == child { break }
    }
    blocks.append(block.sorted())
    if low[child] > parentNumber {
      bridges.append(.init(a: min(parent, child), b: max(parent, child)))
    }
  }
}
