public import ArgumentParser
import Drawing
import FileFormats
public import Findings
import StakeholderModel
import TextFormats

/// Everything worth acting on, ranked.
struct FindingsVerb: Verb {
  static let schema = "findings"
  static let configuration = CommandConfiguration(
    commandName: "findings",
    abstract: "Say everything worth acting on: the weightiest first, how sure, and what to do.",
    discussion: """
      Three findings come first; --all tells the rest. Findings about ties are made again a hundred
      times with some of the answers left out, to tell how often they come back.

        crosstie findings partners.yaml
        crosstie findings partners.yaml --all --format markdown -o findings.md
        crosstie findings partners.yaml --only silo.pair,champion.none --fail-on high
        crosstie findings partners.yaml --settings house.yaml
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var flags: ReadingFlags
  @OptionGroup var sharing: SharingOptions

  @Flag(help: "Tell all findings, and everything that was not looked at.")
  var all = false

  @Option(help: "Only findings of these rules: ids with commas between; repeatable.")
  var only: [String] = []

  @Option(
    help: "End with exit 1 when a finding is this weighty: info, low, medium, high, critical.")
  var failOn: Finding.Severity?

  @Option(help: "A YAML file of thresholds; crosstie explain RULE tells their names.")
  var settings: String?

  @OptionGroup var output: TableOutputOptions

  var delivery: Delivery { output.delivery }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    let rules = try chosenRules()
    let thresholds = try settings.map { path throws(Stop) in
      try SettingsFile(path: path).read(in: environment)
    }
    let loaded = try input.load(in: environment, delivery)
    var scope = try flags.scope(for: loaded)
    if let thresholds { scope.settings = thresholds }
    let reading = await Reading.of(loaded.network, options: scope).withStability(scope)
    let level = sharing.share ?? .internal
    let content = PictureContent(
      network: loaded.network.reduced(to: level, includesRestricted: sharing.includeRestricted),
      reading: reading, sharing: level)
    let told = ToldFinding.all(content, rules)
    let page = FindingsPage(
      told: told, reading: reading, settings: scope.settings, isAll: all || !rules.isEmpty,
      isTechnical: output.technical, leftOut: Reading.leftOutWords(loaded.network, scope.settings))
    let width = delivery.path == nil ? environment.standardOutput.terminalWidth : nil
    let text =
      switch output.chosenFormat {
      case .table, .json: page.text(width: width)
      case .markdown: page.markdown
      case .csv: page.csv
      }
    let isFailing = failOn.map { limit in told.contains { $0.finding.severity >= limit } } ?? false
    var answerSettings = flags.settings
    answerSettings["share"] = .text(level.rawValue)
    answerSettings["view"] = .text(reading.actors.kind.rawValue)
    answerSettings["stability_draws"] = .number(scope.settings[.stabilityDraws])
    answerSettings["stability_share"] = .number(scope.settings[.stabilityShare])
    answerSettings["deviations"] = page.deviations
    return Answer(
      text: text, result: page.json, input: InputCounts(loaded.network),
      settings: answerSettings, diagnostics: loaded.reading.diagnostics,
      status: isFailing ? .findings : .done)
  }

  /// The rules that `--only` names; none where it is not given.
  private func chosenRules() throws(Stop) -> [Finding.RuleID] {
    let known = FindingRule.catalog.map(\.id.rawValue)
    var chosen: [Finding.RuleID] = []
    for name in only.flatMap({ $0.split(separator: ",") }).map({ String($0) }) {
      guard known.contains(name) else {
        throw Stop(
          .usage, "there is no finding “\(name)”",
          advice: NearestName.of(name, among: known).map { "did you mean “\($0)”?" }
            ?? "crosstie explain findings lists them")
      }
      chosen.append(Finding.RuleID(rawValue: name))
    }
    return chosen
  }
}

extension Finding.Severity: ExpressibleByArgument {}
