package import StakeholderModel

/// Collects what is wrong while a file is read, so that everything can be told at once.
package final class DiagnosticLog {
  /// Everything so far, in the order it was found.
  package private(set) var diagnostics: [Diagnostic] = []
  private var suggestionCount = 0

  package init() {}

  package func error(
    _ code: String, _ message: String, help: String? = nil, at location: SourceLocation?
  ) {
    diagnostics.append(Diagnostic(code, .error, message, help: help, at: location))
  }

  package func warn(
    _ code: String, _ message: String, help: String? = nil, at location: SourceLocation?
  ) {
    diagnostics.append(Diagnostic(code, .warning, message, help: help, at: location))
  }

  package func note(
    _ code: String, _ message: String, help: String? = nil, at location: SourceLocation?
  ) {
    diagnostics.append(Diagnostic(code, .note, message, help: help, at: location))
  }

  package func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// “did you mean …?”, for as many unknown words as anybody wants to read.
  func suggestion(for word: String, among known: some Sequence<String>) -> String? {
    guard suggestionCount < Limits.suggestions else { return nil }
    suggestionCount += 1
    return (NearestName.of(word, among: known) ?? Self.wholeName(of: word, among: known))
      .map { "did you mean “\($0)”?" }
  }

  /// The only known name of which a word is a part, such as “Ana Silva” for “Silva”.
  private static func wholeName(of word: String, among known: some Sequence<String>) -> String? {
    func words(_ text: String) -> Set<String> {
      Set(text.split { !$0.isLetter && !$0.isNumber }.map { foldedName($0) })
    }
    let parts = words(word)
    guard !parts.isEmpty, parts.contains(where: { $0.count > 2 }) else { return nil }
    let whole = Set(known.filter { parts.isSubset(of: words($0)) })
    return whole.count == 1 ? whole.first : nil
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// How many errors there are.
  var errorCount: Int { diagnostics.count { $0.severity == .error } }
}
