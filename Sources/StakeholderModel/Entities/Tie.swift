/// A relationship between two people or organizations.
public struct Tie: Sendable, Hashable {
  /// One end; the sender of a directed tie.
  public var from: Actor
  /// The other end; the receiver of a directed tie.
  public var to: Actor
  /// What the tie is made of; `nil` when nobody said so.
  public var kind: TieKind?
  /// A number that was imported with the tie, 0 or more; it is not a level.
  public var weight: Double?
  /// How closely the two work together; `nil` when nobody said so.
  public var level: TieLevel?
  /// Whether the tie runs one way; `nil` when nobody said so, and then it is read as running both ways.
  public var isDirected: Bool?
  /// When the two last had contact.
  public var lastContact: PartialDate?
  /// Good (+1) or strained (−1); `nil` when nobody said so, and then it is read as good.
  public var sign: TieSign?
  /// Which end said so.
  public var reportedBy: Reporter?
  /// How well the tie is known.
  public var evidence: Evidence?
  /// Who may see it.
  public var confidentiality: Confidentiality?
  // What most ties of a long table do not say stands elsewhere, so that a million of them are read fast.
  private var boxed: BoxedDetails?

  /// Makes a tie of which only the ends are known.
  public init(from: Actor, to: Actor) {
    self.from = from
    self.to = to
  }

  /// Whether the tie is a strain: a negative sign, or a kind that says so.
  public var isStrained: Bool { Self.isStrained(sign, kind) }

  /// Weight, else level, else 1: what "strong" means in a view.
  public var strength: Double { Self.strength(weight, level) }

  static func isStrained(_ sign: TieSign?, _ kind: TieKind?) -> Bool {
    sign == .negative || kind == .competes || kind == .conflicts
  }

  static func strength(_ weight: Double?, _ level: TieLevel?) -> Double {
    weight ?? level.map { Double($0.rawValue) } ?? 1
  }
}

extension Tie {
  /// The unique name in the file, where it has one.
  public var id: TieID? {
    get { details.id }
    set { if hasDetails || newValue != nil { details.id = newValue } }
  }
  /// Whether an agreement, committee or reporting line stands behind it.
  public var formality: Formality? {
    get { details.formality }
    set { if hasDetails || newValue != nil { details.formality = newValue } }
  }
  /// When it began.
  public var since: PartialDate? {
    get { details.since }
    set { if hasDetails || newValue != nil { details.since = newValue } }
  }
  /// How often the two mean to be in touch.
  public var cadence: ContactCadence? {
    get { details.cadence }
    set { if hasDetails || newValue != nil { details.cadence = newValue } }
  }
  /// When the two mean to look over their relationship.
  public var reviewBy: PartialDate? {
    get { details.reviewBy }
    set { if hasDetails || newValue != nil { details.reviewBy = newValue } }
  }
  /// By what means they meet.
  public var channels: [String] {
    get { details.channels }
    set { if hasDetails || !newValue.isEmpty { details.channels = newValue } }
  }
  /// Whether the contact was a pitch or a conversation.
  public var mode: ContactMode? {
    get { details.mode }
    set { if hasDetails || newValue != nil { details.mode = newValue } }
  }
  /// Trust as the sender rates the receiver.
  public var trust: TrustRating? {
    get { details.trust }
    set { if hasDetails || newValue != nil { details.trust = newValue } }
  }
  /// Value as the sender rates the receiver.
  public var value: ValueRating? {
    get { details.value }
    set { if hasDetails || newValue != nil { details.value = newValue } }
  }
  /// What a strained tie is over, such as a grant.
  public var over: String? {
    get { details.over }
    set { if hasDetails || newValue != nil { details.over = newValue } }
  }
  /// What stands between the two.
  public var barriers: TieBarriers? {
    get { details.barriers }
    set { if hasDetails || newValue != nil { details.barriers = newValue } }
  }
  /// Everything else the file says.
  public var attributes: Attributes {
    get { details.attributes }
    set { if hasDetails || !newValue.isEmpty { details.attributes = newValue } }
  }

  private var hasDetails: Bool { boxed != nil }

  private var details: TieDetails {
    get { if case .details(let details)? = boxed { details } else { TieDetails() } }
    set { boxed = newValue == TieDetails() ? nil : .details(newValue) }
  }
}

/// What is known of a tie beyond its ends, kind and strength; see the properties of ``Tie``.
private struct TieDetails: Sendable, Hashable {
  var id: TieID?
  var formality: Formality?
  var since: PartialDate?
  var cadence: ContactCadence?
  var reviewBy: PartialDate?
  var channels: [String] = []
  var mode: ContactMode?
  var trust: TrustRating?
  var value: ValueRating?
  var over: String?
  var barriers: TieBarriers?
  var attributes = Attributes()
}

/// Details on their own, none of them being those of a tie of which nothing more is known.
private indirect enum BoxedDetails: Sendable, Hashable {
  /// The details.
  case details(TieDetails)
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
