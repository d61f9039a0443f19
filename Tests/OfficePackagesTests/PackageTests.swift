import OfficePackages
import Testing

@Suite struct PackageTests {
  private let parts = [
    PackagePart("[Content_Types].xml", text: "<Types/>"),
    PackagePart("ä/b.xml", text: String(repeating: "<x/>", count: 50_000)),
    PackagePart("empty.xml", []),
  ]

  @Test func `a package gives back the parts that were put in`() throws {
    var reader = try PackageReader(packageBytes(of: parts))
    #expect(reader.names == parts.map(\.name))
    for part in parts { #expect(try reader.contents(of: part.name) == part.bytes) }
    #expect(try reader.contents(of: "[content_types].XML") == parts[0].bytes)
    #expect(try reader.contents(of: "no.xml") == nil)
  }

  @Test func `the same parts give the same bytes`() throws {
    #expect(try packageBytes(of: parts) == packageBytes(of: parts))
  }

  @Test func `what is no archive, or half of one, is refused`() throws {
    let whole = try packageBytes(of: parts)
    for bytes in [[], Array("id,name\n".utf8), Array(whole.prefix(whole.count / 2))] {
      #expect(throws: PackageFault.self) { _ = try PackageReader(bytes) }
    }
  }

  @Test func `a part that swells to hundreds of times its size is refused`() throws {
    let bomb = PackagePart("bomb.xml", [UInt8](repeating: 0x20, count: 40 << 20))
    let bytes = try packageBytes(of: [bomb])
    #expect(throws: PackageFault.self) {
      var reader = try PackageReader(bytes)
      _ = try reader.contents(of: "bomb.xml")
    }
  }

  @Test func `a damaged part is told from a whole one`() throws {
    var bytes = try packageBytes(of: [
      PackagePart("a.xml", text: String(repeating: "abc", count: 9))
    ])
    // The local header has 30 bytes and the name 5; what follows is the packed part.
    bytes[38] ^= 0xFF
    #expect(throws: PackageFault.self) {
      var reader = try PackageReader(bytes)
      _ = try reader.contents(of: "a.xml")
    }
  }
}
