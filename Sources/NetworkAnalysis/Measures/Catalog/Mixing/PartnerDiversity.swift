import GraphKernel

extension Measure {
  /// How mixed each one’s partners are.
  public static let partnerDiversity = Measure(
    "partner_diversity", .node, title: "Mix of partners",
    question: "How mixed are this one’s partners by group?",
    definition: "Blau’s index over the groups of partners, 1 − Σ p² (partner_diversity), and the "
      + "same over its largest possible value, the index of qualitative variation "
      + "(partner_diversity_iqv). Direction is dropped. Where groups are the values of an "
      + "attribute, those without a value count as one group more; where they are home "
      + "organizations, ties of people without one do not count.",
    range: "0 (one group) to 1 − 1/K for K groups; the second to 1; undefined without ties",
    unit: "none",
    scale: .share,
    undefinedWhen: "no tie of the person; for the second, one group only; a table of groups takes "
      + "too much memory",
    cost: "O(m + n g) for g groups",
    citations: [.blau1977],
    differences: "UCINET’s heterogeneity is the first, its IQV the second. igraph’s diversity is "
      + "an entropy of weights; NetworkX and sna have none.",
    isAboutGroups: true,
    effort: .tableOfPeopleByGroups,
    forms: [
      MeasureForm("partner_diversity", .undirected) { workspace in
        .vertices(workspace.partnerDiversity().map { MeasureValue($0.blau, otherwise: .noTie) })
      },
      MeasureForm("partner_diversity_iqv", .undirected, label: "over its largest value") {
        workspace in
        .vertices(
          workspace.partnerDiversity().map {
            MeasureValue(
              $0.qualitativeVariation, otherwise: $0.counts.count < 2 ? .noVariation : .noTie)
          })
      },
    ])
}

extension MeasureWorkspace {
  func partnerDiversity() -> [Diversity] {
    let kinds = namedGroups.map(\.number)
    return undirected.neighborDiversity(by: labels, groupCount: groupSizes.count).map { all in
      Diversity(kinds.map { all.counts[$0] })
    }
  }
}
