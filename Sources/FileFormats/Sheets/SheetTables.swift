import StakeholderModel

/// The tables of one sheet.
struct SheetTables {
  /// The tables from the top.
  private(set) var tables: [SourceTable] = []
  private let grid: SheetGrid

  init(_ grid: SheetGrid, _ search: HeaderSearch) {
    self.grid = grid
    for section in SheetSections(grid, search).sections { tables.append(table(section)) }
  }

  private func table(_ section: SheetSections.Section) -> SourceTable {
    let top = grid.rows[section.header.place]
    let first = section.header.firstColumn
    let last = max(first, top.cells.last?.column ?? first)
    var header = (first...last).map { top.cell($0) }
    if section.header.isMatrix { header[0].text = "" }
    nameRepeatedHeaders(&header, top.number)
    var rows: [[SourceCell]] = []
    var repeated = 0
    var beside: [SourceCell] = []
    var blankCount = section.blankCount
    for place in section.rows {
      let row = grid.rows[place]
      if SheetSections.isSameHeader(row, top) {
        repeated += 1
        continue
      }
      beside += row.cells.filter { $0.column < first || $0.column > last }
      let cells = (first...last).map { row.cell($0) }
      if cells.allSatisfy(\.text.isEmpty) { blankCount += 1 } else { rows.append(cells) }
    }
    return SourceTable(
      file: grid.sheet.file, stem: grid.sheet.name,
      origin: .sheet(grid.sheet.name, notes: notes(section, beside)), header: header, rows: rows,
      emptyRowCount: blankCount, raggedRowCount: 0, repeatedHeaderCount: repeated)
  }

  /// Columns called alike under different captions are told apart by these.
  ///
  /// The first keeps its name, unless its caption is an organization's; “Name” beside first or last
  /// names is never a person's.
  private func nameRepeatedHeaders(_ header: inout [SourceCell], _ row: Int) {
    let names = header.map { foldedName($0.text) }
    var taken: Set<String> = []
    if names.contains("firstname") || names.contains("lastname") { taken.insert("name") }
    let organizations = Set(HeaderWords.organization.map { foldedName($0) })
    for place in header.indices where !header[place].text.isEmpty {
      let isRepeated = !taken.insert(names[place]).inserted
      let isShared = isRepeated || names[(place + 1)...].contains(names[place])
      guard isShared, let caption = grid.caption(over: header[place].column, above: row),
        isRepeated || organizations.contains(foldedName(caption))
      else { continue }
      header[place].text = caption + " " + header[place].text
    }
  }

  /// What was found around the rows of a table.
  private func notes(_ section: SheetSections.Section, _ beside: [SourceCell]) -> [String] {
    var notes: [String] = []
    let number = grid.rows[section.header.place].number
    if number > 1 { notes.append("header in row \(number)") }
    if !section.caption.isEmpty {
      notes.append("\(rowNames(section.caption)) above it left aside as a caption")
    }
    if !section.notes.isEmpty { notes.append("\(rowNames(section.notes)) left aside as a note") }
    if !beside.isEmpty {
      let names = beside.prefix(3).map { SourceLocation.cellName(row: $0.line, column: $0.column) }
      let more = beside.count > 3 ? ", …" : ""
      notes.append(
        "left aside beside the table: \(names.joined(separator: ", "))\(more)"
          + (beside.count > 3 ? " (\(beside.count) cells)" : ""))
    }
    return notes
  }

  private func rowNames(_ places: [Int]) -> String {
    let first = grid.rows[places[0]].number
    let last = grid.rows[places[places.count - 1]].number
    return first == last ? "row \(first)" : "rows \(first)–\(last)"
  }
}
