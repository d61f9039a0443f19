public import NetworkAnalysis
public import StakeholderModel

/// Everything the product has to say about a network before anything is drawn.
public struct Reading: Sendable {
  /// The network it is about, whole.
  public let network: StakeholderNetwork
  /// The people's ties without direction.
  public let people: NetworkView
  /// The ties that silos are read from: those between people, else those between organizations as
  /// they stand in the file.
  public let actors: NetworkView
  /// The organizations' ties without direction.
  public let organizations: NetworkView
  /// The division into groups.
  public let grouping: Grouping
  /// How the groups mix; `nil` when there are no ties to look at.
  public let silos: SiloReport?
  /// Who champions what where.
  public let champions: ChampionCoverage
  /// The one whose view of the network this is; `nil` when it has several sources.
  public let informant: Actor?
  /// The findings, most important first.
  public let findings: [Finding]
  /// What could not be looked at, without minor things.
  public let notLookedAt: [NotLookedAt]
  /// What else could not be looked at.
  public let alsoNotLookedAt: [NotLookedAt]
  /// The thresholds that the findings go by.
  public let settings: FindingSettings

  /// Makes a reading of its parts.
  public init(
    network: StakeholderNetwork, people: NetworkView, organizations: NetworkView,
    grouping: Grouping, silos: SiloReport?, champions: ChampionCoverage, informant: Actor?,
    findings: [Finding], notLookedAt: [NotLookedAt], actors: NetworkView? = nil,
    settings: FindingSettings = FindingSettings()
  ) {
    self.actors = actors ?? people
    self.settings = settings
    self.network = network
    self.people = people
    self.organizations = organizations
    self.grouping = grouping
    self.silos = silos
    self.champions = champions
    self.informant = informant
    self.findings = findings
    self.notLookedAt = notLookedAt.filter { !$0.isMinor }
    alsoNotLookedAt = notLookedAt.filter(\.isMinor)
  }
}
