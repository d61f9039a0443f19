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
  /// When the member left; `nil` while the membership lasts or when unknown.
  public var left: PartialDate?
  /// The home organization, where it is not that of the person or ``organization``.
  public var sponsor: OrganizationID?
  /// Whether the member votes; `nil` when nobody said so.
  public var votes: Bool?
  /// How the member leads.
  public var leadershipMode: LeadershipMode?
  /// How committed the member is, 1 to 5; a judgment, never shared.
  public var commitment: Int?
  /// How fast the member expects the work to go.
  public var expectedPace: ExpectedPace?
  /// What the keeper of the file thinks of the member.
  public var judgment = Judgment()
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

/// How somebody leads.
public enum LeadershipMode: String, Sendable, Hashable, CaseIterable {
  /// By clear objectives.
  case tactical
  /// From the top of a hierarchy.
  case positional
  /// By keeping up the work together.
  case collaborative
}

/// How fast somebody expects work to go.
public enum ExpectedPace: String, Sendable, Hashable, CaseIterable {
  // The words of the file format.
  case slow, medium, fast
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
