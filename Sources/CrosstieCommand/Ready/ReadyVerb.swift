import ArgumentParser
import Drawing
import FileFormats
import Findings
import StakeholderModel
import TextFormats

/// Whether joint work is ready to be proposed.
struct ReadyVerb: Verb {
  static let schema = "ready"
  static let configuration = CommandConfiguration(
    commandName: "ready",
    abstract: "Before you pitch: is this joint work ready, or where to start.",
    usage: "crosstie ready FILE… [INITIATIVE]",
    discussion: """
      Seven questions for the organizations the work needs: a relationship before the proposal,
      conversations and not only pitches, what each may lose, a champion inside each, everybody's
      fingerprints, a broader agenda, and the right messenger for whoever decides. The answer is ready,
      or not yet with the first three steps, or what to record so that it can be told.

        crosstie ready partners.yaml tutoring
        crosstie ready partners.yaml tutoring --cards -o cards.pdf
        crosstie ready partners.xlsx "Summer jobs" --fail-on not-yet
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var flags: ReadingFlags
  @OptionGroup var sharing: SharingOptions

  @OptionGroup var cards: CardFlags

  @Flag(help: "Tell every answer, not only what is missing.")
  var all = false

  @Option(help: "End with exit 1 when the work is not-yet ready, or cannot-tell or worse.")
  var failOn: ReadyLimit?

  @Option(name: [.short, .long], help: "Write the answer to this file instead of the screen.")
  var output: String?

  @Option(help: "text, markdown or json; without it, the ending of the output file decides.")
  var format: ReadyFormat?

  @Flag(help: "Add how each question is decided.")
  var technical = false

  @Flag(help: "Say nothing on standard error but warnings and errors.")
  var quiet = false

  func validate() throws {
    guard sharing.share != .public else {
      throw ValidationError("readiness is about single partners; it cannot be shared in public")
    }
    try cards.check(output, hasFormat: format != nil)
  }

  private var printed: PrintedCards? { cards.printed(to: output, hasFormat: format != nil) }

  private var chosenFormat: ReadyFormat {
    format ?? output.flatMap(ReadyFormat.init(path:)) ?? .text
  }

  var delivery: Delivery {
    Delivery(
      format: chosenFormat == .json ? .json : .text, path: printed == nil ? output : nil,
      isQuiet: quiet,
      isTechnical: technical)
  }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    let meant = MeantInitiative(input.paths, in: environment.files)
    var files = input
    files.paths = meant.paths
    let loaded = try files.load(in: environment, delivery)
    // Cards to print are pictures, and those are for the team.
    let level = sharing.share ?? (printed == nil ? .internal : .team)
    let network = loaded.network.reduced(
      to: level, includesRestricted: sharing.includeRestricted)
    var settings = flags.settings
    settings["share"] = .text(level.rawValue)
    guard let initiative = try meant.initiative(in: network) else {
      return Answer(
        text: nothingRecorded(loaded.network), result: Self.unknown,
        input: InputCounts(loaded.network), settings: settings,
        diagnostics: loaded.reading.diagnostics,
        status: failOn == .cannotTell ? .findings : .done)
    }
    let reading = try await flags.reading(of: loaded)
    let told = ToldReadiness(
      reading.readiness(of: initiative, in: network, sharing: level), initiative, reading,
      in: network, sharing: sharing, hasCards: cards.cards, tellsAll: all, isTechnical: technical)
    try printed?.write(
      told.cards, PictureContent(network: network, reading: reading, sharing: level),
      besides: loaded.paths, in: environment)
    let width = output == nil ? environment.standardOutput.terminalWidth : nil
    let text =
      printed != nil
      ? ""
      : chosenFormat == .markdown
        ? told.page.markdown(in: network) : told.page.text(in: network, width: width)
    return Answer(
      text: text, result: told.value, input: InputCounts(loaded.network), settings: settings,
      diagnostics: loaded.reading.diagnostics,
      status: failOn?.isReached(by: told.readiness.verdict) == true ? .findings : .done)
  }
}

extension ReadyVerb {
  private static let record: Claim =
    "the joint work, with the organizations it cannot do without (initiatives, required)"

  /// The page for a file without joint work.
  private func nothingRecorded(_ network: StakeholderNetwork) -> String {
    var page = PageBlocks()
    page.add(.title("Cannot tell yet: no joint work is recorded"))
    page.add(.heading("Record"))
    page.add(.item(Self.record))
    return chosenFormat == .markdown
      ? page.markdown(in: network) : page.text(in: network, width: nil)
  }

  private static var unknown: JSONValue {
    .object([
      "initiative": .null, "name": .null, "verdict": .text(Readiness.Verdict.cannotTell.rawValue),
      "checks": .array([]), "steps": .array([]), "not_told": .array([]), "notes": .array([]),
      "record": .array([.text(record.text(in: StakeholderNetwork()))]),
    ])
  }
}

/// How readiness is written.
enum ReadyFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case text, markdown, json

  /// The format that the ending of a file names.
  init?(path: String) {
    switch path.split(separator: ".").last?.lowercased() {
    case "md"?, "markdown"?: self = .markdown
    case "json"?: self = .json
    case "txt"?: self = .text
    default: return nil
    }
  }
}

/// The verdict at which the command ends with exit 1.
enum ReadyLimit: String, ExpressibleByArgument, CaseIterable, Sendable {
  case notYet = "not-yet"
  case cannotTell = "cannot-tell"

  func isReached(by verdict: Readiness.Verdict) -> Bool {
    switch (self, verdict) {
    case (_, .notYet), (.cannotTell, .cannotTell): true
    default: false
    }
  }
}
