/// Somebody who stands up for an alliance or initiative inside an organization.
public struct ChampionRole: Sendable, Hashable {
  /// The unique name in the file, where it has one.
  public var id: ChampionRoleID?
  /// The champion.
  public var person: PersonID
  /// What they stand up for; `nil` for everyone in the file.
  public var cause: Cause?
  /// Where they do; `nil` for the home organization.
  public var inside: OrganizationID?
  /// How far it has come.
  public var status: ChampionStatus
  /// Since when.
  public var since: PartialDate?
  /// How strongly, 1 to 5.
  public var strength: Int?
  /// The organizations or groups they are credible with.
  public var audience: [String] = []
  /// What they have been seen to do.
  public var behaviours: ChampionBehaviours?
  /// How well it is known.
  public var evidence: Evidence?
  /// Who may see it.
  public var confidentiality: Confidentiality?
  /// Everything else the file says.
  public var attributes = Attributes()

  /// Makes a role.
  public init(person: PersonID, cause: Cause?, status: ChampionStatus) {
    self.person = person
    self.cause = cause
    self.status = status
  }
}

/// How far a champion role has come.
public enum ChampionStatus: String, Sendable, Hashable, CaseIterable {
  /// Thought of.
  case potential
  /// Asked, without an answer yet or with a no.
  case asked
  /// Said yes.
  case committed
  /// At it.
  case active
  /// Was, and is no longer.
  case lapsed
}

/// What champions do; each `nil` when nobody said so.
public struct ChampionBehaviours: Sendable, Hashable {
  /// Starts conversations across boundaries.
  public var startsConversations: Bool?
  /// Models collaborative behavior.
  public var models: Bool?
  /// Keeps the effort moving.
  public var perseveres: Bool?
  /// Takes the necessary risks.
  public var takesRisks: Bool?

  /// Makes a set of open answers.
  public init() {}
}
