import StakeholderModel

/// Cuts a sheet into tables.
///
/// A table begins at a row that is known as a header; what stands above it is a caption. Two blank rows
/// begin another table where a header follows, and so does one blank row before a header; otherwise the
/// rows belong to the table above.
struct SheetSections {
  /// A table of a sheet by the places of its rows in the grid.
  struct Section {
    /// The header.
    let header: HeaderSearch.Candidate
    /// The rows below it.
    var rows: [Int] = []
    /// Rows above it that belong to no table.
    var caption: [Int] = []
    /// Rows below it that are notes.
    var notes: [Int] = []
    /// Blank rows between its rows.
    var blankCount = 0
  }

  /// The tables from the top.
  private(set) var sections: [Section] = []
  private let grid: SheetGrid
  private let search: HeaderSearch

  init(_ grid: SheetGrid, _ search: HeaderSearch) {
    self.grid = grid
    self.search = search
    let blocks = blocks
    let found = blocks.map { search.best(in: grid.rows[$0]) }
    let isAnyStrong = found.contains { $0?.isStrong == true }
    var caption: [Int] = []
    for (block, candidate) in zip(blocks, found) {
      if let start = start(of: block, candidate, isAnyStrong) {
        var section = Section(header: start)
        section.caption = caption + Array(block.lowerBound..<start.place)
        section.rows = Array((start.place + 1)..<block.upperBound)
        caption = []
        sections.append(section)
      } else if sections.isEmpty {
        caption += Array(block)
      } else {
        continueSection(with: block, isLast: block.upperBound == grid.rows.count)
      }
    }
  }

  /// Runs of rows without a blank row between them.
  private var blocks: [Range<Int>] {
    var blocks: [Range<Int>] = []
    var start = 0
    for place in grid.rows.indices.dropFirst()
    where grid.rows[place].number > grid.rows[place - 1].number + 1 {
      blocks.append(start..<place)
      start = place
    }
    if !grid.rows.isEmpty { blocks.append(start..<grid.rows.count) }
    return blocks
  }

  /// The header with which a block begins a table of its own.
  private func start(
    of block: Range<Int>, _ candidate: HeaderSearch.Candidate?, _ isAnyStrong: Bool
  ) -> HeaderSearch.Candidate? {
    guard let candidate else { return nil }
    guard let current = sections.last else {
      return candidate.isStrong || !isAnyStrong ? candidate : nil
    }
    guard candidate.isStrong, !isRepeated(candidate.place, of: current) else { return nil }
    let gap = grid.rows[block.lowerBound].number - grid.rows[block.lowerBound - 1].number
    return candidate.place - block.lowerBound <= (gap > 2 ? 2 : 0) ? candidate : nil
  }

  private func isRepeated(_ place: Int, of section: Section) -> Bool {
    Self.isSameHeader(grid.rows[place], grid.rows[section.header.place])
  }

  /// Whether a row says the same as a header.
  static func isSameHeader(_ row: SheetGrid.Row, _ header: SheetGrid.Row) -> Bool {
    row.cells.count == header.cells.count
      && zip(row.cells, header.cells).allSatisfy {
        $0.column == $1.column && foldedName($0.text) == foldedName($1.text)
      }
  }

  private mutating func continueSection(with block: Range<Int>, isLast: Bool) {
    let last = sections.count - 1
    if isLast, block.allSatisfy({ isNote(grid.rows[$0], under: sections[last]) }) {
      sections[last].notes += Array(block)
      return
    }
    sections[last].blankCount +=
      grid.rows[block.lowerBound].number - grid.rows[block.lowerBound - 1].number - 1
    sections[last].rows += Array(block)
  }

  /// A lonely long text, or one such as “Source: …” or “Total 34”, under a table of several columns.
  private func isNote(_ row: SheetGrid.Row, under section: Section) -> Bool {
    guard row.cells.count == 1, let text = row.cells.first?.text, section.header.known > 1 else {
      return false
    }
    return text.count > 40 || text.contains(":") || text.hasPrefix("*")
      || foldedName(text).hasPrefix("total")
  }
}
