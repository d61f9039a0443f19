/// How an edge list is written.
public struct EdgeListForm: Sendable, Hashable {
  /// What the ends of edges are.
  public enum Ends: Sendable, Hashable {
    /// Text; vertices are numbered in the order in which their names come first.
    case names
    /// The numbers of the vertices, from 0; the largest one says how many vertices there are.
    case numbers
  }

  /// What the ends of edges are.
  public var ends: Ends
  /// The byte between cells.
  public var delimiter: UInt8
  /// Whether the first line names the columns.
  public var hasHeader: Bool
  /// Whether edges lead from the first cell to the second.
  public var isDirected: Bool

  /// Describes an edge list; unless told otherwise, with a header and commas, without direction.
  public init(
    _ ends: Ends, delimiter: UInt8 = UInt8(ascii: ","), hasHeader: Bool = true,
    isDirected: Bool = false
  ) {
    self.ends = ends
    self.delimiter = delimiter
    self.hasHeader = hasHeader
    self.isDirected = isDirected
  }
}
