import Drawing
import GraphvizShim

extension LayoutRequest {
  /// Places the boxes in this process.
  func placed() throws(LayoutFailure) -> [Point] {
    try validate()
    guard !nodes.isEmpty else { return [] }
    let graph = try GraphvizGraph()
    try declareAttributes(of: graph)
    for (node, size) in nodes.enumerated() {
      try graph.addNode()
      try graph.setNode(node, "width", "\(size.width / pointsPerInch)")
      try graph.setNode(node, "height", "\(size.height / pointsPerInch)")
    }
    var added = 0
    for edge in edges where edge.source != edge.target {
      try graph.addEdge(edge.source, edge.target)
      try graph.setEdge(added, "len", "\(edge.length)")
      added += 1
    }
    try graph.layOut(with: method.engine)
    return try placesOfNodes(in: graph)
  }

  private func placesOfNodes(in graph: borrowing GraphvizGraph) throws(LayoutFailure) -> [Point] {
    var places: [Point] = []
    places.reserveCapacity(nodes.count)
    for node in nodes.indices {
      let center = graph.center(of: node)
      guard center.x.isFinite, center.y.isFinite else { throw .refused("a place is not a number") }
      places.append(Point(center.x, -center.y).rounded)
    }
    return places
  }

  private func declareAttributes(of graph: borrowing GraphvizGraph) throws(LayoutFailure) {
    try graph.declare(GVS_GRAPH, ["splines": "false"])
    try graph.declare(
      GVS_NODE,
      ["shape": "box", "fixedsize": "true", "label": "", "width": "1", "height": "1"])
    try graph.declare(GVS_EDGE, ["len": "1"])
    let separation = "+\(gap.width),\(gap.height)"
    switch method {
    case .stress(let start):
      try graph.declare(
        GVS_GRAPH,
        ["start": "\(start)", "overlap": "prism", "sep": separation, "epsilon": "0.0001"])
    case .springs(let start):
      try graph.declare(
        GVS_GRAPH,
        ["mode": "KK", "start": "\(start)", "overlap": "prism", "sep": separation])
    case .multiscale(let start):
      try graph.declare(
        GVS_GRAPH,
        [
          "start": "\(start)", "overlap": "prism", "sep": separation, "K": "1.4",
          "repulsiveforce": "1.6",
        ])
    case .forces(let start):
      try graph.declare(
        GVS_GRAPH, ["start": "\(start)", "overlap": "prism", "sep": separation, "K": "1.3"])
    case .circular:
      try graph.declare(GVS_GRAPH, ["mindist": "0.6"])
    case .radial:
      try graph.declare(GVS_GRAPH, ["overlap": "prism", "ranksep": "2", "sep": separation])
    case .layersDown:
      try declareLayers(of: graph, direction: "TB")
    case .layersAcross:
      try declareLayers(of: graph, direction: "LR")
    }
  }

  private func declareLayers(
    of graph: borrowing GraphvizGraph, direction: String
  ) throws(LayoutFailure) {
    try graph.declare(GVS_GRAPH, ["rankdir": direction, "nodesep": "0.5", "ranksep": "0.9"])
    // Network simplex takes minutes on large graphs unless its steps are bounded.
    guard nodes.count > 200 else { return }
    try graph.declare(GVS_GRAPH, ["nslimit": "2", "nslimit1": "2", "mclimit": "0.2"])
  }

  private func validate() throws(LayoutFailure) {
    guard nodes.count <= mostNodes, edges.count <= mostEdges else {
      throw .limit("\(nodes.count) boxes and \(edges.count) lines")
    }
    guard nodes.allSatisfy(\.isDrawable), gap.width.isFinite, gap.height.isFinite else {
      throw .refused("a size is not a number of pixels")
    }
    for edge in edges {
      guard nodes.indices.contains(edge.source), nodes.indices.contains(edge.target),
        edge.length.isFinite, edge.length > 0
      else { throw .refused("a line ends at no box or has no length") }
    }
  }
}

extension LayoutRequest.Method {
  /// The engine's name in libgvc.
  fileprivate var engine: String {
    switch self {
    case .stress, .springs: "neato"
    case .multiscale: "sfdp"
    case .forces: "fdp"
    case .circular: "circo"
    case .radial: "twopi"
    case .layersDown, .layersAcross: "dot"
    }
  }
}
