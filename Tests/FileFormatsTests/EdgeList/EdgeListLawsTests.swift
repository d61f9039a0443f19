import FileFormats
import GraphKernel
import TestSupport
import Testing

@Suite struct EdgeListLawsTests {
  /// Rows of distinct pairs of names, some with spaces or letters beyond ASCII, of 1 to 40 bytes.
  private func rows(_ count: Int, seed: UInt64) -> [(from: String, to: String, weight: Int)] {
    var generator = SeededGenerator(seed: seed)
    let names = (0..<count / 4).map { number in
      let tail = String(repeating: "ü", count: Int.random(in: 0...16, using: &generator))
      return "\(number)\(tail)" + (number.isMultiple(of: 3) ? " of unit" : "")
    }
    var seen: Set<[Int]> = []
    var rows: [(String, String, Int)] = []
    while rows.count < count {
      let pair = [
        Int.random(in: names.indices, using: &generator),
        Int.random(in: names.indices, using: &generator),
      ]
      guard pair[0] != pair[1], seen.insert(pair.sorted()).inserted else { continue }
      rows.append((names[pair[0]], names[pair[1]], Int.random(in: 0...90, using: &generator)))
    }
    return rows
  }

  // Oracle: a dictionary filled row by row.
  @Test(arguments: [1, 2, 3, 7, 64])
  func `any number of parts reads what a dictionary reads`(partCount: Int) async throws {
    let rows = rows(8_000, seed: 5)
    let text = "a,b,c\n" + rows.map { "\($0.from),\($0.to),\($0.weight)\n" }.joined()
    var numbers: [String: Int] = [:]
    var names: [String] = []
    func number(_ name: String) -> Int {
      if let known = numbers[name] { return known }
      names.append(name)
      numbers[name] = names.count - 1
      return names.count - 1
    }
    let edges = rows.map {
      Graph.Edge(number($0.from), number($0.to), weight: Double($0.weight))
    }
    let list = try await readEdgeList(
      Array(text.utf8), EdgeListForm(.names), partCount: partCount)
    let isSame = list.graph.edges == edges && list.names.map(Array.init) == names
    #expect(isSame)
  }

  @Test(arguments: [1, 2, 5, 50])
  func `numbers are read alike in any number of parts`(partCount: Int) async throws {
    var generator = SeededGenerator(seed: 6)
    let graph = RandomGraphs.graph(
      vertexCount: 300, share: 0.2, isDirected: true, using: &generator)
    let lines = graph.edges.map { "\($0.source),\($0.target),\($0.weight)\r\n" }
    let text = "a,b,c\n" + lines.joined()
    let list = try await readEdgeList(
      Array(text.utf8), EdgeListForm(.numbers, isDirected: true), partCount: partCount)
    let isSame = list.graph.edges == graph.edges
    #expect(isSame)
  }

  // A decimal is the nearest number, as the standard library reads it.
  @Test func `weights are the nearest numbers`() async throws {
    var generator = SeededGenerator(seed: 7)
    let weights = (0..<500).map { _ in
      let digits = Int.random(in: 0...18, using: &generator)
      let number = UInt64.random(in: 0...999_999_999_999_999_999, using: &generator)
      let text = String(
        String(repeating: "0", count: 18).dropLast(digits) + String(number).prefix(digits))
      let point = text.index(text.startIndex, offsetBy: Int.random(in: 0...17, using: &generator))
      return text[..<point] + "." + text[point...]
    }
    let text = "a,b,c\n" + weights.enumerated().map { "x\($0),y\($0),\($1)\n" }.joined()
    let list = try await readEdgeList(Array(text.utf8), EdgeListForm(.names))
    #expect(list.graph.edges.map(\.weight) == weights.compactMap { Double($0) })
  }

  @Test(arguments: [EdgeListForm(.names), EdgeListForm(.numbers)])
  func `a broken file gives edges or a place in it, in any number of parts`(
    form: EdgeListForm
  ) async {
    var generator = SeededGenerator(seed: 8)
    let whole = Array("a,b,c\n1,2,3\n2,3,0.5\n\"3\",4,1\n4,5,2\n5,6,1e2\n".utf8)
    let odd: [UInt8] = [
      0, 0x0A, 0x0D, 0x20, 0x22, 0x2C, 0x2D, 0x2E, 0x30, 0x39, 0x41, 0x80, 0xC3, 0xFF,
    ]
    for _ in 0..<2_000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: bytes.indices, using: &generator)
        let byte = odd[Int.random(in: odd.indices, using: &generator)]
        switch Int.random(in: 0...2, using: &generator) {
        case 0: bytes[place] = byte
        case 1: bytes.insert(byte, at: place)
        default: bytes.removeSubrange(place..<bytes.count)
        }
        if bytes.isEmpty { bytes = [byte] }
      }
      let parts = Int.random(in: 2...9, using: &generator)
      do throws(EdgeListFault) {
        let list = try await readEdgeList(bytes, form)
        let again = try? await readEdgeList(bytes, form, partCount: parts)
        #expect(list.graph.edges.count <= bytes.count { $0 == 0x0A } + 1)
        #expect(again?.graph == list.graph)
      } catch {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        #expect((1...lines.count).contains(error.line))
        #expect((1...lines[error.line - 1].count + 1).contains(error.column))
        let again = try? await readEdgeList(bytes, form, partCount: parts)
        #expect(again == nil)
      }
    }
  }

  @Test func `a line without end is refused, and a long one is read`() async throws {
    let name = [UInt8](repeating: 0x61, count: 300_000)
    let long = Array("a,b\nx,".utf8) + name + Array("\ny,x\n".utf8)
    let list = try await readEdgeList(long, EdgeListForm(.names), partCount: 3)
    #expect(list.names?.map(\.utf8.count) == [1, 300_000, 1])
    await #expect(throws: EdgeListFault(.tooLarge, line: 2, column: 1)) {
      try await readEdgeList(byteCount: 1 << 26, EdgeListForm(.names)) { range in
        let letters = [UInt8](repeating: 0x61, count: range.count)
        return range.lowerBound == 0 ? Array("a,b\n".utf8) + letters.dropFirst(4) : letters
      }
    }
  }
}
