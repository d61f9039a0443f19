public import ArgumentParser
import Drawing
import FileFormats
public import Findings
import StakeholderModel
import TextFormats

/// Whom to introduce to whom.
struct IntroduceVerb: Verb {
  static let schema = "introduce"
  static let configuration = CommandConfiguration(
    commandName: "introduce",
    abstract: "Say whom to introduce to whom, through whom, about what, and what it changes.",
    discussion: """
      Without --goal, organizations that joint work needs get a second, independent way to each other,
      or the first; then pairs with far fewer ties than usual get some. Each introduction counts those
      before it as made. Nobody who did not answer is named, and no two who are at odds.

        crosstie introduce partners.yaml
        crosstie introduce partners.yaml --count 3 --cards -o cards.pdf
        crosstie introduce partners.yaml --goal efficiency --format csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var flags: ReadingFlags
  @OptionGroup var sharing: SharingOptions

  @Option(help: "What for: ways, ties, efficiency, resilience, reach or load.")
  var goal: IntroductionGoal = .ways

  @Option(help: "How many introductions, 1 to 50.")
  var count = 5

  @Flag(help: "Add a card to print for each conversation: how to begin and what to ask.")
  var cards = false

  @Option(name: [.short, .long], help: "Write the answer to this file instead of the screen.")
  var output: String?

  @Option(help: "table, markdown, json or csv; without it, the ending of the output file decides.")
  var format: IntroduceFormat?

  @Option(help: CardPaper.help)
  var paper: CardPaper = .a4

  @Flag(help: "Add the numbers and the words of the field.")
  var technical = false

  @Flag(help: "Say nothing on standard error but warnings and errors.")
  var quiet = false

  func validate() throws {
    guard (1...50).contains(count) else { throw ValidationError("--count takes 1 to 50") }
    guard sharing.share != .public else {
      throw ValidationError("introductions are between people; they cannot be shared in public")
    }
    guard paper != .slide else { throw ValidationError("--paper takes a4 or letter") }
    if format == nil, !cards, PrintedCards.Format(path: output) != nil {
      throw ValidationError("a pdf or pptx holds cards: add --cards")
    }
  }

  /// The cards as a file to print; `nil` for an answer in words.
  private var printed: PrintedCards? {
    guard cards, format == nil, let path = output, let kind = PrintedCards.Format(path: path) else {
      return nil
    }
    return PrintedCards(format: kind, path: path, paper: paper)
  }

  private var chosenFormat: IntroduceFormat {
    format ?? output.flatMap(IntroduceFormat.init(path:)) ?? .table
  }

  var delivery: Delivery {
    Delivery(
      format: chosenFormat == .json ? .json : .text, path: printed == nil ? output : nil,
      isQuiet: quiet,
      isTechnical: technical)
  }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    let loaded = try input.load(in: environment, delivery)
    let scope = try flags.scope(for: loaded)
    let reading = await Reading.of(loaded.network, options: scope)
    let whole = reading.introductions(for: goal, count: count)
    let settled = await reading.settled(by: whole.list, scope: scope)
    // Cards to print are pictures, and those are for the team.
    let level = sharing.share ?? (printed == nil ? .internal : .team)
    let network = loaded.network.reduced(
      to: level, includesRestricted: sharing.includeRestricted)
    let told = ToldIntroductions(whole, settled, reading, in: network, hasCards: cards)
    try printed?.write(
      told.items.map(told.card),
      PictureContent(network: network, reading: reading, sharing: level), besides: loaded.paths,
      in: environment)
    let width = output == nil ? environment.standardOutput.terminalWidth : nil
    let text =
      switch chosenFormat {
      case _ where printed != nil: ""
      case .table, .json: told.page(width: width)
      case .markdown: told.markdown
      case .csv: told.csv
      }
    var settings = flags.settings
    settings["goal"] = .text(goal.rawValue)
    settings["count"] = .integer(count)
    return Answer(
      text: text, result: told.value, input: InputCounts(loaded.network), settings: settings,
      diagnostics: loaded.reading.diagnostics)
  }
}

/// How introductions are written.
enum IntroduceFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case table, markdown, json, csv

  /// The format that the ending of a file names.
  init?(path: String) {
    let endings: [(String, IntroduceFormat)] = [
      (".md", .markdown), (".markdown", .markdown), (".json", .json), (".csv", .csv),
    ]
    guard let known = endings.first(where: { path.lowercased().hasSuffix($0.0) }) else {
      return nil
    }
    self = known.1
  }
}

extension IntroductionGoal: ExpressibleByArgument {}
