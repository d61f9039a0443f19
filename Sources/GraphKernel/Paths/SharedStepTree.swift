/// The vertices that all shortest paths from one start to another share, as a tree.
///
/// The parent of a vertex is the last of them before it. What lies below a vertex stands side by side.
///
/// - SeeAlso: K. D. Cooper, T. J. Harvey and K. Kennedy, “A simple, fast dominance algorithm”, 2001.
struct SharedStepTree {
  /// The vertices that the start reaches, nearest first, itself included.
  private(set) var reached: [Int32] = []
  /// The steps from the start to each vertex, −1 for those it does not reach.
  private(set) var steps: [Int32]
  /// The vertices that are reached, each right before what lies below it; in the first places.
  private(set) var vertices: [Int32]
  /// Where each vertex stands in ``vertices``.
  private(set) var places: [Int32]
  private let rows: ArcRows
  private var parents: [Int32]
  /// How many parents each vertex has above it, one after the other.
  private var depths: [Int32]
  /// How many vertices there are from each one downward, itself included.
  private var sizes: [Int32]
  /// Where what is still to be placed below each vertex ends.
  private var ends: [Int32]

  init(_ graph: Graph) {
    rows = graph.outgoing
    steps = [Int32](repeating: -1, count: graph.vertexCount)
    vertices = [Int32](repeating: 0, count: graph.vertexCount)
    places = vertices
    parents = vertices
    depths = vertices
    sizes = vertices
    ends = vertices
  }

  /// Where those below a vertex stand in ``vertices``.
  func below(_ vertex: Int) -> Range<Int> {
    let place = Int(places[vertex])
    return place + 1..<place + Int(sizes[vertex])
  }

  /// Grows the tree of another start.
  ///
  /// - Complexity: O(*n* + *m d*) for *d* vertices that the shortest paths to one vertex share.
  mutating func grow(from start: Int) {
    for vertex in reached { steps[Int(vertex)] = -1 }
    reached.removeAll(keepingCapacity: true)
    reached.append(Int32(truncatingIfNeeded: start))
    steps[start] = 0
    depths[start] = 0
    Self.search(rows, &reached, &steps, &parents, &depths)
    Self.measure(reached, parents, &sizes)
    Self.arrange(reached, parents, sizes, &ends, &places, &vertices)
  }

  /// Reaches vertices in order, and looks at all that lead to a vertex before going on from it.
  private static func search(
    _ rows: ArcRows, _ reached: inout [Int32], _ stepArray: inout [Int32],
    _ parentArray: inout [Int32], _ depthArray: inout [Int32]
  ) {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    var steps = stepArray.mutableSpan
    var parents = parentArray.mutableSpan
    var depths = depthArray.mutableSpan
    var head = 0
    while head < reached.count {
      let vertex = reached[head]
      let step = steps[Int(vertex)] &+ 1
      if head > 0 { depths[Int(vertex)] = depths[Int(parents[Int(vertex)])] &+ 1 }
      head += 1
      for arc in Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1]) {
        let other = Int(targets[arc])
        if steps[other] < 0 {
          steps[other] = step
          parents[other] = vertex
          reached.append(targets[arc])
        } else if steps[other] == step {
          parents[other] = meeting(parents[other], vertex, parents.span, depths.span)
        }
      }
    }
  }

  /// The last vertex that the ways to both share.
  private static func meeting(
    _ one: Int32, _ other: Int32, _ parents: Span<Int32>, _ depths: Span<Int32>
  ) -> Int32 {
    var (one, other) = (one, other)
    while one != other {
      if depths[Int(one)] >= depths[Int(other)] {
        one = parents[Int(one)]
      } else {
        other = parents[Int(other)]
      }
    }
    return one
  }

  /// Counts the vertices from each one downward.
  private static func measure(
    _ reachedArray: [Int32], _ parentArray: [Int32], _ sizeArray: inout [Int32]
  ) {
    let (reached, parents) = (reachedArray.span, parentArray.span)
    var sizes = sizeArray.mutableSpan
    for place in reached.indices { sizes[Int(reached[place])] = 1 }
    for place in reached.indices.dropFirst().reversed() {
      let vertex = Int(reached[place])
      sizes[Int(parents[vertex])] &+= sizes[vertex]
    }
  }

  /// Gives each vertex its place: among those below its parent, the last to be reached comes first.
  private static func arrange(
    _ reachedArray: [Int32], _ parentArray: [Int32], _ sizeArray: [Int32],
    _ endArray: inout [Int32], _ placeArray: inout [Int32], _ vertexArray: inout [Int32]
  ) {
    let (reached, parents) = (reachedArray.span, parentArray.span)
    let sizes = sizeArray.span
    var ends = endArray.mutableSpan
    var places = placeArray.mutableSpan
    var vertices = vertexArray.mutableSpan
    for number in reached.indices {
      let vertex = Int(reached[number])
      let parent = Int(parents[vertex])
      let place = number == 0 ? 0 : ends[parent] &- sizes[vertex]
      if number > 0 { ends[parent] = place }
      ends[vertex] = place &+ sizes[vertex]
      places[vertex] = place
      vertices[Int(place)] = reached[number]
    }
  }
}
