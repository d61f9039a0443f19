import FileFormats
import GraphKernel
import Testing

@Suite struct EdgeListTests {
  private func read(
    _ text: String, _ form: EdgeListForm = EdgeListForm(.names), partCount: Int = 1
  ) async throws(EdgeListFault) -> EdgeList {
    try await readEdgeList(Array(text.utf8), form, partCount: partCount)
  }

  private func ends(_ list: EdgeList) -> [[Int]] {
    list.graph.edges.map { [$0.source, $0.target] }
  }

  @Test func `names are numbered as they come, and weights are kept`() async throws {
    let list = try await read("source,target,weight\nAda,Ben,2\nCy,Ada,0.25\nBen,Cy,1e-3\n")
    #expect(list.names.map(Array.init) == ["Ada", "Ben", "Cy"])
    #expect(ends(list) == [[0, 1], [2, 0], [1, 2]])
    #expect(list.graph.edges.map(\.weight) == [2, 0.25, 0.001])
    #expect(!list.graph.isDirected)
  }

  @Test func `numbers are vertices, and the largest says how many there are`() async throws {
    let list = try await read("a,b\n3,0\n0,5", EdgeListForm(.numbers, isDirected: true))
    #expect(list.graph.vertexCount == 6)
    #expect(list.names == nil)
    #expect(ends(list) == [[3, 0], [0, 5]])
    #expect(list.graph.isDirected)
    #expect(list.graph.edges.allSatisfy { $0.weight == 1 })
  }

  @Test(arguments: [
    "a,b\nx,y\ny,z\n", "a,b\r\nx,y\r\ny,z\r\n", "\u{FEFF}a,b\nx,y\ny,z",
    "\n\na,b\n\nx,y\n \ny,z\n\n",
    "a,b\n x ,\ty\ny , z\n", "a,b\n\"x\",y\n\"y\" ,\"z\"\n",
  ])
  func `lines, marks, blanks and quotes make no difference`(text: String) async throws {
    let list = try await read(text)
    #expect(list.names.map(Array.init) == ["x", "y", "z"])
    #expect(ends(list) == [[0, 1], [1, 2]])
  }

  @Test func `a quoted name may hold commas, and a doubled quote is one`() async throws {
    let list = try await read("a,b\n\"Lee, Ann\",Bo \"B\" Li\n\"Bo \"\"B\"\" Li\",Élan\n")
    #expect(list.names.map(Array.init) == ["Lee, Ann", "Bo \"B\" Li", "Élan"])
    #expect(ends(list) == [[0, 1], [1, 2]])
  }

  @Test func `other delimiters and files without a header are read when told`() async throws {
    let form = EdgeListForm(.names, delimiter: UInt8(ascii: "\t"), hasHeader: false)
    let list = try await read("Ann Lee\tBo\t2\nBo\tCy\t3\n", form)
    #expect(list.names.map(Array.init) == ["Ann Lee", "Bo", "Cy"])
    let numbers = EdgeListForm(.numbers, delimiter: UInt8(ascii: " "), hasHeader: false)
    #expect(ends(try await read("0 1\n1 2\n", numbers)) == [[0, 1], [1, 2]])
  }

  @Test(arguments: [
    ("a,b\nx,y\nx,x\n", EdgeListFault.Reason.loop, 3, 1),
    ("a,b\nx,y\n\nz,y\ny,x\n", .repeatedEdge, 5, 1),
    ("a,b\nx,y,z\n", .cellCount, 2, 4),
    ("a,b,c\nx,y\n", .cellCount, 2, 4),
    ("a,b\nx\n", .cellCount, 2, 2),
    ("a,b\nx,\n", .missingEnd, 2, 3),
    ("a,b,c\nx,y,\n", .notAWeight, 2, 5),
    ("a,b,c\nx,y,many\n", .notAWeight, 2, 5),
    ("a,b,c\nx,y,-1\n", .notAWeight, 2, 5),
    ("a,b,c\nx,y,1e999\n", .notAWeight, 2, 5),
    ("a,b,c\nx,y,nan\n", .notAWeight, 2, 5),
    ("a,b\né,\"y\n", .unclosedQuote, 2, 3),
    ("a,b\n\"x\"z,y\n", .textAfterQuote, 2, 4),
    ("a,b,c,d\n", .tooManyColumns, 1, 7),
    ("only\n", .noColumns, 1, 1),
  ])
  func `a fault has its line and column`(
    text: String, reason: EdgeListFault.Reason, line: Int, column: Int
  ) async {
    await #expect(throws: EdgeListFault(reason, line: line, column: column)) {
      try await read(text)
    }
  }

  @Test(arguments: [
    ("a,b\n1,two\n", EdgeListFault.Reason.notANumber, 3),
    ("a,b\n1,-2\n", .notANumber, 3),
    ("a,b\n1,900000000\n", .sparseNumber, 1),
    ("a,b\n99999999999999999999,2\n", .sparseNumber, 1),
  ])
  func `what is no number of a vertex is refused`(
    text: String, reason: EdgeListFault.Reason, column: Int
  ) async {
    await #expect(throws: EdgeListFault(reason, line: 2, column: column)) {
      try await read(text, EdgeListForm(.numbers))
    }
  }

  @Test func `bytes that are no text, or that cannot be had, are refused`() async {
    let bytes = Array("a,b\nx,y\nz,".utf8) + [0xC3, 0x28]
    await #expect(throws: EdgeListFault(.notUTF8, line: 3, column: 3)) {
      try await readEdgeList(bytes, EdgeListForm(.names))
    }
    await #expect(throws: EdgeListFault(.unreadable, line: 1, column: 1)) {
      try await readEdgeList(byteCount: 100, EdgeListForm(.names)) { _ in nil }
    }
    await #expect(throws: EdgeListFault.self) { try await read("") }
  }
}
