import GraphKernel

extension Measure {
  /// How far reaching others goes one way only.
  public static let krackhardtHierarchy = Measure(
    "krackhardt_hierarchy", .graph, title: "Reaching goes one way",
    question: "If one can reach another along ties, can the other not reach back?",
    definition: "Of the pairs of which one reaches the other along the direction of ties, the "
      + "share where the other cannot reach back.",
    range: "0 to 1 (1 for a chart of command); undefined where nobody reaches anybody",
    unit: "share of pairs",
    scale: .share,
    undefinedWhen: "no two are joined; above 3,000 people",
    cost: "O(nm + n³)",
    citations: [.krackhardt1994],
    differences: "sna agrees, and gives 1 where nobody reaches anybody. UCINET agrees; NetworkX "
      + "and igraph have none.",
    forms: [
      MeasureForm("krackhardt_hierarchy", for: .directed) { workspace in
        guard workspace.graph.vertexCount <= 3000 else { return .undefined(.tooManyForOrder) }
        return .graph(
          MeasureValue(workspace.findings.dimensions(workspace.graph).hierarchy, otherwise: .noTies)
        )
      }
    ])
}

extension Undefined {
  static let tooManyForOrder = Undefined.tooLarge(
    "who reaches whom is compared for at most 3,000 people or organizations")
}
