/// Everything one file says: who there is, who works with whom, and what it is for.
///
/// Lists keep the order of the file. Ids are unique per kind; people and organizations also share one
/// space of ids, since both can be the end of a tie. Readers hand over a network only when every
/// reference leads somewhere and no organization is part of itself.
public struct StakeholderNetwork: Sendable, Hashable {
  /// The name of the network.
  public var name: String?
  /// The day the data describes; recency is measured against it.
  public var asOf: PartialDate?
  /// Where the data comes from, for the footer of pictures.
  public var source: String?
  /// The words the data uses for levels of ties.
  public var scale: TieScale?
  /// Who was asked and who answered; `nil` when nobody said so.
  public var respondents: Respondents?
  /// The organizations.
  public var organizations: [Organization] = []
  /// The people.
  public var people: [Person] = []
  /// The relationships.
  public var ties = TieList()
  /// The alliances.
  public var alliances: [Alliance] = []
  /// Who takes part in which alliance.
  public var memberships: [Membership] = []
  /// The pieces of joint work.
  public var initiatives: [Initiative] = []
  /// Who stands up for what.
  public var champions: [ChampionRole] = []
  /// What is to be reached.
  public var goals: [Goal] = []
  /// What was agreed, in writing or not.
  public var agreements: [Agreement] = []
  /// What partners may lose.
  public var losses: [Loss] = []
  /// What happened.
  public var events: [Event] = []
  /// What partners give.
  public var contributions: [Contribution] = []
  /// The larger aims of those with a say.
  public var agendas: [Agenda] = []
  /// Worries and objections that were voiced.
  public var concerns: [Concern] = []
  /// The people served, under `stakeholderGroups` in the file.
  public var servedGroups: [ServedGroup] = []
  /// What was answered with instruments.
  public var assessments: [Assessment] = []
  /// Places kept from an earlier picture, by id, in pixels of its slide.
  public var positions: [KeptPosition] = []

  /// Makes an empty network.
  public init() {}
}

/// Who was asked for ties and who answered.
public struct Respondents: Sendable, Hashable {
  /// Everyone who was asked.
  public var asked: [Actor] = []
  /// Everyone who answered; someone who answered and named nobody is here too.
  public var answered: [Actor] = []

  /// Makes a record in which nobody was asked.
  public init() {}
}

/// A place kept from an earlier picture.
public struct KeptPosition: Sendable, Hashable {
  /// The id of what stood there.
  public var id: String
  /// The distance of its center from the left edge.
  public var x: Double
  /// The distance of its center from the top edge.
  public var y: Double

  /// Makes a kept place.
  public init(id: String, x: Double, y: Double) {
    self.id = id
    self.x = x
    self.y = y
  }
}
