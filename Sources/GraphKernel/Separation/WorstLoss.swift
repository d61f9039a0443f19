/// What is left of a graph once the vertex is gone whose loss parts most pairs.
public struct WorstLoss: Sendable, Hashable {
  /// The vertex; the first of several; `nil` when no loss parts anybody.
  public let vertex: Int?
  /// The share of pairs of other vertices with a way between them afterwards, 0 to 1.
  public let connected: Double
  /// How many vertices there are whose loss parts others.
  public let separatingCount: Int
}

extension Graph {
  /// The loss of one vertex that parts most pairs of others, direction dropped.
  ///
  /// - Parameter extra: An edge that counts as if it were there.
  /// - Returns: `nil` for fewer than three vertices.
  /// - Complexity: O(*n* + *m*).
  /// - SeeAlso: S. P. Borgatti, “Identifying sets of key players in a social network”, 2006,
  ///   <https://doi.org/10.1007/s10588-006-7084-x>
  public func worstLoss(adding extra: (one: Int, other: Int)? = nil) -> WorstLoss? {
    vertexCount > 2 ? LossSearch(self, extra).worst : nil
  }

  /// For each vertex, how many pairs of others have a way between them without it, direction dropped.
  ///
  /// - Complexity: O(*n* + *m*).
  var pairsLeftWithoutEach: [Int] {
    let search = LossSearch(self, nil)
    return (0..<vertexCount).map(search.pairsLeft)
  }
}

/// A depth-first search that adds up, for each vertex, the pairs that its loss would part.
private struct LossSearch {
  private var number: [Int]
  private var low: [Int]
  private var size: [Int]
  /// The vertices in pieces that come off at each vertex, and the pairs within each of these pieces.
  private var offSize: [Int]
  private var offPairs: [Int]
  private var pieces: [Int]
  private var component: [Int]
  private var componentSizes: [Int] = []
  /// The pairs with a way between them while nobody is gone.
  private var connectedNow = 0
  private var seen = 0

  private struct Frame {
    let vertex: Int
    let parent: Int
    var next: Int
  }

  init(_ graph: Graph, _ extra: (one: Int, other: Int)?) {
    let count = graph.vertexCount
    number = [Int](repeating: -1, count: count)
    low = number
    size = [Int](repeating: 1, count: count)
    offSize = [Int](repeating: 0, count: count)
    offPairs = offSize
    pieces = offSize
    component = offSize
    for root in 0..<count where number[root] < 0 { run(from: root, in: graph, extra) }
    connectedNow = componentSizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  }

  private mutating func run(from root: Int, in graph: Graph, _ extra: (one: Int, other: Int)?) {
    discover(root)
    var frames = [Frame(vertex: root, parent: -1, next: 0)]
    while var frame = frames.popLast() {
      let row = graph.neighbors(of: frame.vertex)
      let added = extra.flatMap { edge in
        edge.one == frame.vertex ? edge.other : edge.other == frame.vertex ? edge.one : nil
      }
      guard frame.next < row.count + (added == nil ? 0 : 1) else {
        if let parent = frames.last?.vertex { close(frame.vertex, below: parent) }
        continue
      }
      let place = frame.next
      frame.next += 1
      let next = place < row.count ? Int(row[row.startIndex + place].vertex) : added ?? root
      frames.append(frame)
      if number[next] < 0 {
        discover(next)
        frames.append(Frame(vertex: next, parent: frame.vertex, next: 0))
      } else if next != frame.parent {
        low[frame.vertex] = min(low[frame.vertex], number[next])
      }
    }
    componentSizes.append(size[root])
  }

  private mutating func discover(_ vertex: Int) {
    number[vertex] = seen
    low[vertex] = seen
    component[vertex] = componentSizes.count
    seen += 1
  }

  private mutating func close(_ vertex: Int, below parent: Int) {
    low[parent] = min(low[parent], low[vertex])
    size[parent] += size[vertex]
    guard low[vertex] >= number[parent] else { return }
    offSize[parent] += size[vertex]
    offPairs[parent] += size[vertex] * (size[vertex] - 1) / 2
    pieces[parent] += 1
  }

  /// How many pairs of others have a way between them without a vertex.
  func pairsLeft(without vertex: Int) -> Int {
    let size = componentSizes[component[vertex]]
    let rest = size - 1 - offSize[vertex]
    let within = offPairs[vertex] + rest * (rest - 1) / 2
    return connectedNow - size * (size - 1) / 2 + within
  }

  /// The vertex whose loss leaves the fewest pairs, and how many there are that part others.
  var worst: WorstLoss {
    let count = number.count
    var (best, least, separating) = (nil as Int?, Int.max, 0)
    for vertex in 0..<count {
      let rest = componentSizes[component[vertex]] - 1 - offSize[vertex]
      let left = pairsLeft(without: vertex)
      let parts = pieces[vertex] + (rest > 0 ? 1 : 0) > 1
      if parts { separating += 1 }
      if left < least { (best, least) = (parts ? vertex : nil, left) }
    }
    let pairs = Double(count - 1) * Double(count - 2) / 2
    return WorstLoss(
      vertex: best, connected: Double(least) / pairs, separatingCount: separating)
  }
}
