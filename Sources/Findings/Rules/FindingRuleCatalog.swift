extension FindingRule {
  /// Every rule, in the order in which equally weighty findings are told.
  public static let catalog: [FindingRule] = [
    .networkSingleInformant, .siloPair, .championNone, .championLapsed, .championSingle, .nodeHolds,
    .linkSingleThread, .siloGroup, .siloOverall, .actorIsolated, .championCoverage, .linkOnePerson,
    .championNotAsked,
  ]

  /// The rule called `id`.
  public static func named(_ id: Finding.RuleID) -> FindingRule? {
    catalog.first { $0.id == id }
  }
}
