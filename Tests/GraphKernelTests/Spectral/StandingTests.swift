import GraphKernel
import RealModule
import TestSupport
import Testing

@Suite struct StandingTests {
  // Oracle: DOMAIN F.1 (NetworkX and igraph).
  @Test func `the kite's middle is best connected`() throws {
    let kite = NamedGraphs.kite
    let pair = try kite.principalEigenvector().get()
    #expect(agree(pair.value, 4.306404, within: 1e-6))
    #expect(
      agree(
        pair.vector,
        [
          0.352209, 0.352209, 0.285835, 0.481021, 0.285835, 0.397691, 0.397691, 0.195861, 0.048073,
          0.011163,
        ], within: 2e-6))
    #expect(
      agree(
        try #require(kite.katz(attenuation: 0.1)),
        [
          1.717594, 1.717594, 1.561449, 2.029323, 1.561449, 1.867571, 1.867571, 1.499775, 1.262603,
          1.126260,
        ], within: 1e-6))
    #expect(
      agree(
        kite.pageRank(),
        [
          0.101920, 0.101920, 0.079418, 0.147148, 0.079418, 0.128907, 0.128907, 0.095248, 0.085694,
          0.051420,
        ], within: 1e-6))
  }

  // Oracle: DOMAIN F.1 (sna and igraph), to four decimals.
  @Test func `power comes from the powerful or from the dependent`() throws {
    let kite = NamedGraphs.kite
    #expect(
      agree(
        try #require(kite.bonacichPower(exponent: 0.1)),
        [1.0627, 1.0627, 0.8314, 1.5243, 0.8314, 1.2848, 1.2848, 0.7401, 0.3889, 0.1870],
        within: 1e-4))
    #expect(
      agree(
        try #require(kite.bonacichPower(exponent: -0.1)),
        [1.0045, 1.0045, 0.7092, 1.5957, 0.7092, 1.2929, 1.2929, 0.7775, 0.6242, 0.3038],
        within: 1e-4))
    #expect(kite.bonacichPower(exponent: 0.3) == nil)
    #expect(NamedGraphs.graph(3, []).bonacichPower(exponent: 0.1) == nil)
  }

  // Oracle: DOMAIN F.2 and F.5.
  @Test func `endorsement flows along directions, and from the stranded to everybody`() {
    let florentine = NamedGraphs.florentine.pageRank()
    #expect(agree([florentine[8], florentine[11]], [0.144373, 0.009901], within: 1e-6))
    let graph = NamedGraphs.graph(4, [[0, 1], [1, 0], [1, 2], [2, 3]], isDirected: true)
    #expect(agree(graph.pageRank(), [0.2176, 0.2824, 0.2176, 0.2824], within: 1e-4))
  }

  // Law: scores add up to 1, with and without weights.
  @Test func `endorsement adds up to one`() {
    for graph in RandomGraphs.mixed(seed: 81) {
      for value in TieValue.allCases {
        #expect(agree(graph.pageRank(value).reduce(0, +), 1, within: 1e-12))
      }
    }
  }

  // Oracle: the eigenvectors of the dense matrix, by another algorithm.
  @Test(arguments: TieValue.allCases)
  func `the principal eigenvector is that of the matrix`(value: TieValue) {
    for graph in RandomGraphs.mixed(seed: 82).map(\.undirected) where !graph.edges.isEmpty {
      let eigen = SymmetricEigen(matrix(graph, value))
      let top = eigen.values[graph.vertexCount - 1]
      #expect(agree(graph.spectralRadius(value) ?? -1, top))
      let isSimple = graph.vertexCount == 1 || eigen.values[graph.vertexCount - 2] < top - 1e-9
      guard case .success(let pair) = graph.principalEigenvector(value) else {
        #expect(!isSimple)
        continue
      }
      #expect(isSimple)
      #expect(agree(pair.vector, eigen.vectors[graph.vertexCount - 1].map { abs($0) }))
    }
  }

  private func matrix(_ graph: Graph, _ value: TieValue = .unit) -> [[Double]] {
    (0..<graph.vertexCount).map { row in
      (0..<graph.vertexCount).map { column in
        graph.edge(from: row, to: column).map { value == .unit ? 1 : graph.edges[$0].weight } ?? 0
      }
    }
  }

  // Oracle: the power series of the exponential of the dense matrix.
  @Test func `closed walks are the diagonal of the exponential`() {
    for graph in RandomGraphs.mixed(seed: 83).map(\.undirected) {
      let rows = matrix(graph)
      let expected = (0..<graph.vertexCount).map { vertex in
        var walks = (0..<graph.vertexCount).map { $0 == vertex ? 1.0 : 0 }
        var sum = 1.0
        for length in 1...80 {
          walks = rows.map { row in zip(row, walks).reduce(0) { $0 + $1.0 * $1.1 } / Double(length)
          }
          sum += walks[vertex]
        }
        return sum
      }
      #expect(agree(graph.subgraphCentrality(), expected))
    }
  }

  // Oracle: the eigenvalues of a cycle of n vertices are 2 cos(2πk / n), all vertices being alike.
  @Test func `on a long cycle all are alike`() throws {
    let cycle = NamedGraphs.graph(200, (0..<200).map { [$0, ($0 + 1) % 200] })
    let expected =
      (0..<200).reduce(0) { $0 + Double.exp(2 * .cos(2 * .pi * Double($1) / 200)) } / 200
    #expect(agree(cycle.subgraphCentrality(), Array(repeating: expected, count: 200)))
    #expect(agree(try cycle.principalEigenvector().get().value, 2))
  }

  // Oracle: walks counted step by step.
  @Test func `Katz counts walks`() {
    for graph in RandomGraphs.mixed(seed: 84) {
      guard let attenuation = graph.katzAttenuation() else { continue }
      var walks = [Double](repeating: 1, count: graph.vertexCount)
      var sum = walks
      for _ in 0..<200 {
        walks = (0..<graph.vertexCount).map { vertex in
          attenuation * graph.predecessors(of: vertex).reduce(0) { $0 + walks[Int($1.vertex)] }
        }
        sum = zip(sum, walks).map { $0 + $1 }
      }
      #expect(agree(graph.katz(attenuation: attenuation) ?? [], sum))
    }
  }

  // Hand proof: a clique of 720 has the eigenvalue 719, whose exponential outgrows a Double.
  @Test func `walks beyond a number are infinite`() {
    #expect(NamedGraphs.complete(720).subgraphCentrality(of: 0..<1) == [.infinity])
  }

  @Test func `where nobody can be come back to, Katz has no attenuation`() {
    let path = NamedGraphs.graph(3, [[0, 1], [1, 2]], isDirected: true)
    #expect(path.directedSpectralRadius() == 0)
    #expect(path.katzAttenuation() == nil)
    #expect(path.katz(attenuation: 5) == [1, 6, 31])
    #expect(NamedGraphs.complete(4).katz(attenuation: 0.34) == nil)
  }

  // Hand proof: on a directed cycle all score alike and the eigenvalue is 1; with both directions of
  // every edge the answer is that of the undirected graph.
  @Test func `the incoming eigenvector follows directions`() throws {
    let cycle = NamedGraphs.graph(5, (0..<5).map { [$0, ($0 + 1) % 5] }, isDirected: true)
    let pair = try cycle.incomingEigenvector().get()
    #expect(agree(pair.value, 1))
    #expect(agree(pair.vector, Array(repeating: (1.0 / 5).squareRoot(), count: 5)))
    let kite = NamedGraphs.kite
    let both = NamedGraphs.graph(
      10, kite.edges.flatMap { [[$0.source, $0.target], [$0.target, $0.source]] }, isDirected: true)
    #expect(
      agree(
        try both.incomingEigenvector().get().vector, try kite.principalEigenvector().get().vector))
    #expect(agree(try #require(both.directedSpectralRadius()), 4.306404, within: 1e-6))
  }

  // Law: λ x = Aᵀ x.
  @Test func `an eigenvector keeps its direction`() {
    for graph in RandomGraphs.mixed(seed: 85) where graph.isDirected {
      guard case .success(let pair) = graph.incomingEigenvector() else { continue }
      let image = (0..<graph.vertexCount).map { vertex in
        graph.predecessors(of: vertex).reduce(0) { $0 + pair.vector[Int($1.vertex)] }
      }
      #expect(agree(image, pair.vector.map { pair.value * $0 }, within: 1e-11))
    }
  }

  // Law: h ∝ A a and a ∝ Aᵀ h.
  @Test func `hubs point to authorities, and authorities are pointed to by hubs`() {
    for graph in RandomGraphs.mixed(seed: 86) where graph.isDirected {
      guard case .success(let both) = graph.hubsAndAuthorities() else { continue }
      let hubs = (0..<graph.vertexCount).map { vertex in
        graph.neighbors(of: vertex).reduce(0) { $0 + both.authorities[Int($1.vertex)] }
      }
      let authorities = (0..<graph.vertexCount).map { vertex in
        graph.predecessors(of: vertex).reduce(0) { $0 + both.hubs[Int($1.vertex)] }
      }
      let value = hubs.reduce(0, +) / both.hubs.reduce(0, +)
      #expect(agree(hubs, both.hubs.map { value * $0 }))
      #expect(agree(authorities, both.authorities.map { value * $0 }))
    }
  }

  @Test func `where there is no one ranking, the reason is said`() {
    let pairs = NamedGraphs.graph(6, [[0, 1], [1, 2], [0, 2], [3, 4], [4, 5], [3, 5]])
    #expect(pairs.principalEigenvector() == .failure(.notSimple))
    #expect(pairs.spectralRadius().map { agree($0, 2) } == true)
    #expect(NamedGraphs.graph(3, []).principalEigenvector() == .failure(.noEdge))
    #expect(Graph.none.principalEigenvector() == .failure(.noEdge))
    let path = NamedGraphs.graph(5, (0..<4).map { [$0, $0 + 1] }, isDirected: true)
    #expect(path.incomingEigenvector() == .failure(.notStronglyConnected))
    #expect(path.hubsAndAuthorities() == .failure(.notSimple))
  }

  // Law: λ x = A x. Vectors as long as these are not all kept apart from each other.
  @Test func `in a large network a score is the sum of the neighbors' scores`() throws {
    var generator = SeededGenerator(seed: 87)
    var pairs: Set<Int> = []
    while pairs.count < 25_000 {
      let (a, b) = (
        Int.random(in: 0..<5_000, using: &generator), Int.random(in: 0..<5_000, using: &generator)
      )
      if a < b { pairs.insert(a * 5_000 + b) }
    }
    let edges = pairs.sorted().map { Graph.Edge($0 / 5_000, $0 % 5_000) }
    let graph = try Graph(vertexCount: 5_000, edges: edges)
    let pair = try graph.principalEigenvector().get()
    let errors = (0..<5_000).map { vertex in
      graph.neighbors(of: vertex).reduce(-pair.value * pair.vector[vertex]) {
        $0 + pair.vector[Int($1.vertex)]
      }
    }
    #expect(errors.reduce(0) { $0 + $1 * $1 }.squareRoot() <= 1e-12 * pair.value)
  }

  // Two hundred thousand vertices without edges beside one triangle.
  @Test func `vertices without edges cost nothing`() throws {
    let graph = try Graph(
      vertexCount: 200_003,
      edges: [.init(0, 100_000), .init(100_000, 200_002), .init(0, 200_002)])
    let pair = try graph.principalEigenvector().get()
    #expect(agree(pair.value, 2))
    #expect(agree(pair.vector.reduce(0, +), 3.0.squareRoot()))
    #expect(pair.vector[1] == 0)
  }
}
