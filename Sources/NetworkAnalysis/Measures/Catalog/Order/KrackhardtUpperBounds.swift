import GraphKernel

extension Measure {
  /// How far every two have a lowest common superior.
  public static let krackhardtUpperBounds = Measure(
    "krackhardt_lubness", .graph, title: "Pairs with a lowest common superior",
    question: "Do every two people have a superior in common to whom they can turn?",
    definition: "Of the pairs in a part, the share with somebody who reaches both and whom "
      + "everybody else who reaches both reaches too, over the most that can lack one, (N − 1)(N "
      + "− 2)/2 in a part of N.",
    range: "0 to 1; undefined where no part has three people", unit: "share of pairs",
    scale: .share,
    undefinedWhen: "no part of three or more; above 3,000 people",
    cost: "O(nm + n³)",
    citations: [.krackhardt1994],
    differences: "sna agrees. UCINET agrees; NetworkX and igraph have none.",
    forms: [
      MeasureForm("krackhardt_lubness", for: .directed) { workspace in
        guard workspace.graph.vertexCount <= 3000 else { return .undefined(.tooManyForOrder) }
        return .graph(
          MeasureValue(
            workspace.findings.dimensions(workspace.graph).leastUpperBoundedness,
            otherwise: .fewerThan(3)))
      }
    ])
}
