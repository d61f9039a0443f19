/// One thing that is wrong or doubtful about the data.
public struct Diagnostic: Sendable, Hashable {
  /// How bad it is.
  public enum Severity: String, Sendable, Hashable, Comparable {
    /// The data cannot be used until it is mended.
    case error
    /// The data can be used; a look is worthwhile.
    case warning
    /// Something the reader did that the user should know.
    case note

    /// Errors before warnings before notes.
    public static func < (left: Self, right: Self) -> Bool {
      let order: [Severity] = [.error, .warning, .note]
      return order.firstIndex(of: left) ?? 0 < order.firstIndex(of: right) ?? 0
    }
  }

  /// The stable name of the rule, such as `E302`.
  public let code: String
  /// How bad it is.
  public let severity: Severity
  /// What is wrong, in one sentence without a period.
  public let message: String
  /// What would mend it, such as “did you mean …?”.
  public let help: String?
  /// Where it stands; `nil` when it concerns the file as a whole.
  public let location: SourceLocation?

  /// Makes a diagnostic.
  public init(
    _ code: String, _ severity: Severity, _ message: String, help: String? = nil,
    at location: SourceLocation? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.help = help
    self.location = location
  }
}

/// A place in a source file.
public struct SourceLocation: Sendable, Hashable {
  /// The name of the file as the user gave it.
  public let file: String
  /// The sheet of a workbook; `nil` for text.
  public let sheet: String?
  /// The line, from 1; in a workbook, the row.
  public let line: Int
  /// The character in the line, from 1; in a workbook, the column.
  public let column: Int
  /// How many characters are meant; at least 1.
  public let length: Int

  /// Makes a location.
  public init(file: String, sheet: String? = nil, line: Int, column: Int, length: Int = 1) {
    self.file = file
    self.sheet = sheet
    self.line = line
    self.column = column
    self.length = length
  }
}

extension SourceLocation: Comparable {
  /// By file, then sheet by name, then line, then column.
  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.sheet ?? "", left.line, left.column)
      < (right.file, right.sheet ?? "", right.line, right.column)
  }
}

extension SourceLocation {
  /// The place as a person finds it: `people.csv:12:3`, or `partners.xlsx:'People'!D12`.
  public var text: String {
    place.map { "\(file):\($0)" } ?? "\(file):\(line):\(column)"
  }

  /// The place within its file: `line 12`, or `'People'!D12`.
  public var textInFile: String { place ?? "line \(line)" }

  private var place: String? { sheet.map { "'\($0)'!\(Self.cellName(row: line, column: column))" } }

  /// The name of a cell, such as `D12` for row 12 and column 4.
  public static func cellName(row: Int, column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      letters = String(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(row)
  }
}
