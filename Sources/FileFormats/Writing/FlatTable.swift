import StakeholderModel
import TextFormats

/// Entities as rows of a table: nested keys become columns with a dot in their name.
struct FlatTable {
  private var columns: [String] = []
  private var followers: [String: Set<String>] = [:]
  private var rows: [[String: CSVCell]] = []
  private var lastNoted: String?

  init(columns: [String] = []) {
    for column in columns { note(column) }
  }

  /// Adds an entity.
  ///
  /// - Returns: Whether everything fitted; a list inside a list does not.
  mutating func add(_ node: OutputNode) -> Bool {
    guard case .map(let members) = node else { return false }
    var row: [String: CSVCell] = [:]
    var fits = true
    lastNoted = nil
    for member in members { fits = put(member.key, member.value, into: &row) && fits }
    rows.append(row)
    return fits
  }

  /// Adds a row of cells by column.
  mutating func add(cells: [(column: String, cell: CSVCell)]) {
    var row: [String: CSVCell] = [:]
    lastNoted = nil
    for (column, cell) in cells {
      note(column)
      row[column] = cell
    }
    rows.append(row)
  }

  var isEmpty: Bool { rows.isEmpty }

  /// The document with a header.
  var document: String { csvDocument(cells) }

  /// The header, then the rows, all of the same width.
  var cells: [[CSVCell]] {
    let columns = orderedColumns
    return [columns.map { CSVCell.text($0) }]
      + rows.map { row in columns.map { row[$0] ?? .empty } }
  }

  /// Notes a column and what stands before it in the same row.
  private mutating func note(_ column: String) {
    if followers[column] == nil {
      followers[column] = []
      columns.append(column)
    }
    if let lastNoted { followers[lastNoted]?.insert(column) }
    lastNoted = column
  }

  /// The columns in an order that keeps the order of every row, as far as rows agree; the first to
  /// come up stands first where rows leave it open.
  private var orderedColumns: [String] {
    var leaders: [String: Int] = [:]
    for column in columns {
      for follower in followers[column] ?? [] { leaders[follower, default: 0] += 1 }
    }
    var left = columns
    var ordered: [String] = []
    while !left.isEmpty {
      let place = left.firstIndex { leaders[$0, default: 0] == 0 } ?? 0
      let column = left.remove(at: place)
      ordered.append(column)
      for follower in followers[column] ?? [] { leaders[follower, default: 0] -= 1 }
    }
    return ordered
  }

  private mutating func put(
    _ path: String, _ node: OutputNode, into row: inout [String: CSVCell]
  ) -> Bool {
    if path == "attributes", case .map(let members) = node {
      var fits = true
      for member in members {
        let column = "attributes." + member.key
        note(column)
        row[column] = .plain(attributeCell(member.value))
        if case .list(let items) = member.value { fits = fits && !items.contains(where: \.isList) }
      }
      return fits
    }
    if let (name, parts) = sideBySide[path], case .list(let items) = node {
      putSideBySide(items, as: name, parts, into: &row)
      return true
    }
    if case .map(let members) = node {
      return members.reduce(true) { put(path + "." + $1.key, $1.value, into: &row) && $0 }
    }
    note(path)
    row[path] = cell(node)
    return true
  }

  /// Entities side by side: the first item of every column belongs to the first of them.
  private mutating func putSideBySide(
    _ items: [OutputNode], as name: String, _ parts: [String], into row: inout [String: CSVCell]
  ) {
    for key in parts {
      let values = items.map { item -> String in
        guard case .map(let members) = item,
          let value = members.first(where: { $0.key == key })?.value
        else { return "" }
        return value.plainText
      }
      guard values.contains(where: { !$0.isEmpty }) else { continue }
      note(name + "." + key)
      row[name + "." + key] = .text(values.map(escapedItem).joined(separator: ";"))
    }
  }

  private func cell(_ node: OutputNode) -> CSVCell {
    switch node {
    case .text(let text): .text(text)
    case .plain(let word): .plain(word)
    case .list(let items):
      .text(items.isEmpty ? ";" : items.map { escapedItem($0.plainText) }.joined(separator: ";"))
    case .map: .empty
    }
  }
}

/// Lists of entities inside entities: what one of them is called, and its keys.
private let sideBySide: [String: (name: String, parts: [String])] = [
  "positions": ("position", ["organization", "title", "level", "start", "end", "primary"]),
  "milestones": ("milestone", ["name", "due", "done", "owner"]),
]

/// An item of a list: its own semicolons are marked.
func escapedItem(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar == ";" || scalar == "\\" { result += "\\" }
    result.unicodeScalars.append(scalar)
  }
  return result
}

/// An attribute's value as a cell: text that could be taken for something else has an apostrophe in
/// front, a list has a semicolon.
private func attributeCell(_ node: OutputNode) -> String {
  switch node {
  case .plain(let word): return word
  case .text(let text):
    var isText = text.isEmpty || text == "null" || text == "~" || text.first == "'"
    if attributeValue(ofPlain: text) != .text(text) { isText = true }
    return (isText || guarded(text) != text ? "'" : "") + escapedItem(text)
  case .list(let items):
    let parts = items.map(attributeCell)
    return parts.joined(separator: ";") + (parts.count < 2 ? ";" : "")
  case .map: return ""
  }
}

extension OutputNode {
  /// The text of a scalar.
  var plainText: String {
    switch self {
    case .text(let text): text
    case .plain(let text): text
    case .list, .map: ""
    }
  }

  var isList: Bool {
    if case .list = self { true } else { false }
  }
}
