package import NetworkAnalysis
package import StakeholderModel

/// What rules look at.
package struct RuleInput: Sendable {
  /// The network, whole.
  package let network: StakeholderNetwork
  /// The ties that silos are read from: between people, else between organizations.
  package let actors: NetworkView
  /// The division into groups.
  package let grouping: Grouping
  /// How the groups mix.
  package let silos: SiloReport?
  /// Who champions what where.
  package let champions: ChampionCoverage
  /// The one whose view of the network this is.
  package let informant: Informant?
  /// The people's ties without direction.
  package let people: NetworkView
  /// The thresholds to go by.
  package let settings: FindingSettings
  /// Whether this is one of many draws, where only what is found counts and not how it is worded.
  package let isDraw: Bool
  /// What became of an earlier round; `nil` where there is none.
  package let rounds: RoundFacts?
  /// Which organization is part of which.
  package let tree: OrganizationTree

  package init(
    network: StakeholderNetwork, actors: NetworkView, grouping: Grouping, silos: SiloReport?,
    champions: ChampionCoverage, informant: Informant?, people: NetworkView,
    settings: FindingSettings = FindingSettings(), isDraw: Bool = false,
    rounds: RoundFacts? = nil
  ) {
    self.network = network
    self.actors = actors
    self.grouping = grouping
    self.silos = silos
    self.champions = champions
    self.informant = informant
    self.people = people
    self.settings = settings
    self.isDraw = isDraw
    self.rounds = rounds
    tree = OrganizationTree(network)
  }

  /// What the vertices of ``actors`` are called.
  package var actorNoun: Noun {
    actors.kind == .people ? Noun("person", "people") : Noun("organization", "organizations")
  }

  /// What the groups are called.
  package var groupNoun: Noun { Noun.group(of: grouping) }

  /// The name of a group.
  package func name(ofGroup group: Int) -> Claim { Claim(groupOf: grouping.groups[group]) }

  /// A group as the subject of a finding; none for the value of an attribute.
  package func subject(ofGroup group: Int) -> [Finding.Subject] {
    grouping.groups[group].organization.map { [.actor(.organization($0))] } ?? []
  }
}
