import OfficePackages
import StakeholderModel
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

@testable import FileFormats

@Suite struct WorkbookWritingTests {
  @Test func `the same workbook gives the same bytes, which name no user and no time`() throws {
    let first = try workbookBytes(of: example)
    #expect(try workbookBytes(of: example) == first)
    let core = try part("docProps/core.xml", of: first)
    // ECMA-376 part 2, 11: creator, created and modified are the core properties that could tell.
    #expect(core.first("creator")?.text == "Crosstie")
    #expect(try part("docProps/app.xml", of: first).first("Application")?.text == "Crosstie")
    #expect(core.first("created")?.text == "1980-01-01T00:00:00Z")
    #expect(core.first("modified")?.text == "1980-01-01T00:00:00Z")
  }

  @Test func `text that begins like a formula stays text`() throws {
    let texts = ["=1+1", "+49 30", "-x", "@home", "0042", "12.0", "2025-08-28", "＝SUM(A1)"]
    let sheet = WrittenSheet("S", rows: [WrittenRow(texts.map { WrittenCell($0) })])
    let bytes = try workbookBytes(of: WrittenWorkbook(title: "T", sheets: [sheet]))
    let cells = try part("xl/worksheets/sheet1.xml", of: bytes).descendants("c")
    #expect(cells.allSatisfy { $0["t"] == "s" && $0.first("f") == nil })
    #expect(try sharedStrings(of: bytes) == texts)
  }

  @Test func `every script and emoji stays, and what XML cannot hold is spelled out`() throws {
    let texts = ["مدينة", "👩‍💻", "e\u{301}", " two  blanks ", "two\nlines\tand a tab", "a & b < c"]
    let odd = ["\u{1B}[31m", "a\r\nb", "\0", "_x0041_", "\u{FFFF}", "_x004_"]
    let sheet = WrittenSheet("S", rows: [WrittenRow((texts + odd).map { WrittenCell($0) })])
    let bytes = try workbookBytes(of: WrittenWorkbook(title: "T", sheets: [sheet]))
    // ECMA-376 part 1, 22.9.2.19: `_xHHHH_` stands for a character, `_x005F_` for its first line.
    let spelled = [
      "_x001B_[31m", "a_x000D_\nb", "_x0000_", "_x005F_x0041_", "_xFFFF_", "_x004_",
    ]
    #expect(try sharedStrings(of: bytes) == texts + spelled)
  }

  @Test func `days become days and parts of dates text`() throws {
    // The numbers are those LibreOffice Calc gives for DATE(1900;3;1), DATE(2025;8;28).
    #expect(serialDay(of: try #require(PartialDate("1900-03-01"))) == 61)
    #expect(serialDay(of: try #require(PartialDate("2025-08-28"))) == 45_897)
    #expect(serialDay(of: try #require(PartialDate("1900-02-28"))) == nil)
    #expect(serialDay(of: try #require(PartialDate("2025-08"))) == nil)
  }

