/// What one respondent sent back.
public struct ReturnedAnswers: Sendable, Hashable {
  /// How far the form was filled in.
  public enum State: String, Sendable, Hashable {
    /// With agreement, and something said about at least half of the names.
    case answered
    /// With agreement, and something said about fewer than half of the names: what was not said
    /// is not read as no.
    case inPart = "in_part"
    /// With agreement, and nothing else.
    case empty
    /// Without agreement; nothing of it was read.
    case withoutConsent = "without_consent"
    /// As it was sent out.
    case untouched
  }

  /// An answer about who speaks up for something.
  public struct ChampionReply: Sendable, Hashable {
    /// For what; `nil` for the work of everyone on the list.
    public let cause: Cause?
    /// What was said.
    public let answer: ChampionAnswer
    /// Who was named, where somebody else was.
    public let named: Mention?

    /// Makes a reply.
    public init(cause: Cause?, answer: ChampionAnswer, named: Mention? = nil) {
      self.cause = cause
      self.answer = answer
      self.named = named
    }
  }

  /// Somebody named in a respondent's own words.
  public enum Mention: Sendable, Hashable {
    /// Somebody on the list.
    case listed(Actor)
    /// Somebody who is not.
    case unlisted(NamedPerson)
  }

  /// A person or organization that is not on the list.
  public struct NamedPerson: Sendable, Hashable, Comparable {
    /// The name; empty where only an organization was named.
    public let name: String
    /// The organization; empty where none was named.
    public let organization: String

    /// Makes a name.
    public init(name: String, organization: String) {
      self.name = name
      self.organization = organization
    }

    /// By name, then organization, byte by byte.
    public static func < (left: Self, right: Self) -> Bool {
      left.name.utf8.elementsEqual(right.name.utf8)
        ? left.organization.utf8.lexicographicallyPrecedes(right.organization.utf8)
        : left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
  }

  /// Whose answers they are.
  public let respondent: Actor
  /// The file they came in.
  public let file: String
  /// What was said about each name; names left blank are absent, and `.none` is an answer.
  public var levels: [Actor: TieLevel] = [:]
  /// What was said about champions.
  public var champions: [ChampionReply] = []
  /// Who should be talked to as well, in the order of the form.
  public var missing: [NamedPerson] = []
  /// Whether the respondent agreed to the use of the answers.
  public var hasConsent = false
  /// How many names were asked about.
  public let listed: Int

  /// Makes answers of somebody who has said nothing yet.
  public init(respondent: Actor, file: String, listed: Int) {
    self.respondent = respondent
    self.file = file
    self.listed = listed
  }

  /// How far the form was filled in.
  public var state: State {
    let hasAnswers = !levels.isEmpty || !champions.isEmpty || !missing.isEmpty
    guard hasConsent else { return hasAnswers ? .withoutConsent : .untouched }
    guard hasAnswers else { return .empty }
    return 2 * levels.count >= listed ? .answered : .inPart
  }

  /// Whether another file of the same respondent says the same.
  public func saysTheSame(as other: ReturnedAnswers) -> Bool {
    levels == other.levels && Set(champions) == Set(other.champions)
      && Set(missing) == Set(other.missing) && hasConsent == other.hasConsent
  }
}
