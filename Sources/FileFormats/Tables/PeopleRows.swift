import StakeholderModel
import TextFormats

extension TableReader {
  /// Reads tables of people: who there is, where they work, whom they know, who is a champion and who
  /// answered.
  mutating func readPeople(_ tables: [RecognizedTable]) {
    var session = PeopleSession()
    var tables = tables
    var known = KnownNames()
    for number in tables.indices {
      tables[number].dropNumericHomes(options, homes)
      for cells in tables[number].table.rows {
        guard let id = tables[number].personID(cells)?.text else { continue }
        homes.reserve([id])
        known.add(id)
        if let name = tables[number].fullName(cells)?.text { known.add(name) }
      }
    }
    for number in tables.indices {
      tables[number].readColumnsOfPeople(known, log)
      let table = tables[number]
      if let column = table.mapping.column(of: "@organization") {
        homes.wordBeforeNumbers = table.table.header[column].text
      }
      var account = RowAccount(table.table)
      let scale = table.markScale
      for cells in table.table.rows {
        guard let id = readPerson(cells, table, number, &account, &session) else { continue }
        lists[.ties, default: []] += table.tiesOfMarks(id, cells, scale)
        noteAnswer(of: id, cells, table)
      }
      understood += table.sentences(account)
    }
    guard !tables.isEmpty else { return }
    if session.joinedCount > 0 {
      understood.append(
        session.joinedCount == 1
          ? "1 row tells more of somebody whom another table lists"
          : "\(session.joinedCount) rows tell more of people whom another table lists")
    }
    if !homes.created.isEmpty {
      understood.append(
        homes.created.count == 1
          ? "1 organization is named in the rows of people and was added"
          : "\(homes.created.count) organizations are named in the rows of people and were added")
    }
    addChampions(session)
    known.add(lists[.organizations] ?? [])
    known.add(homes.created)
    lists[.ties, default: []] += tiesWithKnownEnds(session.namedTies(known))
    if let count = lists[.ties]?.count, count > 0 {
      understood.append(
        "\(count) ties come from the rows of people, each as that person reports it")
    }
    understood += homes.joinedSentences
  }

  /// Reads the row of a person.
  ///
  /// - Returns: The id of the person; `nil`, with a warning, for a row without a name.
  private mutating func readPerson(
    _ cells: [SourceCell], _ table: RecognizedTable, _ number: Int, _ account: inout RowAccount,
    _ session: inout PeopleSession
  ) -> PositionedNode? {
    guard var id = table.personID(cells) else {
      account.skip("without a name")
      log.warn(
        "W214", "a row without a name is skipped",
        at: cells.first { !$0.text.isEmpty }.map { table.table.location($0) })
      return nil
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
    id = list(row.node, home, number, hasOwnID: table.cell("id", cells) != nil, &session) ?? id
    if let text = id.text {
      let actor = Actor.person(PersonID(text))
      for (header, cell) in zip(table.table.header, cells) where !header.text.isEmpty {
        columns.add(header.text, actor, cell.text)
      }
    }
    session.note(id, home: home, champion: table.cell("@champion", cells), table, log)
    session.note(id, names: table.cellsOfNames(cells), table)
    if let cell = table.cell("@responded", cells) {
      if let answer = yesOrNo(cell.text) {
        respondents.add(id, hasAnswered: answer)
      } else {
        log.error(
          "E204", "“\(cell.text)” is neither yes nor no (`responded`)",
          at: table.table.location(cell))
      }
    }
    return id
  }

  /// Lists a person, or completes whom another table lists.
  ///
  /// - Returns: The id of whom another table lists; `nil` for somebody new.
  private mutating func list(
    _ node: PositionedNode, _ home: PositionedNode?, _ number: Int, hasOwnID: Bool,
    _ session: inout PeopleSession
  ) -> PositionedNode? {
    guard let id = node["id"]?.text else { return nil }
    let name = node["name"]?.text
    let known = roster.listed(
      id, name: name, hasOwnID: hasOwnID, home: home?.text, table: number, homes: homes)
    if let known, let first = lists[.people]?[known.place] {
      session.joinedCount += 1
      var joined = first.completed(by: node)
      if let before = known.home, let home = home?.text {
        let isNarrower = before != home && homes.isInside(home, before)
        joined = joined.completingPosition(by: node, isNarrower: isNarrower)
        if isNarrower { roster.move(known.place, to: home) }
      }
      lists[.people]?[known.place] = joined
      return first["id"]
    }
    let listed = PeopleRoster.Listed(
      place: lists[.people, default: []].count, table: number, hasOwnID: hasOwnID, home: home?.text)
    roster.add(listed, id: id, name: name)
    lists[.people, default: []].append(node)
    return nil
  }

  /// In a table of answers, a row with anything under people's names is an answer.
  private mutating func noteAnswer(
    of id: PositionedNode, _ cells: [SourceCell], _ table: RecognizedTable
  ) {
    let columns = table.peopleColumns
    guard table.isOfAnswers, !columns.isEmpty, table.cell("@responded", cells) == nil else {
      return
    }
    respondents.add(id, hasAnswered: columns.contains { !cells[$0].text.isEmpty })
  }

  /// Adds the positions of a row, and returns the organization that counts as home.
  private mutating func addPositions(
    _ row: inout RowBuilder, _ cells: [SourceCell], _ table: RecognizedTable, _ reader: CellReader
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
    _ row: RowBuilder, _ cells: [SourceCell], _ table: RecognizedTable, _ reader: CellReader
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
    mark(session.organizationsWithoutChampion)
  }
}

extension RecognizedTable {
  /// The id of a row, else the name in it.
  func personID(_ cells: [SourceCell]) -> PositionedNode? {
    let reader = CellReader(table)
    if let cell = cell("id", cells) { return reader.scalar(unguarded(cell.text), cell) }
    return fullName(cells)
  }

  /// The name, or first and last name together.
  func fullName(_ cells: [SourceCell]) -> PositionedNode? {
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
