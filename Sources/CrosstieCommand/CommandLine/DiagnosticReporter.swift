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

  /// Prints the diagnostics of a reading: every error, and of doubts of one kind the first few.
  func print(_ reading: NetworkReading) {
    let few = 3
    let counts = Dictionary(grouping: reading.diagnostics, by: \.code).mapValues(\.count)
    var told: [String: Int] = [:]
    for diagnostic in reading.diagnostics {
      let number = told[diagnostic.code, default: 0] + 1
      told[diagnostic.code] = number
      let count = counts[diagnostic.code] ?? 0
      let isWhole = diagnostic.severity == .error || count <= few + 1
      if isWhole || number <= few { print([diagnostic]) }
      if !isWhole, number == few, !isQuiet || diagnostic.severity != .note {
        say(["  … and \(count - few) more of this kind; crosstie check tells them all"])
      }
    }
  }

  /// Prints diagnostics.
  func print(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics where !isQuiet || diagnostic.severity != .note {
      let place = diagnostic.location.map { "\($0.text): " } ?? ""
      let help = diagnostic.help.map { " (\($0))" } ?? ""
      let word = words.word(for: diagnostic)
      let message = visible(": \(diagnostic.message)\(help)")
      try? sink.write(visible(place) + word + message + "\n")
    }
  }
}
