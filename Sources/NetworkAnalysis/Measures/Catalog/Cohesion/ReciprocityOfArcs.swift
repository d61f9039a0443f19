import GraphKernel

extension Measure {
  /// The share of ties that are returned.
  public static let reciprocityOfArcs = Measure(
    "reciprocity_arc", .graph, title: "Share of ties returned",
    question: "What share of the recorded ties is confirmed by the other side?",
    definition: "The share of directed ties whose opposite tie was recorded as well.",
    range: "0 to 1", unit: "share of ties",
    scale: .share,
    undefinedWhen: "no tie",
    cost: "O(m log k) for k partners at most",
    citations: [.wassermanFaust1994],
    differences: "igraph and NetworkX give this by default; sna counts pairs without a tie as "
      + "returned. UCINET’s arc reciprocity agrees.",
    aliases: ["reciprocity"],
    forms: [
      MeasureForm("reciprocity_arc", for: .directed) {
        .graph(MeasureValue($0.graph.dyadCensus().arcReciprocity, otherwise: .noTies))
      }
    ])
}
