import StakeholderModel

extension TableReader {
  /// The ties of a square matrix; `nil` when the table is none.
  ///
  /// A matrix has names in its first row and column, the corner empty, in any order; or it has nothing
  /// but numbers, and then its rows are called 1, 2, …. An empty cell is unknown, a zero is no tie. A
  /// symmetric matrix is undirected.
  mutating func matrixTies(
    _ table: CSVTable
  ) -> (ties: [PositionedNode], names: [PositionedNode])? {
    guard let matrix = labelledMatrix(table) ?? bareMatrix(table) else { return nil }
    let isSymmetric = matrix.isSymmetric
    if !isSymmetric { saysDirection = true }
    var nodes: [PositionedNode] = []
    for (row, cells) in matrix.cells.enumerated() {
      for (column, cell) in cells.enumerated() {
        guard !isSymmetric || column >= row, let cell, let value = parsedNumber(cell.text),
          value != 0
        else { continue }
        let place = cell.location(in: table.file)
        func scalar(_ text: String) -> PositionedNode {
          PositionedNode(.scalar(text, isQuoted: true), at: place)
        }
        var builder = RowBuilder(at: place)
        builder.set("from", scalar(matrix.rowNames[row]))
        builder.set("to", scalar(matrix.columnNames[column]))
        if !matrix.isBinary { builder.set("weight", scalar(cell.text)) }
        builder.set("directed", scalar(isSymmetric ? "false" : "true"))
        nodes.append(builder.node)
      }
    }
    let place = table.location(table.header[0])
    let names = matrix.rowNames.map { PositionedNode(.scalar($0, isQuoted: true), at: place) }
    return (nodes, names)
  }

  private func labelledMatrix(_ table: CSVTable) -> Matrix? {
    guard table.header.count > 2, table.header[0].text.isEmpty else { return nil }
    let columnNames = table.header.dropFirst().map(\.text)
    let rowNames = table.rows.map { $0[0].text }
    let cells = table.rows.map { $0.dropFirst().map { $0.text.isEmpty ? nil : $0 } }
    guard columnNames.allSatisfy({ !$0.isEmpty }), Matrix.areNumbers(cells) else { return nil }
    guard Set(columnNames) == Set(rowNames), rowNames.count == columnNames.count else {
      guard let stranger = table.rows.first(where: { !columnNames.contains($0[0].text) }) else {
        return nil
      }
      log.error(
        "E211", "the row “\(stranger[0].text)” of this matrix is no column of it",
        help: log.suggestion(for: stranger[0].text, among: columnNames),
        at: table.location(stranger[0]))
      return Matrix(rowNames: [], columnNames: [], cells: [])
    }
    return Matrix(rowNames: rowNames, columnNames: columnNames, cells: cells)
  }

  private func bareMatrix(_ table: CSVTable) -> Matrix? {
    let rows = ([table.header] + table.rows).map { $0.map { $0.text.isEmpty ? nil : $0 } }
    guard rows.count > 3, rows.count == table.header.count, Matrix.areNumbers(rows) else {
      return nil
    }
    let names = (1...rows.count).map { String($0) }
    return Matrix(rowNames: names, columnNames: names, cells: rows)
  }
}

/// A table of numbers with names at both sides.
private struct Matrix {
  let rowNames: [String]
  let columnNames: [String]
  let cells: [[CSVField?]]

  static func areNumbers(_ cells: [[CSVField?]]) -> Bool {
    cells.allSatisfy { row in row.allSatisfy { $0.map { parsedNumber($0.text) != nil } ?? true } }
  }

  var isBinary: Bool {
    cells.allSatisfy { row in
      row.allSatisfy { cell in
        cell.flatMap { parsedNumber($0.text) }.map { $0 == 0 || $0 == 1 } ?? true
      }
    }
  }

  /// Whether each pair has the same number both ways, with names in any order.
  var isSymmetric: Bool {
    guard rowNames == columnNames else { return false }
    func number(_ row: Int, _ column: Int) -> Double? {
      cells[row][column].flatMap { parsedNumber($0.text) }
    }
    return rowNames.indices.allSatisfy { row in
      (0..<row).allSatisfy { number(row, $0) == number($0, row) }
    }
  }
}
