/// A relationship between two people or organizations.
public struct Tie: Sendable, Hashable {
  /// The unique name in the file, where it has one.
  public var id: TieID?
  /// One end; the sender of a directed tie.
  public var from: Actor
  /// The other end; the receiver of a directed tie.
  public var to: Actor
  /// What the tie is made of; `nil` when nobody said so.
  public var kind: TieKind?
  /// How closely the two work together; `nil` when nobody said so.
  public var level: TieLevel?
  /// A number that was imported with the tie, 0 or more; it is not a level.
  public var weight: Double?
  /// Whether the tie runs one way; `nil` when nobody said so, and then it is read as running both ways.
  public var isDirected: Bool?
  /// Whether an agreement, committee or reporting line stands behind it.
  public var formality: Formality?
  /// When it began.
  public var since: PartialDate?
  /// When the two last had contact.
  public var lastContact: PartialDate?
  /// How often the two mean to be in touch.
  public var cadence: ContactCadence?
  /// When the two mean to look over their relationship.
  public var reviewBy: PartialDate?
  /// By what means they meet.
  public var channels: [String] = []
  /// Whether the contact was a pitch or a conversation.
  public var mode: ContactMode?
  /// Good (+1) or strained (−1); `nil` when nobody said so, and then it is read as good.
  public var sign: TieSign?
  /// Trust as the sender rates the receiver.
  public var trust: TrustRating?
  /// Value as the sender rates the receiver.
  public var value: ValueRating?
  /// What a strained tie is over, such as a grant.
  public var over: String?
  /// What stands between the two.
  public var barriers: TieBarriers?
  /// Which end said so.
  public var reportedBy: Reporter?
  /// How well the tie is known.
  public var evidence: Evidence?
  /// Who may see it.
  public var confidentiality: Confidentiality?
  /// Everything else the file says.
  public var attributes = Attributes()

  /// Makes a tie of which only the ends are known.
  public init(from: Actor, to: Actor) {
    self.from = from
    self.to = to
  }

  /// Whether the tie is a strain: a negative sign, or a kind that says so.
  public var isStrained: Bool { sign == .negative || kind == .competes || kind == .conflicts }

  /// Weight, else level, else 1: what "strong" means in a view.
  public var strength: Double { weight ?? level.map { Double($0.rawValue) } ?? 1 }
}

/// What a tie is made of: a built-in word or the file's own.
public struct TieKind: RawRepresentable, Sendable, Hashable {
  /// The word in the file.
  public let rawValue: String

  /// Makes a kind of its word.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// They know each other.
  public static let knows = TieKind(rawValue: "knows")
  /// They have had contact.
  public static let contact = TieKind(rawValue: "contact")
  /// Formal authority; part of the formal picture only.
  public static let reportsTo = TieKind(rawValue: "reportsTo")
  /// They compete; a strain.
  public static let competes = TieKind(rawValue: "competes")
  /// They are in conflict; a strain.
  public static let conflicts = TieKind(rawValue: "conflicts")

  /// Every word with a meaning of its own.
  public static let builtIn: [String] = [
    "knows", "contact", "information", "advice", "assistance", "resource", "funding", "referral",
    "jointWork", "agreement", "reportsTo", "supports", "affiliate", "competes", "conflicts",
  ]
}

/// How closely two sides work together; an order, not a quantity.
public enum TieLevel: Int, Sendable, Hashable, CaseIterable, Comparable {
  // The five steps are named by the scale of the data, see `TieScale`.
  case none = 0, contact, communication, cooperation, coordination, collaboration

  /// The order of the steps.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Whether a relationship is backed by an agreement, committee or reporting line.
public enum Formality: String, Sendable, Hashable, CaseIterable {
  // The words of the file format.
  case formal, informal, both
}

/// How a contact was made.
public enum ContactMode: String, Sendable, Hashable, CaseIterable {
  // The words of the file format.
  case pitch, conversation
}

/// Whether a relationship is good or strained.
public enum TieSign: Int, Sendable, Hashable, CaseIterable {
  // The numbers of the file format.
  case positive = 1
  case negative = -1
}

/// Which end of a tie reported it.
public enum Reporter: String, Sendable, Hashable, CaseIterable {
  // The words of the file format.
  case from, to, both
}

/// Trust in a partner, each part 1 to 4.
public struct TrustRating: Sendable, Hashable {
  /// Keeps promises.
  public var reliability: Int?
  /// Open to discussion.
  public var openness: Int?
  /// Shares the mission.
  public var mission: Int?

  /// Makes a rating of which nothing is known.
  public init() {}
}

/// What a partner brings, each part 1 to 4.
public struct ValueRating: Sendable, Hashable {
  /// Power and influence.
  public var influence: Int?
  /// Level of involvement.
  public var involvement: Int?
  /// Contribution of resources.
  public var resources: Int?

  /// Makes a rating of which nothing is known.
  public init() {}
}
