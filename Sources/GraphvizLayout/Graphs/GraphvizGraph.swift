import Drawing
import GraphvizShim

/// A graph of libgvc: nodes and edges are numbers in the order of adding.
///
/// Strings that reach it are made in this module; nothing of a user's file does, but the escaped
/// labels of a plain network.
@safe
struct GraphvizGraph: ~Copyable {
  private let handle: OpaquePointer

  init(isDirected: Bool = false) throws(LayoutFailure) {
    guard let made = unsafe gvs_graph_create(isDirected) else {
      throw .missing("Graphviz did not start")
    }
    unsafe handle = made
  }

  deinit { unsafe gvs_graph_destroy(handle) }

  func declare(
    _ kind: gvs_kind, _ attributes: KeyValuePairs<String, String>
  ) throws(LayoutFailure) {
    for (name, value) in attributes {
      try require(unsafe gvs_declare(handle, kind, name, value))
    }
  }

  func addNode() throws(LayoutFailure) {
    try require(unsafe gvs_add_node(handle))
  }

  func addEdge(_ tail: Int, _ head: Int) throws(LayoutFailure) {
    try require(unsafe gvs_add_edge(handle, tail, head))
  }

  func setNode(
    _ node: Int, _ name: String, _ value: String, isHTML: Bool = false
  ) throws(LayoutFailure) {
    try require(unsafe gvs_set_node(handle, node, name, value, isHTML))
  }

  func setEdge(_ edge: Int, _ name: String, _ value: String) throws(LayoutFailure) {
    try require(unsafe gvs_set_edge(handle, edge, name, value))
  }

  /// Lays the graph out.
  ///
  /// - Throws: What libgvc said, also when it claims success and reported an error.
  func layOut(with engine: String) throws(LayoutFailure) {
    guard unsafe gvs_layout(handle, engine), !gvs_has_error() else {
      let said = messages
      throw said.contains("not recognized") || said.contains("Could not load")
        ? .missing("the Graphviz plug-in for \(engine)")
        : .refused(said.isEmpty ? "no reason given" : said)
    }
  }

  /// What libgvc has said since the graph was made.
  var messages: String {
    let lines = unsafe String(cString: gvs_messages()).split { $0.isNewline }
    return lines.joined(separator: "; ")
  }

  /// The center of a node in points, y upwards.
  func center(of node: Int) -> Point {
    let center = unsafe gvs_node_center(handle, node)
    return Point(center.x, center.y)
  }

  /// The size of the whole drawing in points.
  var size: Size {
    let size = unsafe gvs_graph_size(handle)
    return Size(size.x, size.y)
  }

  /// The curves of an edge, each of 3*k* + 1 points, y upwards.
  func curves(of edge: Int) -> [[Point]] {
    (0..<(unsafe gvs_curve_count(handle, edge))).map { curve in
      (0..<(unsafe gvs_point_count(handle, edge, curve))).map { index in
        let point = unsafe gvs_curve_point(handle, edge, curve, index)
        return Point(point.x, point.y)
      }
    }
  }

  /// The picture of the laid-out graph in a format of libgvc.
  func rendered(as format: String) throws(LayoutFailure) -> [UInt8] {
    var length = 0
    guard let bytes = unsafe gvs_render(handle, format, &length) else {
      throw .refused(messages.isEmpty ? "no reason given" : messages)
    }
    let copy = unsafe bytes.withMemoryRebound(to: UInt8.self, capacity: length) {
      unsafe Array(UnsafeBufferPointer(start: $0, count: length))
    }
    unsafe gvs_free_bytes(bytes)
    return copy
  }

  private func require(_ isDone: Bool) throws(LayoutFailure) {
    guard isDone else { throw .refused(messages.isEmpty ? "out of memory" : messages) }
  }
}
