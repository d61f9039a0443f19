/// Ways around a vertex to those below it in a tree of shared steps.
///
/// Such a way enters from outside, where the vertex changes nothing, so that what lies below is searched
/// anew and nothing else.
struct Detours {
  private let rows: ArcRows
  /// The steps of the shortest way around to each vertex below; 0 for none.
  private(set) var steps: [Int32]
  /// Those below with a neighbor outside, and the steps of the way over it.
  private var entries: [Entry] = []
  private var queue: [Int32] = []

  /// A vertex below, and the steps of the shortest way of which the last alone leads below.
  private struct Entry: Comparable {
    let steps: Int32
    let vertex: Int32

    static func < (one: Entry, other: Entry) -> Bool { one.steps < other.steps }
  }

  init(_ graph: Graph) {
    rows = graph.outgoing
    steps = [Int32](repeating: 0, count: graph.vertexCount)
  }

  /// Searches for the ways to all that stand below a vertex.
  ///
  /// - Parameters:
  ///   - below: Where they stand.
  ///   - tree: The tree.
  /// - Complexity: O(*b* log *b*) for *b* edges at them.
  mutating func search(_ below: Range<Int>, in tree: SharedStepTree) {
    Self.enter(below, rows, tree, &steps, &entries)
    guard below.count > 1, !entries.isEmpty else { return }
    if entries.count > 1 { entries.sort() }
    Self.goOn(from: entries, below, rows, tree.places, &steps, &queue)
  }

  /// Finds the ways of which the last step alone leads below.
  private static func enter(
    _ below: Range<Int>, _ rows: ArcRows, _ tree: SharedStepTree, _ stepArray: inout [Int32],
    _ entries: inout [Entry]
  ) {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets) = (offsetArray.span, targetArray.span)
    let (placeArray, knownArray, vertexArray) = (tree.places, tree.steps, tree.vertices)
    let (places, known, vertices) = (placeArray.span, knownArray.span, vertexArray.span)
    // The vertex that is gone has the place before those below it.
    let first = Int32(truncatingIfNeeded: below.lowerBound - 1)
    let count = UInt32(truncatingIfNeeded: below.count + 1)
    var steps = stepArray.mutableSpan
    entries.removeAll(keepingCapacity: true)
    for place in below {
      let vertex = vertices[place]
      var nearest = Int32.max
      for arc in Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1]) {
        let other = Int(targets[arc])
        let isInside = UInt32(bitPattern: places[other] &- first) < count
        nearest = min(nearest, isInside ? .max : known[other])
      }
      steps[Int(vertex)] = nearest == .max ? 0 : nearest + 1
      if nearest < .max { entries.append(Entry(steps: nearest + 1, vertex: vertex)) }
    }
  }

  /// Goes on below, from those that are nearest, to vertices to which there is no way yet or a longer one.
  private static func goOn(
    from entries: [Entry], _ below: Range<Int>, _ rows: ArcRows, _ placeArray: [Int32],
    _ stepArray: inout [Int32], _ queue: inout [Int32]
  ) {
    let (offsetArray, targetArray) = (rows.offsets, rows.targets)
    let (offsets, targets, places) = (offsetArray.span, targetArray.span, placeArray.span)
    let first = Int32(truncatingIfNeeded: below.lowerBound)
    let count = UInt32(truncatingIfNeeded: below.count)
    var steps = stepArray.mutableSpan
    queue.removeAll(keepingCapacity: true)
    var (entry, head) = (0, 0)
    while entry < entries.count || head < queue.count {
      // What waits in the queue is in order as well: the nearer of the two goes on.
      let waiting = head < queue.count ? steps[Int(queue[head])] : .max
      let vertex: Int
      if entry < entries.count, entries[entry].steps <= waiting {
        vertex = Int(entries[entry].vertex)
        entry += 1
      } else {
        vertex = Int(queue[head])
        head += 1
      }
      let next = steps[vertex] &+ 1
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let other = Int(targets[arc])
        guard UInt32(bitPattern: places[other] &- first) < count,
          steps[other] == 0 || steps[other] > next
        else { continue }
        steps[other] = next
        queue.append(targets[arc])
      }
    }
  }
}
