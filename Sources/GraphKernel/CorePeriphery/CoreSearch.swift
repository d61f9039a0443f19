/// The pairs and edges of a division into core and periphery.
struct CoreCounts {
  var coreSize: Int
  let vertexCount: Int
  var edgesInCore: Int
  var edgesAcross: Int
  let edgeCount: Int

  var edgesInPeriphery: Int { edgeCount - edgesInCore - edgesAcross }

  var pairsInCore: Double { Self.pairs(coreSize) }

  var pairsInPeriphery: Double { Self.pairs(vertexCount - coreSize) }

  var coreDensity: Double { Double(edgesInCore) / pairsInCore }

  var peripheryDensity: Double { Double(edgesInPeriphery) / pairsInPeriphery }

  private static func pairs(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }

  /// The correlation between edges and pattern; `nil` where one of them does not vary.
  func fit(_ pattern: CorePeripheryPattern) -> Double? {
    guard (2...vertexCount - 2).contains(coreSize) else { return nil }
    var (pairs, tied) = (Self.pairs(vertexCount), Double(edgeCount))
    var (expected, met) = (pairsInCore, Double(edgesInCore))
    switch pattern {
    case .joined:
      expected = pairs - pairsInPeriphery
      met += Double(edgesAcross)
    case .apart: break
    case .ignored:
      pairs = pairsInCore + pairsInPeriphery
      tied -= Double(edgesAcross)
    }
    let spread = tied * (pairs - tied) * expected * (pairs - expected)
    return spread > 0 ? (pairs * met - tied * expected) / spread.squareRoot() : nil
  }
}

/// A core that is being improved.
struct CoreSearch {
  private(set) var isCore: [Bool]
  private(set) var counts: CoreCounts
  private let graph: Graph
  private let pattern: CorePeripheryPattern
  private let degrees: [Int]
  /// For each degree, how many pairs of a smaller degree that occurs and of edges to the core there
  /// can be; last for one past the largest.
  private let degreePlaces: [Int]
  /// How many edges lead from each vertex to the core.
  private var edgesToCore: [Int]
  private static let largestForExchanges = 2_000

  init(_ graph: Graph, _ pattern: CorePeripheryPattern) {
    self.graph = graph
    self.pattern = pattern
    degrees = graph.degrees()
    var places = [Int](repeating: 0, count: (degrees.max() ?? 0) + 2)
    for degree in degrees { places[degree + 1] = degree + 1 }
    for place in places.indices.dropFirst() { places[place] += places[place - 1] }
    degreePlaces = places
    isCore = [Bool](repeating: false, count: graph.vertexCount)
    edgesToCore = [Int](repeating: 0, count: graph.vertexCount)
    counts = CoreCounts(
      coreSize: 0, vertexCount: graph.vertexCount, edgesInCore: 0, edgesAcross: 0,
      edgeCount: graph.edges.count)
  }

  /// Takes in the vertices of largest degree, as many as fit best.
  mutating func startFromDegrees() {
    let order = degrees.indices.sorted { (-degrees[$0], $0) < (-degrees[$1], $1) }
    var best = (fit: -Double.infinity, size: 2)
    for (place, vertex) in order.enumerated() {
      toggle(vertex)
      if let fit = counts.fit(pattern), fit > best.fit { best = (fit, place + 1) }
    }
    for vertex in order.dropFirst(best.size).reversed() { toggle(vertex) }
  }

  /// Makes the best change, again and again, until none is better.
  mutating func improve() {
    // The bound is never met in practice; it ends a run whatever the rounding does.
    for _ in 0..<10 * graph.vertexCount {
      let now = counts.fit(pattern) ?? -.infinity
      guard let change = bestChange(above: now + 1e-12) else { return }
      for vertex in change { toggle(vertex) }
    }
  }

  private func bestChange(above fit: Double) -> [Int]? {
    let (looks, bound) = looks
    let alike = CoreLikeness(graph, isCore: isCore, looks: looks, below: bound)
    var best = (fit: fit, vertex: Int?.none)
    for vertex in alike.core + alike.periphery {
      guard let fit = after(vertex, in: counts, extra: 0).fit(pattern) else { continue }
      if fit > best.fit || fit == best.fit && vertex < best.vertex ?? 0 { best = (fit, vertex) }
    }
    let change = best.vertex.map { [$0] }
    guard isCore.count <= Self.largestForExchanges else { return change }
    return bestExchange(above: best.fit, alike) ?? change
  }

  /// What tells apart, among vertices of one side, those whose change gives another fit: the edges that
  /// then count otherwise.
  private var looks: (looks: [Int], bound: Int) {
    switch pattern {
    case .joined: (zip(degrees, edgesToCore).map { $0 - $1 }, (degrees.max() ?? 0) + 1)
    case .apart: (edgesToCore, (degrees.max() ?? 0) + 1)
    case .ignored: (zip(degrees, edgesToCore).map { degreePlaces[$0] + $1 }, degreePlaces.last ?? 0)
    }
  }

  /// The first exchange of largest fit, by the vertex that leaves, then the one that enters.
  ///
  /// The fit after an exchange depends on the kinds of the two and on whether they share an edge: alike
  /// exchanges are looked at once.
  private func bestExchange(above fit: Double, _ alike: CoreLikeness) -> [Int]? {
    var best = (fit: fit, exchanges: [(leaving: Int, entering: Int, sharesEdge: Bool)]())
    func consider(_ leaving: Int, _ entering: Int, sharesEdge: Bool, _ without: CoreCounts) {
      let with = after(alike.periphery[entering], in: without, extra: sharesEdge ? -1 : 0)
      guard let fit = with.fit(pattern), fit >= best.fit else { return }
      if fit > best.fit { best = (fit, []) }
      best.exchanges.append((leaving, entering, sharesEdge))
    }
    for (leaving, vertex) in alike.core.enumerated() {
      let without = after(vertex, in: counts, extra: 0)
      for entering in alike.periphery.indices {
        if alike.canShareEdge(leaving, entering) {
          consider(leaving, entering, sharesEdge: true, without)
        }
        if alike.canBeApart(leaving, entering) {
          consider(leaving, entering, sharesEdge: false, without)
        }
      }
    }
    guard best.fit > fit else { return nil }
    for leaving in isCore.indices where isCore[leaving] {
      let meant = best.exchanges.filter { $0.leaving == alike.kinds[leaving] }
      guard !meant.isEmpty else { continue }
      for entering in isCore.indices where !isCore[entering] {
        for exchange in meant where exchange.entering == alike.kinds[entering] {
          let sharesEdge = graph.edge(from: leaving, to: entering) != nil
          if sharesEdge == exchange.sharesEdge { return [leaving, entering] }
        }
      }
    }
    return nil
  }

  /// The counts when a vertex changes sides; `extra` corrects its edges to a core that has changed
  /// since they were counted.
  private func after(_ vertex: Int, in counts: CoreCounts, extra: Int) -> CoreCounts {
    var counts = counts
    let inside = edgesToCore[vertex] + extra
    let sign = isCore[vertex] ? -1 : 1
    counts.coreSize += sign
    counts.edgesInCore += sign * inside
    counts.edgesAcross += sign * (degrees[vertex] - 2 * inside)
    return counts
  }

  private mutating func toggle(_ vertex: Int) {
    counts = after(vertex, in: counts, extra: 0)
    isCore[vertex].toggle()
    for arc in graph.neighbors(of: vertex) {
      edgesToCore[Int(arc.vertex)] += isCore[vertex] ? 1 : -1
    }
  }
}
