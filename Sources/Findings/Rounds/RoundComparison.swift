import GraphKernel
public import NetworkAnalysis
public import StakeholderModel

/// Two rounds of one network, side by side.
///
/// Everything is in the ids of the second round, but for those who are not in it.
public struct RoundComparison: Sendable {
  /// Somebody who works elsewhere now.
  public struct Move: Sendable, Hashable {
    /// The person, by the id of the second round.
    public let person: PersonID
    /// The organization then, by the id of the first round; `nil` for none.
    public let from: OrganizationID?
    /// The organization now; `nil` for none.
    public let to: OrganizationID?
  }

  /// The first round.
  public let before: Reading
  /// The second round, with what rules say about the two.
  public let after: Reading
  /// Who is who, among those who may be told.
  public let identities: RoundIdentities
  /// What became of the ties that may be told.
  public let ties: RoundTies
  /// People in both rounds whose home organization is another one.
  public let moves: [Move]
  /// What became of silos.
  public let silos: SiloChange
  /// What became of champions, for every cause and organization that both rounds have.
  public let champions: [ChampionChange]
  /// What became of findings about one round.
  public let findings: [FindingChange]
  /// What rules about two rounds find.
  public let roundFindings: [Finding]
  /// Numbers of both rounds, in reading order.
  public let numbers: [ScenarioChange.Number]
  /// The days between the rounds; `nil` where a day is not known.
  public let days: Int?

  /// Compares two rounds.
  ///
  /// - Parameters:
  ///   - before: The reading of the first round.
  ///   - network: The network of the second round.
  ///   - scope: What both readings look at.
  ///   - shown: Both networks without what may not be told; ties, people and organizations are
  ///     compared as they stand there.
  ///   - accepted: What somebody said about who is who.
  /// - Returns: The comparison; the same for the same networks.
  /// - Complexity: That of ``Reading/of(_:options:)``.
  public static func of(
    _ before: Reading, _ network: StakeholderNetwork, options scope: ReadingScope,
    shown: (before: StakeholderNetwork, after: StakeholderNetwork),
    accepting accepted: AcceptedIdentities = AcceptedIdentities()
  ) async -> RoundComparison {
    var scope = scope
    scope.earlier = EarlierRound(
      before, RoundIdentities.of(before.network, network, accepting: accepted))
    let after = await Reading.of(network, options: scope)
    let identities = RoundIdentities.of(shown.before, shown.after, accepting: accepted)
    return RoundComparison(before, after, shown, identities, scope)
  }

  private init(
    _ before: Reading, _ after: Reading,
    _ shown: (before: StakeholderNetwork, after: StakeholderNetwork),
    _ identities: RoundIdentities, _ scope: ReadingScope
  ) {
    let between = Set(FindingRule.betweenRounds.map(\.id))
    self.before = before
    self.after = after
    self.identities = identities
    ties = EarlierRound(before, identities).ties(
      shown.before, shown.after,
      RoundView(
        kind: after.actors.kind, grouping: after.grouping, informant: after.informant),
      options: scope.view)
    moves = Self.moves(shown, identities)
    silos = SiloChange(from: before, to: after, identities)
    champions = ChampionChange.all(
      from: before.champions, to: after.champions, in: shown.after, identities)
    let told = after.telling(after.findings.filter { !between.contains($0.rule) })
    findings = FindingChange.all(from: before, to: told, identities)
    roundFindings = after.findings.filter { between.contains($0.rule) }
    numbers = ScenarioChange(from: before, to: told).numbers
    days = before.network.asOf.flatMap { then in after.network.asOf?.days(since: then) }
  }

  private static func moves(
    _ shown: (before: StakeholderNetwork, after: StakeholderNetwork),
    _ identities: RoundIdentities
  ) -> [Move] {
    var homes: [Actor: OrganizationID] = [:]
    for person in shown.before.people { homes[.person(person.id)] = person.home }
    return shown.after.people.compactMap { person in
      guard let home = identities.before(.person(person.id)).flatMap({ homes[$0] }),
        identities.after(home) != person.home
      else { return nil }
      // The organization may have another name, and nobody has moved.
      let mayBeRenamed = identities.suggestions.contains { suggestion in
        suggestion.before.organization == home && suggestion.after.organization == person.home
      }
      let isUnknown = person.home == nil && person.positions.isEmpty
      return mayBeRenamed || isUnknown
        ? nil : Move(person: person.id, from: home, to: person.home)
    }
  }

  /// The changes of findings with an outcome.
  public func findings(_ outcome: FindingChange.Outcome) -> [FindingChange] {
    findings.filter { $0.outcome == outcome }
  }

  /// The rank correlation of two scores between the rounds, by id; without those it cannot be told of.
  public var rankCorrelations: [(id: String, value: Double?)] {
    let places = before.actors.nodes.map { node in
      node.actor.flatMap { identities.after($0) }.flatMap { after.actors.vertex(of: $0) }
    }
    guard before.actors.kind == after.actors.kind,
      let changes = RoundChanges(from: before.actors, to: after.actors, places: places)
    else { return [] }
    return [
      ("degree", changes.rankCorrelation { $0.degrees().map { Double($0) } }),
      ("betweenness", changes.rankCorrelation { $0.betweenness(scale: .perPair) }),
    ]
  }
}
