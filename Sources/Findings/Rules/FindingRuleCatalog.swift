extension FindingRule {
  /// Every rule, in the order in which equally weighty findings are told.
  public static let catalog: [FindingRule] =
    data + betweenRounds + people + structure + process + work + quiet

  /// The rules that need an earlier round.
  static let betweenRounds: [FindingRule] = [.waveErosion, .championSuccession, .levelStuck]

  private static let data: [FindingRule] = [.networkSingleInformant, .dataLowResponse]

  private static let people: [FindingRule] = [
    .siloPair, .championNone, .championLapsed, .championQuiet, .championSingle, .sponsorUnsupported,
    .leaderAbsent, .rivalryInside, .trustLowDependency, .keyPlayerFar,
  ]

  private static let structure: [FindingRule] = [
    .nodeHolds, .networkFragmented, .linkSingleThread, .bridgeStale, .hubAndSpoke,
    .brokerOverloaded, .siloGroup, .siloOverall, .stakeholderGroupAbsent, .stakeholderGroupIsolated,
    .allianceSingleLink, .newcomerUnintegrated, .actorIsolated,
  ]

  private static let process: [FindingRule] = [
    .initiativeSingleDepartment, .initiativeNoPriorTie, .initiativePitchOnly, .initiativeOneAuthor,
    .championIsolated, .championUnheard, .sponsorStepOne, .formalOnly, .serviceNoProvider,
    .memberOvercommitted, .initiativeNoAgenda, .tieStale, .tieLevelMismatch, .tieUnreciprocated,
    .linkSingleLevel, .championNameOnly, .rivalrySqueezed,
  ]

  private static let work: [FindingRule] = [
    .lossUnaddressed, .policyNoDecisionMaker, .policyNoMessenger, .policyOpposedInfluencer,
    .agreementMissing, .partnerHighRisk,
    .executiveForumGap, .beneficiaryVoiceless, .goalVague, .goalNoShortTerm, .lossUnassessed,
    .agreementIncomplete, .visionUnanswered, .interestUnknown, .contributionConcentrated,
    .creditHogged, .interestUndisclosed, .factorWeak, .levelInflated, .concernUnreported,
    .safetyLow, .goalNoConsequence, .milestoneLate,
    .reviewOverdue, .healthCheckOverdue, .paceMismatch, .sponsorSilent, .governanceMisfit,
    .initiativeNoPilot, .cultureGap,
  ]

  private static let quiet: [FindingRule] = [
    .championCoverage, .linkOnePerson, .championNotAsked, .championCandidate, .networkPhase,
    .informalFormalMismatch, .closureMissing, .leaderModeMismatch,
    .assetUnused, .informalOnly,
  ]

  /// The rule called `id`.
  public static func named(_ id: Finding.RuleID) -> FindingRule? {
    catalog.first { $0.id == id }
  }
}
