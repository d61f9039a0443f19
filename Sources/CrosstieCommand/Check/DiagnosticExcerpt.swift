import FileFormats
import StakeholderModel
import TextFormats

/// Shows a diagnostic with the line that it is about and a caret under the place.
///
/// Text of files is made safe to print, and the caret stands under what is printed.
struct DiagnosticExcerpt {
  private let lines: [String: SourceLines]
  /// How much of a long line is shown on either side of the place.
  private let context = 50

  private let words: SeverityWords

  init(_ files: [SourceFile], _ words: SeverityWords) {
    self.words = words
    var lines: [String: SourceLines] = [:]
    for file in files { lines[file.name] = SourceLines(file) }
    self.lines = lines
  }

  /// The diagnostic over several lines.
  ///
  /// - Parameters:
  ///   - diagnostic: What was found.
  ///   - isForTerminal: Whether a person is looking; for a pipe, the first line names the place, as
  ///     editors and `grep` expect it.
  /// - Returns: Lines, each ending in a newline.
  func text(of diagnostic: Diagnostic, isForTerminal: Bool) -> String {
    let title = "\(words.word(for: diagnostic)): \(visible(diagnostic.message))\n"
    let help = diagnostic.help.map { "= help: \(visible($0))\n" }
    guard let location = diagnostic.location else { return title + (help.map { "  " + $0 } ?? "") }
    let place = visible(location.text)
    let number = String(location.line)
    let margin = String(repeating: " ", count: number.count)
    var text = isForTerminal ? title + margin + "--> \(place)\n" : "\(place): " + title
    if let (line, caret) = excerpt(location) {
      text += "\(margin) |\n\(number) | \(line)\n\(margin) | \(caret)\n"
    }
    return text + (help.map { margin + " " + $0 } ?? "")
  }

  private func excerpt(_ location: SourceLocation) -> (line: String, caret: String)? {
    guard let excerpt = lines[location.file]?.excerpt(at: location) else { return nil }
    let scalars = Array(excerpt.line.unicodeScalars)
    let start = min(max(0, excerpt.column - 1), scalars.count)
    let end = min(scalars.count, start + excerpt.length)
    let from = max(0, start - context)
    let to = min(scalars.count, max(end, start + context))
    func shown(_ range: Range<Int>) -> String {
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars[range])
      return visible(text)
    }
    let lead = (from > 0 ? "…" : "") + shown(from..<start)
    let meant = shown(start..<min(end, to))
    let rest = shown(min(end, to)..<to) + (to < scalars.count ? "…" : "")
    let caret = String(repeating: "^", count: max(1, displayWidth(meant)))
    return (
      lead + meant + rest, String(repeating: " ", count: displayWidth(lead)) + caret
    )
  }
}
