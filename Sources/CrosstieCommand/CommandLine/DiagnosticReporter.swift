import FileFormats
import StakeholderModel
import TextFormats

/// Prints what is wrong or doubtful about an input to standard error.
struct DiagnosticReporter {
  private let sink: any TextSink
  private let isQuiet: Bool
  private let words: SeverityWords

  init(_ environment: CommandEnvironment, _ delivery: Delivery) {
    sink = environment.standardError
    isQuiet = delivery.isQuiet
    words = SeverityWords(delivery, on: sink, in: environment)
  }

  /// Prints sentences, one on a line.
  func say(_ sentences: [String]) {
    for sentence in sentences { try? sink.write(visible(sentence) + "\n") }
  }

  /// Prints the diagnostics of a reading, the first few of each kind.
  func print(_ reading: NetworkReading) {
    let few = FewOfEach(reading.diagnostics.filter(isTold))
    print(few.told)
    say(few.rest)
  }

  /// Prints diagnostics.
  func print(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics where isTold(diagnostic) {
      let place = diagnostic.location.map { "\($0.text): " } ?? ""
      let help = diagnostic.help.map { " (\($0))" } ?? ""
      let word = words.word(for: diagnostic)
      let message = visible(": \(diagnostic.message)\(help)")
      try? sink.write(visible(place) + word + message + "\n")
    }
  }

  private func isTold(_ diagnostic: Diagnostic) -> Bool {
    !isQuiet || diagnostic.severity != .note
  }
}
