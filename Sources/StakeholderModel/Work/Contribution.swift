/// What a partner gives to joint work.
public struct Contribution: Sendable, Hashable {
  /// The unique name in the file, where it has one.
  public var id: ContributionID?
  /// Who gives.
  public var from: Actor
  /// What it is given to; `nil` for everyone in the file.
  public var to: Cause?
  /// What is given.
  public var resource: ContributedResource?
  /// How much was promised, 0 or more, in ``unit``.
  public var pledged: Double?
  /// How much has come, 0 or more, in ``unit``; `nil` when nobody said so.
  public var delivered: Double?
  /// What the two amounts count, such as dollars or hours.
  public var unit: String?
  /// When it was promised or given.
  public var date: PartialDate?
  /// By when it was to come.
  public var due: PartialDate?
  /// The contribution in words.
  public var description: String?
  /// How well it is known.
  public var evidence: Evidence?
  /// Who may see it.
  public var confidentiality: Confidentiality?
  /// Everything else the file says.
  public var attributes = Attributes()

  /// Makes a contribution of which only the giver is known.
  public init(from: Actor) { self.from = from }
}

/// What partners give.
public enum ContributedResource: String, Sendable, Hashable, CaseIterable {
  // The words of the file format.
  case money, staff, space, data, expertise, access, other
}
