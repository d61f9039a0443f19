package import StakeholderModel

/// One cell of a sheet, or several side by side that are merged.
package struct WrittenCell: Sendable, Hashable {
  /// What a cell holds.
  package enum Value: Sendable, Hashable {
    /// Nothing.
    case empty
    /// Text of any origin, never a formula, however it begins.
    case text(String)
    /// A number; one that is not finite is written as text.
    case number(Double)
    /// A day; a month or year alone is written as text.
    case date(PartialDate)
  }

  /// What it holds.
  package var value: Value
  /// How it looks; `nil` takes the look of the column.
  package var look: CellLook?
  /// A note that opens when pointed at.
  package var note: String?
  /// How many columns it takes; the next cell follows after them.
  package var span: Int

  package init(_ value: Value, _ look: CellLook? = nil, note: String? = nil, span: Int = 1) {
    self.value = value
    self.look = look
    self.note = note
    self.span = max(1, span)
  }

  package init(_ text: String, _ look: CellLook? = nil, note: String? = nil, span: Int = 1) {
    self.init(.text(text), look, note: note, span: span)
  }

  /// A cell without anything.
  package static let empty = WrittenCell(.empty)
}

/// A block of cells, counted from 0.
package struct CellBlock: Sendable, Hashable {
  /// The rows, at least one.
  package var rows: Range<Int>
  /// The columns, at least one.
  package var columns: Range<Int>

  package init(rows: Range<Int>, columns: Range<Int>) {
    self.rows = rows
    self.columns = columns
  }
}

/// The name of a cell as spreadsheets show it, such as `B7`; both are counted from 0.
package func cellName(row: Int, column: Int) -> String { columnName(column) + String(row + 1) }

/// The letters over a column, counted from 0: `A`, `Z`, `AA`.
package func columnName(_ column: Int) -> String {
  var letters = ""
  var rest = column
  while rest >= 0 {
    letters = String(UnicodeScalar(UInt8(0x41 + rest % 26))) + letters
    rest = rest / 26 - 1
  }
  return letters
}
