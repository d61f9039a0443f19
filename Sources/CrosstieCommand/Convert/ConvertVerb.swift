import ArgumentParser
import FileFormats
import StakeholderModel
import TextFormats

/// The same network in another form.
struct ConvertVerb: Verb {
  static let schema = "convert"
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write the same network as YAML, a workbook, a folder of CSV, or a table.",
    discussion: """
      YAML, an Excel workbook and a folder of CSV hold everything. The smaller tables do not, and what
      they leave out is said.

        crosstie convert partners.csv -o partners.yaml
        crosstie convert partners.yaml -o partners.xlsx
        crosstie convert partners.yaml -o partners/
        crosstie convert partners.yaml --format ties -o ties.csv
      """)

  @OptionGroup var input: InputOptions

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: "The file or folder to write; without it, one file goes to the screen.")
  var outputPath: String?

  @Option(help: "\(FileFormat.all.map(\.id).joined(separator: ", ")); else by the ending.")
  var format: String?

  @Flag(help: "Say nothing on standard error but warnings and errors.")
  var quiet = false

  var delivery: Delivery { Delivery(isQuiet: quiet) }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    let asked = try askedFormat()
    let loaded = try input.load(in: environment, delivery)
    let format = asked ?? fittingFormat(loaded.network, environment)
    let name = outputPath ?? "network"
    let written = try written(loaded.network, as: format, named: name)
    let reporter = DiagnosticReporter(environment, delivery)
    reporter.print(
      written.losses.map { loss in
        Diagnostic(
          "W404", .warning, "left out: \(loss)", help: "yaml, xlsx and csv-folder hold everything")
      })
    guard let outputPath else { return try onScreen(written, format) }
    let paths = try deliver(written, format, to: outputPath, loaded, environment)
    if !quiet { reporter.say(paths.map { "Wrote \($0)" }) }
    return Answer(text: "", result: .object(["files": .array(paths.map { .text($0) })]))
  }

  private func written(
    _ network: StakeholderNetwork, as format: FileFormat, named name: String
  ) throws(Stop) -> WrittenNetwork {
    do throws(WorkbookWritingFault) {
      return try write(network, as: format, named: name)
    } catch {
      throw Stop(.cannotWrite, error.message, advice: "yaml and csv-folder hold everything")
    }
  }

  private func askedFormat() throws(Stop) -> FileFormat? {
    guard let format else { return nil }
    guard let known = FileFormat.named(format) else {
      let near = NearestName.of(format, among: FileFormat.all.map(\.id))
      throw Stop(
        .usage, "there is no format “\(format)”" + (near.map { "; did you mean “\($0)”?" } ?? ""),
        advice: "formats: " + FileFormat.all.map(\.id).joined(separator: ", "))
    }
    return known
  }

  /// The format that the ending of the output says.
  private func fittingFormat(
    _ network: StakeholderNetwork, _ environment: CommandEnvironment
  ) -> FileFormat {
    guard let outputPath else { return .yaml }
    let lowered = outputPath.lowercased()
    if lowered.hasSuffix(".yaml") || lowered.hasSuffix(".yml") { return .yaml }
    if lowered.hasSuffix(".xlsx") { return .workbook }
    guard lowered.hasSuffix(".csv") else { return .csvFolder }
    return network.ties.isEmpty ? .peopleTable : .tieTable
  }

  private func onScreen(_ written: WrittenNetwork, _ format: FileFormat) throws(Stop) -> Answer {
    guard written.files.count == 1, !format.isFolder, let file = written.files.first else {
      throw Stop(.usage, "\(format.title) needs a folder", advice: "name one with -o")
    }
    guard format != .workbook else {
      throw Stop(.usage, "a workbook is nothing for the screen", advice: "name a file with -o")
    }
    return Answer(
      text: String(decoding: file.bytes, as: UTF8.self), result: .object(["files": .array([])]))
  }

  private func deliver(
    _ written: WrittenNetwork, _ format: FileFormat, to path: String, _ loaded: LoadedNetwork,
    _ environment: CommandEnvironment
  ) throws(Stop) -> [String] {
    let folder = path.hasSuffix("/") ? path : path + "/"
    let paths = written.files.map { format.isFolder ? folder + $0.name : path }
    for target in paths + [path] { try refuseInput(target, loaded, environment) }
    do throws(FileFault) {
      if format.isFolder { try environment.files.makeFolder(path) }
      for (file, target) in zip(written.files, paths) {
        try environment.files.write(file.bytes, to: target)
      }
    } catch {
      throw Stop(.cannotWrite, "cannot write \(error.path): \(error.reason)")
    }
    return paths
  }

  private func refuseInput(
    _ path: String, _ loaded: LoadedNetwork, _ environment: CommandEnvironment
  ) throws(Stop) {
    let inputs = loaded.paths + loaded.paths.compactMap { RestrictedFile.beside($0) }
    for input in inputs where input == path || environment.files.isSame(input, path) {
      throw Stop(
        .usage, "\(path) is the input; it is never overwritten", advice: "name another file with -o"
      )
    }
  }
}
