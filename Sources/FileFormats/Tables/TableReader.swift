import StakeholderModel

/// Reads tables into the tree that the decoder of networks reads.
struct TableReader {
  let options: ReadingOptions
  let log: DiagnosticLog
  /// What was understood, as sentences.
  var understood: [String] = []
  /// Whether every file could be parsed.
  var couldParse = true
  /// The shape that was recognized.
  var format: FileFormat?
  /// Every cell of the tables of people and organizations.
  var columns = NodeColumns()
  var lists: [TableKind: [PositionedNode]] = [:]
  var respondents = RespondentRows()
  var homes = HomeOrganizations()
  var roster = PeopleRoster()
  var championless = ChampionlessRows()
  var saysDirection = false

  init(_ options: ReadingOptions, _ log: DiagnosticLog) {
    self.options = options
    self.log = log
  }

  /// Reads all tables of a network.
  ///
  /// - Returns: The document; `nil` when a file could not be parsed or recognized.
  mutating func read(_ files: [SourceFile]) -> PositionedNode? {
    var tables: [RecognizedTable] = []
    for file in files {
      do throws(ReadingFault) {
        guard !file.isExcelWorkbook, options.format != .workbook else {
          tables += try readWorkbook(file)
          continue
        }
        let table = try readCSVTable(file, options, log)
        if let recognized = recognize(table, among: files.count) { tables.append(recognized) }
      } catch {
        log.add(error.diagnostic)
        couldParse = false
      }
    }
    guard couldParse, !tables.isEmpty else { return nil }
    checkNamedColumns(tables)
    format = files[0].isExcelWorkbook ? .workbook : shape(tables)
    for kind in TableKind.allCases where kind != .people && kind != .ties {
      for table in tables where table.kind == kind { readRows(of: table) }
    }
    addNamedInitiatives()
    homes.add(organizations: lists[.organizations] ?? [])
    readPeople(tables.filter { $0.kind == .people })
    recordChampionless()
    readTies(tables.filter { $0.kind == .ties }, hasRoster: hasRoster(tables))
    lists[.organizations, default: []] += homes.created
    return document(files[0].name)
  }

  private func hasRoster(_ tables: [RecognizedTable]) -> Bool {
    tables.contains { $0.kind == .people || $0.kind == .organizations }
  }

  private func shape(_ tables: [RecognizedTable]) -> FileFormat {
    switch Set(tables.map(\.kind)) {
    case [.ties]: .tieTable
    case [.people] where tables.count == 1: .peopleTable
    case [.people, .ties] where tables.count == 2: .nodesAndEdges
    case [.organizations, .ties] where options.nodes == .organizations: .nodesAndEdges
    default: .csvFolder
    }
  }

  /// A column that the user named must be somewhere.
  private func checkNamedColumns(_ tables: [RecognizedTable]) {
    let headers = tables.flatMap { $0.table.header.map(\.text) }
    let known = Set(headers.map { foldedName($0) })
    let named =
      options.columnMap.values.map { SheetColumn($0).column }.sorted()
      + [options.organizationsFrom].compactMap { $0 }
    for column in named where !known.contains(foldedName(column)) {
      log.error(
        "E212", "no column is called “\(column)”",
        help: log.suggestion(for: column, among: headers)
          ?? "there are: " + headers.filter { !$0.isEmpty }.joined(separator: ", "),
        at: nil)
    }
  }

  private func document(_ file: String) -> PositionedNode {
    let place = SourceLocation(file: file, line: 1, column: 1)
    func list(_ key: String, _ nodes: [PositionedNode]) -> PositionedEntry {
      PositionedEntry(key, at: place, PositionedNode(.list(nodes), at: place))
    }
    var entries: [PositionedEntry] = []
    if case .map(let general)? = lists[.network]?.first?.content { entries += general }
    let plainKinds: [TableKind] = [
      .organizations, .people, .ties, .alliances, .memberships, .initiatives, .champions,
      .stakeholderGroups, .goals, .agendas, .agreements, .losses, .contributions, .events,
      .concerns, .assessments,
    ]
    for kind in plainKinds { entries.append(list(kind.rawValue, lists[kind] ?? [])) }
    if let node = respondents.node(at: place) {
      entries.append(PositionedEntry("respondents", at: place, node))
    }
    if let rows = lists[.positions] { entries += layout(rows, at: place) }
    return PositionedNode(.map(entries), at: place)
  }

  private func layout(_ rows: [PositionedNode], at place: SourceLocation) -> [PositionedEntry] {
    let places = rows.compactMap { row -> PositionedEntry? in
      guard let id = row["id"]?.text, let x = row["x"], let y = row["y"] else { return nil }
      return PositionedEntry(id, at: row.location, PositionedNode(.list([x, y]), at: row.location))
    }
    let positions = PositionedEntry("positions", at: place, PositionedNode(.map(places), at: place))
    return [PositionedEntry("layout", at: place, PositionedNode(.map([positions]), at: place))]
  }

  /// Reads a table whose rows are entities by themselves.
  private mutating func readRows(of recognized: RecognizedTable) {
    var account = RowAccount(recognized.table)
    let reader = CellReader(recognized.table)
    lists[recognized.kind, default: []] += []
    if recognized.kind == .respondents { respondents.begin() }
    for cells in recognized.table.rows {
      var row = recognized.row(cells, reader)
      account.used += 1
      switch recognized.kind {
      case .respondents: respondents.add(row.node)
      case .organizations:
        completeOrganization(&row, recognized, cells)
        lists[.organizations, default: []].append(row.node)
      case .champions:
        let node = completeChampion(&row, recognized, cells, &account)
        if let node { lists[.champions, default: []].append(node) }
      case .alliances, .initiatives, .goals, .agendas, .stakeholderGroups:
        if row["id"] == nil, let name = row["name"] ?? row["text"] { row.set("id", name) }
        lists[recognized.kind, default: []].append(row.node)
      case .agreements:
        row.align("milestone", as: "milestones", ["name", "due", "done", "owner"])
        lists[.agreements, default: []].append(row.node)
      default: lists[recognized.kind, default: []].append(row.node)
      }
    }
    understood += recognized.sentences(account)
  }

  /// An organization without an id is known by its name.
  private mutating func completeOrganization(
    _ row: inout RowBuilder, _ recognized: RecognizedTable, _ cells: [SourceCell]
  ) {
    if row["id"] == nil, let name = row["name"] { row.set("id", name) }
    guard let id = row["id"]?.text else { return }
    let actor = Actor.organization(OrganizationID(id))
    for (header, cell) in zip(recognized.table.header, cells) where !header.text.isEmpty {
      columns.add(header.text, actor, cell.text)
    }
  }
}
