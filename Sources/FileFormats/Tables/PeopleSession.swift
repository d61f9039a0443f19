import StakeholderModel
import TextFormats

/// What rows of people say about more than one person.
struct PeopleSession {
  /// Ties that rows name.
  private(set) var ties: [PositionedNode] = []
  /// Champion roles that rows name.
  private(set) var roles: [PositionedNode] = []
  private var noes: Set<String> = []
  private var others: Set<String> = []

  /// Organizations where somebody said no and nobody said yes or was asked.
  var organizationsWithoutChampion: Set<String> { noes.subtracting(others) }

  /// Notes what the `champion` column says about a person.
  mutating func note(
    _ id: PositionedNode, home: PositionedNode?, champion cell: CSVField?,
    _ table: RecognizedTable
  ) {
    guard let cell, let answer = championAnswer(cell.text) else {
      if let cell { roles.append(role(id, cell.text, cell, table)) }
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
    _ id: PositionedNode, _ status: String, _ cell: CSVField, _ table: RecognizedTable
  ) -> PositionedNode {
    var row = RowBuilder(at: table.table.location(cell))
    row.set("person", id)
    row.set("status", CellReader(table.table).scalar(status, cell))
    return row.node
  }

  /// Adds the ties of a cell with one or more names.
  mutating func addTies(
    _ id: PositionedNode, _ cell: CSVField?, _ table: RecognizedTable, _ log: DiagnosticLog
  ) {
    guard let cell else { return }
    let reader = CellReader(table.table)
    for name in names(in: unguarded(cell.text)) {
      var place = cell
      place.text = name.text
      if !cell.isQuoted { place.column += name.offset }
      var row = RowBuilder(at: place.location(in: table.table.file))
      row.set("from", id)
      row.set("to", reader.scalar(name.text, place))
      row.set("reportedBy", reader.scalar("from", place))
      ties.append(row.node)
    }
  }

  /// The names in a cell with their places in it, separated by semicolons, bars or line breaks, or by
  /// commas where there are none of those.
  private func names(in text: String) -> [(text: String, offset: Int)] {
    let strong: Set<Character> = [";", "|", "\n", "\r\n", "\r"]
    let separators: Set<Character> = text.contains(where: strong.contains) ? strong : [","]
    var names: [(text: String, offset: Int)] = []
    var current = ""
    var offset = 0
    for (place, character) in text.enumerated() {
      if separators.contains(character) {
        names.append((current, offset))
        current = ""
      } else if current.isEmpty, character == " " {
        continue
      } else {
        if current.isEmpty { offset = place }
        current.append(character)
      }
    }
    names.append((current, offset))
    return names.map { (withoutBlanks($0.text), $0.offset) }.filter { !$0.text.isEmpty }
  }
}
