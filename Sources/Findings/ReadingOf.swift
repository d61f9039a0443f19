import GraphKernel
import NetworkAnalysis
public import StakeholderModel

extension Reading {
  /// Reads a network: silos, champions, the source of what is known, and what follows from them.
  ///
  /// Silos are read from ties between people; where there are none, from ties between organizations.
  ///
  /// - Parameters:
  ///   - network: The network, whole.
  ///   - options: What to look at.
  /// - Returns: The reading; the same for any number of threads.
  /// - Complexity: That of ``NetworkView/silos(by:in:options:viewOptions:)``.
  public static func of(
    _ network: StakeholderNetwork, options: ReadingScope = ReadingScope()
  ) async -> Reading {
    var viewOptions = options.view
    viewOptions.keepsDirection = false
    let people = network.view(.people, viewOptions)
    let actors = actorsView(network, people, viewOptions)
    let grouping =
      options.grouping
      ?? options.groupingAttribute.map { network.grouping(byAttribute: $0) }
      ?? network.grouping(at: viewOptions.level)
    let silos =
      actors.graph.edges.isEmpty
      ? nil
      : await actors.silos(
        by: grouping, in: network, options: options.silos, viewOptions: viewOptions)
    let informant = Informant.of(actors, in: network)
    let champions = ChampionCoverage.of(
      network,
      grouping: grouping.groups.contains { $0.organization != nil }
        ? grouping : network.grouping(at: viewOptions.level))
    let rounds = options.earlier.map { earlier in
      RoundFacts(
        earlier, network,
        RoundView(kind: actors.kind, grouping: grouping, informant: informant?.actor), champions,
        options: viewOptions)
    }
    let input = RuleInput(
      network: network, actors: actors, grouping: grouping, silos: silos, champions: champions,
      informant: informant, people: people, settings: options.settings, isDraw: options.isDraw,
      rounds: rounds)
    let rules = FindingRule.catalog.filter { rule in
      (!options.isDraw || rule.isDrawn) && !options.leavesOut.contains(rule.id)
    }
    let answers = rules.map { $0.look(input) }
    let graded = zip(rules, answers).flatMap { Certainty(input).graded($1.findings, of: $0) }
    return Reading(
      network: network, people: people,
      organizations: network.view(.organizations, viewOptions), grouping: grouping, silos: silos,
      champions: input.champions, informant: informant?.actor,
      findings: ranked(graded), notLookedAt: silences(answers, input),
      actors: actors, settings: options.settings)
  }

  /// People where any two are tied or where there is nothing else, else organizations as in the file.
  private static func actorsView(
    _ network: StakeholderNetwork, _ people: NetworkView, _ viewOptions: ViewOptions
  ) -> NetworkView {
    guard people.graph.edges.isEmpty else { return people }
    var options = viewOptions
    options.level = .unit
    let units = network.view(.organizations, options)
    return units.graph.edges.isEmpty && !network.people.isEmpty ? people : units
  }

  /// The weightiest first; among equals, in the order of the catalog.
  private static func ranked(_ findings: [Finding]) -> [Finding] {
    findings.indices.sorted {
      let (left, right) = (findings[$0].severity, findings[$1].severity)
      return left == right ? $0 < $1 : left > right
    }.map { findings[$0] }
  }
}
