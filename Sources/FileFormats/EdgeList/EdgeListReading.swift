import GraphKernel

/// Reads an edge list.
///
/// A line is an edge: two cells for its ends and, where the first line has three cells, one for its
/// weight. Lines end in LF or CR LF; empty ones are left out. Cells may stand between quotes, in which a
/// doubled quote is one, but never go on over the end of a line; blanks around them are no part of them.
///
/// The bytes are asked for a piece at a time, so that a file need not be held as a whole, and may be read
/// in several parts side by side. The answer does not depend on the number of parts.
///
/// - Parameters:
///   - byteCount: How many bytes there are.
///   - form: How they are written.
///   - partCount: How many parts are read side by side, at least 1.
///   - bytes: Gives the bytes of a range; `nil`, or another number of them, where they cannot be had. It
///     is called from several tasks at a time.
/// - Returns: The graph, and the names of its vertices.
/// - Throws: A fault, with its line and column.
/// - Complexity: O(number of bytes).
public func readEdgeList(
  byteCount: Int, _ form: EdgeListForm, partCount: Int = 1,
  bytes: @escaping @Sendable (Range<Int>) -> [UInt8]?
) async throws(EdgeListFault) -> EdgeList {
  let file = EdgeListFile(byteCount: byteCount, form: form, bytes: bytes)
  do throws(RowFault) {
    let part = try await file.part(partCount: max(1, partCount))
    return EdgeList(
      graph: try file.graph(of: part),
      names: form.ends == .names ? VertexNames(part.names) : nil)
  } catch {
    throw file.located(error)
  }
}

/// Reads an edge list that is held as a whole.
///
/// - Parameters:
///   - bytes: The bytes.
///   - form: How they are written.
///   - partCount: How many parts are read side by side, at least 1.
/// - Returns: The graph, and the names of its vertices.
/// - Throws: A fault, with its line and column.
/// - Complexity: O(number of bytes).
public func readEdgeList(
  _ bytes: [UInt8], _ form: EdgeListForm, partCount: Int = 1
) async throws(EdgeListFault) -> EdgeList {
  try await readEdgeList(byteCount: bytes.count, form, partCount: partCount) { Array(bytes[$0]) }
}
