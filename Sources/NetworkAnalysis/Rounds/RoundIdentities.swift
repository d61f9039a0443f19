public import StakeholderModel

/// Who is who in two rounds of one network.
///
/// The same id is the same person or organization; then another name that one of the files gives; then
/// what somebody accepted. Whatever only looks alike is a suggestion to look over, and never joined.
public struct RoundIdentities: Sendable, Hashable {
  /// Why two entries are taken as one.
  public enum Ground: String, Sendable, Hashable, CaseIterable {
    /// Somebody said so.
    case accepted
    /// They have the same id, or the same name where names are the ids.
    case id
    /// One file gives the other's name, short name or e-mail address.
    case alias
  }

  /// Two entries that are taken as one.
  public struct Match: Sendable, Hashable {
    /// The entry of the first round.
    public let before: Actor
    /// The entry of the second round.
    public let after: Actor
    /// Why.
    public let ground: Ground
  }

  /// Two entries that may be one.
  public struct Suggestion: Sendable, Hashable {
    /// What speaks for it, the strongest first.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
      /// The same words.
      case sameName
      /// The same words but for a letter, or a short form.
      case nearName
      /// Most of the people who stayed work there now.
      case samePeople
      /// The same first name in the same organization.
      case sameFirstName
      /// The same title in the same organization; it may be a successor.
      case samePlace
      /// Half or more of their ties lead to the same people.
      case samePartners
    }

    /// The entry that only the first round has.
    public let before: Actor
    /// The entry that only the second round has.
    public let after: Actor
    /// What speaks for it.
    public let reasons: [Reason]
  }

  /// Entries taken as one, in byte order of the first round's ids.
  public let matches: [Match]
  /// Entries of the first round without one in the second, in byte order.
  public let left: [Actor]
  /// Entries of the second round without one in the first, in byte order.
  public let joined: [Actor]
  /// What may be one and is not taken as one, the likeliest first; nobody is in two of them.
  public let suggestions: [Suggestion]
  /// Entries with the same id whose names have nothing in common, in byte order.
  public let doubtful: [Match]
  private let afterOf: [Actor: Actor]
  private let beforeOf: [Actor: Actor]

  init(
    matches: [Match], left: [Actor], joined: [Actor], suggestions: [Suggestion],
    doubtful: [Match]
  ) {
    self.matches = matches.sorted { $0.before < $1.before }
    self.left = left.sorted()
    self.joined = joined.sorted()
    self.suggestions = suggestions
    self.doubtful = doubtful.sorted { $0.before < $1.before }
    var afterOf: [Actor: Actor] = [:]
    var beforeOf: [Actor: Actor] = [:]
    for match in matches {
      afterOf[match.before] = match.after
      beforeOf[match.after] = match.before
    }
    self.afterOf = afterOf
    self.beforeOf = beforeOf
  }

  /// Who somebody of the first round is in the second; `nil` for somebody who is not there.
  public func after(_ before: Actor) -> Actor? { afterOf[before] }

  /// Who somebody of the second round was in the first; `nil` for somebody who was not there.
  public func before(_ after: Actor) -> Actor? { beforeOf[after] }

  /// What an organization of the first round is in the second.
  public func after(_ before: OrganizationID) -> OrganizationID? {
    after(.organization(before))?.organization
  }

  /// Whether no person and no organization is in both.
  public var isEmpty: Bool { matches.isEmpty }

  /// How many entries were taken as one for a reason.
  public func count(_ ground: Ground) -> Int { matches.count { $0.ground == ground } }
}

/// What somebody said about who is who in two rounds.
public struct AcceptedIdentities: Sendable, Hashable {
  /// Entries that are one: of the first round, and of the second.
  public var same: [(before: Actor, after: Actor)] = []
  /// Entries of the first round that nobody of the second is, though one has the same id or name.
  public var different: Set<Actor> = []

  /// Nothing was said.
  public init() {}

  /// Whether the same was said.
  public static func == (left: Self, right: Self) -> Bool {
    left.different == right.different && left.same.elementsEqual(right.same) { $0 == $1 }
  }

  /// Feeds what was said to `hasher`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(different)
    for pair in same {
      hasher.combine(pair.before)
      hasher.combine(pair.after)
    }
  }
}
