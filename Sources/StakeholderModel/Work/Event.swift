/// Something that happened between partners or in an alliance.
public struct Event: Sendable, Hashable {
  /// The unique name in the file, where it has one.
  public var id: EventID?
  /// What sort of event it was; `nil` when nobody said so.
  public var kind: EventKind?
  /// When it happened.
  public var date: PartialDate?
  /// The alliance or initiative it belongs to; `nil` for everyone in the file.
  public var cause: Cause?
  /// Who it came from: the caller of a contact, the poster of an opportunity.
  public var from: Actor?
  /// Whom it was meant for.
  public var to: [Actor] = []
  /// Who was there; `nil` when nobody wrote that down.
  public var attendees: [Actor]?
  /// Whether a contact was a pitch or a conversation.
  public var mode: ContactMode?
  /// By what means.
  public var channels: [String] = []
  /// Who was given the credit.
  public var credited: [Actor] = []
  /// Whether bad news was told to the partner directly; `nil` when nobody said so.
  public var isDirect: Bool?
  /// What the group answered in a health check.
  public var answers: HealthCheckAnswers?
  /// The event in words.
  public var description: String?
  /// How well it is known.
  public var evidence: Evidence?
  /// Who may see it.
  public var confidentiality: Confidentiality?
  /// Everything else the file says.
  public var attributes = Attributes()

  /// Makes an event of which nothing is known.
  public init() {}

  /// Everyone who took part: from, to and attendees, each once, in that order.
  public var participants: [Actor] {
    var seen: Set<Actor> = []
    return ([from].compactMap { $0 } + to + (attendees ?? [])).filter { seen.insert($0).inserted }
  }
}

/// What sort of event something was: a built-in word or the file's own.
public struct EventKind: RawRepresentable, Sendable, Hashable {
  /// The word in the file.
  public let rawValue: String

  /// Makes a kind of its word.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Two sides met, spoke or wrote; see ``Event/mode``.
  public static let contact = EventKind(rawValue: "contact")
  /// An opportunity was told to a home organization.
  public static let opportunityPosted = EventKind(rawValue: "opportunityPosted")
  /// Top leaders of the partners came together.
  public static let executiveForum = EventKind(rawValue: "executiveForum")
  /// The group asked itself how the work together goes.
  public static let healthCheck = EventKind(rawValue: "healthCheck")
  /// Two partners looked over their relationship.
  public static let relationshipReview = EventKind(rawValue: "relationshipReview")
  /// Something worked.
  public static let win = EventKind(rawValue: "win")
  /// A success was celebrated.
  public static let celebration = EventKind(rawValue: "celebration")
  /// Somebody was rewarded.
  public static let reward = EventKind(rawValue: "reward")
  /// The group looked back at what it learned.
  public static let debrief = EventKind(rawValue: "debrief")
  /// Bad news was told.
  public static let badNews = EventKind(rawValue: "badNews")
  /// Something was tried out on a small scale.
  public static let pilot = EventKind(rawValue: "pilot")
  /// A partner lobbied for something that others want too; a judgment, never shared.
  public static let lobby = EventKind(rawValue: "lobby")

  /// A partner looked over how it is shown.
  public static let partnerReview = EventKind(rawValue: "partnerReview")

  /// Every word with a meaning of its own.
  public static let builtIn: [String] = [
    "contact", "opportunityPosted", "executiveForum", "healthCheck", "relationshipReview", "win",
    "celebration", "reward", "debrief", "badNews", "pilot", "lobby", "partnerReview",
  ]

  /// Whether events of this sort give somebody credit.
  public var givesCredit: Bool {
    [.win, .celebration, .reward, .debrief].contains(self)
  }
}

/// The answers to the four questions of a health check; each `nil` when open.
public struct HealthCheckAnswers: Sendable, Hashable {
  /// What goes well.
  public var goingWell: String?
  /// What goes not so well.
  public var notGoingWell: String?
  /// What bothers some.
  public var bothering: String?
  /// What would help the group to work together better.
  public var adjustments: String?

  /// Makes a set of open answers.
  public init() {}
}
