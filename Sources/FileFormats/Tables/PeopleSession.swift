import StakeholderModel
import TextFormats

/// What rows of people say about more than one person.
struct PeopleSession {
  /// Champion roles that rows name.
  private(set) var roles: [PositionedNode] = []
  /// Rows that tell more of somebody whom another table lists.
  var joinedCount = 0
  private var noes: Set<String> = []
  private var others: Set<String> = []
  private var named: [(person: PositionedNode, cells: [SourceCell], table: RecognizedTable)] = []

  /// Organizations where somebody said no and nobody said yes or was asked.
  var organizationsWithoutChampion: Set<String> { noes.subtracting(others) }

  /// Notes what the `champion` column says about a person.
  mutating func note(
    _ id: PositionedNode, home: PositionedNode?, champion cell: SourceCell?,
    _ table: RecognizedTable, _ log: DiagnosticLog
  ) {
    guard let cell else { return }
    guard let answer = championAnswer(cell.text) else {
      log.error(
        "E204", "“\(cell.text)” does not say whether somebody is a champion",
        help: "write yes, no or asked, or leave it empty", at: table.table.location(cell))
      return
    }
    switch answer {
    case .no: if let home = home?.text { noes.insert(home) }
    case .status(let status):
      if let home = home?.text { others.insert(home) }
      roles.append(role(id, status.rawValue, cell, table))
    }
  }

  private func role(
    _ id: PositionedNode, _ status: String, _ cell: SourceCell, _ table: RecognizedTable
  ) -> PositionedNode {
    var row = RowBuilder(at: table.table.location(cell))
    row.set("person", id)
    row.set("status", CellReader(table.table).scalar(status, cell))
    return row.node
  }

  /// Notes the cells with names of whom a person works with; who is meant is settled when everybody is
  /// known.
  mutating func note(_ person: PositionedNode, names cells: [SourceCell], _ table: RecognizedTable)
  {
    if !cells.isEmpty { named.append((person, cells, table)) }
  }

  /// The ties of the cells with names, each once for every row.
  func namedTies(_ known: KnownNames) -> [PositionedNode] {
    named.flatMap { person, cells, table -> [PositionedNode] in
      var taken: Set<String> = []
      let reader = CellReader(table.table)
      return cells.flatMap { cell in
        NamesInCell(unguarded(cell.text), known: known).names.compactMap {
          name -> PositionedNode? in
          guard taken.insert(name.text).inserted else { return nil }
          var place = cell
          place.text = name.text
          if cell.form == .plain { place.column += name.offset }
          var row = RowBuilder(at: table.table.location(place))
          row.set("from", person)
          row.set("to", reader.scalar(name.text, place))
          row.set("reportedBy", reader.scalar("from", place))
          return row.node
        }
      }
    }
  }
}
