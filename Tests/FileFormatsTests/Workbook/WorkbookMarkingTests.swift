import FileFormats
import OfficePackages
import StakeholderModel
import Testing

struct WorkbookMarkingTests {
  private func marks(_ cells: [(Int, Int)], isError: Bool = true) -> [WorkbookMark] {
    cells.map {
      WorkbookMark(sheet: "Data", row: $0.0, column: $0.1, isError: isError, text: "look <here>")
    }
  }

  private func marked(
    _ workbook: TinyWorkbook, _ marks: [WorkbookMark], _ sheets: [AddedSheet] = []
  ) throws -> [String: String] {
    try parts(try markedWorkbook(try workbook.file(), marks: marks, adding: sheets))
  }

  private func parts(_ bytes: [UInt8]) throws -> [String: String] {
    var reader = try PackageReader(bytes)
    var parts: [String: String] = [:]
    for name in reader.names {
      parts[name] = String(decoding: try reader.contents(of: name) ?? [], as: UTF8.self)
    }
    return parts
  }

  private func workbook(_ body: String) -> TinyWorkbook {
    var workbook = TinyWorkbook()
    workbook.sheets = [("Data", body, nil)]
    return workbook
  }

  @Test func `cells with and without names, and cells and rows that are not there, are marked`()
    throws
  {
    let body =
      "<!-- <c r=\"A1\"/> --><sheetData><row r='2' spans=\"1:3\"><c r=\"B2\" s=\"1\" t='str'><f>A1&gt;\"x\"</f><v>y</v></c></row>"
      + "<row r=\"4\"/></sheetData><pageMargins left=\"1\"/><extLst/>"
    var workbook = workbook(body)
    workbook.styles =
      "<fills><fill/><fill/></fills><cellXfs count=\"2\"><xf fillId=\"0\"/><xf fontId=\"3\" fillId=\"1\"><alignment/></xf></cellXfs>"
    let parts = try marked(workbook, marks([(1, 2), (2, 1), (2, 2), (2, 3), (4, 1), (9, 1)]))
    // Looks 0 and 1 were there; the first new one is for cells without a look.
    #expect(
      parts["xl/worksheets/sheet1.xml"]?.contains(
        "<!-- <c r=\"A1\"/> --><sheetData><row r=\"1\"><c r=\"B1\" s=\"2\"/></row>"
          + "<row r='2' spans=\"1:3\"><c r=\"A2\" s=\"2\"/><c r=\"B2\" s=\"3\" t='str'><f>A1&gt;\"x\"</f><v>y</v></c>"
          + "<c r=\"C2\" s=\"2\"/></row><row r=\"4\"><c r=\"A4\" s=\"2\"/></row>"
          + "<row r=\"9\"><c r=\"A9\" s=\"2\"/></row></sheetData><pageMargins left=\"1\"/><legacyDrawing "
      ) == true, "\(parts["xl/worksheets/sheet1.xml"] ?? "")")
    #expect(
      parts["xl/styles.xml"]?.contains(
        "<xf fontId=\"3\" fillId=\"2\" applyFill=\"1\"><alignment/></xf></cellXfs>") == true)
    #expect(parts["xl/comments1.xml"]?.contains("look &lt;here&gt;") == true)
    #expect(parts["xl/drawings/vmlDrawing1.vml"]?.contains("<x:Row>8</x:Row>") == true)
    #expect(parts["[Content_Types].xml"]?.contains("PartName=\"/xl/comments1.xml\"") == true)
  }

  @Test func `a workbook without looks, with prefixes, gets marks as well`() throws {
    var workbook = workbook(
      "<x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData>")
    workbook.prefix = "x:"
    let parts = try marked(workbook, marks([(1, 1), (2, 1)]))
    #expect(
      parts["xl/worksheets/sheet1.xml"]?.contains(
        "<x:row><x:c s=\"1\"><x:v>1</x:v></x:c></x:row><x:row r=\"2\"><x:c r=\"A2\" s=\"1\"/></x:row></x:sheetData><x:legacyDrawing"
      ) == true)
    #expect(parts["xl/_rels/workbook.xml.rels"]?.contains("/styles\"") == true)
  }

  @Test func `marks of an earlier copy are gone when what they mark is mended`() throws {
    let file = try workbook("<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>")
      .file()
    let first = try markedWorkbook(file, marks: marks([(1, 1), (1, 2)]), adding: [])
    let again = try markedWorkbook(
      SourceFile(name: "a.xlsx", bytes: first), marks: marks([(1, 2)], isError: false), adding: [])
    let parts = try parts(again)
    let notes = try #require(parts["xl/comments1.xml"])
    #expect(!notes.contains("ref=\"A1\"") && notes.contains("ref=\"B1\""))
    #expect(parts["xl/drawings/vmlDrawing1.vml"]?.contains("<x:Column>0</x:Column>") == false)
    let looks = try #require(parts["xl/styles.xml"])
    #expect(looks.contains("rgb=\"FFFFE08A\""))
    // The look of A1 has no fill again.
    let sheet = try #require(parts["xl/worksheets/sheet1.xml"])
    let root = try XMLElement(document: Array(looks.utf8), part: "styles")
    let look = try #require(
      sheet.split(separator: "<c s=\"").dropFirst().first?.prefix { $0.isNumber })
    let xf = root.first("cellXfs")?.all("xf")[try #require(Int(look))]
    #expect(xf?["fillId"] == "0")
  }

  @Test func `the same marks give the same bytes, and sheets are put behind those that are there`()
    throws
  {
    let file = try TinyWorkbook([("Data", [["a", "b"]])]).file()
    var sheet = AddedSheet("New & old")
    sheet.heading = ["A heading", "A line"]
    sheet.columns = [("One", 10), ("Two", 20)]
    sheet.rows = [[.text("=1+1"), .link("there", sheet: "It's", row: 3, column: 2)]]
    sheet.choices = [.init(row: 0, column: 0, words: ["Silva, Ana", "Bo"])]
    let bytes = try markedWorkbook(file, marks: marks([(1, 1)]), adding: [sheet])
    #expect(bytes == (try markedWorkbook(file, marks: marks([(1, 1)]), adding: [sheet])))
    let workbook = try Workbook(SourceFile(name: "b.xlsx", bytes: bytes))
    #expect(workbook.sheets.map(\.name) == ["Data", "New & old", "Crosstie choices (ignore)"])
    #expect(workbook.sheets[2].visibility == .hidden)
    #expect(workbook.sheets[1].cell(row: 5, column: 1)?.text == "=1+1")
    let part = try #require(try parts(bytes)["xl/worksheets/sheet2.xml"])
    let root = try XMLElement(document: Array(part.utf8), part: "sheet2.xml")
    #expect(root.first("dataValidations")?.text == "'Crosstie choices (ignore)'!$A$1:$A$2")
    #expect(root.first("hyperlinks")?.elements.first?["location"] == "'It''s'!B3")
  }

  @Test(
    .enabled(if: Corpus.folder != nil, "CROSSTIE_CORPUS names no folder"),
    arguments: ["nodexl__NodeXL_Teaching_Resources_ABC-D_raw.xlsx", "kumu__import.xlsx"])
  func `nothing of a real workbook is lost`(name: String) throws {
    let bytes = try #require(Corpus.bytes("formats/xlsx/" + name))
    let file = SourceFile(name: name, bytes: bytes)
    let before = try Workbook(file)
    let sheet = try #require(before.sheets.first)
    let mark = WorkbookMark(sheet: sheet.name, row: 3, column: 2, isError: true, text: "look")
    let copy = try markedWorkbook(file, marks: [mark], adding: [AddedSheet("New")])
    let after = try Workbook(SourceFile(name: "copy.xlsx", bytes: copy))
    for (old, new) in zip(before.sheets, after.sheets) {
      #expect(old.rows.map(\.cells) == new.rows.map(\.cells))
    }
    let (old, new) = (try parts(bytes), try parts(copy))
    let changed = Set(old.keys.filter { old[$0] != new[$0] })
    #expect(
      changed.isSubset(of: [
        sheet.part, "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
        "[Content_Types].xml", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml",
        PackageRelationships.listName(of: sheet.part),
      ]), "\(changed)")
  }
}
