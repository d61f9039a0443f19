import StakeholderModel

extension TableReader {
  /// Reads the sheets of a workbook as tables; what is left aside is said, with the reason.
  ///
  /// - Throws: For a file that is no workbook, or a damaged or locked one.
  mutating func readWorkbook(_ file: SourceFile) throws(ReadingFault) -> [RecognizedTable] {
    let workbook = try Workbook(file)
    var found: [(table: SourceTable, recognized: RecognizedTable?)] = []
    var grids: [SheetGrid] = []
    for sheet in workbook.sheets where !sheet.isOutOfSight {
      guard let reason = reasonToLeaveAside(sheet) else {
        let grid = SheetGrid(sheet)
        grids.append(grid)
        found += tables(in: grid).map { ($0, recognize(sheetTable: $0)) }
        continue
      }
      understood.append("'\(sheet.name)': left aside, \(reason)")
    }
    if found.contains(where: { NodeXL.isEdges($0.table) }) {
      found = found.map { ($0.table, recognize(tableOfNodeXL: $0.table)) }
    }
    let strong = found.contains { $0.recognized?.isStrong == true }
    let known = names(in: found.compactMap(\.recognized).filter(\.isStrong))
    var kept: [RecognizedTable] = []
    for (table, recognized) in found {
      guard let recognized, recognized.isStrong || !strong || recognized.hasColumnsOfPeople(known)
      else {
        leaveAside(table, recognized)
        continue
      }
      kept.append(recognized)
    }
    guard !kept.isEmpty else { throw nothingKnown(in: workbook) }
    let sheets = Set(kept.compactMap(\.table.sheet))
    for grid in grids where sheets.contains(grid.sheet.name) { noteFormulas(grid) }
    return kept
  }

  /// The names in tables of people.
  private func names(in tables: [RecognizedTable]) -> KnownNames {
    var known = KnownNames()
    for table in tables where table.kind == .people {
      for cells in table.table.rows {
        for node in [table.personID(cells), table.fullName(cells)] {
          if let name = node?.text { known.add(name) }
        }
      }
    }
    return known
  }

  /// Names of sheets that hold nothing but words about the others; folded.
  private static let explanations: Set<String> = [
    "readme", "readmefirst", "instructions", "help", "howto", "howtofillin", "legend",
    "whattolookat", "anleitung", "hinweise", "legende", "liesmich", "lisezmoi", "modedemploi",
    "instrucciones", "leeme", "instructies", "leesmij",
  ]

  private func reasonToLeaveAside(_ sheet: Sheet) -> String? {
    if sheet.asksToBeIgnored { return "as its name asks" }
    if ["readme", "readmefirst"].contains(foldedName(sheet.name)) {
      return "it explains the others"
    }
    if sheet.visibility != .visible { return "it is hidden" }
    if Self.explanations.contains(foldedName(sheet.name)) { return "it explains the others" }
    if sheet.rows.isEmpty { return "it is empty" }
    return nil
  }

  private func noteFormulas(_ grid: SheetGrid) {
    note(grid.failed, "W218", "the value of a failed formula was", "values of failed formulas were")
    note(
      grid.withoutValue, "W219", "a formula without a stored value was",
      "formulas without stored values were",
      help: "open the workbook in Excel or LibreOffice and save it, so that values are stored")
  }

  private mutating func tables(in grid: SheetGrid) -> [SourceTable] {
    let sheet = grid.sheet
    let search = HeaderSearch(options, sheetKinds(sheet.name), sheet: sheet.name)
    let tables = SheetTables(grid, search).tables
    if tables.isEmpty, !grid.rows.isEmpty {
      understood.append(
        "'\(sheet.name)': left aside, no row names columns of people, organizations or ties")
    }
    return tables
  }

  private func note(
    _ places: [SourceLocation], _ code: String, _ one: String, _ many: String, help: String? = nil
  ) {
    guard let first = places.first else { return }
    let what = places.count == 1 ? one : "\(places.count) \(many)"
    log.note(code, "\(what) read as empty", help: help, at: first)
  }

  /// The kinds that a table of a sheet may be, the likeliest first.
  private func sheetKinds(_ name: String) -> [TableKind] {
    let roster: TableKind = options.nodes == .organizations ? .organizations : .people
    let general: [TableKind] = [.ties, roster, .champions, .organizations]
    guard let named = TableKind.named(sheet: name) else { return general }
    return [named == .people ? roster : named] + general
  }

