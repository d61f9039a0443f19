import ArgumentParser
import FileFormats
import Findings
import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TextFormats

/// Explains one thing.
struct ExplainVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a measure, a finding, or a person, organization or tie of a file.",
    usage: """
      crosstie explain MEASURE
      crosstie explain FINDING
      crosstie explain findings
      crosstie explain FINDING FILE…
      crosstie explain PERSON FILE…
      crosstie explain "PERSON -- PERSON" FILE…
      """)
  static let schema = "explain"

  @Argument(
    help: "A measure, a finding, a person or organization by id or name, or two with -- between.")
  var name: String

  @Argument(help: "The file, folder or tables that hold the person or organization.")
  var paths: [String] = []

  @Flag(help: "Whether ties that say nothing about direction run one way or both ways.")
  var direction: DirectionChoice?

  @OptionGroup var flags: ViewFlags
  @OptionGroup var output: OutputOptions

  var delivery: Delivery { output.delivery }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    let width = min(environment.standardOutput.terminalWidth ?? 80, 100)
    if !paths.isEmpty { return try await explainInFile(environment, width) }
    let measures = Measure.all(named: name)
    if !measures.isEmpty {
      return Answer(
        text: measures.map { MeasureExplanation(measure: $0, width: width).text }
          .joined(separator: "\n"),
        result: .object(["measures": .array(measures.map(\.json))]))
    }
    if name == "findings" {
      return Answer(text: RuleList.text(width), result: .object(["findings": RuleList.json]))
    }
    if let rule { return explained(rule, width) }
    let known = Measure.names + FindingRule.catalog.map(\.id.rawValue)
    throw Stop(
      .usage, "there is no measure or finding “\(name)”",
      advice: NearestName.of(name, among: known).map { "did you mean “\($0)”?" }
        ?? "crosstie measures lists the measures; name a file to explain a person of it")
  }

  private var rule: FindingRule? { FindingRule.named(Finding.RuleID(rawValue: name)) }

  private func explained(_ rule: FindingRule, _ width: Int) -> Answer {
    let explanation = RuleExplanation(rule: rule)
    return Answer(text: explanation.text(width), result: .object(["finding": explanation.json]))
  }

  private func explainInFile(
    _ environment: CommandEnvironment, _ width: Int
  ) async throws(Stop) -> Answer {
    let words = paths + (direction.map { ["--\($0.rawValue)"] } ?? [])
    guard let input = try? InputOptions.parse(words) else {
      throw Stop(.usage, "the files to read could not be understood")
    }
    let loaded = try input.load(in: environment, delivery)
    let network = loaded.network
    var scope = ReadingScope()
    scope.view = flags.options
    let reading = await Reading.of(network, options: scope).told(includesRestricted: false)
    if let rule {
      let explanation = RuleExplanation(rule: rule)
      let found = await RuleInFile(rule, reading, scope)
      return Answer(
        text: explanation.text(width) + found.text(width),
        result: .object(["finding": explanation.json, "in_file": found.json]),
        input: InputCounts(network), settings: flags.settings,
        diagnostics: loaded.reading.diagnostics)
    }
    let actors = NamedActors(network)
    if name.contains(" -- ") {
      let ends = try actors.pair(name)
      let explanation = PairExplanation(ends.0, ends.1, in: reading)
      return Answer(
        text: explanation.text(width), result: .object(["pair": explanation.json]),
        input: InputCounts(network), settings: flags.settings,
        diagnostics: loaded.reading.diagnostics)
    }
    let actor = try actor(actors)
    var options = flags.options
    options.keepsDirection = true
    let view = network.view(actor.person == nil ? .organizations : .people, options)
    guard let vertex = view.vertex(of: actor) else {
      throw Stop(
        .usage, "“\(name)” is part of another organization at this level",
        advice: "--level unit looks at every organization by itself")
    }
    let divisions = try Divisions(loaded, options.level).resolve([], in: view.kind)
    let requests =
      delivery.isTechnical
      ? view.requests(for: Measure.all.filter { $0.section == .node })
      : view.usualRequests(for: Self.usual)
    let table = await view.measured(requests, by: divisions)
    let warnings = SingleSource.warnings(view.kind, options, in: network)
    DiagnosticReporter(environment, delivery).print(warnings)
    let explanation = ActorExplanation(
      actor, vertex, table, network, FindingsAbout([actor], in: reading))
    return Answer(
      text: explanation.text(width, isTechnical: delivery.isTechnical),
      result: .object(["actor": explanation.json]), input: InputCounts(network),
      settings: flags.settings, diagnostics: loaded.reading.diagnostics + warnings)
  }

  private static let usual: [Measure] = [
    .degree, .betweennessNormalized, .harmonicNormalized, .localClustering, .constraint,
    .nodeExternalInternalIndex,
  ]

  /// The person or organization that the name stands for.
  private func actor(_ actors: NamedActors) throws(Stop) -> Actor {
    do {
      return try actors.actor(name)
    } catch {
      guard let measure = Measure.all(named: name).first else { throw error }
      throw Stop(
        .usage, "“\(name)” is a measure, and is explained without a file",
        advice: "crosstie measure FILE --measures \(measure.id) gives its numbers")
    }
  }
}

extension Measure {
  /// The measures that have a name, one for each section; a division in brackets is left aside.
  static func all(named name: String) -> [Measure] {
    let plain = name.hasSuffix("]") ? String(name.prefix { $0 != "[" }) : name
    let exact = all.filter { measure in
      measure.id == plain || measure.forms.contains { $0.id == plain }
    }
    return exact.isEmpty ? all.filter { $0.aliases.contains(plain) } : exact
  }
}
