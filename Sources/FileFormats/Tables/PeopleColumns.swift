import StakeholderModel

extension RecognizedTable {
  /// Takes columns that are called like people, and hold marks, as what rows say about these people.
  ///
  /// - Parameters:
  ///   - known: Everybody whom tables of people list.
  ///   - log: Where a name that nobody has goes.
  mutating func readColumnsOfPeople(_ known: KnownNames, _ log: DiagnosticLog) {
    let columns = columnsOfPeople(known)
    guard columns.count > 1 else { return }
    for (column, name) in columns { mapping.read(column, asPerson: name) }
    warnOfUnknownPeople(between: columns.map(\.column), known, log)
  }

  /// Whether columns are called like people.
  func hasColumnsOfPeople(_ known: KnownNames) -> Bool {
    kind == .people && columnsOfPeople(known).count > 1
  }

  private func columnsOfPeople(_ known: KnownNames) -> [(column: Int, name: String)] {
    mapping.uses.indices.compactMap { column in
      guard case .attribute(_, isTyped: false) = mapping.uses[column],
        let name = known.name(for: Self.lastName(in: table.header[column].text)), holdsMarks(column)
      else { return nil }
      return (column, name)
    }
  }

  /// What a header asks about: the part in brackets of “How often do you work with [Ana Silva]”.
  private static func lastName(in header: String) -> String {
    guard header.last == "]", let start = header.lastIndex(of: "[") else { return header }
    return withoutOuterBlanks(String(header[header.index(after: start)...].dropLast()))
  }

  private func holdsMarks(_ column: Int) -> Bool {
    table.rows.allSatisfy { $0[column].text.isEmpty || Mark($0[column].text) != nil }
  }

  private func warnOfUnknownPeople(
    between columns: [Int], _ known: KnownNames, _ log: DiagnosticLog
  ) {
    guard let first = columns.first, let last = columns.last else { return }
    for column in first...last where !columns.contains(column) && holdsMarks(column) {
      let header = table.header[column]
      guard !header.text.isEmpty, case .attribute = mapping.uses[column] else { continue }
      log.warn(
        "W221", "the column “\(header.text)” stands among names of people and is nobody's name",
        help: log.suggestion(for: header.text, among: known.all)
          ?? "add a row for them; until then it is kept as an attribute",
        at: table.location(header))
    }
  }

  /// The ties that the columns called like people give a row.
  func tiesOfMarks(
    _ person: PositionedNode, _ cells: [SourceCell], _ scale: MarkScale
  ) -> [PositionedNode] {
    let reader = CellReader(table)
    return mapping.uses.indices.compactMap { column in
      guard case .person(let name) = mapping.uses[column], let mark = Mark(cells[column].text),
        mark.number ?? 0 > 0, name != person.text
      else { return nil }
      var row = RowBuilder(at: table.location(cells[column]))
      row.set("from", person)
      row.set("to", reader.scalar(name, cells[column]))
      if let entry = scale.entry(for: mark) {
        row.set(entry.key, reader.scalar(entry.text, cells[column]))
      }
      row.set("reportedBy", reader.scalar("from", cells[column]))
      return row.node
    }
  }

  /// What the marks under people's names are.
  var markScale: MarkScale {
    let columns = peopleColumns
    return MarkScale(
      table.rows.lazy.flatMap { row in columns.lazy.compactMap { Mark(row[$0].text) } },
      readsLevels: true)
  }

  /// The columns that are called like people.
  var peopleColumns: [Int] {
    mapping.uses.indices.filter { if case .person = mapping.uses[$0] { true } else { false } }
  }

  /// Whether rows are answers: a column says who answered, or when.
  var isOfAnswers: Bool {
    table.header.contains { cell in
      [
        "respondent", "yourname", "participant", "ihrname", "votrenom", "sunombre", "uwnaam",
        "timestamp", "zeitstempel", "horodateur",
      ].contains(foldedName(cell.text))
    }
  }
}
