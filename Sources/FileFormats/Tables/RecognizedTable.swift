import StakeholderModel
import TextFormats

/// A table of which is known what its rows and columns are.
struct RecognizedTable {
  var table: SourceTable
  var kind: TableKind
  var mapping: ColumnMapping
  /// The ties and names of a matrix, whose rows are no entities.
  var matrix: MatrixTies?

  /// The fields of a row that need nothing but their own cell, and its attributes.
  func row(_ cells: [SourceCell], _ reader: CellReader) -> RowBuilder {
    var row = RowBuilder(at: table.location(cells[firstFilled(cells)]))
    for (column, cell) in cells.enumerated() {
      switch mapping.uses[column] {
      case .field(let number):
        let field = mapping.fields[number]
        guard field.path.first != "@", let value = reader.value(cell, field.type) else { continue }
        row.set(field.path, value)
      case .attribute(let name, let isTyped):
        guard let value = reader.attribute(cell, isTyped: isTyped) else { continue }
        row.setAttribute(name, value)
      case .score(let item):
        if let value = reader.value(cell, .number) { row.set("scores." + item, value) }
      case .moreNames, .person, .nothing: break
      }
    }
    addScore(of: cells, to: &row, reader)
    return row
  }

  /// Adds the one score of a row that names its item in a cell rather than in a header.
  private func addScore(of cells: [SourceCell], to row: inout RowBuilder, _ reader: CellReader) {
    guard kind == .assessments, let item = cell("@item", cells) else { return }
    let name = unguarded(item.text)
    guard let score = cell("@score", cells).flatMap({ reader.value($0, .number) }) else {
      row.setAttribute("item", reader.scalar(name, item))
      return
    }
    row.set("scores." + (ColumnMapping.itemName(name) ?? name), score)
  }

  private func firstFilled(_ cells: [SourceCell]) -> Int {
    cells.firstIndex { !$0.text.isEmpty } ?? 0
  }

  /// The cell of a field in a row; `nil` when there is no such column or the cell is empty.
  func cell(_ path: String, _ cells: [SourceCell]) -> SourceCell? {
    guard let column = mapping.column(of: path), !cells[column].text.isEmpty else { return nil }
    return cells[column]
  }

  /// The cells of a row that hold names of whom the person works with.
  func cellsOfNames(_ cells: [SourceCell]) -> [SourceCell] {
    let first = mapping.column(of: "@knows")
    return cells.indices.filter { $0 == first || mapping.uses[$0] == .moreNames }
      .map { cells[$0] }.filter { !$0.text.isEmpty }
  }

  /// The rows of a kind in words.
  private var rowWords: String {
    switch kind {
    case .network: "general facts"
    case .ties: table.sheet == nil ? "ties" : "who works with whom"
    case .respondents: "who answered"
    case .stakeholderGroups: "people served"
    default: kind.rawValue
    }
  }

  /// What was understood of the table and what became of its rows; of one that we wrote, only the rows.
  func sentences(_ account: RowAccount) -> [String] {
    let name = table.title
    if matrix == nil, table.sheet != nil, table.isOurs(kind) {
      return ["\(name): \(rowWords), \(account.sentence)"]
    }
    var mapped: [String] = []
    var kept: [String] = []
    var people: [String] = []
    for (column, use) in mapping.uses.enumerated() {
      let header = table.header[column].text
      switch use {
      case .field(let number):
        let path = mapping.fields[number].path.filter { $0 != "@" }
        mapped.append(header == path || header.isEmpty ? path : "\(header) → \(path)")
      case .moreNames: mapped.append("\(header) → knows")
      case .person: people.append(header)
      case .score(let item): mapped.append(header == item ? item : "\(header) → \(item)")
      case .attribute(let attribute, _): kept.append(attribute)
      case .nothing: break
      }
    }
    if !people.isEmpty { mapped.append("\(people.count) columns are names of people") }
    let way = table.wayOfWriting
    let opening =
      table.sheet == nil
      ? "\(name): a table of \(rowWords), \(way); columns: "
      : "\(name): \(table.rows.count) \(table.rows.count == 1 ? "row" : "rows") of \(rowWords)"
        + (way.isEmpty ? ": " : " (\(way)): ")
    var sentences = [
      opening + mapped.joined(separator: ", ")
        + (kept.isEmpty ? "" : "; kept as attributes: " + kept.joined(separator: ", "))
        + (table.leftAside.isEmpty
          ? "" : "; left aside: " + table.leftAside.joined(separator: ", "))
    ]
    if !mapping.misfits.isEmpty {
      sentences.append(
        "\(name): "
          + mapping.misfits.map { "“\($0)”" }.joined(separator: ", ")
          + " did not hold what the name says and became "
          + (mapping.misfits.count == 1 ? "an attribute" : "attributes")
          + (groupsOfNumbers.map { " (--organizations-from \($0) puts people together by it)" }
            ?? ""))
    }
    sentences.append("\(name): \(account.sentence)")
    return sentences
  }
}

extension RecognizedTable {
  /// The column that is called like an organization and holds numbers, where no other column names one.
  private var groupsOfNumbers: String? {
    let paths = ["@organization", "@department", "@unit"]
    guard kind == .people, paths.allSatisfy({ mapping.column(of: $0) == nil }) else { return nil }
    return paths.lazy.compactMap { mapping.misfit(table.header, for: $0) }.first
      .map { table.header[$0].text }
  }
}

/// What became of the rows of a table: rows read = rows used + rows skipped.
struct RowAccount: Sendable, Equatable {
  private(set) var read: Int
  var used = 0
  private(set) var skipped: [(reason: String, count: Int)] = []

  static func == (left: Self, right: Self) -> Bool {
    left.read == right.read && left.used == right.used
      && left.skipped.elementsEqual(right.skipped) { $0 == $1 }
  }

  /// Starts with the rows that a table has.
  init(_ table: SourceTable) {
    read =
      table.rows.count + table.emptyRowCount + table.raggedRowCount + table.repeatedHeaderCount
    skip("empty", table.emptyRowCount)
    skip("of another width", table.raggedRowCount)
    skip("that repeat the header", table.repeatedHeaderCount)
  }

  /// The account of a table of which every row is used.
  init(used: Int) {
    read = used
    self.used = used
  }

  /// Counts rows that are not used.
  mutating func skip(_ reason: String, _ count: Int = 1) {
    guard count > 0 else { return }
    guard let place = skipped.firstIndex(where: { $0.reason == reason }) else {
      skipped.append((reason, count))
      return
    }
    skipped[place].count += count
  }

  /// How many rows are not used.
  var skippedCount: Int { skipped.reduce(0) { $0 + $1.count } }

  var sentence: String {
    let reasons = skipped.map { "\($0.count) \($0.reason)" }.joined(separator: ", ")
    return "\(read) \(read == 1 ? "row" : "rows") read = \(used) used + \(skippedCount) skipped"
      + (reasons.isEmpty ? "" : " (\(reasons))")
  }
}
