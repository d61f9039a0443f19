import StakeholderModel

/// A rectangle of cells.
package struct CellRange: Sendable, Hashable {
  /// The rows, from 1.
  package let rows: ClosedRange<Int>
  /// The columns, from 1.
  package let columns: ClosedRange<Int>

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// Reads `A1:B3` or `A1`; `nil` for anything else.
  package init?(_ text: some StringProtocol) {
    let ends = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let first = ends.first.flatMap({ CellReference($0) }), ends.count <= 2,
      let last = ends.last.flatMap({ CellReference($0) })
    else { return nil }
    rows = min(first.row, last.row)...max(first.row, last.row)
    columns = min(first.column, last.column)...max(first.column, last.column)
  }

  /// Whether a cell lies in it.
  package func contains(row: Int, column: Int) -> Bool {
    rows.contains(row) && columns.contains(column)
  }

  /// The rectangle as `A1:B3`.
  package var text: String {
    let first = SourceLocation.cellName(row: rows.lowerBound, column: columns.lowerBound)
    let last = SourceLocation.cellName(row: rows.upperBound, column: columns.upperBound)
    return first == last ? first : first + ":" + last
  }
}

/// The row and column that a name such as `D12` or `$D$12` stands for.
package struct CellReference: Sendable, Hashable {
  /// The row, from 1.
  package let row: Int
  /// The column, from 1.
  package let column: Int

  /// Reads a name; `nil` when it is none, or beyond the last row or column of a sheet.
  package init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "$"): continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte) - 64
      case UInt8(ascii: "a")...UInt8(ascii: "z") where row == 0:
        column = column * 26 + Int(byte) - 96
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0: row = row * 10 + Int(byte) - 48
      default: return nil
      }
      guard column <= Limits.sheetColumns, row <= Limits.sheetRows else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    self.row = row
    self.column = column
  }
}
