import ArgumentParser
import GraphKernel
import NetworkAnalysis

/// What is timed.
///
/// Each gives a number that other programs give as well: the sum of its scores, without scaling.
enum Kernel: String, CaseIterable, ExpressibleByArgument {
  case load, loadstr, loadfull, bfs, cc, betw, ebetw, wbetw, closeness, harmonic, pagerank, eigen
  case core, triangles, clustering, constraint, louvain, leiden, artic, approx

  /// Whether reading the graph is what is timed.
  var isReading: Bool { [.load, .loadstr, .loadfull].contains(self) }

  func checksum(_ graph: Graph, _ value: TieValue) async -> Double {
    // Without direction, sums count each pair in both orders.
    let orders = graph.isDirected ? 1.0 : 2.0
    return switch self {
    case .load, .loadstr, .loadfull: Double(graph.edges.count)
    case .bfs: Double(graph.distances(from: busiest(graph)).reduce(0) { $0 + ($1 ?? 0) })
    case .cc: Double(graph.weakComponents().count)
    case .betw: await graph.parallelBetweennessSums().reduce(0, +) / orders
    case .ebetw where value == .weight:
      await graph.parallelEdgeBetweennessSums(.weight).reduce(0, +) / orders
    case .ebetw: await graph.parallelEdgeBetweennessSums().reduce(0, +) / orders
    case .wbetw: await graph.parallelBetweennessSums(.weight).reduce(0, +) / orders
    case .closeness where value == .weight:
      await graph.parallelLengthProfiles(.weight, .outgoing).reduce(0) {
        $0 + ($1.sum > 0 ? 1 / $1.sum : 0)
      }
    case .harmonic where value == .weight:
      await graph.parallelLengthProfiles(.weight, .outgoing).reduce(0) { $0 + $1.inverseSum }
    case .closeness:
      await graph.parallelDistanceProfiles(.outgoing).reduce(0) {
        $0 + ($1.sum > 0 ? 1 / Double($1.sum) : 0)
      }
    case .harmonic:
      await graph.parallelDistanceProfiles(.outgoing).reduce(0) { $0 + $1.inverseSum }
    case .pagerank: graph.pageRank(value).reduce(0) { $0 + $1 * $1 } * Double(graph.vertexCount)
    case .eigen: eigenvectorSum(graph, value)
    case .core: Double(graph.coreness().reduce(0, +))
    case .triangles: graph.transitivity() ?? 0
    case .clustering: graph.localClustering().reduce(0, +)
    case .constraint: graph.structuralHoles(value).reduce(0) { $0 + ($1?.constraint ?? 0) }
    case .louvain: graph.foundCommunities(by: .louvain, value).quality ?? 0
    case .leiden: graph.foundCommunities(by: .leiden, value).quality ?? 0
    case .artic: Double(graph.articulationPoints().count)
    case .approx:
      // NetworKit's estimate is twice the share of pairs.
      await graph.parallelSampledBetweenness(error: 0.01, failure: 0.1, seed: 1).reduce(0) {
        $0 + 2 * $1
      }
    }
  }

  /// The first vertex of most edges.
  private func busiest(_ graph: Graph) -> Int {
    let degrees = graph.degrees()
    return degrees.indices.max { (degrees[$0], $1) < (degrees[$1], $0) } ?? 0
  }

  /// The scores of the eigenvector, the largest being 1.
  private func eigenvectorSum(_ graph: Graph, _ value: TieValue) -> Double {
    guard case .success(let pair) = graph.principalEigenvector(value), let top = pair.vector.max()
    else { return .nan }
    return pair.vector.reduce(0) { $0 + $1 / top }
  }
}
