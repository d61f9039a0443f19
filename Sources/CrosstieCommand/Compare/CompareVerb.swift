import ArgumentParser
import Drawing
import FileFormats
import Findings
import NetworkAnalysis
import StakeholderModel
import TextFormats

/// Two rounds of one network, side by side.
struct CompareVerb: Verb {
  static let schema = "compare"
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare two rounds: what was gained, lost, healed and broken, and what was done.",
    discussion: """
      The earlier file comes first. The same id is the same person or organization, then another name \
      that a file gives. Whatever only looks alike is asked about and not joined until you say so with \
      --same. A tie that nobody could tell in one of the rounds is neither lost nor gained.

        crosstie compare spring.xlsx autumn.xlsx
        crosstie compare spring.yaml autumn.yaml --same "p3 = p19" --all
        crosstie compare spring.yaml autumn.yaml --format markdown -o change.md
        crosstie compare spring.yaml autumn.yaml --picture change.svg
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "The day that the earlier file describes; --as-of is that of the later file.")
  var beforeAsOf: String?

  @OptionGroup var identities: IdentityFlags
  @OptionGroup var flags: ReadingFlags
  @OptionGroup var sharing: SharingOptions

  @Flag(help: "Tell every tie, finding and action instead of the first few of each.")
  var all = false

  @OptionGroup var pictures: RoundPictureFlags

  @OptionGroup var output: TableOutputOptions

  var delivery: Delivery { output.delivery }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    let files = try RoundFiles(input, beforeAsOf: beforeAsOf).load(in: environment, delivery)
    try refuseOutput(files, environment)
    let accepted = try identities.accepted(files, in: environment)
    let restricted = sharing.includeRestricted
    let before = await Reading.of(files.before.network, options: try flags.scope(for: files.before))
      .told(includesRestricted: restricted)
    let comparison = await RoundComparison.of(
      before, files.after.network, options: try flags.scope(for: files.after),
      shown: (
        files.before.network.reduced(to: .internal, includesRestricted: restricted),
        files.after.network.reduced(to: .internal, includesRestricted: restricted)
      ), accepting: accepted)
    let told = ToldRounds(comparison, sharing, isAll: all, isTechnical: output.technical)
    let order = files.orderDoubt
    if let order { DiagnosticReporter(environment, delivery).print([order]) }
    try await pictures.draw(comparison, files, sharing, in: environment, delivery)
    let width = delivery.path == nil ? environment.standardOutput.terminalWidth : nil
    let text =
      switch output.chosenFormat {
      case .table, .json: told.page(width: width)
      case .markdown: told.markdown
      case .csv: told.csv
      }
    var settings = flags.settings
    settings["share"] = .text(told.level.rawValue)
    return Answer(
      text: text, result: told.json, input: InputCounts(files.after.network),
      settings: settings,
      diagnostics: files.before.reading.diagnostics + files.after.reading.diagnostics
        + [order].compactMap { $0 })
  }

  private func refuseOutput(
    _ files: LoadedRounds, _ environment: CommandEnvironment
  ) throws(Stop) {
    guard let output = output.output else { return }
    try environment.refuseInput(output, files.before.paths + files.after.paths)
  }
}
