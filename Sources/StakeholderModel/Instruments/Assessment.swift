/// What somebody answered with an instrument about a person, an organization, a group or a cause.
public struct Assessment: Sendable, Hashable {
  /// The unique name in the file, where it has one.
  public var id: AssessmentID?
  /// The instrument.
  public var instrument: Instrument
  /// Who or what was assessed; `nil` for everyone in the file together.
  public var subject: AssessmentSubject?
  /// Who answered; `nil` for a mean of several or when unknown.
  public var by: Actor?
  /// The alliance or initiative that was in view; `nil` for everyone in the file.
  public var cause: Cause?
  /// The question that was asked, where the instrument leaves it open.
  public var question: String?
  /// When it was answered.
  public var date: PartialDate?
  /// The scores in the order of the file; every name occurs once.
  public var scores: [AssessmentScore] = []
  /// Where the subject stands towards the cause; a judgment, never shared.
  public var stance: Stance?
  /// How many people answered, where the scores are means.
  public var raters: Int?
  /// How well it is known.
  public var evidence: Evidence?
  /// Who may see it.
  public var confidentiality: Confidentiality?
  /// Everything else the file says.
  public var attributes = Attributes()

  /// Makes an assessment of which only the instrument is known.
  public init(instrument: Instrument) { self.instrument = instrument }

  /// The score of an item; `nil` where it was not answered.
  public subscript(item: String) -> Double? { scores.first { $0.item == item }?.value }
}

/// The answer to one item of an instrument.
public struct AssessmentScore: Sendable, Hashable {
  /// The item, by the name the instrument gives it.
  public var item: String
  /// The score on the item's scale.
  public var value: Double

  /// Makes a score.
  public init(_ item: String, _ value: Double) {
    self.item = item
    self.value = value
  }
}

/// Who or what an assessment is about.
public enum AssessmentSubject: Sendable, Hashable {
  /// A person or an organization.
  case actor(Actor)
  /// People served.
  case group(ServedGroupID)
  /// An alliance or an initiative.
  case cause(Cause)

  /// The id as written in the file.
  public var id: String {
    switch self {
    case .actor(let actor): actor.id
    case .group(let id): id.text
    case .cause(let cause): cause.id
    }
  }

  /// The person or organization it is about, if it is one.
  public var actor: Actor? {
    if case .actor(let actor) = self { actor } else { nil }
  }
}
