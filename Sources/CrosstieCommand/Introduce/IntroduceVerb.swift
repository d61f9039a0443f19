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

  @OptionGroup var cards: CardFlags

  @OptionGroup var output: TableOutputOptions

  func validate() throws {
    guard (1...50).contains(count) else { throw ValidationError("--count takes 1 to 50") }
    guard sharing.share != .public else {
      throw ValidationError("introductions are between people; they cannot be shared in public")
    }
    try cards.check(output.output, hasFormat: output.format != nil)
  }

  private var printed: PrintedCards? {
    cards.printed(to: output.output, hasFormat: output.format != nil)
  }

  var delivery: Delivery {
    var delivery = output.delivery
    if printed != nil { delivery.path = nil }
    return delivery
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
    let told = ToldIntroductions(whole, settled, reading, in: network, hasCards: cards.cards)
    try printed?.write(
      told.items.map(told.card),
      PictureContent(network: network, reading: reading, sharing: level), besides: loaded.paths,
      in: environment)
    let width = output.output == nil ? environment.standardOutput.terminalWidth : nil
    let text =
      switch output.chosenFormat {
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

extension IntroductionGoal: ExpressibleByArgument {}
