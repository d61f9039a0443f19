import Drawing
import GraphvizShim

extension PlainNetwork {
  /// Draws the network in this process.
  func rendered(
    by engine: PlainEngine, as format: PlainFormat
  ) throws(LayoutFailure) -> [UInt8] {
    try validate()
    try requirePlugins(engine, format)
    let graph = try GraphvizGraph(isDirected: isDirected)
    try graph.declare(
      GVS_GRAPH,
      ["fontname": Self.font, "overlap": "prism", "dpi": "72", "bgcolor": "white", "start": "1"])
    try graph.declare(
      GVS_NODE,
      ["label": "", "shape": "box", "style": "rounded", "fontname": Self.font, "fontsize": "14"])
    try graph.declare(GVS_EDGE, ["fontname": Self.font])
    if engine == .dot, labels.count > 200 {
      try graph.declare(GVS_GRAPH, ["nslimit": "2", "nslimit1": "2", "mclimit": "0.2"])
    }
    for (node, label) in labels.enumerated() {
      try graph.addNode()
      try graph.setNode(node, "label", PlainLabel(label).text)
    }
    for edge in edges { try graph.addEdge(edge.source, edge.target) }
    try graph.layOut(with: engine.rawValue)
    try capPixels(of: graph, as: format)
    return format.withoutCreationTime(try graph.rendered(as: format.rawValue))
  }

  private static let font = "Inter,Helvetica Neue,Arial,Liberation Sans,DejaVu Sans,sans-serif"

  private func validate() throws(LayoutFailure) {
    guard labels.count <= mostNodes, edges.count <= mostEdges else {
      throw .limit("\(labels.count) boxes and \(edges.count) lines")
    }
    for edge in edges
    where !labels.indices.contains(edge.source) || !labels.indices.contains(edge.target) {
      throw .refused("a line ends at no box")
    }
  }

  private func requirePlugins(
    _ engine: PlainEngine, _ format: PlainFormat
  ) throws(LayoutFailure) {
    guard unsafe gvs_has_plugin("layout", engine.rawValue) else {
      throw .missing("the Graphviz plug-in for \(engine.rawValue)")
    }
    guard unsafe gvs_has_plugin("device", format.rawValue) else {
      throw .missing("the Graphviz plug-in for \(format.rawValue)")
    }
  }

  /// Refuses pictures of dots that no viewer opens; Graphviz would shrink them without a word.
  private func capPixels(
    of graph: borrowing GraphvizGraph, as format: PlainFormat
  ) throws(LayoutFailure) {
    guard [.png, .jpg, .gif, .webp].contains(format) else { return }
    let size = graph.size
    let mostSide = format == .webp ? 16_383.0 : 32_767.0
    guard size.width <= mostSide, size.height <= mostSide, size.width * size.height <= 1e8 else {
      throw .limit("a picture of \(Int(size.width)) × \(Int(size.height)) pixels")
    }
  }
}
