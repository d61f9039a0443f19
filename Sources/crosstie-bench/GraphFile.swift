import FileFormats
import GraphKernel

/// What a file of the benchmark graphs holds.
enum GraphFile {
  /// Reads a graph.
  ///
  /// - Parameters:
  ///   - path: A file that ends in `.bin`; in `.str.csv`, with names; or in `.csv`, with numbers.
  ///   - threads: In how many parts a table is read.
  /// - Returns: The graph.
  /// - Throws: When the file cannot be read, with the place of a fault in it.
  static func graph(_ path: String, threads: Int) async throws -> Graph {
    let file = try FileBytes(path)
    guard path.hasSuffix(".csv") else { return try binaryGraph(file, path) }
    let form = EdgeListForm(path.hasSuffix(".str.csv") ? .names : .numbers)
    let list = try await readEdgeList(byteCount: file.count, form, partCount: threads) {
      file.bytes($0)
    }
    return list.graph
  }

  /// Reads the binary form: vertices, edges, sources, targets and weights, all little-endian.
  private static func binaryGraph(_ file: FileBytes, _ path: String) throws -> Graph {
    let bytes = file.bytes(0..<file.count)
    func whole<Number: FixedWidthInteger>(_ place: Int, _: Number.Type) -> Int {
      var value: Number = 0
      for byte in (0..<MemoryLayout<Number>.size).reversed() {
        value = value << 8 | Number(truncatingIfNeeded: bytes[place + byte])
      }
      return Int(value)
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
    return try Graph(vertexCount: whole(0, Int64.self), edges: edges)
  }
}
