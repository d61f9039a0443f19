import StakeholderModel
import TextFormats

/// The words "error", "warning" and "note", in color where a person is looking and wants it, with
/// codes where somebody asks for them.
struct SeverityWords: Sendable {
  private let isColored: Bool
  private let showsCodes: Bool

  /// Settles whether words are colored.
  ///
  /// - Parameters:
  ///   - delivery: What the command line says about colors and about the words of the field.
  ///   - sink: Where the words go; only a terminal is colored unasked.
  ///   - environment: Tells whether the user asks all programs to use no color.
  init(_ delivery: Delivery, on sink: any TextSink, in environment: CommandEnvironment) {
    showsCodes = delivery.isTechnical
    isColored =
      switch delivery.color {
      case .always: true
      case .never: false
      case .auto: sink.terminalWidth != nil && !environment.prefersNoColor
      }
  }

  /// The word that a diagnostic begins with: `error`, or `error[E302]` where codes are asked for.
  func word(for diagnostic: Diagnostic) -> String {
    word(for: diagnostic.severity) + (showsCodes ? visible("[\(diagnostic.code)]") : "")
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
