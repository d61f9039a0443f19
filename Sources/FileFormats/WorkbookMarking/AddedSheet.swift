import OfficePackages
import StakeholderModel
import TextFormats

/// A sheet that is put into somebody's workbook, behind those that are there.
package struct AddedSheet: Sendable {
  /// One cell.
  package enum Cell: Sendable {
    /// Text.
    case text(String)
    /// Text that leads to a cell of the workbook.
    case link(String, sheet: String, row: Int, column: Int)
    /// A place to write in, with what stands there so far.
    case input(String)
    /// A word in the color of its mark.
    case mark(String, isError: Bool)
  }

  /// A list to choose from in one cell.
  package struct Choices: Sendable {
    package let row: Int
    package let column: Int
    package let words: [String]

    /// - Parameters:
    ///   - row: The row among ``AddedSheet/rows``, from 0.
    ///   - column: The column, from 0.
    ///   - words: What can be chosen; other texts can be written as well.
    package init(row: Int, column: Int, words: [String]) {
      self.row = row
      self.column = column
      self.words = words
    }
  }

  /// The name on the tab.
  package let name: String
  /// What the sheet is for: a line in large letters and lines below it.
  package var heading: [String] = []
  /// The headers with the widths of their columns in characters.
  package var columns: [(header: String, width: Int)] = []
  /// The rows below the header.
  package var rows: [[Cell]] = []
  /// Lists to choose from.
  package var choices: [Choices] = []
  /// Whether the tab is left out.
  package var isHidden = false

  package init(_ name: String) { self.name = name }

  /// The row of the header, from 1.
  private var headerRow: Int { heading.isEmpty ? 1 : heading.count + 2 }

  /// The part, with its looks added to those of the workbook.
  ///
  /// - Parameters:
  ///   - namespace: The address of element names.
  ///   - styles: The looks of the workbook.
  ///   - list: What a cell says where its choices are.
  /// - Returns: The document.
  func part(
    namespace: String, _ styles: inout MarkStyles, list: (Choices) -> String
  ) -> [UInt8] {
    var xml =
      "<worksheet xmlns=\"\(namespace)\"><sheetPr><tabColor rgb=\"FF2F6DB5\"/>"
      + "<pageSetUpPr fitToPage=\"1\"/></sheetPr>"
    if !columns.isEmpty {
      xml +=
        "<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\"><pane ySplit=\"\(headerRow)\" "
        + "topLeftCell=\"A\(headerRow + 1)\" activePane=\"bottomLeft\" state=\"frozen\"/>"
        + "</sheetView></sheetViews>"
      xml += "<cols>"
      for (place, column) in columns.enumerated() {
        xml +=
          "<col min=\"\(place + 1)\" max=\"\(place + 1)\" width=\"\(column.width)\" customWidth=\"1\"/>"
      }
      xml += "</cols>"
    }
    xml += "<sheetData>"
    for (place, line) in heading.enumerated() {
      let look = styles.look(place == 0 ? AddedLook.title : .note)
      xml += row(place + 1, [(line, look)], height: place == 0 ? 30 : 18)
    }
    if !columns.isEmpty {
      let look = styles.look(AddedLook.header)
      xml += row(headerRow, columns.map { ($0.header, look) }, height: 24)
    }
    for (place, cells) in rows.enumerated() {
      xml += row(
        headerRow + (columns.isEmpty ? 0 : 1) + place,
        cells.map { cell in (cell.text, styles.look(cell.look)) }, height: height(of: cells))
    }
    xml += "</sheetData>" + validations(list) + links
    xml +=
      "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
      + "<pageSetup orientation=\"landscape\" fitToHeight=\"0\"/>"
    return Array((xml + "</worksheet>").utf8)
  }

  /// A height in points for as many lines as the longest text takes in its column.
  private func height(of cells: [Cell]) -> Int {
    let lines = zip(cells, columns).map { cell, column in
      cell.text.split(separator: "\n", omittingEmptySubsequences: false)
        .reduce(0) { $0 + max(1, (displayWidth($1) + column.width - 3) / (column.width - 2)) }
    }
    return (lines.max() ?? 1) * 15 + 6
  }

  private func row(_ number: Int, _ cells: [(String, Int)], height: Int? = nil) -> String {
    let size = height.map { " ht=\"\($0)\" customHeight=\"1\"" } ?? ""
    return "<row r=\"\(number)\"\(size)>"
      + cells.enumerated().map { place, cell in
        let name = SourceLocation.cellName(row: number, column: place + 1)
        guard !cell.0.isEmpty else { return "<c r=\"\(name)\" s=\"\(cell.1)\"/>" }
        return "<c r=\"\(name)\" s=\"\(cell.1)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
          + escapedForXML(cell.0) + "</t></is></c>"
      }.joined() + "</row>"
  }

  private func validations(_ list: (Choices) -> String) -> String {
    guard !choices.isEmpty else { return "" }
    return "<dataValidations count=\"\(choices.count)\">"
      + choices.map { choice in
        let name = SourceLocation.cellName(
          row: headerRow + 1 + choice.row, column: choice.column + 1)
        return "<dataValidation type=\"list\" allowBlank=\"1\" sqref=\"\(name)\"><formula1>"
          + escapedForXML(list(choice)) + "</formula1></dataValidation>"
      }.joined() + "</dataValidations>"
  }

  private var links: String {
    let items = rows.enumerated().flatMap { place, cells in
      cells.enumerated().compactMap { column, cell -> String? in
        guard case .link(_, let sheet, let row, let targetColumn) = cell else { return nil }
        let name = SourceLocation.cellName(row: headerRow + 1 + place, column: column + 1)
        let target =
          quotedSheet(sheet) + "!" + SourceLocation.cellName(row: row, column: targetColumn)
        return "<hyperlink ref=\"\(name)\" location=\"\(escapedForXML(target))\"/>"
      }
    }
    return items.isEmpty ? "" : "<hyperlinks>" + items.joined() + "</hyperlinks>"
  }
}

/// The name of a sheet as formulas write it.
func quotedSheet(_ name: String) -> String { "'" + name.replacing("'", with: "''") + "'" }

extension AddedSheet.Cell {
  fileprivate var text: String {
    switch self {
    case .text(let text), .input(let text), .link(let text, _, _, _), .mark(let text, _): text
    }
  }

  fileprivate var look: AddedLook {
    switch self {
    case .text: .plain
    case .input: .input
    case .link: .link
    case .mark(_, let isError): isError ? .error : .warning
    }
  }
}
