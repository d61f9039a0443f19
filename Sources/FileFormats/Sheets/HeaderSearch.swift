import StakeholderModel

/// Finds the row of a sheet that says what the columns below it hold.
struct HeaderSearch {
  /// A row that could be a header.
  struct Candidate {
    /// The place of the row among those that were searched.
    let place: Int
    /// How many columns are known by name; names of a matrix count as one each.
    let known: Int
    /// The first column of the table.
    let firstColumn: Int
    /// Whether its other cells are the names that stand in the first column below it.
    let isMatrix: Bool

    /// Whether more than one column speaks for it.
    var isStrong: Bool { known > 1 }
  }

  /// How many rows from the top of a block can be its header.
  private let reach = 30
  private let options: ReadingOptions
  private let kinds: [TableKind]
  private let sheet: String

  init(_ options: ReadingOptions, _ kinds: [TableKind], sheet: String) {
    self.options = options
    self.sheet = sheet
    self.kinds = kinds
  }

  /// The row that is known best as a header; the first where several are.
  func best(in rows: ArraySlice<SheetGrid.Row>) -> Candidate? {
    var best: Candidate?
    for place in rows.indices.prefix(reach) {
      let found = matrix(rows, place) ?? header(rows[place], place)
      guard let found, found.known > best?.known ?? 0 else { continue }
      best = found
    }
    return best
  }

  /// How a row is known as a header; `nil` when no kind of table has such columns.
  func header(_ row: SheetGrid.Row, _ place: Int) -> Candidate? {
    guard row.cells.count <= Limits.columns,
      row.cells.contains(where: { parsedNumber($0.text) == nil })
    else { return nil }
    let known = kinds.compactMap { kind -> Int? in
      let mapping = ColumnMapping(row.cells, as: kind, options, sheet: sheet)
      return mapping.isComplete ? mapping.fieldCount : nil
    }.max()
    // A caption over several columns only seems to be the header of its first.
    guard let known = known.map({ $0 - row.wideCount }), known > 0 else { return nil }
    return Candidate(
      place: place, known: known, firstColumn: row.cells[0].column, isMatrix: false)
  }

  /// A row of names of which most stand in the first column below it as well, with marks between them.
  private func matrix(_ rows: ArraySlice<SheetGrid.Row>, _ place: Int) -> Candidate? {
    let row = rows[place]
    guard let next = rows[(place + 1)...].first, let first = next.cells.first?.column,
      row.cells.count > 2, row.cells.count <= Limits.columns
    else { return nil }
    let names = Set(row.cells.filter { $0.column > first }.map { foldedName($0.text) })
      .subtracting([""])
    guard names.count > 2, row.cells[0].column >= first else { return nil }
    var below: Set<String> = []
    for other in rows[(place + 1)...].prefix(names.count) {
      below.insert(foldedName(other.cell(first).text))
      let marks = other.cells.filter { $0.column > first }
      guard marks.allSatisfy({ Mark($0.text) != nil }) else { return nil }
    }
    below.remove("")
    let shared = below.intersection(names).count
    guard shared > 1, shared * 3 >= below.count * 2, shared * 2 >= min(names.count, 6) else {
      return nil
    }
    return Candidate(place: place, known: names.count + 1, firstColumn: first, isMatrix: true)
  }
}
