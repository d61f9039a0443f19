import GraphKernel
import TestSupport
import Testing

/// What the engine computes in clever ways, against the plain ways.
@Suite struct PlainKernelTests {
  private let graphs: [Graph]

  init() throws { graphs = try LargeGraphs.all() }

  // Oracle: the definition of a core, by taking away whoever has too little left.
  @Test(arguments: CoreDegree.allCases)
  func `cores are what is left when others are taken away`(degree: CoreDegree) {
    for graph in graphs {
      let coreness = graph.coreness(degree)
      for core in 0...(coreness.max() ?? 0) + 1 {
        #expect(kCore(graph, core, degree) == coreness.map { $0 >= core })
      }
    }
  }

  private func kCore(_ graph: Graph, _ core: Int, _ degree: CoreDegree) -> [Bool] {
    var isIn = [Bool](repeating: true, count: graph.vertexCount)
    func left(_ vertex: Int) -> Int {
      let out = graph.neighbors(of: vertex).count { isIn[Int($0.vertex)] }
      let into = graph.predecessors(of: vertex).count { isIn[Int($0.vertex)] }
      return switch degree {
      case .outgoing: out
      case .incoming: into
      case .total: graph.isDirected ? out + into : out
      }
    }
    while true {
      let gone = isIn.indices.filter { isIn[$0] && left($0) < core }
      if gone.isEmpty { return isIn }
      for vertex in gone { isIn[vertex] = false }
    }
  }

  // Oracle: a flood from each vertex that has not been reached.
  @Test func `parts are what a flood reaches`() {
    for graph in graphs {
      var labels = [Int](repeating: -1, count: graph.vertexCount)
      var count = 0
      for start in 0..<graph.vertexCount where labels[start] < 0 {
        labels[start] = count
        var stack = [start]
        while let vertex = stack.popLast() {
          for arc in Array(graph.neighbors(of: vertex)) + graph.predecessors(of: vertex)
          where labels[Int(arc.vertex)] < 0 {
            labels[Int(arc.vertex)] = count
            stack.append(Int(arc.vertex))
          }
        }
        count += 1
      }
      #expect(graph.weakComponents().labels == labels)
    }
  }

  // Oracle: the neighbors that the ends of each edge share.
  @Test func `triangles are neighbors shared along edges`() {
    for graph in graphs {
      let plain = graph.undirected
      var corners = [Int](repeating: 0, count: graph.vertexCount)
      for edge in plain.edges {
        for corner in plain.commonNeighbors(edge.source, edge.target) { corners[corner] += 1 }
      }
      #expect(graph.triangleCounts() == corners)
      let paths = plain.degrees().reduce(0) { $0 + $1 * ($1 - 1) / 2 }
      let share = paths > 0 ? Double(corners.reduce(0, +)) / Double(paths) : nil
      #expect(graph.transitivity() == share)
    }
  }

  // Hand proof: among people who all know each other, each is in a triangle with every pair of others. The
  // longest rows have 15, 16, 17 and so on places, about where pieces and what is looked at together end.
  @Test(arguments: [3, 16, 17, 18, 33, 34, 120])
  func `in a clique every three are a triangle`(count: Int) {
    let clique = NamedGraphs.complete(count)
    let pairs = (count - 1) * (count - 2) / 2
    #expect(clique.triangleCounts() == Array(repeating: pairs, count: count))
    #expect(clique.transitivity() == 1)
  }

  // Oracle: the formula for any weights, with all weights 1.
  @Test func `structural holes from triangles are those of the formula`() throws {
    for graph in graphs where !graph.isDirected {
      let ones = graph.edges.map { Graph.Edge($0.source, $0.target) }
      let formula = try Graph(vertexCount: graph.vertexCount, edges: ones).structuralHoles(.weight)
      let fast = graph.structuralHoles()
      #expect(fast.map { $0 == nil } == formula.map { $0 == nil })
      for case let (one?, other?) in zip(fast, formula) {
        #expect(agree(one.contactConstraints, other.contactConstraints))
        #expect(agree(one.effectiveSize, other.effectiveSize))
      }
    }
  }

  // Oracle: the search that tells blocks and bridges too.
  @Test func `articulation points are those between blocks`() {
    for graph in graphs {
      #expect(graph.articulationPoints() == graph.biconnectivity().articulationPoints)
    }
  }

  // Oracle: the walk itself, step by step.
  @Test(arguments: TieValue.allCases)
  func `PageRank is where the walk ends`(value: TieValue) throws {
    for plain in graphs where plain.vertexCount < 700 {
      let edges = plain.edges.enumerated().map {
        Graph.Edge($1.source, $1.target, weight: Double($0 % 5))
      }
      let graph = try Graph(
        vertexCount: plain.vertexCount, edges: edges, isDirected: plain.isDirected)
      #expect(agree(graph.pageRank(value), walk(graph, value), within: 1e-10))
    }
  }

  private func walk(_ graph: Graph, _ value: TieValue) -> [Double] {
    func worth(_ arc: Graph.Arc) -> Double {
      value == .unit ? 1 : graph.edges[Int(arc.edge)].weight
    }
    let count = Double(graph.vertexCount)
    var scores = [Double](repeating: 1 / count, count: graph.vertexCount)
    for _ in 0..<250 {
      var next = [Double](repeating: 0, count: graph.vertexCount)
      var stranded = 0.0
      for vertex in 0..<graph.vertexCount {
        let arcs = graph.neighbors(of: vertex)
        let all = arcs.reduce(0) { $0 + worth($1) }
        if all == 0 { stranded += scores[vertex] }
        for arc in arcs where all > 0 {
          next[Int(arc.vertex)] += scores[vertex] * worth(arc) / all
        }
      }
      scores = next.map { 0.15 / count + 0.85 * ($0 + stranded / count) }
    }
    return scores
  }
}
