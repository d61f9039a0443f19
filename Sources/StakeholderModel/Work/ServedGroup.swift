/// People whom joint work concerns and who are no organization: seniors, customers, low-wage workers.
///
/// The file calls these `stakeholderGroups`; the families of members are ``StakeholderGroup``.
public struct ServedGroup: Sendable, Hashable, Identifiable {
  /// The unique name in the file.
  public let id: ServedGroupID
  /// What they are called.
  public var name: String?
  /// Whether the work is meant to benefit them; `nil` when nobody said so.
  public var isBeneficiary: Bool?
  /// The alliances and initiatives that concern them; empty for all in the file.
  public var causes: [Cause] = []
  /// Who speaks for them; empty when somebody looked and nobody does, `nil` when nobody wrote that down.
  public var represented: [Actor]?
  /// How well it is known.
  public var evidence: Evidence?
  /// Who may see it.
  public var confidentiality: Confidentiality?
  /// Everything else the file says.
  public var attributes = Attributes()

  /// Makes a group of which only the id is known.
  public init(id: ServedGroupID) { self.id = id }

  /// What it is called on a screen: the name, else the id.
  public var displayName: String { name ?? id.text }
}
