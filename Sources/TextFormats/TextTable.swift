/// A table of text: fitted to the width of a terminal, or whole and tab-separated for a pipe.
///
/// Every cell is made safe with ``visible(_:limit:)`` when it is printed.
public struct TextTable: Sendable {
  /// On which side of its column a cell stands.
  public enum Alignment: Sendable, Hashable {
    /// On the left; for words.
    case left
    /// On the right; for numbers.
    case right
  }

  /// One column.
  public struct Column: Sendable, Hashable {
    /// The heading; may be empty.
    public let title: String
    /// On which side cells stand.
    public let alignment: Alignment

    /// Makes a column.
    public init(_ title: String, _ alignment: Alignment = .left) {
      self.title = title
      self.alignment = alignment
    }
  }

  /// The columns from left to right.
  public let columns: [Column]
  /// The rows from top to bottom, each with one cell per column.
  public private(set) var rows: [[String]] = []

  /// Makes an empty table.
  public init(_ columns: [Column]) { self.columns = columns }

  /// Adds a row at the bottom.
  ///
  /// - Precondition: There are not more cells than columns; missing ones are empty.
  public mutating func append(_ cells: [String]) {
    precondition(cells.count <= columns.count, "a row has one cell per column")
    let missing = columns.count - cells.count
    rows.append(missing == 0 ? cells : cells + Array(repeating: "", count: missing))
  }

  /// The table in columns two spaces apart, with a heading where any column has a title.
  ///
  /// Columns that hold words are cut with `…` until the table fits; numbers are never cut.
  ///
  /// - Parameter width: The cells of the terminal's line; `nil` for no limit.
  /// - Returns: Lines, each ending in a newline, without blanks at their ends.
  public func fitted(to width: Int?) -> String {
    let hasHeading = columns.contains { !$0.title.isEmpty }
    let lines = ((hasHeading ? [columns.map(\.title)] : []) + rows).map { $0.map { visible($0) } }
    let widths = columnWidths(of: lines, total: width)
    return lines.map { line($0, widths) + "\n" }.joined()
  }

  /// The rows with whole cells between tabs; with the headings first where asked for.
  public func tabSeparated(withHeading: Bool = false) -> String {
    var text = ""
    for row in (withHeading ? [columns.map(\.title)] : []) + rows {
      for (column, cell) in row.enumerated() {
        if column > 0 { text += "\t" }
        text += visible(cell)
      }
      text += "\n"
    }
    return text
  }

  private func columnWidths(of lines: [[String]], total: Int?) -> [Int] {
    var widths = columns.indices.map { column in
      lines.map { displayWidth($0[column]) }.max() ?? 0
    }
    guard let total else { return widths }
    var excess = widths.reduce(0, +) + 2 * max(0, columns.count - 1) - total
    let shortest = 8
    while excess > 0 {
      let cuttable = columns.indices.filter { columns[$0].alignment == .left }
      guard let widest = cuttable.max(by: { (widths[$0], $1) < (widths[$1], $0) }),
        widths[widest] > shortest
      else { break }
      let next = cuttable.filter { $0 != widest }.map { widths[$0] }.max() ?? shortest
      let cut = min(excess, widths[widest] - shortest, max(1, widths[widest] - next))
      widths[widest] -= cut
      excess -= cut
    }
    return widths
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var result = ""
    for (column, cell) in cells.enumerated() {
      let text = shortened(cell, toWidth: widths[column])
      let padding = String(repeating: " ", count: max(0, widths[column] - displayWidth(text)))
      result += column == 0 ? "" : "  "
      result += columns[column].alignment == .left ? text + padding : padding + text
    }
    while result.last == " " { result.removeLast() }
    return result
  }
}

/// A text that takes at most `width` cells of a terminal, cut between characters with `…`.
///
/// - Complexity: O(length of `text`).
public func shortened(_ text: String, toWidth width: Int) -> String {
  guard displayWidth(text) > width else { return text }
  var result = ""
  var used = 0
  for character in text {
    let cells = cellCount(character)
    guard used + cells < width else { break }
    result.append(character)
    used += cells
  }
  return result + "…"
}
