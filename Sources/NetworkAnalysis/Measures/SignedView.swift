import GraphKernel
import StakeholderModel

extension NetworkView {
  /// The network without directions, with strained ties as hostile ones; a pair with both kinds of tie
  /// is hostile.
  var signedGraph: SignedGraph {
    let hostile = Set(strainedPairs)
    let friendly = graph.undirected.edges
      .map { [min($0.source, $0.target), max($0.source, $0.target)] }
      .filter { !hostile.contains($0) }
    let edges = (friendly + strainedPairs).map { Graph.Edge($0[0], $0[1]) }
    let signs = friendly.map { _ in true } + strainedPairs.map { _ in false }
    guard let graph = try? Graph(vertexCount: nodes.count, edges: edges),
      let signed = SignedGraph(graph, isPositive: signs)
    else { preconditionFailure("each pair is friendly or hostile") }
    return signed
  }
}
