import StakeholderModel

/// Which column of a table holds which field.
struct ColumnMapping {
  /// What becomes of one column.
  enum Use: Equatable {
    /// It is read into a field.
    case field(Int)
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
  init(_ header: [CSVField], as kind: TableKind, _ options: ReadingOptions) {
    self.kind = kind
    fields = kind.fields
    uses = Array(repeating: .nothing, count: header.count)
    for (field, spec) in fields.enumerated() {
      guard let column = Self.column(of: spec, header, uses, options) else { continue }
      uses[column] = .field(field)
    }
    for (column, cell) in header.enumerated() where uses[column] == .nothing {
      uses[column] = Self.attribute(cell.text, column)
    }
  }

  /// The column with the most telling header; one that the user named comes before all.
  private static func column(
    of spec: TableField, _ header: [CSVField], _ uses: [Use], _ options: ReadingOptions
  ) -> Int? {
    let key = spec.path.first == "@" ? String(spec.path.dropFirst()) : spec.path
    var named = options.columnMap.first { foldedName($0.key) == foldedName(key) }?.value
    if spec.path == "@organization", let column = options.organizationsFrom { named = column }
    if let named {
      return header.firstIndex { foldedName($0.text) == foldedName(named) }
    }
    let taken = Set(
      options.columnMap.values.map { foldedName($0) }
        + [options.organizationsFrom].compactMap { $0.map { foldedName($0) } })
    let candidates = header.indices.filter { column in
      uses[column] == .nothing && !header[column].text.isEmpty
        && !taken.contains(foldedName(header[column].text))
    }
    let ranked = candidates.compactMap { column in
      spec.rank(of: header[column].text).map { (rank: $0, column: column) }
    }
    return ranked.min { $0 < $1 }?.column
  }

  private static func attribute(_ header: String, _ column: Int) -> Use {
    let prefix = "attributes."
    guard header.hasPrefix(prefix), header.count > prefix.count else {
      return header.isEmpty
        ? .attribute("column \(column + 1)", isTyped: false)
        : .attribute(header, isTyped: false)
    }
    return .attribute(String(header.dropFirst(prefix.count)), isTyped: true)
  }

  /// Turns columns whose cells do not fit their field into attributes, and columns without header and
  /// cells into nothing; a column that the user named stays whatever it holds.
  mutating func fit(
    to table: CSVTable, isForced: (Int) -> Bool, fits: (TableField, String) -> Bool
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

  /// The column of a field.
  func column(of path: String) -> Int? {
    uses.firstIndex { use in
      if case .field(let field) = use { fields[field].path == path } else { false }
    }
  }

  /// A column that became an attribute although its header is one of a field's.
  func misfit(_ header: [CSVField], for path: String) -> Int? {
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

  /// Whether every row can be what the table is taken for.
  var isComplete: Bool {
    kind.required.allSatisfy { choices in choices.contains { column(of: $0) != nil } }
  }
}
