import GraphKernel

extension Measure {
  /// How far the circles follow the groups.
  public static let circlesAndGroups = Measure(
    "circles_ami", .graph, title: "Circles that follow the groups",
    question: "Do the circles in which people work follow the groups they belong to?",
    definition: "The best circles (best_partition_undirected) compared with the groups: adjusted "
      + "mutual information over the arithmetic mean (circles_ami), and the adjusted Rand index "
      + "(circles_ari). Both correct for chance. People without ties count; people in no group do "
      + "not.",
    range: "about 0 (unrelated) to 1 (the same)", unit: "none",
    scale: .share,
    undefinedWhen: "nobody is in a group; circles and groups are one each",
    cost: "O(m) for each pass of 10 or 50 searches",
    citations: [.vinh2010, .hubertArabie1985],
    differences: "scikit-learn’s default is the same; others divide information by the larger of "
      + "the two entropies. igraph compares by NMI and the adjusted Rand index; NetworkX, UCINET "
      + "and sna have neither.",
    isAboutGroups: true,
    family: .circles,
    forms: [
      MeasureForm("circles_ami", .undirected) { workspace in
        let comparison = workspace.circlesAgainstGroups()
        return .graph(
          MeasureValue(comparison.adjustedMutualInformation, otherwise: .noVariation))
      },
      MeasureForm("circles_ari", .undirected, label: "by pairs") { workspace in
        let comparison = workspace.circlesAgainstGroups()
        return .graph(MeasureValue(comparison.adjustedRandIndex, otherwise: .fewerThan(2)))
      },
    ])
}

extension MeasureWorkspace {
  mutating func circlesAgainstGroups() -> PartitionComparison {
    noteSearches()
    let found = findings.communities(undirected)
    return PartitionComparison(found.labels.map { $0 }, labels)
  }
}
