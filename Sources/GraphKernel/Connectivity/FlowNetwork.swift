/// A network of pipes of whole capacities, for flows one after another.
struct FlowNetwork {
  private var firstPipe: [Int32]
  private var nextPipe: [Int32] = []
  private var heads: [Int32] = []
  private var full: [Int32] = []
  /// What each pipe can still carry; pipe *p* and pipe *p* ^ 1 lead opposite ways.
  private var rest: [Int32] = []
  private var pipeTo: [Int32]
  private var queue: [Int32] = []

  init(nodeCount: Int) {
    firstPipe = [Int32](repeating: -1, count: nodeCount)
    pipeTo = [Int32](repeating: -1, count: nodeCount)
  }

  /// Adds a pipe, and one back.
  mutating func add(from: Int, to: Int, _ capacity: Int, back: Int = 0) {
    for (end, head, size) in [(from, to, capacity), (to, from, back)] {
      nextPipe.append(firstPipe[end])
      firstPipe[end] = Int32(truncatingIfNeeded: heads.count)
      heads.append(Int32(truncatingIfNeeded: head))
      full.append(Int32(clamping: size))
    }
  }

  /// The largest flow, or `limit` when it is at least that.
  ///
  /// - Complexity: O(*f* *m*) for a flow *f* over *m* pipes.
  mutating func maximumFlow(from source: Int, to sink: Int, limit: Int) -> Int {
    rest = full
    var flow = 0
    while flow < limit, search(from: source, to: sink) {
      push(from: source, to: sink)
      flow += 1
    }
    return flow
  }

  /// After a flow that did not reach its limit, the nodes that more could still get to.
  func reached() -> Set<Int> { Set(queue.map { Int($0) }) }

  /// Finds a way that can carry one more, by a search of breadth first.
  private mutating func search(from source: Int, to sink: Int) -> Bool {
    for node in queue { pipeTo[Int(node)] = -1 }
    queue.removeAll(keepingCapacity: true)
    queue.append(Int32(truncatingIfNeeded: source))
    pipeTo[source] = -2
    var head = 0
    while head < queue.count {
      var pipe = firstPipe[Int(queue[head])]
      head += 1
      while pipe >= 0 {
        let next = Int(heads[Int(pipe)])
        if rest[Int(pipe)] > 0, pipeTo[next] == -1 {
          pipeTo[next] = pipe
          queue.append(Int32(truncatingIfNeeded: next))
          if next == sink { return true }
        }
        pipe = nextPipe[Int(pipe)]
      }
    }
    return false
  }

  private mutating func push(from source: Int, to sink: Int) {
    var node = sink
    while node != source {
      let pipe = Int(pipeTo[node])
      rest[pipe] -= 1
      rest[pipe ^ 1] += 1
      node = Int(heads[pipe ^ 1])
    }
  }
}
