import CrosstieCommand
import FileFormats
import OfficePackages
import Testing

struct MarkTests {
  private let network = """
    crosstie: 1
    organizations: [{id: lib, name: Library}, {id: parks, name: Parks}]
    people:
      - {id: ana, name: Ana Silva, organization: lib}
      - {id: bo, name: Bo Lund, organization: parks}
      - {id: cy, name: "Ott, Cy", organization: parks}
    initiatives: [{id: t, name: Tutoring, required: [lib, parks]}]
    champions: [{person: ana, for: t, inside: lib, status: active}]

    """

  private func workbook() async -> MemoryFiles {
    let files = MemoryFiles(["a.yaml": network])
    _ = await Transcript.of(["convert", "a.yaml", "-o", "a.xlsx"], files: files)
    return files
  }

  /// The workbook with a part changed.
  private func changed(
    _ bytes: [UInt8], where isMeant: (String) -> Bool, _ change: (String) -> String
  ) throws -> [UInt8] {
    var reader = try PackageReader(bytes)
    var parts: [PackagePart] = []
    for name in reader.names {
      let text = String(decoding: try reader.contents(of: name) ?? [], as: UTF8.self)
      parts.append(PackagePart(name, text: isMeant(text) ? change(text) : text))
    }
    return try packageBytes(of: parts)
  }

  @Test func `what is filled in on the sheet of champions to ask is recorded`() async throws {
    let files = await workbook()
    let transcript = await Transcript.of(["check", "a.xlsx", "--mark"], files: files)
    #expect(transcript.status == .done)
    #expect(transcript.errors.contains("Wrote a-marked.xlsx\n"))
    let copy = try files.contents(of: "a-marked.xlsx")
    let sheet = try #require(
      try Workbook(SourceFile(name: "a-marked.xlsx", bytes: copy)).sheet(named: "Champions to ask"))
    // Only Parks is left: the library has an active champion.
    #expect(sheet.row(5)?.cells.map(\.text) == ["Parks", "Tutoring", "not asked yet"])
    #expect(sheet.row(6) == nil)
    let unchanged = await Transcript.of(
      ["convert", "a-marked.xlsx", "-o", "same.yaml"], files: files)
    #expect(unchanged.status == .done)
    #expect(files.text(of: "same.yaml")?.contains("champions:\n  - {person: ana") == true)
    let filled = try changed(copy) {
      $0.contains("Whom you might ask")
    } _: { text in
      let cell = text.firstRange(of: "<c r=\"C5\" s=\"")
      guard let cell, let end = text[cell.upperBound...].firstRange(of: "/>") else { return text }
      let look = text[cell.upperBound..<end.lowerBound]
      return text.replacing(
        "<c r=\"C5\" s=\"\(look)/>",
        with: "<c r=\"C5\" s=\"\(look) t=\"inlineStr\"><is><t>Ott, Cy</t></is></c>"
      )
      .replacing("not asked yet</t>", with: "asked</t>")
    }
    try files.write(filled, to: "b.xlsx")
    let read = await Transcript.of(["convert", "b.xlsx", "-o", "b.yaml"], files: files)
    #expect(read.status == .done, "\(read.errors)")
    let yaml = try #require(files.text(of: "b.yaml"))
    #expect(yaml.contains("person: cy") && yaml.contains("status: asked"), "\(yaml)")
    let again = await Transcript.of(["check", "b.xlsx", "--mark", "-o", "c.xlsx"], files: files)
    #expect(again.status == .done)
    let last = try Workbook(SourceFile(name: "c.xlsx", bytes: try files.contents(of: "c.xlsx")))
    #expect(last.sheets.filter { $0.name.hasPrefix("Champions to ask") }.count == 1)
    #expect(last.sheets.filter { $0.name == "What to look at" }.count == 1)
  }

  @Test func `a workbook with mistakes is marked, and the command says that there are some`()
    async throws
  {
    let files = await workbook()
    let broken = try changed(try files.contents(of: "a.xlsx")) {
      $0.contains("<sst")
    } _: {
      $0.replacing("lib;parks", with: "lib;parkz")
    }
    try files.write(broken, to: "b.xlsx")
    let transcript = await Transcript.of(["check", "b.xlsx", "--mark"], files: files)
    #expect(transcript.status == .findings)
    let copy = try Workbook(
      SourceFile(name: "x.xlsx", bytes: try files.contents(of: "b-marked.xlsx")))
    let list = try #require(copy.sheet(named: "What to look at"))
    #expect(list.rows.contains { $0.cells.first?.text == "to mend" })
  }

  @Test(arguments: [
    ["check", "a.yaml", "--mark"], ["check", "a.xlsx", "--mark", "-o", "a.xlsx"],
    ["check", "a.xlsx", "a.yaml", "--mark"],
  ]) func `only one workbook can be marked, and never itself`(arguments: [String]) async throws {
    let files = await workbook()
    let before = try files.contents(of: "a.xlsx")
    let transcript = await Transcript.of(arguments, files: files)
    #expect(transcript.status == .usage)
    #expect(try files.contents(of: "a.xlsx") == before)
  }

  @Test func `mistakes in a workbook are shown with the cells of their row`() async throws {
    let files = await workbook()
    let broken = try changed(try files.contents(of: "a.xlsx")) {
      $0.contains("<sst")
    } _: {
      $0.replacing("lib;parks", with: "lib;parkz")
    }
    try files.write(broken, to: "b.xlsx")
    let transcript = await Transcript.of(["check", "b.xlsx"], files: files)
    #expect(
      transcript.output.contains(
        "b.xlsx:'initiatives'!C2: error: no organization is called “parkz”\n"),
      "\(transcript.output)")
    #expect(transcript.output.contains("2 | t | Tutoring | lib;parkz\n"), "\(transcript.output)")
  }
}