  @Test func `a list to choose from can be words or a column of another sheet`() throws {
    let bytes = try workbookBytes(of: example)
    let rules = try part("xl/worksheets/sheet1.xml", of: bytes).descendants("dataValidation")
    #expect(rules.map { $0["sqref"] } == ["B2:B501", "C2:C501"])
    #expect(rules[0].first("formula1")?.text == "\"yes,no & maybe\"")
    #expect(
      rules[1].first("formula1")?.text
        == "OFFSET('It''s a list'!$A$2,0,0,MAX(1,COUNTA('It''s a list'!$A$2:$A$9)),1)")
    #expect(rules[0]["errorStyle"] == nil)
    #expect(rules[1]["errorStyle"] == "warning")
  }

  @Test func `on a protected sheet only unlocked cells can be changed`() throws {
    let bytes = try workbookBytes(of: example)
    let sheet = try part("xl/worksheets/sheet1.xml", of: bytes)
    #expect(sheet.first("sheetProtection")?["sheet"] == "1")
    #expect(sheet.first("sheetProtection")?["password"] == nil)
    let looks = try part("xl/styles.xml", of: bytes).first("cellXfs")?.all("xf") ?? []
    let isLocked = sheet.descendants("col").map { column in
      column["style"].flatMap { Int($0) }.flatMap { looks[$0].first("protection")?["locked"] }
        != "0"
    }
    // The columns of names and days look like input, the one between does not.
    #expect(isLocked == [false, true, false])
    #expect(try part("xl/workbook.xml", of: bytes).descendants("sheet")[1]["state"] == "hidden")
  }

  @Test func `what does not fit is refused with the place`() {
    let long = String(repeating: "x", count: 32_768)
    #expect(
      fault(WrittenSheet("S", rows: [WrittenRow(), WrittenRow([.empty, WrittenCell(long)])]))
        == .longText(sheet: "S", cell: "B2", length: 32_768))
    #expect(
      fault(WrittenSheet("S", rows: Array(repeating: WrittenRow(), count: 1_048_577)))
        == .tooManyRows(sheet: "S", count: 1_048_577))
    let wide = WrittenRow([WrittenCell("x", span: 16_385)])
    #expect(
      fault(WrittenSheet("S", rows: [wide])) == .tooManyColumns(sheet: "S", count: 16_385))
    for name in ["", "a:b", "'a", "History", String(repeating: "é", count: 32), "a\u{1}"] {
      guard case .badSheetName(name, _)? = fault(WrittenSheet(name)) else {
        Issue.record("“\(name)” is taken")
        continue
      }
    }
    for words in [[], ["a,b"], [String(repeating: "x", count: 256)]] {
      var sheet = WrittenSheet("S")
      sheet.dropDowns = [DropDown(CellBlock(rows: 0..<1, columns: 0..<1), .words(words))]
      guard case .badDropDown("S", "A1", _)? = fault(sheet) else {
        Issue.record("\(words) are taken")
        continue
      }
    }
  }

  @Test func `two sheets whose names differ in case only are refused`() {
    #expect(throws: WorkbookWritingFault.self) {
      try workbookBytes(
        of: WrittenWorkbook(title: "", sheets: [WrittenSheet("People"), WrittenSheet("PEOPLE")]))
    }
  }

  @Test func `the temporary folder is gone afterwards, also after a fault`() throws {
    var folders: [String] = []
    try inPrivateFolder { folder throws(WorkbookWritingFault) in
      folders.append(folder)
      #expect(isThere(folder))
    }
    #expect(throws: WorkbookWritingFault.self) {
      try inPrivateFolder { folder throws(WorkbookWritingFault) in
        folders.append(folder)
        throw .refused("no")
      }
    }
    #expect(folders.count == 2)
    #expect(!folders.contains(where: isThere))
  }

  private func isThere(_ folder: String) -> Bool { unsafe access(folder, F_OK) == 0 }

  private var example: WrittenWorkbook {
    var sheet = WrittenSheet(
      table: "People",
      columns: [
        WrittenColumn("Name", width: 24, note: "First and last name.\nOr a title.", look: .input),
        WrittenColumn("Champion", width: 12), WrittenColumn("Since", width: 12, look: .dateInput),
      ],
      rows: [WrittenRow([WrittenCell("Ana"), .empty, WrittenCell(.number(0.25))])])
    sheet.dropDowns = [
      DropDown(CellBlock(rows: 1..<501, columns: 1..<2), .words(["yes", "no & maybe"])),
      DropDown(
        CellBlock(rows: 1..<501, columns: 2..<3),
        .column(sheet: "It's a list", column: 0, rows: 1..<9), .warns, promptTitle: "Since",
        prompt: "Choose one.", errorText: "Is it new?"),
    ]
    sheet.filter = CellBlock(rows: 0..<2, columns: 0..<3)
    sheet.isProtected = true
    sheet.tabColor = .blue
    var list = WrittenSheet("It's a list", rows: [WrittenRow([WrittenCell("L", .title, span: 3)])])
    list.isHidden = true
    return WrittenWorkbook(title: "Example", sheets: [sheet, list])
  }

  private func fault(_ sheet: WrittenSheet) -> WorkbookWritingFault? {
    do throws(WorkbookWritingFault) {
      _ = try workbookBytes(of: WrittenWorkbook(title: "", sheets: [sheet]))
      return nil
    } catch {
      return error
    }
  }

  private func part(_ name: String, of bytes: [UInt8]) throws -> XMLElement {
    var reader = try PackageReader(bytes)
    return try XMLElement(document: try #require(try reader.contents(of: name)), part: name)
  }

  private func sharedStrings(of bytes: [UInt8]) throws -> [String] {
    try part("xl/sharedStrings.xml", of: bytes).all("si").map(\.text)
  }
}

extension XMLElement {
  /// The elements of a name at any depth, in order.
  fileprivate func descendants(_ name: String) -> [XMLElement] {
    elements.flatMap { ($0.localName == name ? [$0] : []) + $0.descendants(name) }
  }
}
