/// How a cell looks and whether it can be changed.
package struct CellLook: Sendable, Hashable {
  /// Where text stands between left and right.
  package enum Alignment: Sendable, Hashable { case natural, left, center, right }

  /// Where text stands between top and bottom.
  package enum Height: Sendable, Hashable { case top, middle, bottom }

  /// What becomes of what is typed in.
  package enum Format: Sendable, Hashable {
    /// As the program thinks fit.
    case general
    /// It stays the text that was typed.
    case text
    /// A day as year-month-day.
    case date
  }

  package var isBold = false
  package var isItalic = false
  /// The size of text in points.
  package var size = 11.0
  package var ink: SheetColor = .ink
  package var ground: SheetColor?
  /// A thin line around the cell.
  package var frame: SheetColor?
  /// A stronger line below the cell.
  package var underline: SheetColor?
  package var wraps = false
  /// Whether it can be changed on a protected sheet.
  package var isUnlocked = false
  package var alignment: Alignment = .natural
  package var height: Height = .middle
  package var format: Format = .general
  /// Steps to the right, each about a character wide; 0 to 15.
  package var indent = 0

  package init() {}

  /// The same look with changes.
  package func with(_ change: (inout CellLook) -> Void) -> CellLook {
    var look = self
    change(&look)
    return look
  }

  /// Text as usual.
  package static let plain = CellLook()
  /// Text over several lines.
  package static let wrapped = plain.with {
    $0.wraps = true
    $0.height = .top
  }
  /// The header of a table.
  package static let header = plain.with {
    $0.isBold = true
    $0.ground = .paleBlue
    $0.underline = .blue
    $0.alignment = .left
  }
  /// The title of a sheet.
  package static let title = plain.with {
    $0.isBold = true
    $0.size = 18
  }
  /// A heading between rows.
  package static let heading = plain.with {
    $0.isBold = true
    $0.size = 13
    $0.ink = .blue
  }
  /// Words that help and can be passed over.
  package static let help = plain.with {
    $0.ink = .muted
    $0.wraps = true
    $0.height = .top
  }
  /// A cell to be filled in; what is typed stays text.
  package static let input = plain.with {
    $0.frame = .rule
    $0.isUnlocked = true
    $0.alignment = .left
    $0.format = .text
  }
  /// A cell to be filled in with a day.
  package static let dateInput = input.with { $0.format = .date }
}
