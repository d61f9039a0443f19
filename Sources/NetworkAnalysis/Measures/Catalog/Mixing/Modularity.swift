import GraphKernel

extension Measure {
  /// How much more ties stay inside groups than chance.
  public static let modularity = Measure(
    "modularity", .graph, title: "Modularity of the groups",
    question: "How well do the groups fit the way ties run?",
    definition: "The share of ties inside groups, less the share that would be if ends were joined "
      + "at random. With direction after Leicht and Newman, from ties sent and received; "
      + "modularity_undirected drops direction; modularity_w counts weights. Where groups are the "
      + "values of an attribute, those without a value count as one group more; where they are "
      + "home organizations, ties of people without one do not count.",
    range: "−1/2 to 1", unit: "share of ties",
    scale: .share,
    undefinedWhen: "no tie has both ends in a group; a table of groups takes too much memory",
    cost: "O(m + g²) for g groups",
    citations: [.newmanGirvan2004, .leichtNewman2008],
    differences: "igraph and NetworkX agree; igraph drops direction unless told otherwise in older "
      + "releases. UCINET agrees without direction; sna has none.",
    isAboutGroups: true,
    effort: .tableOfGroups,
    forms: [
      MeasureForm("modularity") { workspace in
        .graph(
          MeasureValue(
            workspace.mixing(workspace.graph).modularity(), otherwise: .noGroupedTie))
      },
      MeasureForm("modularity_undirected", .undirected, for: .directed) { workspace in
        .graph(
          MeasureValue(
            workspace.mixing(workspace.undirected).modularity(), otherwise: .noGroupedTie))
      },
      MeasureForm("modularity_w", for: .weighted) { workspace in
        .graph(
          MeasureValue(
            workspace.mixing(workspace.graph, .weight).modularity(), otherwise: .noGroupedTie))
      },
    ])
}
