import OfficePackages
import StakeholderModel

/// Reads the part of one sheet from beginning to end.
final class SheetScan {
  private let part: String
  private let strings: [String]
  private let formats: CellFormats
  private var rows: [(number: Int, cells: [SheetCell])] = []
  private(set) var merges: [CellRange] = []
  private var cell = OpenCell()
  private var isInCell = false
  private var row = 0
  private var column = 0
  private var cells: [SheetCell] = []
  private var cellCount = 0

  init(part: String, strings: [String], formats: CellFormats) {
    self.part = part
    self.strings = strings
    self.formats = formats
  }

  /// Reads the part.
  ///
  /// - Throws: ``PackageFault`` when it is damaged, refers to a text that is not there, or passes a limit.
  func read(_ bytes: [UInt8]) throws(PackageFault) {
    try scanXML(bytes, part: part) { (event) throws(PackageFault) in
      switch event {
      case .start(let name, let attributes): try self.begin(localName(name), attributes)
      case .text(let text): if self.isInCell { self.cell.add(text) }
      case .end(let name): try self.end(localName(name))
      }
    }
  }

  /// The rows that hold anything from the top; parts of one row that stand apart are put together.
  var sortedRows: [SheetRow] {
    var joined: [(number: Int, cells: [SheetCell])] = []
    for row in rows.sorted(by: { $0.number < $1.number }) {
      if joined.last?.number == row.number {
        joined[joined.count - 1].cells += row.cells
      } else {
        joined.append(row)
      }
    }
    return joined.map { row in
      SheetRow(number: row.number, cells: row.cells.sorted { $0.column < $1.column })
    }
  }

  private func begin(
    _ name: Substring, _ attributes: [XMLAttribute]
  ) throws(PackageFault) {
    func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    switch name {
    case "row":
      row = attribute("r").flatMap { Int($0) } ?? row + 1
      column = 0
      cells = []
      guard (1...Limits.sheetRows).contains(row) else {
        throw fault("a row of the number \(row)")
      }
    case "c":
      try place(attribute("r"))
      cell = OpenCell(
        type: attribute("t") ?? "n", style: attribute("s").flatMap { Int($0) } ?? 0)
      isInCell = true
    case "mergeCell":
      if let range = attribute("ref").flatMap({ CellRange($0) }), merges.count < Limits.merges {
        merges.append(range)
      }
    default: if isInCell { cell.begin(name) }
    }
  }

  /// A cell without a name stands to the right of the one before it.
  private func place(_ name: String?) throws(PackageFault) {
    guard let name else {
      column += 1
      guard column <= Limits.sheetColumns else { throw fault("a row of too many cells") }
      return
    }
    guard let reference = CellReference(name) else { throw fault("a cell called “\(name)”") }
    column = reference.column
    row = reference.row
  }

  private func end(_ name: Substring) throws(PackageFault) {
    switch name {
    case "c":
      isInCell = false
      guard let (kind, text) = try value() else { return }
      cells.append(SheetCell(column: column, kind: kind, text: text))
      cellCount += 1
      guard cellCount <= Limits.sheetCells else {
        throw .tooLarge("a sheet of more than \(Limits.sheetCells) cells")
      }
    case "row":
      if !cells.isEmpty { rows.append((row, cells)) }
    default: if isInCell { cell.end(name) }
    }
  }

  /// What the cell that ends holds; `nil` for nothing.
  private func value() throws(PackageFault) -> (SheetCell.Kind, String)? {
    let raw = cell.value
    guard cell.type != "inlineStr" else {
      let text = cell.inline.result
      return text.isEmpty ? nil : (.text, text)
    }
    guard !raw.isEmpty else { return cell.hasFormula ? (.withoutValue, "") : nil }
    switch cell.type {
    case "s":
      guard let number = Int(raw), strings.indices.contains(number) else {
        let name = SourceLocation.cellName(row: row, column: column)
        throw fault("the cell \(name) refers to the text \(raw), and there are \(strings.count)")
      }
      return strings[number].isEmpty ? nil : (.text, strings[number])
    case "str": return (.text, unescaped(raw))
    case "b": return (.boolean, raw == "1" || raw == "true" ? "true" : "false")
    case "e": return (.error, raw)
    case "d": return (.date, String(raw.prefix(10)))
    default:
      guard let number = parsedNumber(raw) else { return (.text, unescaped(raw)) }
      let (text, kind) = formats.text(of: number, style: cell.style)
      return (kind, text)
    }
  }

  private func fault(_ reason: String) -> PackageFault {
    .broken(part: part, reason: reason, line: max(1, row), column: max(1, column))
  }
}

/// What is known of a cell until it ends.
private struct OpenCell {
  var type = "n"
  var style = 0
  var inline = RichText()
  private(set) var value = ""
  private(set) var hasFormula = false
  private var isInValue = false

  init(type: String = "n", style: Int = 0) {
    self.type = type
    self.style = style
  }

  mutating func begin(_ name: Substring) {
    switch name {
    case "v": isInValue = true
    case "f": hasFormula = true
    default: inline.begin(name)
    }
  }

  mutating func add(_ text: String) {
    if isInValue { value += text } else { inline.add(text) }
  }

  mutating func end(_ name: Substring) {
    if name == "v" { isInValue = false } else { inline.end(name) }
  }
}
