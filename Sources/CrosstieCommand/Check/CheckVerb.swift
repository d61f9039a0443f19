import ArgumentParser
import FileFormats
import StakeholderModel
import TextFormats

/// Mistakes and doubtful things in the data.
struct CheckVerb: Verb {
  static let schema = "check"
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find mistakes in the data, by file and line, or by sheet and cell.",
    discussion: """
      Ends with 0 when there are no errors, 1 when there are errors, and 3 when a file cannot be
      parsed at all. Warnings are worth a look and change nothing.

      --mark writes a copy of a workbook with colors and notes at the cells that need mending, a
      sheet “What to look at” and a sheet “Champions to ask” to fill in. The copy is called
      NAME-marked.xlsx, or as -o says; the workbook itself stays as it is.

        crosstie check partners.yaml
        crosstie check partners/ --format json
        crosstie check partners.xlsx --mark
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Flag(help: "Write a copy of the workbook with the mistakes marked.")
  var mark = false

  var delivery: Delivery {
    var delivery = output.delivery
    if mark {
      delivery.path = nil
      delivery.format = output.format ?? .text
    }
    return delivery
  }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    let files = try input.sourceFiles(in: environment)
    let reading = readNetwork(files, try input.readingOptions())
    if !delivery.isQuiet { DiagnosticReporter(environment, delivery).say(reading.understood) }
    var colors = delivery
    if delivery.path != nil { colors.color = .never }
    let words = SeverityWords(colors, on: environment.standardOutput, in: environment)
    let report = CheckReport(reading, files, words)
    let width = delivery.path == nil ? environment.standardOutput.terminalWidth : nil
    if mark { try writeMarked(files, reading, environment) }
    return Answer(
      text: report.text(terminalWidth: width), result: report.result,
      input: reading.network.map { InputCounts($0) }, diagnostics: reading.diagnostics,
      status: report.status)
  }

  private func writeMarked(
    _ files: [SourceFile], _ reading: NetworkReading, _ environment: CommandEnvironment
  ) throws(Stop) {
    guard files.count == 1, let file = files.first, file.isExcelWorkbook else {
      throw Stop(
        .usage, "--mark needs one Excel workbook",
        advice: "crosstie convert writes one from any input: crosstie convert … -o partners.xlsx")
    }
    let path = output.output ?? Self.markedName(of: file.name)
    guard path != file.name, !environment.files.isSame(path, file.name) else {
      throw Stop(
        .usage, "\(path) is the input; it is never overwritten", advice: "name another file with -o"
      )
    }
    guard reading.couldParse else { return }
    let bytes = try MarkedCopy(file, reading).bytes()
    do throws(FileFault) {
      try environment.files.write(bytes, to: path)
    } catch {
      throw Stop(.cannotWrite, "cannot write \(error.path): \(error.reason)")
    }
    if !delivery.isQuiet { DiagnosticReporter(environment, delivery).say(["Wrote \(path)"]) }
  }

  /// `partners-marked.xlsx` for `partners.xlsx`.
  static func markedName(of name: String) -> String {
    guard name != "-" else { return "marked.xlsx" }
    guard let dot = name.lastIndex(of: "."), name[dot...].firstIndex(of: "/") == nil else {
      return name + "-marked.xlsx"
    }
    return name[..<dot] + "-marked" + name[dot...]
  }
}
