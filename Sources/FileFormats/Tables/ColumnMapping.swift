import StakeholderModel

/// Which column of a table holds which field.
struct ColumnMapping {
  /// What becomes of one column.
  enum Use: Equatable {
    /// It is read into a field.
    case field(Int)
    /// It holds more names of whom a person works with.
    case moreNames
    /// It is called like a person, and says how the person of the row works with them.
    case person(String)
    /// It holds the scores of an item of an instrument.
    case score(String)
    /// It becomes an attribute; written by ourselves, its values have types.
    case attribute(String, isTyped: Bool)
    /// It has neither a header nor cells.
    case nothing
  }

  let kind: TableKind
  let fields: [TableField]
  private(set) var uses: [Use]
  /// Columns that look like a field by name and not by what they hold.
  private(set) var misfits: [String] = []

  /// Finds the fields of a table, without looking at what columns hold.
  init(_ header: [SourceCell], as kind: TableKind, _ options: ReadingOptions, sheet: String? = nil)
  {
    self.kind = kind
    fields = kind.fields
    uses = Array(repeating: .nothing, count: header.count)
    let named = NamedColumns(options, sheet: sheet)
    let folded = header.map { foldedName($0.text) }
    let plain = header.map { foldedName(withoutExplanation($0.text)) }
    for (field, spec) in fields.enumerated() {
      guard let column = column(of: spec, folded, plain, named) else { continue }
      uses[column] = .field(field)
    }
    for (column, cell) in header.enumerated() where uses[column] == .nothing {
      let names = [folded[column], plain[column]]
      if kind == .people, names.contains(where: Self.isMoreNames), self.column(of: "@knows") != nil
      {
        uses[column] = .moreNames
      } else if kind == .assessments, let item = Self.item(cell.text) {
        uses[column] = .score(item)
      } else {
        uses[column] = Self.attribute(cell, column)
      }
    }
  }

  /// The column with the most telling header; one that the user named comes before all.
  private func column(
    of spec: TableField, _ folded: [String], _ plain: [String], _ named: NamedColumns
  ) -> Int? {
    if let name = named.column(of: spec) { return folded.firstIndex(of: name) }
    var best: (rank: Int, column: Int)?
    for column in folded.indices
    where uses[column] == .nothing && !folded[column].isEmpty && !named.isTaken(folded[column]) {
      let rank =
        spec.aliases.firstIndex(of: folded[column])
        ?? spec.aliases.firstIndex(of: plain[column]).map { $0 + spec.aliases.count }
      guard let rank, rank < best?.rank ?? .max else { continue }
      best = (rank, column)
    }
    return best?.column
  }

  /// Whether a header is one of names, such as “Works with” beside “Knows”, or “Works with 2”.
  private static func isMoreNames(_ folded: String) -> Bool {
    var bare = Substring(folded)
    while let last = bare.last, last.isNumber { bare.removeLast() }
    return TableField.knows.aliases.contains(String(bare))
  }

  /// The item of an instrument that a header names, with `scores.` before it or as it is.
  private static func item(_ header: String) -> String? {
    let prefix = "scores."
    if header.hasPrefix(prefix), header.count > prefix.count {
      return String(header.dropFirst(prefix.count))
    }
    return itemName(withoutExplanation(header))
  }

  /// The item of an instrument that is called like this, in other letters or separators.
  static func itemName(_ text: String) -> String? {
    let folded = foldedName(text)
    return Instrument.allCases.flatMap(\.items).first { foldedName($0.name) == folded }?.name
  }

  private static func attribute(_ header: SourceCell, _ column: Int) -> Use {
    let prefix = "attributes."
    let text = header.text
    guard text.hasPrefix(prefix), text.count > prefix.count else {
      guard text.isEmpty else { return .attribute(text, isTyped: false) }
      let letters = SourceLocation.cellName(row: header.line, column: header.column)
        .prefix { !$0.isNumber }
      return .attribute(
        header.form == .sheet ? "column \(letters)" : "column \(column + 1)", isTyped: false)
    }
    return .attribute(String(text.dropFirst(prefix.count)), isTyped: true)
  }

  /// Turns columns whose cells do not fit their field into attributes, and columns without header and
  /// cells into nothing; a column that the user named stays whatever it holds.
  mutating func fit(
    to table: SourceTable, isForced: (Int) -> Bool, fits: (TableField, String) -> Bool
  ) {
    for column in uses.indices {
      let cells = table.rows.lazy.map { $0[column].text }.filter { !$0.isEmpty }
      if table.header[column].text.isEmpty, cells.isEmpty { uses[column] = .nothing }
      guard case .field(let number) = uses[column], !isForced(column) else { continue }
      let total = cells.count
      let fitting = cells.count { fits(fields[number], $0) }
      guard total > 0, fitting * 2 < total else { continue }
      uses[column] = .attribute(table.header[column].text, isTyped: false)
      refillDirection(fields[number], column)
      if case .attribute = uses[column] { misfits.append(table.header[column].text) }
    }
  }

  /// A column called `type` that holds no directions is the kind of the tie.
  private mutating func refillDirection(_ field: TableField, _ column: Int) {
    guard field.path == "@direction",
      let kindField = fields.firstIndex(where: { $0.path == "kind" }),
      !uses.contains(.field(kindField))
    else { return }
    uses[column] = .field(kindField)
  }

  /// How many fields have a column.
  var fieldCount: Int { uses.count { if case .field = $0 { true } else { false } } }

  /// The column of a field.
  func column(of path: String) -> Int? {
    uses.firstIndex { use in
      if case .field(let field) = use { fields[field].path == path } else { false }
    }
  }

  /// A column that became an attribute although its header is one of a field's.
  func misfit(_ header: [SourceCell], for path: String) -> Int? {
    guard column(of: path) == nil, let field = fields.first(where: { $0.path == path }) else {
      return nil
    }
    return header.indices.first { column in
      misfits.contains(header[column].text) && field.rank(of: header[column].text) != nil
    }
  }

  /// Reads a column into a field after all.
  mutating func restore(_ column: Int, to path: String) {
    guard case .attribute(let name, _) = uses[column],
      let field = fields.firstIndex(where: { $0.path == path })
    else { return }
    uses[column] = .field(field)
    misfits.removeAll { $0 == name }
  }

  /// Takes a column that is called like a person as what rows say about that person.
  mutating func read(_ column: Int, asPerson name: String) { uses[column] = .person(name) }

  /// Whether every row can be what the table is taken for.
  var isComplete: Bool {
    kind.required.allSatisfy { choices in choices.contains { column(of: $0) != nil } }
  }
}

/// A header without what explains it, and without the words of a question: “Influence (1-5)” is
/// “Influence”, “Notes: what else” is “Notes”, “What is your job title?” is “job title”.
private func withoutExplanation(_ header: String) -> String {
  let bare = header.prefix { !"([:?*\n".contains($0) }
  let words = bare.split(separator: " ")
  guard
    let owner = words.firstIndex(where: { HeaderWords.possessives.contains(foldedName($0)) }),
    words[..<owner].allSatisfy({ HeaderWords.askingWords.contains(foldedName($0)) })
  else { return String(bare) }
  return words[(owner + 1)...].joined(separator: " ")
}
