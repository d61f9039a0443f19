public import NetworkAnalysis
import StakeholderModel

/// An earlier round of a network, to read the later one against.
public struct EarlierRound: Sendable {
  /// The reading of the earlier round.
  public let reading: Reading
  /// Who of the earlier round is who in the later one.
  public let identities: RoundIdentities

  /// Makes a round.
  public init(_ reading: Reading, _ identities: RoundIdentities) {
    self.reading = reading
    self.identities = identities
  }

  /// What became of the ties, with people where both rounds have ties between people, else with
  /// organizations.
  ///
  /// - Parameters:
  ///   - then: The earlier network, as far as it may be told.
  ///   - now: The later network, as far as it may be told.
  ///   - reading: How the later network is read.
  ///   - options: Which ties count.
  /// - Returns: The changes.
  func ties(
    _ then: StakeholderNetwork, _ now: StakeholderNetwork, _ reading: RoundView,
    options: ViewOptions
  ) -> RoundTies {
    var options = options
    options.keepsDirection = false
    let hasPeople = self.reading.actors.kind == .people && reading.kind == .people
    if !hasPeople { options.level = .unit }
    func side(
      _ network: StakeholderNetwork, _ grouping: Grouping, _ informant: Actor?
    ) -> RoundSide {
      RoundSide(
        network: network, view: network.view(hasPeople ? .people : .organizations, options),
        grouping: grouping, informant: informant, options: options)
    }
    return RoundTies(
      from: side(then, self.reading.grouping, self.reading.informant),
      to: side(now, reading.grouping, reading.informant), identities)
  }
}

/// How the later round is looked at, as far as ties are compared.
struct RoundView {
  let kind: ViewKind
  let grouping: Grouping
  let informant: Actor?
}

/// What rules about two rounds look up.
package struct RoundFacts: Sendable {
  /// The earlier round.
  package let earlier: EarlierRound
  /// What became of the ties.
  package let ties: RoundTies
  /// What became of the champions.
  package let champions: [ChampionChange]

  /// The days from the earlier to the later round; `nil` where a day is not known.
  package let days: Int?

  init(
    _ earlier: EarlierRound, _ network: StakeholderNetwork, _ view: RoundView,
    _ champions: ChampionCoverage, options: ViewOptions
  ) {
    self.earlier = earlier
    ties = earlier.ties(earlier.reading.network, network, view, options: options)
    self.champions = ChampionChange.all(
      from: earlier.reading.champions, to: champions, in: network, earlier.identities)
    days = earlier.reading.network.asOf.flatMap { then in network.asOf?.days(since: then) }
  }
}
