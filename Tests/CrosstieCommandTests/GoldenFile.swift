import Foundation
import Testing

/// A text kept in the repository, byte for byte.
///
/// With `RECORD=1` in the environment a difference is written to the file, and the test still fails:
/// somebody has to read what was recorded.
struct GoldenFile {
  private let file: URL

  /// Names a file.
  ///
  /// - Parameter path: The path from the root of the repository.
  init(_ path: String) {
    file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: path)
  }

  /// The text as kept; empty when there is none yet.
  var text: String { (try? String(contentsOf: file, encoding: .utf8)) ?? "" }

  /// Compares a text with what is kept.
  ///
  /// - Parameters:
  ///   - text: What was made now.
  ///   - location: The line of the test; leave it out.
  func expect(_ text: String, at location: SourceLocation = #_sourceLocation) {
    let kept = self.text
    guard kept != text else { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try? text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(file.lastPathComponent) was recorded; read it", sourceLocation: location)
      return
    }
    let now = text.split(separator: "\n", omittingEmptySubsequences: false)
    let before = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(now, before).prefix { $0 == $1 }.count
    Issue.record(
      """
      \(file.lastPathComponent) differs from line \(line + 1) on; RECORD=1 writes it anew
      kept: \(line < before.count ? String(before[line]) : "nothing")
      now:  \(line < now.count ? String(now[line]) : "nothing")
      """, sourceLocation: location)
  }
}
