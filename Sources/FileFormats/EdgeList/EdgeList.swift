public import GraphKernel

/// The edges of a graph as they stand in a table of two or three columns: the ends and perhaps a weight.
///
/// This is the way into a ``Graph`` for networks of a hundred thousand people and more, where nothing
/// but ties is known. `readNetwork` reads the same tables into a model with people and places.
public struct EdgeList: Sendable {
  /// The vertices and edges; edges are numbered in the order of the lines.
  public let graph: Graph
  /// What the vertices are called; `nil` where they are called by their numbers.
  public let names: VertexNames?
}

/// The names of vertices.
public struct VertexNames: Sendable, RandomAccessCollection {
  private let text: [UInt8]
  private let starts: [Int32]

  init(_ table: NameTable) {
    text = table.text
    starts = table.starts
  }

  /// The first vertex.
  public var startIndex: Int { 0 }

  /// The number of vertices.
  public var endIndex: Int { starts.count - 1 }

  /// The bytes of a name.
  func bytes(of vertex: Int) -> ArraySlice<UInt8> {
    text[Int(starts[vertex])..<Int(starts[vertex + 1])]
  }

  /// The name of a vertex.
  ///
  /// - Complexity: O(number of bytes of the name).
  public subscript(vertex: Int) -> String {
    String(decoding: bytes(of: vertex), as: UTF8.self)
  }
}
