import ArgumentParser
import FileFormats
import StakeholderModel
import TextFormats

/// Mistakes and doubtful things in the data.
struct CheckVerb: Verb {
  static let schema = "check"
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find mistakes in the data, by file and line.",
    discussion: """
      Ends with 0 when there are no errors, 1 when there are errors, and 3 when a file cannot be
      parsed at all. Warnings are worth a look and change nothing.

        crosstie check partners.yaml
        crosstie check partners/ --format json
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  var delivery: Delivery { output.delivery }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    let files = try input.sourceFiles(in: environment)
    let reading = readNetwork(files, try input.readingOptions())
    if !delivery.isQuiet { DiagnosticReporter(environment, delivery).say(reading.understood) }
    var colors = delivery
    if output.output != nil { colors.color = .never }
    let words = SeverityWords(colors, on: environment.standardOutput, in: environment)
    let report = CheckReport(reading, files, words)
    let width = output.output == nil ? environment.standardOutput.terminalWidth : nil
    return Answer(
      text: report.text(terminalWidth: width), result: report.result,
      input: reading.network.map { InputCounts($0) }, diagnostics: reading.diagnostics,
      status: report.status)
  }
}
