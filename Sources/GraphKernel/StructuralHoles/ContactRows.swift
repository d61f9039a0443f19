/// For every vertex, the others it is tied to and the value of the ties in both directions.
struct ContactRows {
  struct Contact {
    let vertex: Int
    var value: Double
  }

  /// The value of all ties of each vertex.
  let totals: [Double]
  private let contacts: [Contact]
  /// Where the contacts of each vertex begin; last, how many there are.
  private let offsets: [Int]
  private let largest: [Double]

  /// - Complexity: O(*m* log *k*) for degrees of *k*.
  init(_ graph: Graph, _ value: TieValue) {
    func worth(_ arc: Graph.Arc) -> Double {
      value == .unit ? 1 : graph.edges[Int(arc.edge)].weight
    }
    var contacts: [Contact] = []
    var offsets = [0]
    contacts.reserveCapacity(graph.outgoing.targets.count)
    for vertex in 0..<graph.vertexCount {
      var arcs = Array(graph.neighbors(of: vertex))
      if graph.isDirected {
        arcs += graph.predecessors(of: vertex)
        arcs.sort { $0.vertex < $1.vertex }
      }
      for arc in arcs where worth(arc) > 0 {
        let isKnown = contacts.count > offsets[vertex]
        if isKnown, contacts[contacts.count - 1].vertex == Int(arc.vertex) {
          contacts[contacts.count - 1].value += worth(arc)
        } else {
          contacts.append(Contact(vertex: Int(arc.vertex), value: worth(arc)))
        }
      }
      offsets.append(contacts.count)
    }
    let rows = zip(offsets, offsets.dropFirst()).map { contacts[$0..<$1] }
    totals = rows.map { $0.reduce(0) { $0 + $1.value } }
    largest = rows.map { $0.reduce(0) { max($0, $1.value) } }
    self.contacts = contacts
    self.offsets = offsets
  }

  /// The contacts of a vertex, by their numbers.
  subscript(vertex: Int) -> ArraySlice<Contact> { contacts[row(vertex)] }

  private func row(_ vertex: Int) -> Range<Int> { offsets[vertex]..<offsets[vertex + 1] }

  /// Adds to `sums` what reaches each vertex from `ego` through one of its contacts.
  func spread(from ego: Int, _ share: [Double], into sums: inout [Double]) {
    let contacts = contacts.span
    var sums = sums.mutableSpan
    for place in row(ego) {
      let middle = contacts[place].vertex
      let (part, total) = (share[middle], totals[middle])
      for next in row(middle) where contacts[next].vertex != ego {
        sums[contacts[next].vertex] += part * contacts[next].value / total
      }
    }
  }

  /// Sets to 0 what ``spread(from:_:into:)`` touched.
  func clear(from ego: Int, _ sums: inout [Double]) {
    let contacts = contacts.span
    var sums = sums.mutableSpan
    for place in row(ego) {
      for next in row(contacts[place].vertex) { sums[contacts[next].vertex] = 0 }
    }
  }

  /// How much of the ego's effort goes to contacts that `vertex` is tied to as well.
  func redundancy(of vertex: Int, _ share: [Double]) -> Double {
    let (contacts, share) = (contacts.span, share.span)
    var sum = 0.0
    for place in row(vertex) { sum += share[contacts[place].vertex] * contacts[place].value }
    return sum / largest[vertex]
  }
}
