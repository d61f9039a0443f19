import StakeholderModel

extension Measure {
  /// How much of the coalition of sponsors stands.
  public static let sponsorCoverage = Measure(
    "sponsor_coverage", .graph, title: "Coalition of sponsors",
    question: "In how many groups does an active sponsor stand behind the change?",
    definition: "Of the groups in which somebody was rated as a sponsor, the share with a mean "
      + "rating of being active of at least 1 of 2 (sponsor_coverage); and the share of all groups "
      + "in which somebody was rated (sponsor_known). What is not known counts as neither.",
    range: "0 to 1", unit: "share of groups", scale: .share,
    undefinedWhen: "for the coverage, no member of a group was rated",
    cost: "O(n + a) for a answers", citations: [.hiattCreasey2012],
    differences: "Prosci’s map colors boxes of an organization chart. igraph, NetworkX, UCINET and "
      + "sna do not look at ratings.",
    isAboutGroups: true, audience: .keeper,
    forms: [
      MeasureForm("sponsor_coverage", for: .recorded(.sponsors)) { workspace in
        let rated = workspace.sponsorsOfGroups().filter { !$0.isEmpty }
        let active = rated.count { ($0.max() ?? 0) >= 1 }
        return .graph(
          MeasureValue(
            rated.isEmpty ? nil : Double(active) / Double(rated.count), otherwise: .notRated))
      },
      MeasureForm("sponsor_known", for: .recorded(.sponsors), label: "groups rated") {
        workspace in
        let groups = workspace.sponsorsOfGroups()
        let rated = groups.count { !$0.isEmpty }
        return .graph(.number(Double(rated) / Double(max(1, groups.count))))
      },
    ])
}
