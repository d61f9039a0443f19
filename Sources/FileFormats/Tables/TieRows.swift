import StakeholderModel
import TextFormats

extension TableReader {
  /// Reads tables of ties; without a list of people or organizations, everybody named at an end is
  /// added.
  mutating func readTies(_ tables: [RecognizedTable], hasRoster: Bool) {
    var read: [PositionedNode] = []
    var names: [PositionedNode] = []
    var ids: Set<String> = []
    var known = KnownNames()
    for kind in [TableKind.people, .organizations] { known.add(lists[kind] ?? []) }
    known.add(homes.created)
    for table in tables {
      if let matrix = table.matrix {
        read += matrix.ties
        names += matrix.names
        continue
      }
      var account = RowAccount(table.table)
      for cells in table.table.rows {
        guard let tie = tie(cells, table, &account, &ids) else { continue }
        read += ties(with: tie, to: table.cell("to", cells), table, known)
      }
      understood += table.sentences(account)
    }
    if !hasRoster || !hasKnownEnds(read) {
      addEnds(names + read.flatMap { tie in [tie["from"], tie["to"]].compactMap { $0 } })
    }
    if !read.isEmpty { lists[.ties, default: []] += read }
    if !read.isEmpty { sayDirection() }
  }

  private mutating func tie(
    _ cells: [SourceCell], _ table: RecognizedTable, _ account: inout RowAccount,
    _ ids: inout Set<String>
  ) -> PositionedNode? {
    guard table.cell("from", cells) != nil, table.cell("to", cells) != nil else {
      account.skip("without both ends")
      log.warn(
        "W215", "a row without both ends is skipped",
        at: cells.first { !$0.text.isEmpty }.map { table.table.location($0) })
      return nil
    }
    account.used += 1
    let reader = CellReader(table.table)
    var row = table.row(cells, reader)
    if let id = row["id"]?.text, !ids.insert(id).inserted {
      row.remove("id")
      log.warn(
        "W216", "the tie id “\(id)” is used again; this row is kept without it",
        at: table.cell("id", cells).map { table.table.location($0) })
    }
    addDirection(&row, cells, table, reader)
    return row.node
  }

  /// The tie, or one for each name in a cell that holds several; names that nobody lists are parted by
  /// bars and line breaks only.
  private func ties(
    with tie: PositionedNode, to cell: SourceCell?, _ table: RecognizedTable, _ known: KnownNames
  ) -> [PositionedNode] {
    guard let cell, cell.text.contains(where: { ";|,/\n".contains($0) }),
      !known.isKnown(cell.text), case .map(let entries) = tie.content
    else { return [tie] }
    let names = NamesInCell(unguarded(cell.text), known: known).names
    let areSure =
      names.allSatisfy { known.isKnown($0.text) } || cell.text.contains { "|\n".contains($0) }
    guard names.count > 1, areSure else { return [tie] }
    return names.enumerated().map { number, name in
      let kept = entries.filter { $0.key != "to" && (number == 0 || $0.key != "id") }
      let end = CellReader(table.table).scalar(name.text, cell)
      return PositionedNode(
        .map(kept + [PositionedEntry("to", at: end.location, end)]), at: tie.location)
    }
  }

  private mutating func addDirection(
    _ row: inout RowBuilder, _ cells: [SourceCell], _ table: RecognizedTable, _ reader: CellReader
  ) {
    if let cell = table.cell("@direction", cells), row["directed"] == nil {
      row.set("directed", reader.value(cell, .direction) ?? reader.scalar(cell.text, cell))
    }
    if row["directed"] != nil {
      saysDirection = true
    } else if let isDirected = options.isDirected {
      let text = isDirected ? "true" : "false"
      row.set("directed", PositionedNode(.scalar(text, isQuoted: true), at: row.location))
    }
  }

  /// Whether any end is in the list of people or organizations.
  private func hasKnownEnds(_ ties: [PositionedNode]) -> Bool {
    guard lists[.people] == nil, !ties.isEmpty else { return true }
    return ties.contains { tie in
      ["from", "to"].contains { tie[$0]?.text.map { homes.isKnown($0) } ?? false }
    }
  }

  /// Everybody at the end of a tie, in the order of the file.
  private mutating func addEnds(_ ends: [PositionedNode]) {
    let kind: TableKind = options.nodes == .organizations ? .organizations : .people
    var known = Set((lists[kind] ?? []).compactMap { $0["id"]?.text }.map { Array($0.utf8) })
    var count = 0
    for end in ends {
      guard let text = end.text, known.insert(Array(text.utf8)).inserted else { continue }
      var row = RowBuilder(at: end.location)
      row.set("id", end)
      lists[kind, default: []].append(row.node)
      count += 1
    }
    sayAdded(count, kind == .people ? "people" : "organizations")
  }

  mutating func sayAdded(_ count: Int, _ noun: String) {
    understood.append("\(count) \(noun) are named at the ends of ties and were added")
  }

  /// Says which way ties run where the table does not.
  mutating func sayDirection() {
    guard !saysDirection else { return }
    switch options.isDirected {
    case true?: understood.append("ties run one way, as asked")
    case false?: understood.append("ties run both ways, as asked")
    case nil:
      understood.append(
        "nothing says which way ties run, so they run both ways (--directed if they do not)")
    }
  }
}
