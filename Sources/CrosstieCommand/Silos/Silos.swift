import ArgumentParser
import FileFormats
import Findings
import NetworkAnalysis
import StakeholderModel
import TextFormats

/// Which groups work together less than they should.
struct Silos: Verb {
  static let schema = "silos"
  static let configuration = CommandConfiguration(
    commandName: "silos",
    abstract: "Say which groups keep to themselves, and which links are missing.",
    discussion: """
      First comes what joint work needs and nobody recorded; then what is thinner than elsewhere, and
      what cannot be told. Chance is what shuffling people's groups 9,999 times gives.

        crosstie silos partners.yaml
        crosstie silos people.csv ties.csv --by team --technical
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var flags: ReadingFlags
  @OptionGroup var output: OutputOptions

  var delivery: Delivery { output.delivery }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    let loaded = try input.load(in: environment, delivery)
    let reading = try await flags.reading(of: loaded)
    let width = delivery.path == nil ? environment.standardOutput.terminalWidth : nil
    var settings = flags.settings
    settings["view"] = .text(reading.actors.kind.rawValue)
    settings["grouping"] = .text(reading.grouping.name)
    settings["response_recorded"] = .boolean(reading.silos?.isResponseKnown ?? false)
    return Answer(
      text: SiloText(reading, width: width, isTechnical: delivery.isTechnical).text,
      result: SiloJSON(reading).value, input: InputCounts(loaded.network), settings: settings,
      diagnostics: loaded.reading.diagnostics)
  }
}
