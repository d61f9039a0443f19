import GraphKernel

extension Measure {
  /// Whether ties join people of one group.
  public static let assortativity = Measure(
    "assortativity", .graph, title: "Like with like",
    question: "Do ties join people of one group more than chance would?",
    definition: "Newman’s coefficient: (Σ e − Σ ab) / (1 − Σ ab), e the share of ties inside each "
      + "group, a and b the shares of their two ends in it. Where groups are the values of an "
      + "attribute, those without a value count as one group more; where they are home "
      + "organizations, ties of people without one do not count.",
    range: "up to 1 (all inside); 0 for chance; undefined where all ties end in one group",
    unit: "none",
    scale: .correlation,
    undefinedWhen: "no tie; all ends of ties are alike; a table of groups takes too much memory",
    cost: "O(m + g²) for g groups",
    citations: [.newman2003],
    differences: "NetworkX and igraph agree. UCINET and sna have none.",
    aliases: ["like_with_like"],
    isAboutGroups: true,
    effort: .tableOfGroups,
    forms: [
      MeasureForm("assortativity") { workspace in
        .graph(
          MeasureValue(
            workspace.mixing(workspace.graph).assortativity,
            otherwise: workspace.graph.edges.isEmpty ? .noTies : .noVariation))
      }
    ])
}
