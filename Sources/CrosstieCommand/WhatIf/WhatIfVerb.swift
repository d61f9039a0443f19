import ArgumentParser
import Drawing
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
        crosstie whatif partners.yaml --robustness

      --robustness needs no change: it tells whose loss would cost most, and what is left when people
      leave one after the other.
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

  @Flag(help: "Tell whose loss would cost most, and what is left when people leave.")
  var robustness = false

  @Option(help: "Draw what changes in one picture: svg, png, pdf or pptx.")
  var picture: String?

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
    if robustness {
      guard edits.isEmpty else {
        throw Stop(
          .usage, "--robustness looks at the network as it is",
          advice: "leave out the changes, or leave out --robustness")
      }
      return await robustnessAnswer(loaded, scope, environment)
    }
    guard !edits.isEmpty else {
      throw Stop(
        .usage, "no change is named",
        advice:
          "name one with --without, --add, --remove, --merge or --scenario, or ask for --robustness"
      )
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
    let page = ScenarioPage(
      change, edits, before: content(change.before), after: content(change.after))
    try await draw(change, page, loaded, environment)
    return Answer(
      text: page.text(width: width(in: environment)), result: page.value,
      input: InputCounts(loaded.network), settings: settings,
      diagnostics: loaded.reading.diagnostics)
  }

  private var settings: [String: JSONValue] {
    var settings = flags.settings
    settings["share"] = .text((sharing.share ?? .internal).rawValue)
    return settings
  }

  private func width(in environment: CommandEnvironment) -> Int? {
    delivery.path == nil ? environment.standardOutput.terminalWidth : nil
  }

  /// A reading as it may be told; everything, where nothing is said.
  private func content(_ reading: Reading) -> PictureContent {
    let level = sharing.share ?? .internal
    return PictureContent(
      network: reading.network.reduced(to: level, includesRestricted: sharing.includeRestricted),
      reading: reading, sharing: level)
  }

  private func draw(
    _ change: ScenarioChange, _ page: ScenarioPage, _ loaded: LoadedNetwork,
    _ environment: CommandEnvironment
  ) async throws(Stop) {
    if let picture {
      let content = ChangeContent(
        before: .shown(change.before.network, change.before, sharing, title: nil),
        after: .shown(change.after.network, change.after, sharing, title: nil),
        identities: RoundIdentities.of(change.before.network, change.after.network),
        labels: ("Now", "What if"), title: page.title)
      try await ChangePainter(environment)
        .draw(content, besides: loaded.paths, to: picture, delivery)
    }
    if let pictures {
      try await PairOfPictures(environment, sharing, kind: kind).draw(
        PairOfPictures.Sides(
          before: change.before, after: change.after, titles: ("Now", "What if")),
        besides: loaded.paths, to: pictures, delivery)
    }
  }

  private func robustnessAnswer(
    _ loaded: LoadedNetwork, _ scope: ReadingScope, _ environment: CommandEnvironment
  ) async -> Answer {
    let reading = await Reading.of(loaded.network, options: scope)
    let page = RobustnessPage(reading.robustness(seed: flags.seed), content(reading))
    return Answer(
      text: page.text(width: width(in: environment)), result: page.value,
      input: InputCounts(loaded.network), settings: settings,
      diagnostics: loaded.reading.diagnostics)
  }
}
