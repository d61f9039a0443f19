/// A charter, memorandum, work plan or other agreement on working together.
public struct Agreement: Sendable, Hashable {
  /// The unique name in the file, where it has one.
  public var id: AgreementID?
  /// What it is called.
  public var name: String?
  /// What sort of agreement it is.
  public var kind: AgreementKind?
  /// What it is for; `nil` for everyone in the file.
  public var cause: Cause?
  /// Who agreed.
  public var parties: [Actor] = []
  /// Who brought it about.
  public var initiator: PersonID?
  /// When it was signed; `nil` before that or when unknown.
  public var signed: PartialDate?
  /// When it is to be looked over again.
  public var reviewBy: PartialDate?
  /// When it ended or will end.
  public var ends: PartialDate?
  /// What it settles; `nil` when nobody wrote that down, empty when it settles none of these.
  public var items: [AgreementItem]?
  /// What is to be done by when.
  public var milestones: [Milestone] = []
  /// How well it is known.
  public var evidence: Evidence?
  /// Who may see it.
  public var confidentiality: Confidentiality?
  /// Everything else the file says.
  public var attributes = Attributes()

  /// Makes an agreement of which nothing is known.
  public init() {}
}

/// What sort of agreement something is.
public enum AgreementKind: String, Sendable, Hashable, CaseIterable {
  // The words of the file format.
  case charter, mou, workPlan, nda, betaTest, jointFunding, cooperative
}

/// One thing an agreement on working together can settle.
public enum AgreementItem: String, Sendable, Hashable, CaseIterable {
  // What a team writes down together (Benest 2019).
  case sharedVision, goals, membership, meetings, protocols, assignments, milestones
  // What agencies settle with each other (State of Wyoming, collaboration competency).
  case rolesResponsibilities, independence, interdependence, evaluationCriteria
  case expectations, deliverables, risks, benefits

  /// The seven things a team writes down together (Benest 2019).
  public static let ofTeams: [AgreementItem] = [
    .sharedVision, .goals, .membership, .meetings, .protocols, .assignments, .milestones,
  ]

  /// The eight things agencies settle with each other (State of Wyoming, collaboration competency).
  public static let ofAgencies: [AgreementItem] = [
    .rolesResponsibilities, .independence, .interdependence, .evaluationCriteria, .expectations,
    .deliverables, .risks, .benefits,
  ]

  /// The item in plain words.
  public var title: String {
    switch self {
    case .sharedVision: "a shared vision"
    case .goals: "the goals of the work"
    case .membership: "who leads, who takes part and who does what"
    case .meetings: "when the group meets"
    case .protocols: "how to decide and how to settle conflicts"
    case .assignments: "the first assignments"
    case .milestones: "milestones and dates"
    case .rolesResponsibilities: "roles and responsibilities"
    case .independence: "what each side decides alone"
    case .interdependence: "where each side needs the other"
    case .evaluationCriteria: "how success will be judged"
    case .expectations: "what each side expects"
    case .deliverables: "what each side delivers"
    case .risks: "the risks"
    case .benefits: "the benefits"
    }
  }
}

/// Something an agreement says will be done by a day.
public struct Milestone: Sendable, Hashable {
  /// What will be done.
  public var name: String?
  /// By when.
  public var due: PartialDate?
  /// When it was done; `nil` before that or when unknown.
  public var done: PartialDate?
  /// Who sees to it.
  public var owner: PersonID?

  /// Makes a milestone of which nothing is known.
  public init() {}
}
