import StakeholderModel
import TextFormats

extension TableReader {
  /// Reads tables of people: who there is, where they work, whom they know, who is a champion and who
  /// answered.
  mutating func readPeople(_ tables: [RecognizedTable]) {
    var session = PeopleSession()
    for table in tables {
      var account = RowAccount(table.table)
      var fitted = table
      fitted.dropNumericHomes(options, homes)
      homes.reserve(fitted.table.rows.compactMap { fitted.personID($0)?.text })
      for cells in fitted.table.rows { readPerson(cells, fitted, &account, &session) }
      understood += fitted.sentences(account)
    }
    guard !tables.isEmpty else { return }
    if !homes.created.isEmpty {
      understood.append(
        homes.created.count == 1
          ? "1 organization is named in the rows of people and was added"
          : "\(homes.created.count) organizations are named in the rows of people and were added")
    }
    addChampions(session)
    let ties = tiesWithKnownEnds(session.ties)
    lists[.ties, default: []] += ties
    if !ties.isEmpty {
      understood.append(
        "\(ties.count) ties come from the rows of people, each as that person reports it")
    }
  }

  private mutating func readPerson(
    _ cells: [CSVField], _ table: RecognizedTable, _ account: inout RowAccount,
    _ session: inout PeopleSession
  ) {
    guard let id = table.personID(cells) else {
      account.skip("without a name")
      log.warn(
        "W214", "a row without a name is skipped",
        at: cells.first { !$0.text.isEmpty }?.location(in: table.table.file))
      return
    }
    account.used += 1
    let reader = CellReader(table.table)
    var row = table.row(cells, reader)
    row.set("id", id)
    if let name = row["name"]?.text, name == "NA" || name == "N/A", name != id.text {
      row.remove("name")
    } else if row["name"] == nil, let name = table.fullName(cells) {
      row.set("name", name)
    }
    let home = addPositions(&row, cells, table, reader)
    lists[.people, default: []].append(row.node)
    if let text = id.text {
      let actor = Actor.person(PersonID(text))
      for (header, cell) in zip(table.table.header, cells) where !header.text.isEmpty {
        columns.add(header.text, actor, cell.text)
      }
    }
    session.note(id, home: home, champion: table.cell("@champion", cells), table)
    session.addTies(id, table.cell("@knows", cells), table, log)
    if let cell = table.cell("@responded", cells) {
      if let answer = yesOrNo(cell.text) {
        respondents.add(id, hasAnswered: answer)
      } else {
        log.error(
          "E204", "“\(cell.text)” is neither yes nor no (`responded`)",
          at: table.table.location(cell))
      }
    }
  }

  /// Adds the positions of a row, and returns the organization that counts as home.
  private mutating func addPositions(
    _ row: inout RowBuilder, _ cells: [CSVField], _ table: RecognizedTable, _ reader: CellReader
  ) -> PositionedNode? {
    if let positions = alignedPositions(row, cells, table, reader) {
      row.remove("position")
      row.set("positions", positions)
      guard case .list(let items) = positions.content else { return nil }
      return items.first?["organization"]
    }
    let paths = ["@organization", "@department", "@unit"]
    let names = paths.map { path in
      table.cell(path, cells).map { reader.scalar(unguarded($0.text), $0) }
    }
    let home = homes.home(of: names)
    let title = table.cell("@title", cells).map { reader.scalar(unguarded($0.text), $0) }
    let level = table.cell("@level", cells).flatMap { reader.value($0, words(PositionLevel.self)) }
    var position = RowBuilder(at: row.location)
    if let home { position.set("organization", home) }
    if let title { position.set("title", title) }
    if let level { position.set("level", level) }
    if !position.entries.isEmpty {
      row.set("positions", PositionedNode(.list([position.node]), at: row.location))
    }
    return home
  }

  /// Positions from columns like `position.title`, whose cells hold one item per position.
  private mutating func alignedPositions(
    _ row: RowBuilder, _ cells: [CSVField], _ table: RecognizedTable, _ reader: CellReader
  ) -> PositionedNode? {
    let keys = ["organization", "title", "level", "start", "end", "primary"]
    let columns = keys.map { table.cell("position.\($0)", cells) }
    guard columns.contains(where: { $0 != nil }) else { return nil }
    let items = columns.map { cell in
      cell.map { listItems(unguarded($0.text), keepsEmpty: true) } ?? []
    }
    var positions: [PositionedNode] = []
    for place in 0..<(items.map(\.count).max() ?? 0) {
      var position = RowBuilder(at: row.location)
      for (number, key) in keys.enumerated() {
        guard let cell = columns[number], place < items[number].count,
          !items[number][place].isEmpty
        else { continue }
        var text = items[number][place]
        if key == "primary" { text = yesOrNo(text).map { $0 ? "true" : "false" } ?? text }
        let node = reader.scalar(text, cell)
        position.set(key, key == "organization" ? homes.home(of: [node]) ?? node : node)
      }
      positions.append(position.node)
    }
    return PositionedNode(.list(positions), at: row.location)
  }

  /// Makes champion roles of a `champion` column, and records where everybody said no.
  private mutating func addChampions(_ session: PeopleSession) {
    lists[.champions, default: []] += session.roles
    let silent = session.organizationsWithoutChampion
    guard !silent.isEmpty else { return }
    func marked(_ nodes: [PositionedNode]) -> [PositionedNode] {
      nodes.map { node in
        guard let id = node["id"]?.text, silent.contains(id), node["champions"] == nil,
          case .map(var entries) = node.content
        else { return node }
        let value = PositionedNode(.scalar("none", isQuoted: true), at: node.location)
        entries.append(PositionedEntry("champions", at: node.location, value))
        return PositionedNode(.map(entries), at: node.location)
      }
    }
    lists[.organizations] = marked(lists[.organizations] ?? [])
    homes.replaceCreated(marked(homes.created))
  }
}

extension RecognizedTable {
  /// The id of a row, else the name in it.
  func personID(_ cells: [CSVField]) -> PositionedNode? {
    let reader = CellReader(table)
    if let cell = cell("id", cells) { return reader.scalar(unguarded(cell.text), cell) }
    return fullName(cells)
  }

  /// The name, or first and last name together.
  func fullName(_ cells: [CSVField]) -> PositionedNode? {
    let reader = CellReader(table)
    if let cell = cell("name", cells) { return reader.scalar(unguarded(cell.text), cell) }
    let parts = [cell("@firstName", cells), cell("@lastName", cells)].compactMap { $0 }
    guard let first = parts.first else { return nil }
    return reader.scalar(parts.map { unguarded($0.text) }.joined(separator: " "), first)
  }

  /// Codes like 0 and 7 name an organization only where a table says which, or the user does.
  mutating func dropNumericHomes(_ options: ReadingOptions, _ homes: HomeOrganizations) {
    for path in ["@organization", "@department", "@unit"] {
      guard let column = mapping.column(of: path) ?? mapping.misfit(table.header, for: path) else {
        continue
      }
      let cells = table.rows.map { $0[column].text }.filter { !$0.isEmpty }
      if !cells.isEmpty, cells.allSatisfy({ homes.isKnown($0) }) {
        mapping.restore(column, to: path)
      }
    }
  }
}
