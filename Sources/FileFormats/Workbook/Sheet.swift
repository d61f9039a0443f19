package import StakeholderModel

/// One sheet of a workbook: its cells that hold anything, and which of them are merged.
package struct Sheet: Sendable {
  /// Whether a reader of the workbook sees the sheet.
  package enum Visibility: String, Sendable {
    // The words of the file format.
    case visible, hidden, veryHidden
  }

  /// The name on its tab.
  package let name: String
  /// The name of the workbook's file.
  package let file: String
  /// The name of its part in the package.
  package let part: String
  /// Whether it can be seen.
  package let visibility: Visibility
  /// The rows that hold anything, from the top.
  package let rows: [SheetRow]
  /// Cells shown as one; only the first of each holds anything.
  package let merges: [CellRange]

  /// The cell in a row and column, both from 1; `nil` when it holds nothing.
  ///
  /// - Complexity: O(log of rows + cells of the row).
  package func cell(row: Int, column: Int) -> SheetCell? {
    self.row(row)?.cells.first { $0.column == column }
  }

  /// A row by its number from 1; `nil` when it holds nothing.
  ///
  /// - Complexity: O(log of rows).
  package func row(_ number: Int) -> SheetRow? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].number == number ? rows[low] : nil
  }

  /// The place of a cell for a message.
  package func location(row: Int, column: Int) -> SourceLocation {
    SourceLocation(file: file, sheet: name, line: row, column: column)
  }
}

/// A row of a sheet that holds anything.
package struct SheetRow: Sendable {
  /// Its number, from 1.
  package let number: Int
  /// Its cells that hold anything, from the left.
  package let cells: [SheetCell]
}

/// A cell of a sheet that holds anything.
package struct SheetCell: Sendable, Hashable {
  /// What kind of thing a cell holds.
  package enum Kind: UInt8, Sendable {
    /// Text.
    case text
    /// A number.
    case number
    /// A day, month, year or time, written as `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `HH:MM`.
    case date
    /// `true` or `false`.
    case boolean
    /// A value that a formula failed to give, such as `#N/A`.
    case error
    /// A formula whose value is not in the file; the text is empty.
    case withoutValue
  }

  /// Its column, from 1.
  package let column: Int
  /// What kind of thing it holds.
  package let kind: Kind
  /// What it holds, as a text; numbers as short as they can be written.
  package let text: String
}