  /// The kinds that a table may be; beside one name, “works with” can be a cell of several.
  private func sheetKinds(_ table: SourceTable) -> [TableKind] {
    var kinds = sheetKinds(table.stem)
    // “Form responses” hold what people answered, not only that they did.
    if kinds[0] == .respondents,
      ColumnMapping(table.header, as: .respondents, options).fieldCount < 2
    {
      kinds.removeFirst()
    }
    guard TableKind.named(sheet: table.stem) == nil,
      table.header.contains(where: { foldedName($0.text) == "workswith" })
    else { return kinds }
    return kinds.filter { $0 != .ties } + [.ties]
  }

  private mutating func recognize(sheetTable table: SourceTable) -> RecognizedTable? {
    var table = table
    if let matrix = matrixTies(table) { return matrixTable(table, matrix) }
    if table.header[0].text.isEmpty, !table.rows.isEmpty { table.header[0].text = "name" }
    reportRepeatedHeaders(&table)
    let kinds = sheetKinds(table)
    let shown = fittingTable(table, kinds).map { table.isOurs($0.kind) } == true
    let fitting = fittingTable(shown ? table : table.withSingleSpaces, kinds)
    // A column that repeats organizations tells of something else than organizations.
    if let fitting, fitting.kind == .organizations, kinds[0] != .organizations,
      fitting.repeatsNames
    {
      return nil
    }
    return fitting
  }

  /// Of a NodeXL workbook, only the edges and vertices are a network.
  private mutating func recognize(tableOfNodeXL table: SourceTable) -> RecognizedTable? {
    guard NodeXL.isEdges(table) || NodeXL.isVertices(table) else { return nil }
    var table = table
    table.leaveAside(table.header.indices.filter { NodeXL.isOwn(table.header[$0].text) })
    return recognize(sheetTable: table)
  }

  private mutating func leaveAside(_ table: SourceTable, _ recognized: RecognizedTable?) {
    let headers = table.header.filter { !$0.text.isEmpty }.map { "“\($0.text)”" }
    let shown = headers.prefix(5).joined(separator: ", ") + (headers.count > 5 ? ", …" : "")
    let reason =
      recognized == nil
      ? "its columns (\(shown)) are not those of people, organizations or ties"
      : "only one of its columns (\(shown)) is known"
    understood.append("\(table.title): left aside, \(reason)")
  }

  private func nothingKnown(in workbook: Workbook) -> ReadingFault {
    let names = workbook.sheets.map { "'\($0.name)'" }.joined(separator: ", ")
    return ReadingFault(
      "E206",
      names.isEmpty
        ? "the workbook has no sheets" : "no sheet holds people, organizations or ties: \(names)",
      help: "a sheet of people has a column “Name”, one of ties has “From” and “To”; or say which "
        + "column is which with --map name=COLUMN",
      at: SourceLocation(file: workbook.file, line: 1, column: 1))
  }
}

extension RecognizedTable {
  /// Whether a name stands in more than one row.
  fileprivate var repeatsNames: Bool {
    let names = table.rows.compactMap { cell("name", $0)?.text }.map { foldedName($0) }
    return Set(names).count < names.count
  }

  /// Whether more than a single column, or the name of the sheet, says what the table is.
  var isStrong: Bool {
    matrix != nil || mapping.fieldCount > 1 || table.header.count { !$0.text.isEmpty } == 1
      || TableKind.named(sheet: table.stem) == kind
  }
}

extension SourceTable {
  /// Takes columns away that are known to be of no use.
  fileprivate mutating func leaveAside(_ columns: [Int]) {
    let left = Set(columns)
    leftAside += columns.map { header[$0].text }
    header = header.indices.filter { !left.contains($0) }.map { header[$0] }
    rows = rows.map { row in row.indices.filter { !left.contains($0) }.map { row[$0] } }
  }

  /// The table with every run of spaces as one space.
  fileprivate var withSingleSpaces: SourceTable {
    func single(_ cell: SourceCell) -> SourceCell {
      var cell = cell
      cell.text = FileFormats.withSingleSpaces(cell.text)
      return cell
    }
    var table = self
    table.header = header.map(single)
    table.rows = rows.map { $0.map(single) }
    return table
  }
}

extension Sheet {
  /// Whether the name says that it is not to be read.
  fileprivate var asksToBeIgnored: Bool { name.lowercased().contains("(ignore)") }

  /// Whether nobody who looks at the workbook expects it to be read, so that nothing is said.
  fileprivate var isOutOfSight: Bool { asksToBeIgnored && visibility != .visible }
}
