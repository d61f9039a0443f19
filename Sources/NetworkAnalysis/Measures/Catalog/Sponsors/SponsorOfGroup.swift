import StakeholderModel

extension Measure {
  /// How active the sponsor of each group is.
  public static let sponsorOfGroup = Measure(
    "sponsor_of_group", .group, title: "Sponsor of the group",
    question: "Which groups have a sponsor, and how active is the most active one?",
    definition: "Of each group, the largest mean rating of being active and visible among its "
      + "members who were rated as sponsors, from 0 to 2 (sponsor_of_group), and how many of its "
      + "members were rated (sponsors_in_group).",
    range: "0 to 2; sponsors 0 or more", unit: "points of 2; people", scale: .several,
    undefinedWhen: "for the activity, nobody in the group was rated as a sponsor: nothing is known",
    cost: "O(n + a) for a answers", citations: [.hiattCreasey2012],
    differences: "igraph, NetworkX, UCINET and sna do not look at ratings.",
    isAboutGroups: true, audience: .keeper,
    forms: [
      MeasureForm("sponsor_of_group", for: .recorded(.sponsors)) { workspace in
        .groups(
          workspace.sponsorsOfGroups().map { MeasureValue($0.max(), otherwise: .notRated) })
      },
      MeasureForm("sponsors_in_group", for: .recorded(.sponsors), label: "sponsors") {
        workspace in
        .groups(workspace.sponsorsOfGroups().map { MeasureValue($0.count) })
      },
    ])
}

extension MeasureWorkspace {
  /// How active the rated sponsors of each group of the division are.
  mutating func sponsorsOfGroups() -> [[Double]] {
    let answers = answers(.sponsor)
    var groups = [[Double]](repeating: [], count: groupCount)
    for (node, label) in zip(view.nodes, labels) {
      guard let label, label < groupCount, let actor = node.actor,
        let active = answers.mean(of: "active", about: actor).mean
      else { continue }
      groups[label].append(active)
    }
    return groups
  }
}
