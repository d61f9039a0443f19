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
    let input = await RuleInput.of(network, options: options)
    let rules = FindingRule.catalog.filter { rule in
      (!options.isDraw || rule.isDrawn) && !options.leavesOut.contains(rule.id)
    }
    let answers = rules.map { $0.look(input) }
    let graded = zip(rules, answers).flatMap { Certainty(input).graded($1.findings, of: $0) }
    return Reading(
      network: network, people: input.people,
      organizations: network.view(.organizations, viewOptions(options)),
      grouping: input.grouping, silos: input.silos, champions: input.champions,
      informant: input.informant?.actor, findings: ranked(graded),
      notLookedAt: silences(Array(zip(rules, answers)), input), actors: input.actors,
      settings: options.settings)
  }

  /// How views are taken: ties as reported by either end.
  fileprivate static func viewOptions(_ scope: ReadingScope) -> ViewOptions {
    var options = scope.view
    options.keepsDirection = false
    return options
  }

  /// People where any two are tied or where there is nothing else, else organizations as in the file.
  fileprivate static func actorsView(
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

extension RuleInput {
  /// What rules look at in a network.
  ///
  /// - Parameters:
  ///   - network: The network, whole.
  ///   - options: What to look at.
  /// - Returns: The views, the groups and how they mix, and who champions what.
  package static func of(
    _ network: StakeholderNetwork, options: ReadingScope = ReadingScope()
  ) async -> RuleInput {
    let viewOptions = Reading.viewOptions(options)
    let people = network.view(.people, viewOptions)
    let actors = Reading.actorsView(network, people, viewOptions)
    let grouping =
      options.grouping
      ?? options.groupingAttribute.map { network.grouping(byAttribute: $0) }
      ?? network.grouping(at: viewOptions.level)
    let silos =
      actors.graph.edges.isEmpty
      ? nil
      : await actors.silos(
        by: grouping, in: network, options: options.settings.silos(options.silos),
        viewOptions: viewOptions)
    let organizations =
      grouping.groups.contains { $0.organization != nil }
      ? grouping : network.grouping(at: viewOptions.level)
    let champions = ChampionCoverage.of(network, grouping: organizations)
    let informant = Informant.of(actors, in: network, settings: options.settings)
    let rounds = options.earlier.map { earlier in
      RoundFacts(
        earlier, network,
        RoundView(kind: actors.kind, grouping: grouping, informant: informant?.actor), champions,
        options: viewOptions)
    }
    return RuleInput(
      network: network, actors: actors, grouping: grouping, silos: silos, champions: champions,
      informant: informant, people: people, settings: options.settings, isDraw: options.isDraw,
      rounds: rounds)
  }
}

extension FindingSettings {
  /// How silos are read by these thresholds.
  func silos(_ options: SiloOptions) -> SiloOptions {
    var options = options
    options.groupLimit = self[.siloChance]
    options.smallestSilo = Int(self[.siloPeople].rounded(.up))
    options.pairLimit = self[.pairChance]
    options.pairRatioLimit = self[.pairRatio]
    options.powerLimit = self[.pairPower]
    return options
  }
}
