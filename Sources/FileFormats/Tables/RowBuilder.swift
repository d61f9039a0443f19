import StakeholderModel
import TextFormats

/// Turns the cells of one row into keys and values.
struct RowBuilder {
  private(set) var entries: [PositionedEntry] = []
  private var attributes: [PositionedEntry] = []
  private var attributeNames: Set<String> = []
  let location: SourceLocation

  init(at location: SourceLocation) { self.location = location }

  var node: PositionedNode {
    guard !attributes.isEmpty else { return PositionedNode(.map(entries), at: location) }
    let nested = PositionedNode(.map(attributes), at: location)
    return PositionedNode(
      .map(entries + [PositionedEntry("attributes", at: location, nested)]), at: location)
  }

  subscript(key: String) -> PositionedNode? { entries.first { $0.key == key }?.value }

  /// Sets a value; a dot in the path makes a nested key.
  mutating func set(_ path: String, _ value: PositionedNode) {
    let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      put(path, value)
      return
    }
    var nested: [PositionedEntry] = []
    if case .map(let known)? = self[parts[0]]?.content { nested = known }
    nested.append(PositionedEntry(parts[1], at: value.location, value))
    put(parts[0], PositionedNode(.map(nested), at: value.location))
  }

  private mutating func put(_ key: String, _ value: PositionedNode) {
    if let place = entries.firstIndex(where: { $0.key == key }) {
      entries[place].value = value
    } else {
      entries.append(PositionedEntry(key, at: value.location, value))
    }
  }

  /// Turns columns like `milestone.due`, whose cells hold one item per entity, into a list of entities.
  mutating func align(_ name: String, as key: String, _ parts: [String]) {
    guard case .map(let columns)? = self[name]?.content else { return }
    let items = columns.map { column in
      (column.key, column.value.location, listItems(column.value.text ?? "", keepsEmpty: true))
    }
    let entities = (0..<(items.map(\.2.count).max() ?? 0)).map { place in
      var entity = RowBuilder(at: location)
      for part in parts {
        guard let (_, location, texts) = items.first(where: { $0.0 == part }),
          place < texts.count, !texts[place].isEmpty
        else { continue }
        entity.set(part, PositionedNode(.scalar(texts[place], isQuoted: true), at: location))
      }
      return entity.node
    }
    remove(name)
    put(key, PositionedNode(.list(entities), at: location))
  }

  /// Takes a key away.
  mutating func remove(_ key: String) { entries.removeAll { $0.key == key } }

  /// Adds an attribute; names may hold dots, and the first value of a name stays.
  mutating func setAttribute(_ name: String, _ value: PositionedNode) {
    guard attributeNames.insert(name).inserted else { return }
    attributes.append(PositionedEntry(name, at: value.location, value))
  }
}

/// Cells as nodes of the tree that the decoder reads.
struct CellReader {
  private let table: (file: String, sheet: String?)
  private let delimiter: UInt8

  init(_ table: SourceTable) {
    self.table = (table.file, table.sheet)
    delimiter = table.delimiter
  }

  private func location(_ cell: SourceCell) -> SourceLocation {
    cell.location(in: table.file, sheet: table.sheet)
  }

  func scalar(_ text: String, _ cell: SourceCell, isQuoted: Bool = true) -> PositionedNode {
    PositionedNode(.scalar(text, isQuoted: isQuoted), at: location(cell))
  }

  /// The value of a field that needs nothing but its own cell; `nil` for an empty cell.
  func value(_ cell: SourceCell, _ type: CellType) -> PositionedNode? {
    guard !cell.text.isEmpty else { return nil }
    let text = unguarded(cell.text)
    switch type {
    case .list:
      return PositionedNode(
        .list(listItems(text).map { scalar($0, cell) }), at: location(cell))
    case .wordList(let words):
      let items = listItems(text).map { fixedWord($0, among: words) ?? $0 }
      return PositionedNode(.list(items.map { scalar($0, cell) }), at: location(cell))
    case .number, .weight:
      return isMissing(text)
        ? nil : scalar(withDecimalPoint(text, delimiter: delimiter), cell)
    case .flag:
      return scalar(yesOrNo(text).map { $0 ? "true" : "false" } ?? text, cell)
    case .direction:
      return scalar(isDirected(text).map { $0 ? "true" : "false" } ?? text, cell)
    case .level:
      return scalar(plainLevel(text).map { String($0.rawValue) } ?? text, cell)
    case .word(let words):
      return scalar(fixedWord(text, among: words) ?? text, cell)
    default: return scalar(text, cell)
    }
  }

  /// The value of an attribute.
  ///
  /// In a column that we wrote, a leading apostrophe marks text and semicolons separate a list; in any
  /// other column a cell is a number if it looks like one.
  func attribute(_ cell: SourceCell, isTyped: Bool) -> PositionedNode? {
    guard !cell.text.isEmpty else { return nil }
    guard isTyped else {
      let text = unguarded(cell.text)
      if cell.form == .sheet, let value = sheetAttribute(text, cell) { return value }
      if case .boolean = attributeValue(ofPlain: text) { return scalar(text, cell) }
      return scalar(text, cell, isQuoted: text == "null" || text == "~")
    }
    let parts = listItems(cell.text, keepsEmpty: true)
    guard parts.count > 1 else { return parts.first.map { typedScalar($0, cell) } }
    return PositionedNode(
      .list(parts.filter { !$0.isEmpty }.map { typedScalar($0, cell) }),
      at: location(cell))
  }

  /// What only sheets have: true and false as such, and Kumu's lists with bars.
  private func sheetAttribute(_ text: String, _ cell: SourceCell) -> PositionedNode? {
    if text == "true" || text == "false" { return scalar(text, cell, isQuoted: false) }
    guard text.contains("|") else { return nil }
    let items = text.split(separator: "|").map { withoutOuterBlanks(String($0)) }
    return PositionedNode(
      .list(items.filter { !$0.isEmpty }.map { scalar($0, cell) }), at: location(cell))
  }

  private func typedScalar(_ text: String, _ cell: SourceCell) -> PositionedNode {
    text.first == "'"
      ? scalar(String(text.dropFirst()), cell) : scalar(text, cell, isQuoted: false)
  }
}
