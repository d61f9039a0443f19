import ArgumentParser
import FileFormats
import Findings
import StakeholderModel
import TextFormats

/// What is in a network, on one screen.
struct Summary: Verb {
  static let schema = "summary"
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Say what is in the network, what matters most, and what could not be looked at.")

  @OptionGroup var input: InputOptions
  @OptionGroup var flags: ReadingFlags
  @OptionGroup var output: OutputOptions

  var delivery: Delivery { output.delivery }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    let loaded = try input.load(in: environment, delivery)
    let reading = try await flags.reading(of: loaded)
    let width = delivery.path == nil ? environment.standardOutput.terminalWidth : nil
    var page = TextPage(reading.network, width: width)
    let story = NetworkStory(reading)
    story.writeContents(to: &page)
    story.writeFindings(to: &page, limit: 8)
    story.writeSilences(to: &page)
    return Answer(
      text: page.text, result: story.json, input: InputCounts(loaded.network),
      settings: flags.settings, diagnostics: loaded.reading.diagnostics)
  }
}
