import StakeholderModel

/// The words "error", "warning" and "note", in color where a person is looking and wants it.
struct SeverityWords: Sendable {
  private let isColored: Bool

  /// Settles whether words are colored.
  ///
  /// - Parameters:
  ///   - choice: What the command line says.
  ///   - sink: Where the words go; only a terminal is colored unasked.
  ///   - environment: Tells whether the user asks all programs to use no color.
  init(_ choice: ColorChoice, on sink: any TextSink, in environment: CommandEnvironment) {
    isColored =
      switch choice {
      case .always: true
      case .never: false
      case .auto: sink.terminalWidth != nil && !environment.prefersNoColor
      }
  }

  /// The word for a severity.
  func word(for severity: Diagnostic.Severity) -> String {
    guard isColored else { return severity.rawValue }
    let code =
      switch severity {
      case .error: "1;31"
      case .warning: "1;33"
      case .note: "1;36"
      }
    return "\u{1B}[\(code)m\(severity.rawValue)\u{1B}[0m"
  }
}
