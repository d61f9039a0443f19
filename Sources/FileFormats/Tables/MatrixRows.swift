import StakeholderModel

/// The ties and names of a table of names against names.
struct MatrixTies {
  /// One tie for each cell that says so.
  var ties: [PositionedNode] = []
  /// The names at both sides.
  var names: [PositionedNode] = []
  /// Whether cells hold what the people of the rows say, not a square of everybody.
  var isOfAnswers = false
}

extension TableReader {
  /// The ties of a matrix; `nil` when the table is none.
  ///
  /// A matrix has names in its first row and column, the corner empty, in any order; or it has nothing
  /// but numbers, and then its rows are called 1, 2, …. An empty cell is unknown, a zero or “no” is no
  /// tie. A symmetric matrix is undirected. Where only some of the people have a row, their cells are
  /// what they report.
  mutating func matrixTies(_ table: SourceTable) -> MatrixTies? {
    guard let matrix = labelledMatrix(table) ?? bareMatrix(table) ?? gridOfNames(table) else {
      return nil
    }
    let isSymmetric = matrix.isSymmetric
    if !isSymmetric, !matrix.isOfAnswers { saysDirection = true }
    let scale = matrix.scale
    var result = MatrixTies(isOfAnswers: matrix.isOfAnswers)
    for (row, cells) in matrix.cells.enumerated() {
      for (column, cell) in cells.enumerated() {
        guard !isSymmetric || column >= row, let cell, let mark = Mark(cell.text),
          let number = mark.number, number > 0, matrix.isTie(row, column)
        else { continue }
        let place = table.location(cell)
        func scalar(_ text: String) -> PositionedNode {
          PositionedNode(.scalar(text, isQuoted: true), at: place)
        }
        var builder = RowBuilder(at: place)
        builder.set("from", scalar(matrix.rowNames[row]))
        builder.set("to", scalar(matrix.columnNames[column]))
        if let entry = scale.entry(for: mark) { builder.set(entry.key, scalar(entry.text)) }
        if matrix.isOfAnswers {
          builder.set("reportedBy", scalar("from"))
        } else {
          builder.set("directed", scalar(isSymmetric ? "false" : "true"))
        }
        result.ties.append(builder.node)
      }
    }
    let place = table.location(table.header[0])
    result.names = matrix.names.map { PositionedNode(.scalar($0, isQuoted: true), at: place) }
    if matrix.isOfAnswers { noteAnswers(matrix, at: place) }
    return result
  }

  /// Everybody with a row was asked; whoever says anything answered.
  private mutating func noteAnswers(_ matrix: Matrix, at place: SourceLocation) {
    for (name, cells) in zip(matrix.rowNames, matrix.cells) {
      let hasAnswered = cells.contains { $0 != nil }
      respondents.add(
        PositionedNode(.scalar(name, isQuoted: true), at: place), hasAnswered: hasAnswered)
    }
  }

  private func labelledMatrix(_ table: SourceTable) -> Matrix? {
    guard table.header.count > 2, table.header[0].text.isEmpty else { return nil }
    let columnNames = table.header.dropFirst().map(\.text)
    let rowNames = table.rows.map { $0[0].text }
    let cells = table.rows.map { $0.dropFirst().map { $0.text.isEmpty ? nil : $0 } }
    guard columnNames.allSatisfy({ !$0.isEmpty }), Matrix.areMarks(cells) else { return nil }
    let (columns, rows) = (columnNames.map(foldedKey), rowNames.map(foldedKey))
    guard Set(columns) == Set(rows), rowNames.count == columnNames.count else {
      let strangers = table.rows.filter { !columns.contains(foldedKey($0[0].text)) }
      // Rows of a sheet that are others than its columns are answers of some of the people.
      let isSquare = rows.count == columns.count && strangers.count <= max(1, rows.count / 4)
      guard let stranger = strangers.first, table.sheet == nil || isSquare else { return nil }
      log.error(
        "E211", "the row “\(stranger[0].text)” of this matrix is no column of it",
        help: log.suggestion(for: stranger[0].text, among: columnNames),
        at: table.location(stranger[0]))
      return Matrix(rowNames: [], columnNames: [], cells: [])
    }
    // A name is spelled as in its row.
    var spelled: [String: String] = [:]
    for name in rowNames { spelled[foldedKey(name)] = name }
    return Matrix(
      rowNames: rowNames, columnNames: columnNames.map { spelled[foldedKey($0)] ?? $0 },
      cells: cells)
  }

  private func bareMatrix(_ table: SourceTable) -> Matrix? {
    let rows = ([table.header] + table.rows).map { $0.map { $0.text.isEmpty ? nil : $0 } }
    guard rows.count > 3, rows.count == table.header.count, Matrix.areNumbers(rows) else {
      return nil
    }
    let names = (1...rows.count).map { String($0) }
    return Matrix(rowNames: names, columnNames: names, cells: rows)
  }

  /// A sheet of people against people in which only some have a row.
  private func gridOfNames(_ table: SourceTable) -> Matrix? {
    guard table.sheet != nil, table.header.count > 2, table.header[0].text.isEmpty else {
      return nil
    }
    let columns = table.header.indices.dropFirst().filter { !table.header[$0].text.isEmpty }
    let rows = table.rows.filter { !$0[0].text.isEmpty }
    let cells = rows.map { row in columns.map { row[$0].text.isEmpty ? nil : row[$0] } }
    guard !rows.isEmpty, Matrix.areMarks(cells) else { return nil }
    return Matrix(
      rowNames: rows.map { $0[0].text }, columnNames: columns.map { table.header[$0].text },
      cells: cells, isOfAnswers: true)
  }
}

/// A name as names of rows and columns are compared; ids of signs only stay as they are.
private func foldedKey(_ name: String) -> String {
  let folded = foldedName(name)
  return folded.isEmpty ? name : folded
}

/// A table of marks with names at both sides.
private struct Matrix {
  let rowNames: [String]
  let columnNames: [String]
  let cells: [[SourceCell?]]
  var isOfAnswers = false

  static func areNumbers(_ cells: [[SourceCell?]]) -> Bool {
    cells.allSatisfy { row in row.allSatisfy { $0.map { parsedNumber($0.text) != nil } ?? true } }
  }

  static func areMarks(_ cells: [[SourceCell?]]) -> Bool {
    cells.allSatisfy { row in row.allSatisfy { $0.map { Mark($0.text) != nil } ?? true } }
  }

  /// What the marks are; numbers between everybody are weights.
  var scale: MarkScale {
    MarkScale(
      cells.lazy.flatMap { row in row.lazy.compactMap { $0.flatMap { Mark($0.text) } } },
      readsLevels: isOfAnswers)
  }

  /// All names, each once, rows first.
  var names: [String] {
    var taken = Set(rowNames.map(foldedKey))
    return rowNames + columnNames.filter { taken.insert(foldedKey($0)).inserted }
  }

  /// Whether a cell is between two people, not of one with themselves, where rows are answers.
  func isTie(_ row: Int, _ column: Int) -> Bool {
    !isOfAnswers || foldedKey(rowNames[row]) != foldedKey(columnNames[column])
  }

  /// Whether each pair has the same mark both ways, with names in one order.
  var isSymmetric: Bool {
    guard rowNames == columnNames, !isOfAnswers else { return false }
    func number(_ row: Int, _ column: Int) -> Double? {
      cells[row][column].flatMap { Mark($0.text)?.number }
    }
    return rowNames.indices.allSatisfy { row in
      (0..<row).allSatisfy { number(row, $0) == number($0, row) }
    }
  }
}
