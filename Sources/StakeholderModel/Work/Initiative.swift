/// A piece of joint work that needs certain organizations.
public struct Initiative: Sendable, Hashable, Identifiable {
  /// The unique name in the file.
  public let id: InitiativeID
  /// The full name.
  public var name: String?
  /// Whether it can be solved by one organization.
  public var challenge: Challenge?
  /// The organizations it cannot do without.
  public var required: [OrganizationID] = []
  /// Who leads it.
  public var lead: PersonID?
  /// How far it has come.
  public var phase: InitiativePhase?
  /// When it began.
  public var start: PartialDate?
  /// Who changed the idea.
  public var contributors: [PersonID] = []
  /// The subject, such as housing; see ``AdaptiveTheme``.
  public var theme: String?
  /// The alliance whose work it is.
  public var alliance: AllianceID?
  /// Ways to put the idea that speak to partners.
  public var frames: [String] = []
  /// How much may go wrong with it.
  public var risk: RiskLevel?
  /// The broader agendas it serves: ids of listed agendas, or words.
  public var agendas: [String] = []
  /// How well it is known.
  public var evidence: Evidence?
  /// Who may see it.
  public var confidentiality: Confidentiality?
  /// Everything else the file says.
  public var attributes = Attributes()

  /// Makes an initiative of which only the id is known.
  public init(id: InitiativeID) { self.id = id }

  /// What it is called on a screen: the name, else the id.
  public var displayName: String { name ?? id.text }
}

/// Whether a problem can be solved inside one organization.
public enum Challenge: String, Sendable, Hashable, CaseIterable {
  // The words of the file format.
  case adaptive, technical
}

/// How far an initiative has come.
public enum InitiativePhase: String, Sendable, Hashable, CaseIterable {
  // The words of the file format.
  case idea, conversation, agreed, pilot, running, closed
}
