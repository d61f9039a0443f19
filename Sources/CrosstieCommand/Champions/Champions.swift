import ArgumentParser
import FileFormats
import Findings
import StakeholderModel
import TextFormats

/// Who champions what where, and who could be asked.
struct Champions: Verb {
  static let schema = "champions"
  static let configuration = CommandConfiguration(
    commandName: "champions",
    abstract: "Say who stands up for the work, where nobody does, and whom to ask.",
    discussion: """
      A champion is somebody inside an organization who stands up for the joint work there. Not asked
      is not no: organizations where nothing is recorded are told apart from those that said no.

        crosstie champions partners.yaml
        crosstie champions partners/ --format json
        crosstie champions partners.yaml --to "Ana Gupta"
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var flags: ReadingFlags
  @OptionGroup var output: OutputOptions

  @Option(help: "How many steps a champion reaches, 0 to 5, for the fewest people to win.")
  var within = 2

  @Option(help: "Who could carry a message to this person, by id or name.")
  var to: String?

  func validate() throws {
    guard (0...5).contains(within) else { throw ValidationError("--within takes 0 to 5") }
  }

  var delivery: Delivery { output.delivery }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    let loaded = try input.load(in: environment, delivery)
    let reading = try await flags.reading(of: loaded)
    let plan = try ChampionPlan(reading, within: within, to: to)
    let width = delivery.path == nil ? environment.standardOutput.terminalWidth : nil
    var settings = flags.settings
    settings["within"] = .integer(within)
    return Answer(
      text: ChampionText(reading, plan, width: width, isTechnical: delivery.isTechnical).text,
      result: ChampionJSON(reading, plan).value, input: InputCounts(loaded.network),
      settings: settings, diagnostics: loaded.reading.diagnostics)
  }
}
