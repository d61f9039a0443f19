import GraphKernel
import TestSupport
import Testing

@Suite struct ComponentsTests {
  // Oracle: DOMAIN F.1.
  @Test func `the kite hangs by its tail`() {
    let kite = NamedGraphs.kite.biconnectivity()
    #expect(kite.articulationPoints == [7, 8])
    #expect(kite.bridges.map { [$0.a, $0.b] } == [[7, 8], [8, 9]])
    #expect(kite.blocks == [[0, 1, 2, 3, 4, 5, 6, 7], [7, 8], [8, 9]])
    #expect(kite.separatedPairs == [0, 0, 0, 0, 0, 0, 0, 14, 8, 0])
  }

  // Oracle: the definition, by taking the vertex away and counting joined pairs again.
  @Test func `pairs that one vertex separates are those lost without it`() {
    for graph in RandomGraphs.mixed(seed: 71) {
      let separated = graph.biconnectivity().separatedPairs
      for vertex in 0..<graph.vertexCount {
        func joined(_ graph: Graph) -> Int {
          let parts = graph.weakComponents().labels
          let others = (0..<graph.vertexCount).filter { $0 != vertex }
          return others.reduce(0) { sum, a in sum + others.count { $0 < a && parts[$0] == parts[a] }
          }
        }
        let lost = joined(graph) - joined(RandomGraphs.isolating(vertex, in: graph))
        #expect(separated[vertex] == Double(lost))
      }
    }
  }

  // Hand proof: blocks are the largest sets without a separating vertex, so no two share an edge.
  @Test func `an edge is in one block, and no vertex splits it`() {
    for graph in RandomGraphs.mixed(seed: 72).map(\.undirected) {
      let blocks = graph.biconnectivity().blocks
      for edge in graph.edges {
        #expect(blocks.count { $0.contains(edge.source) && $0.contains(edge.target) } == 1)
      }
      for (place, block) in blocks.enumerated() {
        #expect(blocks[..<place].allSatisfy { Set($0).intersection(block).count < 2 })
        for vertex in block where block.count > 2 {
          let rest = Set(block).subtracting([vertex])
          let kept = graph.edges.filter { rest.contains($0.source) && rest.contains($0.target) }
          let part = try? Graph(vertexCount: graph.vertexCount, edges: kept)
          let label = part?.weakComponents().labels
          #expect(Set(rest.map { label?[$0] }).count == 1)
        }
      }
    }
  }

  // Oracle: DOMAIN F.2.
  @Test func `four families hold Florence together`() {
    let families = NamedGraphs.families
    let florentine = NamedGraphs.florentine.biconnectivity()
    #expect(
      florentine.articulationPoints.map { families[$0] }
        == ["Albizzi", "Guadagni", "Medici", "Salviati"])
    #expect(
      florentine.bridges.map { families[$0.a] + "–" + families[$0.b] }
        == [
          "Acciaiuoli–Medici", "Albizzi–Ginori", "Guadagni–Lamberteschi", "Medici–Salviati",
          "Pazzi–Salviati",
        ])
  }

  // Oracle: DOMAIN F.4; D1 and D2 are vertices 11 and 12.
  @Test func `a department hangs by two people`() {
    let departments = NamedGraphs.departments.biconnectivity()
    #expect(departments.articulationPoints == [11, 12])
    #expect(departments.bridges.map { [$0.a, $0.b] } == [[11, 12], [12, 13]])
  }

  // Oracle: the definition, by taking the vertex or edge away and counting parts again.
  @Test func `without an articulation point or a bridge there are more parts`() {
    for graph in RandomGraphs.mixed(seed: 7) {
      let parts = graph.weakComponents().count
      let result = graph.biconnectivity()
      for vertex in 0..<graph.vertexCount {
        // The vertex stays behind as a part of its own, unless it was one before.
        let isolated = RandomGraphs.isolating(vertex, in: graph).weakComponents().count
        let wasAlone = graph.isolates().contains(vertex)
        #expect(
          result.articulationPoints.contains(vertex) == (isolated - (wasAlone ? 0 : 1) > parts))
      }
      let undirected = graph.undirected
      for (number, edge) in undirected.edges.enumerated() {
        let without = RandomGraphs.removing(edge: number, from: undirected).weakComponents().count
        let ends = [min(edge.source, edge.target), max(edge.source, edge.target)]
        #expect(result.bridges.contains { [$0.a, $0.b] == ends } == (without > parts))
      }
    }
  }

  // Oracle: the definition, from distances both ways.
  @Test func `a strong part is where everybody reaches everybody`() {
    for graph in RandomGraphs.mixed(seed: 8) {
      let strong = graph.strongComponents()
      let weak = graph.weakComponents()
      for a in 0..<graph.vertexCount {
        let onward = graph.distances(from: a)
        let back = graph.distances(from: a, .incoming)
        let around = graph.undirected.distances(from: a)
        for b in 0..<graph.vertexCount {
          #expect(
            (strong.labels[a] == strong.labels[b]) == (onward[b] != nil && back[b] != nil))
          #expect((weak.labels[a] == weak.labels[b]) == (around[b] != nil))
        }
      }
      #expect(strong.sizes.reduce(0, +) == graph.vertexCount)
    }
  }
}
