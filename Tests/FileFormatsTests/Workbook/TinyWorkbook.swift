import FileFormats
import OfficePackages

/// A workbook written by hand, part by part, with as little as a reader needs.
struct TinyWorkbook {
  /// The sheets: names, what stands between the tags of `worksheet`, and the visibility.
  var sheets: [(name: String, body: String, state: String?)] = []
  /// What stands between the tags of `sst`; `nil` for a workbook without shared texts.
  var strings: String?
  /// What stands between the tags of `styleSheet`.
  var styles: String?
  /// Attributes of `workbookPr`.
  var properties = ""
  /// The prefix of every element of sheets, such as `x:`.
  var prefix = ""
  var isStrict = false
  /// Parts that are listed and left out.
  var missing: Set<String> = []

  /// A workbook of sheets whose rows are lists of texts; an empty text is no cell.
  init(_ sheets: [(name: String, rows: [[String]])] = []) {
    self.sheets = sheets.map { ($0.name, Self.rows($0.rows), nil) }
  }

  /// `sheetData` with inline texts.
  static func rows(_ rows: [[String]]) -> String {
    var xml = "<sheetData>"
    for (number, cells) in rows.enumerated() where !cells.isEmpty {
      xml += "<row r=\"\(number + 1)\">"
      for (column, text) in cells.enumerated() where !text.isEmpty {
        let name = String(Unicode.Scalar(UInt8(65 + column))) + String(number + 1)
        let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        xml += "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(escaped)</t></is></c>"
      }
      xml += "</row>"
    }
    return xml + "</sheetData>"
  }

  private var main: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
      : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  }

  private var relations: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }

  private func relationships(_ list: [(kind: String, target: String)]) -> String {
    let items = list.enumerated().map { number, item in
      "<Relationship Id=\"rId\(number + 1)\" Type=\"\(relations)/\(item.kind)\" Target=\"\(item.target)\"/>"
    }
    return
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + items.joined() + "</Relationships>"
  }

  /// The parts of the package.
  var parts: [PackagePart] {
    var list = sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
    if strings != nil { list.append(("sharedStrings", "/xl/sharedStrings.xml")) }
    if styles != nil { list.append(("styles", "styles.xml")) }
    let tabs = sheets.enumerated().map { number, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(number + 1)\" r:id=\"rId\(number + 1)\""
        + (sheet.state.map { " state=\"\($0)\"" } ?? "") + "/>"
    }
    var parts = [
      PackagePart(
        "[Content_Types].xml",
        text: "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
      PackagePart("_rels/.rels", text: relationships([("officeDocument", "xl/workbook.xml")])),
      PackagePart(
        "xl/workbook.xml",
        text:
          "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relations)\"><workbookPr \(properties)/><sheets>"
          + tabs.joined() + "</sheets></workbook>"),
      PackagePart("xl/_rels/workbook.xml.rels", text: relationships(list)),
    ]
    for (number, sheet) in sheets.enumerated() {
      let name = prefix.isEmpty ? "xmlns" : "xmlns:" + prefix.dropLast()
      parts.append(
        PackagePart(
          "xl/worksheets/sheet\(number + 1).xml",
          text: "<\(prefix)worksheet \(name)=\"\(main)\">\(sheet.body)</\(prefix)worksheet>"))
    }
    if let strings {
      parts.append(
        PackagePart("xl/sharedStrings.xml", text: "<sst xmlns=\"\(main)\">\(strings)</sst>"))
    }
    if let styles {
      parts.append(
        PackagePart("xl/styles.xml", text: "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>"))
    }
    return parts.filter { !missing.contains($0.name) }
  }

  /// The workbook as a file.
  func file(_ name: String = "partners.xlsx") throws -> SourceFile {
    SourceFile(name: name, bytes: try packageBytes(of: parts))
  }
}
