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
  /// Whether it goes on.
  public var status: AllianceStatus?
  /// The area it covers.
  public var geography: String?
  /// Who steers it.
  public var governance: Governance?
  /// The organization that leads or administers it.
  public var lead: OrganizationID?
  /// The answers to the five questions behind a shared vision.
  public var sharedVision: SharedVision?
  /// Where its members meet; `nil` when nobody wrote that down.
  public var forums: [String]?
  /// Words that its members have agreed on; `nil` when nobody wrote that down.
  public var glossary: [String]?
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

/// Whether an alliance goes on.
public enum AllianceStatus: String, Sendable, Hashable, CaseIterable {
  // The words of the file format.
  case active, paused, ended
}

/// Who steers an alliance (Provan and Kenis 2008).
public enum Governance: String, Sendable, Hashable, CaseIterable {
  /// The members together.
  case shared
  /// One member.
  case lead
  /// An organization made for it.
  case administrative
}
