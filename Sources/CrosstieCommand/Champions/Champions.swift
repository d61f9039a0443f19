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
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var flags: ReadingFlags
  @OptionGroup var output: OutputOptions

  var delivery: Delivery { output.delivery }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    let loaded = try input.load(in: environment, delivery)
    let reading = try await flags.reading(of: loaded)
    let width = delivery.path == nil ? environment.standardOutput.terminalWidth : nil
    return Answer(
      text: ChampionText(reading, width: width, isTechnical: delivery.isTechnical).text,
      result: ChampionJSON(reading).value, input: InputCounts(loaded.network),
      settings: flags.settings, diagnostics: loaded.reading.diagnostics)
  }
}
