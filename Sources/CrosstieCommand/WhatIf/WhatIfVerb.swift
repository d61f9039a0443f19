import ArgumentParser
import FileFormats
import Findings
import NetworkAnalysis
import StakeholderModel
import TextFormats

/// The network again, after changes that are only thought of.
struct WhatIfVerb: Verb {
  static let schema = "whatif"
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: "Take people or ties away, or add them, and look again.",
    discussion: """
      Changes are made in this order: the scenario file, then --merge, --without, --remove, --add.
      Nothing is written to the input. Pairs are two ids or names with -- between.

        crosstie whatif partners.yaml --without p12
        crosstie whatif partners.yaml --add "Ann Lee -- Bo Chan" --remove "p3 -- p4"
        crosstie whatif partners.yaml --merge "parks -- library" --format json
        crosstie whatif partners.yaml --scenario after-the-summer.yaml
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var flags: ReadingFlags
  @OptionGroup var output: OutputOptions

  @Option(help: "Somebody, or an organization with its people, is gone; repeatable.")
  var without: [String] = []

  @Option(help: "Two have a tie: \"A -- B\"; repeatable.")
  var add: [String] = []

  @Option(help: "Two have no tie any more: \"A -- B\"; repeatable.")
  var remove: [String] = []

  @Option(help: "The first becomes one with the second: \"A -- B\"; repeatable.")
  var merge: [String] = []

  @Option(help: "A YAML file with lists under merge, without, remove and add.")
  var scenario: String?

  @Option(
    help: "Draw both on one layout: NAME.svg makes NAME-before.svg and NAME-after.svg.")
  var pictures: String?

  @Option(help: "The kind of both pictures; without it, the one that fits.")
  var kind: String?

  @OptionGroup var sharing: SharingOptions

  var delivery: Delivery { output.delivery }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    let loaded = try input.load(in: environment, delivery)
    let scope = try flags.scope(for: loaded)
    var changes = ScenarioChanges()
    if let scenario { changes = try ScenarioFile(path: scenario).read(in: environment) }
    changes.append(merge: merge, without: without, remove: remove, add: add)
    let edits = try changes.edits(in: loaded.network)
    guard !edits.isEmpty else {
      throw Stop(
        .usage, "no change is named",
        advice: "name one with --without, --add, --remove, --merge or --scenario")
    }
    let edited: StakeholderNetwork
    do throws(NetworkEditFault) {
      edited = try loaded.network.applying(edits)
    } catch {
      throw ScenarioChanges.stop(for: error, in: loaded.network)
    }
    let change = ScenarioChange(
      from: await Reading.of(loaded.network, options: scope)
        .told(includesRestricted: sharing.includeRestricted),
      to: await Reading.of(edited, options: scope)
        .told(includesRestricted: sharing.includeRestricted))
    if let pictures {
      try await PairOfPictures(environment, sharing, kind: kind).draw(
        PairOfPictures.Sides(
          before: change.before, after: change.after, titles: ("Now", "What if")),
        besides: loaded.paths, to: pictures, delivery)
    }
    let width = delivery.path == nil ? environment.standardOutput.terminalWidth : nil
    let page = ScenarioPage(change, edits, loaded.network)
    return Answer(
      text: page.text(width: width), result: page.value, input: InputCounts(loaded.network),
      settings: flags.settings, diagnostics: loaded.reading.diagnostics)
  }
}
