import GraphKernel

extension Measure {
  /// How few ties there are beyond those of a tree.
  public static let krackhardtEfficiency = Measure(
    "krackhardt_efficiency_arcs", .graph, title: "No more ties than a tree needs",
    question: "Are there no more ties than a chart of command would need?",
    definition: "One less the ties beyond n − 1 in every part, over the most there could be: of "
      + "all ordered pairs (krackhardt_efficiency_arcs), or of all pairs with direction dropped "
      + "(krackhardt_efficiency_undirected_ties).",
    range: "0 to 1; undefined without parts in which there is room for more", unit: "share of ties",
    scale: .share,
    undefinedWhen: "no part has room for more ties; above 3,000 people",
    cost: "O(nm + n³)",
    citations: [.krackhardt1994],
    differences: "sna gives the first; UCINET the second for ties without direction. NetworkX and "
      + "igraph have none.",
    forms: [
      MeasureForm("krackhardt_efficiency_arcs", for: .directed, label: "of ordered pairs") {
        workspace in
        guard workspace.graph.vertexCount <= 3000 else { return .undefined(.tooManyForOrder) }
        return .graph(
          MeasureValue(
            workspace.findings.dimensions(workspace.graph).efficiency, otherwise: .noTies))
      },
      MeasureForm("krackhardt_efficiency_undirected_ties", for: .directed, label: "of pairs") {
        workspace in
        guard workspace.graph.vertexCount <= 3000 else { return .undefined(.tooManyForOrder) }
        return .graph(
          MeasureValue(
            workspace.findings.dimensions(workspace.graph).efficiencyOfTies, otherwise: .noTies))
      },
    ])
}
