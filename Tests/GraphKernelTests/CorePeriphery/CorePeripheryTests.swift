import GraphKernel
import TestSupport
import Testing

@Suite struct CorePeripheryTests {
  // Oracle: DOMAIN B.12 on the kite.
  @Test func `the three patterns give three cores`() throws {
    let kite = NamedGraphs.kite
    let joined = try #require(kite.corePeriphery(.joined))
    #expect(agree(joined.fit, 0.309, within: 5e-4))
    #expect(joined.core == [3, 5, 6])
    let apart = try #require(kite.corePeriphery(.apart))
    #expect(agree(apart.fit, 0.509, within: 5e-4))
    #expect(apart.core.count == 7)
    let ignored = try #require(kite.corePeriphery(.ignored))
    #expect(agree(ignored.fit, 0.6, within: 5e-4))
    #expect(ignored.core == [0, 1, 3, 5, 6])
  }

  // Oracle: the correlation by its definition, and the best of all cores.
  @Test(arguments: CorePeripheryPattern.allCases)
  func `the fit is the correlation of the core that is given`(pattern: CorePeripheryPattern) {
    var found = 0
    var best = 0
    for graph in RandomGraphs.mixed(seed: 121).map(\.undirected) where graph.vertexCount <= 9 {
      guard let given = graph.corePeriphery(pattern) else { continue }
      let fit = correlation(graph, Set(given.core), pattern) ?? .nan
      #expect(agree(given.fit, fit))
      let all = (0..<(1 << graph.vertexCount)).compactMap { bits -> Double? in
        let core = Set((0..<graph.vertexCount).filter { bits >> $0 & 1 == 1 })
        guard (2...graph.vertexCount - 2).contains(core.count) else { return nil }
        return correlation(graph, core, pattern)
      }
      let largest = all.max() ?? .nan
      #expect(given.fit <= largest + 1e-9)
      found += 1
      best += given.fit >= largest - 1e-9 ? 1 : 0
    }
    // The search is not exact; on graphs this small it misses the best core rarely.
    #expect(found > 5)
    #expect(best * 10 >= found * 8, "\(best) of \(found)")
  }

  // Oracle: the same search with every exchange of two tried, by the correlation's definition.
  @Test(arguments: CorePeripheryPattern.allCases)
  func `of all exchanges the first best one is made`(pattern: CorePeripheryPattern) throws {
    var generator = SeededGenerator(seed: 122)
    for (count, share) in [
      (4, 0.5), (9, 0.3), (12, 0.1), (12, 0.3), (16, 0.2), (16, 0.6), (20, 0.3),
    ] {
      let graph = RandomGraphs.graph(
        vertexCount: count, share: share, isDirected: count == 12, using: &generator)
      let given = try #require(graph.corePeriphery(pattern))
      let found = plainSearch(graph.undirected, pattern)
      #expect(agree(given.fit, correlation(graph.undirected, found, pattern) ?? .nan))
      #expect(Set(given.core) == found)
    }
  }

  /// Begins with the vertices of largest degree, then makes the best change while one is better.
  private func plainSearch(_ graph: Graph, _ pattern: CorePeripheryPattern) -> Set<Int> {
    let degrees = graph.degrees()
    let order = degrees.indices.sorted { (-degrees[$0], $0) < (-degrees[$1], $1) }
    func fit(_ core: Set<Int>) -> Double {
      guard (2...graph.vertexCount - 2).contains(core.count) else { return -2 }
      return correlation(graph, core, pattern) ?? -2
    }
    var core: Set<Int> = []
    for size in 2...graph.vertexCount - 2 where fit(Set(order[..<size])) > fit(core) + 1e-12 {
      core = Set(order[..<size])
    }
    while true {
      let all = 0..<graph.vertexCount
      var changes = all.map { core.symmetricDifference([$0]) }
      for leaving in core.sorted() {
        for entering in all where !core.contains(entering) {
          changes.append(core.symmetricDifference([leaving, entering]))
        }
      }
      let best = changes.map(fit).max() ?? -2
      guard best > fit(core) + 1e-12 else { return core }
      core = changes.first { fit($0) >= best - 1e-12 } ?? core
    }
  }

  private func correlation(
    _ graph: Graph, _ core: Set<Int>, _ pattern: CorePeripheryPattern
  ) -> Double? {
    var pairs: [(tie: Double, expected: Double)] = []
    for a in 0..<graph.vertexCount {
      for b in 0..<a {
        let tie = graph.edge(from: a, to: b) == nil ? 0.0 : 1
        switch (core.contains(a), core.contains(b)) {
        case (true, true): pairs.append((tie, 1))
        case (false, false): pairs.append((tie, 0))
        default:
          if pattern != .ignored { pairs.append((tie, pattern == .joined ? 1 : 0)) }
        }
      }
    }
    let count = Double(pairs.count)
    let tie = pairs.reduce(0) { $0 + $1.tie } / count
    let expected = pairs.reduce(0) { $0 + $1.expected } / count
    let both = pairs.reduce(0) { $0 + ($1.tie - tie) * ($1.expected - expected) }
    let spread = pairs.reduce(0) { $0 + ($1.tie - tie) * ($1.tie - tie) }
    let width = pairs.reduce(0) { $0 + ($1.expected - expected) * ($1.expected - expected) }
    return spread * width > 1e-12 ? both / (spread * width).squareRoot() : nil
  }

  // Hand proof: a clique of four with a pendant at each is the pattern without ties expected between.
  @Test func `a clique with pendants fits exactly`() throws {
    let clique = (0..<4).flatMap { a in (0..<a).map { [$0, a] } }
    let graph = NamedGraphs.graph(8, clique + (0..<4).map { [$0, $0 + 4] })
    let found = try #require(graph.corePeriphery(.ignored))
    #expect(found.core == [0, 1, 2, 3])
    #expect(agree(found.fit, 1))
    #expect(found.coreDensity == 1)
    #expect(found.peripheryDensity == 0)
  }

  @Test func `where nothing varies there is no core`() {
    #expect(NamedGraphs.complete(6).corePeriphery(.ignored) == nil)
    #expect(NamedGraphs.graph(6, []).corePeriphery(.apart) == nil)
    #expect(NamedGraphs.star(3).corePeriphery(.joined) == nil)
    #expect(Graph.none.corePeriphery(.joined) == nil)
  }

  // Hand proof: a clique with pendants fits exactly, which hardly any random graph does; in a ring all
  // are alike.
  @Test func `a core is tested against ties at random`() throws {
    let pendants = (0..<5).flatMap { a in (0..<a).map { [$0, a] } } + (0..<5).map { [$0, $0 + 5] }
    let clique = try #require(
      NamedGraphs.graph(10, pendants).corePeripheryTest(.ignored, draws: 199))
    #expect(agree(clique.statistic, 1) && clique.atLeast <= 0.02)
    let ring = NamedGraphs.graph(10, (0..<10).map { [$0, ($0 + 1) % 10] })
    let even = try #require(ring.corePeripheryTest(.ignored, draws: 199))
    #expect(even.atLeast > 0.2)
    #expect(even == ring.corePeripheryTest(.ignored, draws: 199))
    #expect(NamedGraphs.complete(5).corePeripheryTest(.joined, draws: 9) == nil)
  }
}
