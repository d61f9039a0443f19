import ArgumentParser
import FileFormats
import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TextFormats

/// Measures a network.
struct MeasureVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Numbers about people, organizations, ties, groups and the whole network.")
  static let schema = "measure"

  @OptionGroup var input: InputOptions

  @Option(
    name: .customLong("measures"),
    help: "all, or names separated by commas; crosstie measures lists them.")
  var names: String?

  @Option(
    name: .customLong("by"),
    help: """
      What divides people into groups: unit, department, organization, or a column; repeatable. \
      Without it, home organizations.
      """)
  var divisions: [String] = []

  @Option(help: "people, organizations, affiliation, formal or needed.")
  var view: ViewKind?

  @OptionGroup var flags: ViewFlags
  @OptionGroup var output: OutputOptions

  var delivery: Delivery { output.delivery }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    let loaded = try input.load(in: environment, delivery)
    let network = loaded.network
    let kind = view ?? (network.people.isEmpty ? .organizations : .people)
    var options = flags.options
    options.keepsDirection = true
    let view = network.view(kind, options)
    let requests = try requests(in: view)
    let divisions = try Divisions(loaded, options.level).resolve(
      divisions + requests.compactMap(\.division), in: kind)
    let table = await view.measured(requests, by: divisions)
    let warnings = SingleSource.warnings(kind, options, in: network)
    DiagnosticReporter(environment, delivery).print(warnings)
    return Answer(
      text: text(of: table, network, environment), result: MeasureJSON(table).value,
      input: InputCounts(network),
      settings: flags.settings.merging([
        "view": .text(kind.rawValue), "by": .array(divisions.map { .text($0.name) }),
        "measures": .optional(names),
      ]) { $1 },
      diagnostics: loaded.reading.diagnostics + warnings)
  }

  /// What is asked for; without names, what most people want to know first.
  private func requests(in view: NetworkView) throws(Stop) -> [MeasureRequest] {
    guard let names else { return view.usualRequests(for: Self.usual) }
    if names == "all" { return view.allMeasures }
    var requests: [MeasureRequest] = []
    for name in names.split(separator: ",").map({ $0.trimmingBlanks }) where !name.isEmpty {
      do {
        requests += try view.measures(named: name)
      } catch {
        throw Stop(
          .usage, "there is no measure “\(error.name)”",
          advice: error.nearest.map { "did you mean “\($0)”?" } ?? "crosstie measures lists them")
      }
    }
    return requests
  }

  private static let usual: [Measure] = [
    .vertexCount, .tieCountWithoutLoops, .isolateCount, .density, .weakComponentCount,
    .meanDistance, .degree, .betweennessNormalized, .harmonicNormalized, .externalInternalIndex,
    .expectedIndex, .groupSize, .tiesInside, .tiesOutside, .articulationPoints,
  ]

  private func text(
    of table: MeasureTable, _ network: StakeholderNetwork, _ environment: CommandEnvironment
  ) -> String {
    let text = MeasureText(
      table: table, names: ActorNames(network), isTechnical: delivery.isTechnical)
    guard let width = environment.standardOutput.terminalWidth, delivery.path == nil else {
      if !delivery.isQuiet, delivery.format != .json {
        DiagnosticReporter(environment, delivery).say(text.chances)
      }
      return text.tabSeparated
    }
    return text.fitted(to: width)
  }
}

extension Substring {
  /// The text without blanks at its ends.
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension NetworkView {
  /// The forms of some measures, without those that only drop a direction nobody recorded.
  func usualRequests(for measures: [Measure]) -> [MeasureRequest] {
    requests(for: measures).filter { request in
      graph.isDirected || request.form.reading != .undirected
        || !request.measure.forms.contains { $0.reading == .asRecorded }
    }
  }
}
