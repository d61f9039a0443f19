/// Separate organizations that work together towards something beyond each of them.
public struct Alliance: Sendable, Hashable, Identifiable {
  /// The unique name in the file.
  public let id: AllianceID
  /// The full name.
  public var name: String?
  /// What the alliance is after.
  public var type: AllianceType?
  /// How far it has come.
  public var stage: AllianceStage?
  /// When it began.
  public var founded: PartialDate?
  /// How well it is known.
  public var evidence: Evidence?
  /// Who may see it.
  public var confidentiality: Confidentiality?
  /// Everything else the file says.
  public var attributes = Attributes()

  /// Makes an alliance of which only the id is known.
  public init(id: AllianceID) { self.id = id }

  /// What it is called on a screen: the name, else the id.
  public var displayName: String { name ?? id.text }
}

/// What an alliance is after.
public enum AllianceType: String, Sendable, Hashable, CaseIterable {
  // The words of the file format.
  case service, policy, mixed, team, other
}

/// How far an alliance has come.
public enum AllianceStage: String, Sendable, Hashable, CaseIterable {
  // The words of the file format.
  case forming, visioning, organizing, implementing, sustaining, renewing
}

/// A person's or organization's part in an alliance.
public struct Membership: Sendable, Hashable {
  /// The unique name in the file, where it has one.
  public var id: MembershipID?
  /// The alliance.
  public var alliance: AllianceID
  /// The member, where a person is.
  public var person: PersonID?
  /// The member, where an organization is; or the one that the person represents.
  public var organization: OrganizationID?
  /// What the member does there.
  public var role: String?
  /// When the member joined.
  public var joined: PartialDate?
  /// The answers to the five questions a member asks at home before joining.
  public var stepOne: StepOne?
  /// How well it is known.
  public var evidence: Evidence?
  /// Who may see it.
  public var confidentiality: Confidentiality?
  /// Everything else the file says.
  public var attributes = Attributes()

  /// Makes a membership of which only the alliance is known.
  public init(alliance: AllianceID) { self.alliance = alliance }
}

/// The answers to the five questions a member asks at home before joining an alliance.
public struct StepOne: Sendable, Hashable {
  /// Who at home answers for the benefit.
  public var accountablePerson: String?
  /// What benefit justifies taking part.
  public var benefit: String?
  /// What could go wrong for the organization.
  public var risks: [String]?
  /// What the organization can bring.
  public var resources: [String]?
  /// Who could be a champion at home.
  public var potentialChampions: [String]?

  /// Makes a set of open questions.
  public init() {}
}
