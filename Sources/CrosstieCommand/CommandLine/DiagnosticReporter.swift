import FileFormats
import StakeholderModel
import TextFormats

/// Prints what is wrong or doubtful about an input to standard error.
struct DiagnosticReporter {
  private let sink: any TextSink
  private let isQuiet: Bool

  init(_ environment: CommandEnvironment, _ delivery: Delivery) {
    sink = environment.standardError
    isQuiet = delivery.isQuiet
  }

  /// Prints sentences, one on a line.
  func say(_ sentences: [String]) {
    for sentence in sentences { try? sink.write(visible(sentence) + "\n") }
  }

  /// Prints the diagnostics of a reading.
  func print(_ reading: NetworkReading) { print(reading.diagnostics) }

  /// Prints diagnostics.
  func print(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics where !isQuiet || diagnostic.severity != .note {
      let place = diagnostic.location.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
      var line =
        "\(place)\(diagnostic.severity.rawValue)[\(diagnostic.code)]: \(diagnostic.message)"
      if let help = diagnostic.help { line += " (\(help))" }
      try? sink.write(visible(line) + "\n")
    }
  }
}
