import FileFormats
import OfficePackages
import StakeholderModel
import Testing

struct WorkbookTests {
  private func sheet(
    _ body: String, _ change: (inout TinyWorkbook) -> Void = { _ in }
  ) throws
    -> Sheet
  {
    var workbook = TinyWorkbook()
    workbook.sheets = [("Data", body, nil)]
    change(&workbook)
    return try #require(try Workbook(try workbook.file()).sheets.first)
  }

  private func text(_ sheet: Sheet, _ row: Int, _ column: Int) -> String? {
    sheet.cell(row: row, column: column)?.text
  }

  @Test func `texts are shared, inline, in runs, and without their readings`() throws {
    let sheet = try sheet(
      """
      <sheetData><row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c>\
      <c r="D2" t="inlineStr"><is><r><t>in </t></r><r><rPr><b/></rPr><t>line</t></r></is></c>\
      <c r="E2" t="str"><f>A1</f><v>given</v></c></row></sheetData>
      """
    ) {
      $0.strings = """
        <si><t xml:space="preserve"> plain_x000A_text </t></si>\
        <si><r><t>rich</t></r><r><t xml:space="preserve"> text</t></r><rPh sb="0" eb="1"><t>RICCHI</t></rPh></si>
        """
    }
    #expect(text(sheet, 2, 2) == " plain\ntext ")
    #expect(text(sheet, 2, 3) == "rich text")
    #expect(text(sheet, 2, 4) == "in line")
    #expect(text(sheet, 2, 5) == "given")
    #expect(sheet.rows.map(\.number) == [2])
    #expect(sheet.location(row: 2, column: 4).text == "partners.xlsx:'Data'!D2")
  }

  @Test func `numbers are as short as they can be`() throws {
    let sheet = try sheet(
      """
      <sheetData><row><c><v>12.0</v></c><c><v>0.30000000000000004</v></c><c t="n"><v>1.5E-3</v></c>\
      <c t="s"><v>0</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c><f>1+1</f><v></v></c>\
      <c s="9"/></row></sheetData>
      """
    ) { $0.strings = "<si><t>007</t></si>" }
    let cells = try #require(sheet.row(1)).cells
    #expect(
      cells.map(\.text) == ["12", "0.30000000000000004", "0.0015", "007", "true", "#N/A", ""])
    #expect(
      cells.map(\.kind) == [.number, .number, .number, .text, .boolean, .error, .withoutValue])
    #expect(cells.map(\.column) == Array(1...7))
  }

  // Excel's own answers: 1 is 1900-01-01, 60 its 29 February that never was, 45296 is 2024-01-05.
  @Test(arguments: [
    ("14", "", "45296", "2024-01-05"), ("14", "", "45296.75", "2024-01-05"),
    ("14", "", "1", "1900-01-01"), ("14", "", "59", "1900-02-28"), ("14", "", "61", "1900-03-01"),
    ("14", "", "2958465", "9999-12-31"), ("14", "", "3000000", "3000000"),
    ("17", "", "43556", "2019-04"), ("20", "", "0.75", "18:00"), ("0", "", "45296", "45296"),
    ("164", "[$-409]mmmm d, yyyy;@", "43571", "2019-04-16"),
    ("164", "yyyy", "43571", "2019"), ("164", "[Red]0.00\\d;\"day\"0", "43571", "43571"),
    ("164", "h:mm AM/PM", "0.5", "12:00"), ("165", "#,##0_d", "7", "7"),
  ]) func `the look of a number says whether it is a date`(
    id: String, code: String, serial: String, expected: String
  ) throws {
    let sheet = try sheet("<sheetData><row><c s=\"1\"><v>\(serial)</v></c></row></sheetData>") {
      let escaped = code.replacing("\"", with: "&quot;")
      $0.styles =
        (code.isEmpty
          ? "" : "<numFmts><numFmt numFmtId=\"\(id)\" formatCode=\"\(escaped)\"/></numFmts>")
        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"\(id)\"/></cellXfs>"
    }
    #expect(text(sheet, 1, 1) == expected)
  }

  // 0 is 1904-01-01 where days are counted from 1904.
  @Test func `days can be counted from 1904`() throws {
    let body =
      "<sheetData><row><c s=\"0\"><v>0</v></c><c s=\"0\"><v>42109</v></c></row></sheetData>"
    let sheet = try sheet(body) {
      $0.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
      $0.properties = "date1904=\"1\""
    }
    #expect(text(sheet, 1, 1) == "1904-01-01")
    #expect(text(sheet, 1, 2) == "2019-04-16")
  }

  @Test func `strict workbooks, prefixes, merged cells and hidden sheets are read`() throws {
    var workbook = TinyWorkbook()
    workbook.isStrict = true
    workbook.prefix = "x:"
    let body =
      "<x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData>"
      + "<x:mergeCells><x:mergeCell ref=\"A1:B3\"/></x:mergeCells>"
    workbook.sheets = [("One", body, nil), ("Two", body, "hidden"), ("Three", body, "veryHidden")]
    let sheets = try Workbook(try workbook.file()).sheets
    #expect(sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
    #expect(text(sheets[0], 1, 1) == "a")
    #expect(sheets[0].merges == [CellRange(rows: 1...3, columns: 1...2)])
  }

  @Test(arguments: [
    (
      "<sheetData><row><c t=\"s\"><v>3</v></c></row></sheetData>",
      "the cell A1 refers to the text 3"
    ),
    ("<sheetData><row r=\"1048577\"/></sheetData>", "a row of the number 1048577"),
    ("<sheetData><row><c r=\"XFE1\"/></row></sheetData>", "a cell called “XFE1”"),
    ("<sheetData><row></sheetData>", "mismatched tag"),
  ]) func `a sheet that cannot be is refused`(body: String, reason: String) throws {
    do {
      _ = try sheet(body) { $0.strings = "" }
      Issue.record("\(body) was read")
    } catch let fault as ReadingFault {
      #expect(fault.diagnostic.message.contains(reason))
    }
  }

  @Test func `a workbook that names a sheet it does not hold is refused`() throws {
    var workbook = TinyWorkbook([("Data", [["a"]])])
    workbook.missing = ["xl/worksheets/sheet1.xml"]
    let file = try workbook.file()
    #expect(throws: ReadingFault.self) { _ = try Workbook(file) }
  }

  @Test(arguments: [
    (Array("a,b\n1,2\n".utf8), "a.xlsx", "the file is called .xlsx and is no workbook"),
    (
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "a.xls", "this is a workbook in the old format of Excel"
    ),
    (
      [0xD0, 0xCF, 0x11, 0xE0] + "EncryptedPackage".utf8.flatMap { byte -> [UInt8] in [byte, 0] },
      "a.xlsx", "the workbook is locked with a password"
    ),
    ([], "a.xlsx", "the file is empty"),
    ([0x50, 0x4B, 0x03, 0x04, 0x00], "a.xlsx", "the file is damaged"),
  ]) func `what is no workbook is refused in its own words`(
    bytes: [UInt8], name: String, message: String
  ) {
    do {
      _ = try Workbook(SourceFile(name: name, bytes: bytes))
      Issue.record("\(name) was read")
    } catch {
      #expect(error.diagnostic.message.hasPrefix(message))
    }
  }
}
