import Drawing
import GraphvizShim

extension RouteRequest {
  /// Ports lie up to half a point off, and libgvc 2.42 loops or aborts when one is not well inside
  /// the outline that lines keep off: so it did at 0 and 0.25 on random drawings of 25 boxes, and
  /// from 0.5 on in none of 120.
  private static let leastClearance = 1.0

  /// Leads the lines round the boxes in this process.
  func routed() throws(LayoutFailure) -> [Path] {
    try validate()
    guard !edges.isEmpty else { return [] }
    let graph = try GraphvizGraph()
    try graph.declare(
      GVS_GRAPH,
      ["splines": "true", "esep": "+\(max(clearance, Self.leastClearance))", "overlap": "true"])
    try graph.declare(
      GVS_NODE,
      [
        "shape": "box", "fixedsize": "true", "label": "", "margin": "0", "width": "1",
        "height": "1", "pos": "",
      ])
    try graph.declare(GVS_EDGE, ["dir": "none", "tailport": "", "headport": ""])
    for (number, node) in nodes.enumerated() { try add(node, number, to: graph) }
    for (number, edge) in edges.enumerated() {
      try graph.addEdge(edge.source.node, edge.target.node)
      try graph.setEdge(number, "tailport", edge.source.port)
      try graph.setEdge(number, "headport", edge.target.port)
    }
    // With `nop` the places given are kept, as `neato -n` does.
    try graph.layOut(with: "nop")
    guard !graph.messages.contains("falling back") else {
      throw .refused("boxes are nearer to each other than twice the clearance")
    }
    return try paths(in: graph)
  }

  private func add(
    _ node: Node, _ number: Int, to graph: borrowing GraphvizGraph
  ) throws(LayoutFailure) {
    try graph.addNode()
    try graph.setNode(number, "width", "\(node.rect.width / pointsPerInch)")
    try graph.setNode(number, "height", "\(node.rect.height / pointsPerInch)")
    try graph.setNode(number, "pos", "\(node.rect.center.x),\(-node.rect.center.y)")
    guard !node.rows.isEmpty else { return }
    try graph.setNode(number, "label", RowTable(node).html, isHTML: true)
  }

  /// The lines in the coordinates of the request.
  ///
  /// libgvc moves the whole drawing; the first box tells how far, and every other must agree.
  private func paths(in graph: borrowing GraphvizGraph) throws(LayoutFailure) -> [Path] {
    let first = nodes[0].rect.center
    let moved = graph.center(of: 0)
    let shift = Point(first.x - moved.x, first.y + moved.y)
    for (number, node) in nodes.enumerated() {
      let center = graph.center(of: number)
      let back = Point(center.x + shift.x, shift.y - center.y)
      guard (back - node.rect.center).length < 1 else { throw .refused("a box was moved") }
    }
    var paths: [Path] = []
    for (number, edge) in edges.enumerated() {
      let curves = graph.curves(of: number).map { curve in
        curve.map { Point($0.x + shift.x, shift.y - $0.y) }
      }
      guard let line = RoutedLine(curves) else { throw .refused("line \(number) was not led") }
      paths.append(
        line.directed(from: anchor(of: edge.source), to: anchor(of: edge.target)).path)
    }
    return paths
  }

  private func anchor(of end: End) -> RoutedLine.Anchor {
    let node = nodes[end.node]
    guard let row = end.row else { return RoutedLine.Anchor(rect: node.rect, side: end.side) }
    let range = node.rows[row]
    let rect = Rect(
      x: node.rect.x, y: node.rect.y + range.lowerBound, width: node.rect.width,
      height: range.upperBound - range.lowerBound)
    return RoutedLine.Anchor(rect: rect, side: end.side)
  }

  private func validate() throws(LayoutFailure) {
    guard nodes.count <= mostNodes, edges.count <= mostEdges else {
      throw .limit("\(nodes.count) boxes and \(edges.count) lines")
    }
    guard clearance >= 0, clearance <= longestSide else {
      throw .refused("the clearance is not a number of pixels")
    }
    for node in nodes {
      guard node.rect.size.isDrawable, abs(node.rect.x) <= longestSide,
        abs(node.rect.y) <= longestSide
      else { throw .refused("a box has no place or size") }
      guard node.hasOrderedRows else { throw .refused("rows overlap or leave their box") }
    }
    for end in edges.flatMap({ [$0.source, $0.target] }) {
      guard nodes.indices.contains(end.node),
        end.row.map(nodes[end.node].rows.indices.contains) ?? true
      else { throw .refused("a line ends at no box or row") }
    }
  }
}

extension RouteRequest.Node {
  fileprivate var hasOrderedRows: Bool {
    var above = -0.01
    for row in rows {
      guard row.lowerBound >= above, row.upperBound > row.lowerBound else { return false }
      above = row.upperBound
    }
    return above <= rect.height + 0.01
  }
}

extension RouteRequest.End {
  /// The end in the words of libgvc: a port of the table, a compass point.
  fileprivate var port: String {
    let compass = side.map { $0 == .left ? "w" : "e" }
    return [row.map { "r\($0)" }, compass].compactMap(\.self).joined(separator: ":")
  }
}
