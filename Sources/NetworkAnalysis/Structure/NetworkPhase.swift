package import GraphKernel

/// Which of four shapes a network has, after Krebs and Holley's phases of weaving a network.
///
/// - SeeAlso: V. Krebs and J. Holley, “Building smart communities through network weaving”, 2002.
package struct NetworkPhase: Sendable {
  /// A shape.
  package enum Shape: String, Sendable {
    /// Small pieces that do not reach each other.
    case scattered
    /// One hub that holds the others together.
    case hub
    /// Several hubs.
    case severalHubs = "several hubs"
    /// A core whose members know each other, with an edge of others around it.
    case coreAndEdge = "core and edge"
    /// Nothing that stands out.
    case flat
  }

  package let shape: Shape
  /// The hub, or the hubs in vertex order.
  package let hubs: [Int]
  /// The share of pairs that reach each other.
  package let connectedness: Double
  /// The least share of pairs that reach each other once one vertex is left out.
  package let leastWithoutOne: Double
  /// How far ties gather at one vertex, 0 to 1.
  package let centralization: Double

  /// The fewest vertices of which a shape is told.
  package static let fewest = 6
  /// The most vertices that are looked at.
  package static let most = 1_000

  /// Finds the shape.
  ///
  /// - Parameters:
  ///   - graph: A graph without direction.
  ///   - reach: Below which share of pairs that reach each other a network is in pieces.
  ///   - hubShare: From which degree centralization ties gather at one.
  /// - Returns: The shape; `nil` for networks that are too small or too large for it.
  package static func of(
    _ graph: Graph, reach: Double = 0.5, hubShare: Double = 0.6
  ) -> NetworkPhase? {
    let count = graph.vertexCount
    guard (fewest...most).contains(count), !graph.edges.isEmpty else { return nil }
    let degrees = graph.degrees()
    let whole = graph.connectedness()
    let largest = degrees.max() ?? 0
    let sum = degrees.reduce(0) { $0 + largest - $1 }
    let centralization = Double(sum) / Double((count - 1) * (count - 2))
    let cuts = Set(graph.biconnectivity().articulationPoints)
    let tried = cuts.union([degrees.firstIndex(of: largest) ?? 0]).sorted()
    let reaches = tried.map { (graph.connectedness(without: $0), $0) }
    let without = reaches.min { $0 < $1 } ?? (1, 0)
    let holders = reaches.count { $0.0 < reach }
    func phase(_ shape: Shape, _ hubs: [Int] = []) -> NetworkPhase {
      NetworkPhase(
        shape: shape, hubs: hubs, connectedness: whole, leastWithoutOne: without.0,
        centralization: centralization)
    }
    if whole < reach { return phase(.scattered) }
    if holders == 1 { return phase(.hub, [without.1]) }
    if centralization >= hubShare { return phase(.hub, [degrees.firstIndex(of: largest) ?? 0]) }
    if let core = graph.corePeriphery(.ignored), isCore(core, graph) {
      return phase(.coreAndEdge, core.core)
    }
    let mean = 2 * Double(graph.edges.count) / Double(count)
    let hubs = degrees.indices.filter { Double(degrees[$0]) >= max(3, 1.5 * mean) }
    return hubs.count >= 2 ? phase(.severalHubs, hubs) : phase(.flat)
  }

  private static func isCore(_ found: CorePeriphery, _ graph: Graph) -> Bool {
    let core = Set(found.core)
    let edge = (0..<graph.vertexCount).filter { !core.contains($0) }
    let tied = edge.count { vertex in
      graph.neighbors(of: vertex).contains { core.contains(Int($0.vertex)) }
    }
    return found.fit >= 0.6 && core.count >= 3 && 2 * core.count <= graph.vertexCount
      && found.coreDensity >= 0.5 && Double(tied) >= 0.7 * Double(edge.count)
  }
}
