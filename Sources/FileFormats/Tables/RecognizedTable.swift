import StakeholderModel

/// A table of which is known what its rows and columns are.
struct RecognizedTable {
  var table: CSVTable
  var kind: TableKind
  var mapping: ColumnMapping
  /// The ties and names of a matrix, whose rows are no entities.
  var matrix: (ties: [PositionedNode], names: [PositionedNode])?

  /// The fields of a row that need nothing but their own cell, and its attributes.
  func row(_ cells: [CSVField], _ reader: CellReader) -> RowBuilder {
    var row = RowBuilder(at: cells[firstFilled(cells)].location(in: table.file))
    for (column, cell) in cells.enumerated() {
      switch mapping.uses[column] {
      case .field(let number):
        let field = mapping.fields[number]
        guard field.path.first != "@", let value = reader.value(cell, field.type) else { continue }
        row.set(field.path, value)
      case .attribute(let name, let isTyped):
        guard let value = reader.attribute(cell, isTyped: isTyped) else { continue }
        row.setAttribute(name, value)
      case .nothing: break
      }
    }
    return row
  }

  private func firstFilled(_ cells: [CSVField]) -> Int {
    cells.firstIndex { !$0.text.isEmpty } ?? 0
  }

  /// The cell of a field in a row; `nil` when there is no such column or the cell is empty.
  func cell(_ path: String, _ cells: [CSVField]) -> CSVField? {
    guard let column = mapping.column(of: path), !cells[column].text.isEmpty else { return nil }
    return cells[column]
  }

  /// What was understood of the table and what became of its rows.
  func sentences(_ account: RowAccount) -> [String] {
    let name = table.file
    var mapped: [String] = []
    var kept: [String] = []
    for (column, use) in mapping.uses.enumerated() {
      let header = table.header[column].text
      switch use {
      case .field(let number):
        let path = mapping.fields[number].path.filter { $0 != "@" }
        mapped.append(header == path || header.isEmpty ? path : "\(header) → \(path)")
      case .attribute(let attribute, _): kept.append(attribute)
      case .nothing: break
      }
    }
    var sentences = [
      "\(name): a table of \(kind == .network ? "general facts" : kind.rawValue), separated by \(delimiterName(table.delimiter)), "
        + "\(table.encoding); columns: " + mapped.joined(separator: ", ")
        + (kept.isEmpty ? "" : "; kept as attributes: " + kept.joined(separator: ", "))
    ]
    if !mapping.misfits.isEmpty {
      sentences.append(
        "\(name): "
          + mapping.misfits.map { "“\($0)”" }.joined(separator: ", ")
          + " did not hold what the name says and became "
          + (mapping.misfits.count == 1 ? "an attribute" : "attributes"))
    }
    sentences.append("\(name): \(account.sentence)")
    return sentences
  }
}

/// What became of the rows of a table: rows read = rows used + rows skipped.
struct RowAccount: Sendable, Equatable {
  private(set) var read: Int
  var used = 0
  private(set) var skipped: [(reason: String, count: Int)] = []

  static func == (left: Self, right: Self) -> Bool {
    left.read == right.read && left.used == right.used
      && left.skipped.elementsEqual(right.skipped) { $0 == $1 }
  }

  /// Starts with the rows that a table has.
  init(_ table: CSVTable) {
    read = table.rows.count + table.emptyRowCount + table.raggedRowCount
    for _ in 0..<table.emptyRowCount { skip("empty") }
    for _ in 0..<table.raggedRowCount { skip("of another width") }
  }

  /// Counts a row that is not used.
  mutating func skip(_ reason: String) {
    guard let place = skipped.firstIndex(where: { $0.reason == reason }) else {
      skipped.append((reason, 1))
      return
    }
    skipped[place].count += 1
  }

  /// How many rows are not used.
  var skippedCount: Int { skipped.reduce(0) { $0 + $1.count } }

  var sentence: String {
    let reasons = skipped.map { "\($0.count) \($0.reason)" }.joined(separator: ", ")
    return "\(read) \(read == 1 ? "row" : "rows") read = \(used) used + \(skippedCount) skipped"
      + (reasons.isEmpty ? "" : " (\(reasons))")
  }
}
