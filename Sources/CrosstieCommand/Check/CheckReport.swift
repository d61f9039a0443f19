import FileFormats
import StakeholderModel
import TextFormats

/// What a check has found, for a person and for a program.
struct CheckReport {
  private let reading: NetworkReading
  private let excerpts: DiagnosticExcerpt

  init(_ reading: NetworkReading, _ files: [SourceFile], _ words: SeverityWords) {
    self.reading = reading
    excerpts = DiagnosticExcerpt(files, words)
  }

  /// How the command ends: 3 for a file that cannot be parsed, 1 for errors, else 0.
  var status: ExitStatus {
    guard reading.couldParse else { return .invalidInput }
    return count(.error) > 0 ? .findings : .done
  }

  /// The diagnostics with excerpts, then one sentence with the counts.
  func text(terminalWidth: Int?) -> String {
    let few = FewOfEach(reading.diagnostics)
    let shown = few.told.map { excerpts.text(of: $0, isForTerminal: terminalWidth != nil) }
    return (shown + few.rest + [summary]).map { $0 + "\n" }.joined()
  }

  private var summary: String {
    let found = [
      counted(count(.error), "error"), counted(count(.warning), "warning"),
      counted(count(.note), "note"),
    ].compactMap { $0 }
    let what = found.isEmpty ? "No mistakes found" : "Found \(found.joined(separator: ", "))"
    guard let network = reading.network else { return what + "." }
    let size = [
      counted(network.people.count, "person", "people"),
      counted(network.organizations.count, "organization"), counted(network.ties.count, "tie"),
    ].compactMap { $0 }
    return what + (size.isEmpty ? "." : " in \(size.joined(separator: ", ")).")
  }

  private func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String? {
    count == 0 ? nil : count == 1 ? "1 \(one)" : "\(count) \(many ?? one + "s")"
  }

  private func count(_ severity: Diagnostic.Severity) -> Int {
    reading.diagnostics.count { $0.severity == severity }
  }

  /// The counts and what was understood; `null` for a file that cannot be parsed.
  var result: JSONValue {
    guard reading.couldParse else { return .null }
    return .object([
      "errors": .integer(count(.error)), "warnings": .integer(count(.warning)),
      "notes": .integer(count(.note)),
      "understood": .array(reading.understood.map { .text($0) }),
      "checks": .array(
        DataCheck.all.map { check in
          .object([
            "code": .text(check.code), "title": .text(check.title),
            "found": .integer(reading.diagnostics.count { $0.code == check.code }),
          ])
        }),
    ])
  }
}
