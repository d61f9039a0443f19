import GraphKernel

/// What a file of the benchmark graphs holds.
enum GraphFile {
  /// Reads the binary form: vertices, edges, sources, targets and weights, all little-endian.
  static func graph(_ path: String) throws -> Graph {
    let bytes = try bytes(ofFile: path)
    func whole<Number: FixedWidthInteger>(_ place: Int, _: Number.Type) -> Int {
      var value: Number = 0
      for byte in (0..<MemoryLayout<Number>.size).reversed() {
        value = value << 8 | Number(truncatingIfNeeded: bytes[place + byte])
      }
      return Int(value)
    }
    guard bytes.count >= 16 else { throw UnreadableFile(path: path) }
    let count = whole(8, Int64.self)
    guard count >= 0, bytes.count == 16 + 16 * count else { throw UnreadableFile(path: path) }
    let edges = (0..<count).map { edge in
      Graph.Edge(
        whole(16 + 4 * edge, Int32.self), whole(16 + 4 * (count + edge), Int32.self),
        weight: Double(
          bitPattern: UInt64(bitPattern: Int64(whole(16 + 8 * (count + edge), Int64.self)))))
    }
    return try Graph(vertexCount: whole(0, Int64.self), edges: edges)
  }
}
