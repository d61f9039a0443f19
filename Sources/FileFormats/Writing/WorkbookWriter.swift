import StakeholderModel
import TextFormats

/// A network as a workbook, one sheet per list; reading it gives the same network.
///
/// - Throws: ``WorkbookWritingFault`` when a list or a text is longer than a workbook holds.
func workbook(
  of network: StakeholderNetwork, named name: String
) throws(WorkbookWritingFault) -> WrittenNetwork {
  let lists = ListTables(network)
  var sheets = lists.tables.map { sheet(named: $0.name, $0.table.cells) }
  if sheets.isEmpty { sheets = [sheet(named: "people", [[.text("id"), .text("name")]])] }
  let workbook = WrittenWorkbook(title: network.name ?? "Who works with whom", sheets: sheets)
  return WrittenNetwork(
    [SourceFile(name: name, bytes: try workbookBytes(of: workbook))], losses: lists.losses)
}

/// A table with its header in sight, with buttons to sort and filter by.
private func sheet(named name: String, _ cells: [[CSVCell]]) -> WrittenSheet {
  let values = cells.map { $0.map(value) }
  let header = values.first ?? []
  let columns = header.indices.map { column in
    WrittenColumn(width: fittingWidth(values.map { $0[column] }))
  }
  let rows = values.dropFirst().map { row in WrittenRow(row.map { WrittenCell($0) }) }
  let top = WrittenRow(header.map { WrittenCell($0, .header) }, height: 22)
  var sheet = WrittenSheet(name, columns: columns, rows: [top] + rows)
  sheet.frozenRows = 1
  sheet.filter = CellBlock(rows: 0..<values.count, columns: 0..<header.count)
  sheet.tabColor = .blue
  return sheet
}

/// A cell of ours as a number where it is one that the form keeps to the last digit, else as text.
private func value(_ cell: CSVCell) -> WrittenCell.Value {
  switch cell {
  case .empty: .empty
  case .text(let text): .text(unguarded(text) == text ? text : "'" + text)
  case .plain(let word): number(word).map { .number($0) } ?? .text(word)
  }
}

/// A number as we spell it, of so few digits that the library writes all of them.
private func number(_ word: String) -> Double? {
  guard let number = Double(word), number.isFinite, spelledNumber(number) == word,
    word.prefix(while: { $0 != "e" }).count(where: \.isNumber) <= 15
  else { return nil }
  return number
}

/// A width in characters for a column; texts over several lines count by their longest.
private func fittingWidth(_ values: [WrittenCell.Value]) -> Double {
  let widths = values.map { value in
    switch value {
    case .text(let text):
      text.split(whereSeparator: \.isNewline).reduce(0) { max($0, displayWidth($1)) }
    case .number(let number): spelledNumber(number).count
    case .date: 10
    case .empty: 0
    }
  }
  // The header has a button beside it.
  let header = (widths.first ?? 0) + 5
  let widest = (widths.dropFirst().max() ?? 0) * 11 / 10 + 2
  return Double(max(9, header, min(56, widest)))
}
