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
  @OptionGroup var sharing: SharingOptions
  @OptionGroup var output: OutputOptions

  var delivery: Delivery { output.delivery }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    let loaded = try input.load(in: environment, delivery)
    let network = sharedPart(of: loaded.network)
    var options = flags.options
    options.keepsDirection = true
    let (kind, view, requests) = try viewAndRequests(in: network, options)
    let divisions = try Divisions(loaded, options.level).resolve(
      divisions + requests.compactMap(\.division), in: kind)
    let level = sharing.share ?? .internal
    let table = await view.measured(requests, by: divisions, for: level).shown(to: level)
    let warnings = SingleSource.warnings(kind, options, in: network)
    DiagnosticReporter(environment, delivery).print(warnings)
    // Tables of many numbers: only the one that is asked for is written.
    let isJSON = delivery.format == .json
    return Answer(
      text: isJSON ? "" : text(of: table, shownNames(network), environment),
      result: isJSON ? MeasureJSON(table).value : .null,
      input: InputCounts(network),
      settings: flags.settings.merging([
        "view": .text(kind.rawValue), "by": .array(divisions.map { .text($0.name) }),
        "measures": .optional(names), "share": .text(level.rawValue),
      ]) { $1 },
      diagnostics: loaded.reading.diagnostics + warnings)
  }

  /// What is measured: everything, or with `--share` all that is not restricted.
  private func sharedPart(of network: StakeholderNetwork) -> StakeholderNetwork {
    guard sharing.share != nil else { return network }
    return network.reduced(to: .internal, includesRestricted: sharing.includeRestricted)
  }

  /// The network by whose names people and organizations are called.
  private func shownNames(_ network: StakeholderNetwork) -> StakeholderNetwork {
    network.reduced(to: sharing.share ?? .internal, includesRestricted: true)
  }

  /// The part of the network that is looked at: people, or organizations where there are no people or
  /// where all that is asked for is recorded of organizations only.
  private func viewAndRequests(
    in network: StakeholderNetwork, _ options: ViewOptions
  ) throws(Stop) -> (ViewKind, NetworkView, [MeasureRequest]) {
    let usual = view ?? (network.people.isEmpty ? .organizations : .people)
    let usualView = network.view(usual, options)
    let asked = try requests(in: usualView)
    let areOrganizations =
      view == nil && usual == .people && names != nil && !asked.isEmpty
      && asked.allSatisfy { $0.form.ratesOrganizationsOnly(in: network) }
    guard areOrganizations else { return (usual, usualView, asked) }
    let organizations = network.view(.organizations, options)
    return (.organizations, organizations, try requests(in: organizations))
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
      if !delivery.isQuiet {
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
