import StakeholderModel

extension TableReader {
  /// Finds out what a table holds: by the name of its file where the columns agree, else by its columns.
  ///
  /// - Returns: `nil`, with an error in the log, when that cannot be told.
  mutating func recognize(_ table: SourceTable, among fileCount: Int) -> RecognizedTable? {
    var table = table
    if let matrix = matrixTies(table) { return matrixTable(table, matrix) }
    reportRepeatedHeaders(&table)
    if let fitting = fittingTable(table, candidateKinds(table)) { return fitting }
    if fileCount == 1, let headerless = headerlessTies(table) { return headerless }
    let headers = table.header.map { "“\($0.text)”" }.prefix(8).joined(separator: ", ")
    log.error(
      "E206", "the columns \(headers) are not those of a table of people or of ties",
      help: "a table of people has a column `name`, a table of ties has `from` and `to`; "
        + "or say which column is which with --map name=COLUMN",
      at: table.location(table.header[0]))
    return nil
  }

  /// The table as the first of some kinds whose columns it has.
  func fittingTable(_ table: SourceTable, _ kinds: [TableKind]) -> RecognizedTable? {
    for kind in kinds {
      let mapping = ColumnMapping(table.header, as: kind, options, sheet: table.sheet)
      guard mapping.isComplete else { continue }
      var recognized = RecognizedTable(table: table, kind: kind, mapping: mapping)
      recognized.fitColumns(options)
      if recognized.mapping.isComplete { return recognized }
    }
    return nil
  }

  /// The kinds a table may be, the likeliest first.
  func candidateKinds(_ table: SourceTable) -> [TableKind] {
    let roster: TableKind = options.nodes == .organizations ? .organizations : .people
    guard let named = TableKind.named(table.stem) else {
      // Beside one name, “works with” can be a cell of several.
      let hasNames = table.header.contains { foldedName($0.text) == "workswith" }
      return hasNames ? [roster, .ties] : [.ties, roster]
    }
    let isRoster = named == .people
    return [isRoster ? roster : named, .ties, roster]
  }

  func reportRepeatedHeaders(_ table: inout SourceTable) {
    var taken = Set(table.header.map { foldedName($0.text) })
    var counts: [String: Int] = [:]
    for column in table.header.indices {
      let header = table.header[column]
      let folded = foldedName(header.text)
      guard !folded.isEmpty else { continue }
      var number = counts[folded, default: 0] + 1
      counts[folded] = number
      guard number > 1 else { continue }
      while !taken.insert(foldedName("\(header.text) \(number)")).inserted { number += 1 }
      counts[folded] = number
      table.header[column].text = "\(header.text) \(number)"
      log.warn(
        "W205",
        "a second column is called “\(header.text)”; it is kept as “\(header.text) \(number)”",
        help: "give it a name of its own", at: table.location(header))
    }
  }

  /// A table of two columns, or of three with a number, whose first row is no header.
  private func headerlessTies(_ table: SourceTable) -> RecognizedTable? {
    let width = table.header.count
    guard width == 2 || width == 3, TableKind.named(table.stem) != .people else { return nil }
    let rows = [table.header] + table.rows
    if width == 3, !rows.allSatisfy({ CellType.weight.fits($0[2].text) }) { return nil }
    var whole = table
    whole.rows = rows
    whole.header = ["from", "to", "weight"].prefix(width).map {
      SourceCell(text: $0, line: table.header[0].line, column: 1, form: table.header[0].form)
    }
    log.warn(
      "W213", "the first row is no header that is known, so it was read as a tie",
      help: "put a row above it with from,to", at: table.location(table.header[0]))
    let mapping = ColumnMapping(whole.header, as: .ties, ReadingOptions())
    return RecognizedTable(table: whole, kind: .ties, mapping: mapping)
  }

  /// A matrix has no columns to be mapped.
  mutating func matrixTable(
    _ table: SourceTable, _ matrix: MatrixTies
  ) -> RecognizedTable {
    understood.append(
      "\(table.title): \(matrix.isOfAnswers ? "answers of people in rows about people in columns" : "a matrix of names")"
        + (table.wayOfWriting.isEmpty ? "" : ", \(table.wayOfWriting)")
        + "; \(matrix.ties.count) of its cells are ties")
    let mapping = ColumnMapping([], as: .ties, ReadingOptions())
    return RecognizedTable(table: table, kind: .ties, mapping: mapping, matrix: matrix)
  }
}

extension RecognizedTable {
  /// Looks at what columns hold; a column that the user named stays what the user said.
  mutating func fitColumns(_ options: ReadingOptions) {
    let forced = Set(
      (options.columnMap.values.map { SheetColumn($0).column }
        + [options.organizationsFrom].compactMap { $0 }).map { foldedName($0) })
    let header = table.header
    let kind = kind
    mapping.fit(to: table, isForced: { forced.contains(foldedName(header[$0].text)) }) {
      field, text in
      // `sign` is a number of two values; a column of 0 and 1 under that name is something else.
      if kind == .ties, field.path == "sign" { return text == "1" || text == "-1" || text == "+1" }
      return field.type.fits(text)
    }
  }
}
