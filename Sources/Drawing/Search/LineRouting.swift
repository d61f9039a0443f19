package import StakeholderModel

/// Leads lines round boxes that stay where they are.
package struct LineRouting: Sendable {
  /// The boxes, with their rows.
  package var nodes: [RouteRequest.Node]
  /// The lines.
  package var edges: [RouteRequest.Edge]
  /// The distance that lines keep from boxes where there is room.
  package var clearance: Double

  /// Makes a routing.
  package init(nodes: [RouteRequest.Node], edges: [RouteRequest.Edge], clearance: Double = 6) {
    self.nodes = nodes
    self.edges = edges
    self.clearance = clearance
  }

  /// Makes a routing between whole boxes.
  package init(
    rects: [Rect], pairs: [(source: Int, target: Int)], clearance: Double = 6
  ) {
    self.init(
      nodes: rects.map { RouteRequest.Node($0) },
      edges: pairs.map {
        RouteRequest.Edge(RouteRequest.End(node: $0.source), RouteRequest.End(node: $0.target))
      }, clearance: clearance)
  }

  /// The lines from border to border, and what the reader should know.
  ///
  /// Where the engine fails with the asked clearance, half of it and none are tried; where it fails
  /// with all, lines are drawn straight and a diagnostic says so.
  package func run(_ engine: any LayoutEngine) async -> (paths: [Path], diagnostics: [Diagnostic]) {
    guard !edges.isEmpty else { return ([], []) }
    var failure = LayoutFailure.refused("no answer")
    for share in [1, 0.5, 0] {
      let request = RouteRequest(nodes: nodes, edges: edges, clearance: clearance * share)
      switch await engine.route([request]).first {
      case .success(let paths) where paths.count == edges.count: return (paths, [])
      case .success(let paths):
        failure = .refused("\(paths.count) lines came back of \(edges.count)")
      case .failure(let reason):
        failure = reason
        if case .missing = reason { return (edges.map(straight), [.straightLines(reason)]) }
      case nil: break
      }
    }
    return (edges.map(straight), [.straightLines(failure)])
  }

  private func straight(_ edge: RouteRequest.Edge) -> Path {
    Path.straight(from: rect(of: edge.source), to: rect(of: edge.target))
  }

  private func rect(of end: RouteRequest.End) -> Rect {
    let node = nodes[end.node]
    guard let row = end.row, node.rows.indices.contains(row) else { return node.rect }
    let rows = node.rows[row]
    return Rect(
      x: node.rect.x, y: node.rect.y + rows.lowerBound, width: node.rect.width,
      height: rows.upperBound - rows.lowerBound)
  }
}
