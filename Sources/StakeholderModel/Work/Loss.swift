/// What an organization may lose by working together, whether or not it says so.
public struct Loss: Sendable, Hashable {
  /// The unique name in the file, where it has one.
  public var id: LossID?
  /// The organization that may lose.
  public var holder: OrganizationID
  /// The initiative by which it may; `nil` for all joint work in the file.
  public var initiative: InitiativeID?
  /// What may be lost.
  public var type: LossType?
  /// The loss in words.
  public var description: String?
  /// Whether such a loss was found: `false` when somebody looked and there is none, `nil` and `true`
  /// when it may happen.
  public var isFound: Bool?
  /// Whether those who want the work have acknowledged it; `nil` when nobody said so.
  public var isRecognized: Bool?
  /// What makes it smaller, as agreed or done.
  public var mitigation: String?
  /// What could make it smaller, as somebody suggested.
  public var suggestions: [String] = []
  /// How well it is known.
  public var evidence: Evidence?
  /// Who may see it.
  public var confidentiality: Confidentiality?
  /// Everything else the file says.
  public var attributes = Attributes()

  /// Makes a loss of which only the organization is known.
  public init(holder: OrganizationID) { self.holder = holder }

  /// How far the loss has been dealt with.
  public var standing: LossStanding {
    if isFound == false { return .noneFound }
    if mitigation != nil { return .mitigated }
    return isRecognized == true ? .recognized : .possible
  }
}

/// What can be lost by working together.
public enum LossType: String, Sendable, Hashable, CaseIterable {
  /// The say over one's own work.
  case control
  /// Money, staff, rooms, attention.
  case resources
  /// What one is known for.
  case identity
  /// The standing that makes others listen (Kwan 2019).
  case legitimacy
}

/// How far a possible loss has been dealt with.
public enum LossStanding: Sendable, Hashable, CaseIterable {
  /// Somebody looked and there is none.
  case noneFound
  /// It may happen, and nothing more is recorded.
  case possible
  /// It is acknowledged, and nothing makes it smaller yet.
  case recognized
  /// Something makes it smaller.
  case mitigated
}
