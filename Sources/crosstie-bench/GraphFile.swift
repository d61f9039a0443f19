import FileFormats
import GraphKernel
import StakeholderModel

/// A file with one of the benchmark graphs.
struct GraphFile {
  /// A file that ends in `.bin`; in `.str.csv`, a table with names; or in `.csv`, with numbers.
  let path: String
  /// Whether ties lead from the first end to the second.
  let isDirected: Bool

  /// Reads the graph.
  ///
  /// - Parameter threads: In how many parts a table is read.
  /// - Returns: The graph.
  /// - Throws: When the file cannot be read, with the place of a fault in it.
  func graph(threads: Int) async throws -> Graph {
    let file = try FileBytes(path)
    guard path.hasSuffix(".csv") else { return try binaryGraph(file) }
    let form = EdgeListForm(path.hasSuffix(".str.csv") ? .names : .numbers, isDirected: isDirected)
    let list = try await readEdgeList(byteCount: file.count, form, partCount: threads) {
      file.bytes($0)
    }
    return list.graph
  }

  /// Reads a table as every command does: into people and ties with their places, looked over for
  /// doubtful data, and from there the people and who works with whom as a graph.
  ///
  /// - Throws: When the file is no network.
  func graphOfNetwork() throws -> Graph {
    let file = try FileBytes(path)
    var options = ReadingOptions()
    options.isDirected = isDirected ? true : nil
    let bytes = file.bytes(0..<file.count)
    guard let network = readNetwork([SourceFile(name: path, bytes: bytes)], options).network else {
      throw UnreadableFile(path: path)
    }
    var view = ViewOptions()
    view.keepsDirection = isDirected
    return network.view(.people, view).graph
  }

  /// Reads the binary form: vertices, edges, sources, targets and weights, all little-endian.
  private func binaryGraph(_ file: FileBytes) throws -> Graph {
    let bytes = file.bytes(0..<file.count)
    func whole<Number: FixedWidthInteger & BitwiseCopyable>(_ place: Int, _: Number.Type) -> Int {
      // Any bytes are a number, and those asked for are there, as is checked below.
      Int(
        Number(
          littleEndian: unsafe bytes.span.bytes.unsafeLoadUnaligned(
            fromByteOffset: place, as: Number.self)))
    }
    guard bytes.count >= 16 else { throw UnreadableFile(path: path) }
    let count = whole(8, Int64.self)
    guard (0...bytes.count).contains(count), bytes.count == 16 + 16 * count else {
      throw UnreadableFile(path: path)
    }
    let edges = (0..<count).map { edge in
      Graph.Edge(
        whole(16 + 4 * edge, Int32.self), whole(16 + 4 * (count + edge), Int32.self),
        weight: Double(
          bitPattern: UInt64(bitPattern: Int64(whole(16 + 8 * (count + edge), Int64.self)))))
    }
    return try Graph(vertexCount: whole(0, Int64.self), edges: edges, isDirected: isDirected)
  }
}
