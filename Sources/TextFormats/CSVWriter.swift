/// One cell of a table to be written.
public enum CSVCell: Sendable, Hashable {
  /// Text of any origin; guarded so that no spreadsheet takes it for a formula.
  case text(String)
  /// A number, date or word of ours; written as it is.
  case plain(String)
  /// Nothing.
  case empty
}

/// Rows as comma-separated values after RFC 4180: UTF-8, lines ending in a newline, quotes only where needed.
///
/// A text that starts with `=`, `+`, `-`, `@`, a tab, a line break or a NUL, or with the full-width
/// form of one of the signs, gets an apostrophe in front; ``unguarded(_:)`` takes it away again.
///
/// - Parameters:
///   - rows: The rows, the header among them.
///   - delimiter: What stands between cells.
/// - Returns: The document.
/// - Complexity: O(length of the text).
public func csvDocument(_ rows: [[CSVCell]], delimiter: Character = ",") -> String {
  rows.map { row in
    let line = row.map { spelled($0, delimiter) }.joined(separator: String(delimiter))
    return (line.isEmpty ? "\"\"" : line) + "\n"
  }.joined()
}

private func spelled(_ cell: CSVCell, _ delimiter: Character) -> String {
  switch cell {
  case .empty: ""
  case .plain(let text): quotedIfNeeded(text, delimiter)
  case .text(let text): quotedIfNeeded(guarded(text), delimiter)
  }
}

private func quotedIfNeeded(_ text: String, _ delimiter: Character) -> String {
  let needsQuotes =
    text.unicodeScalars.contains { $0 == "\"" || $0 == "\n" || $0 == "\r" }
    || text.contains(delimiter) || text.first == " " || text.last == " " || text.first == "\u{FEFF}"
  guard needsQuotes else { return text }
  var result = "\""
  for scalar in text.unicodeScalars {
    if scalar == "\"" { result += "\"" }
    result.unicodeScalars.append(scalar)
  }
  return result + "\""
}

/// A text that no spreadsheet takes for a formula; ``unguarded(_:)`` gives the text back.
public func guarded(_ text: String) -> String {
  startsLikeFormula(text) || unguarded(text) != text ? "'" + text : text
}

/// A text without the apostrophe that ``guarded(_:)`` put in front of it.
public func unguarded(_ text: String) -> String {
  guard text.unicodeScalars.first == "'" else { return text }
  let rest = String(text.unicodeScalars.dropFirst())
  return rest.unicodeScalars.first == "'" || startsLikeFormula(rest) ? rest : text
}

private func startsLikeFormula(_ text: String) -> Bool {
  switch text.unicodeScalars.first {
  case "=", "+", "-", "@", "\t", "\n", "\r", "\0", "＝", "＋", "－", "＠": true
  default: false
  }
}
