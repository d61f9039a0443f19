import GraphKernel

extension Measure {
  /// The share of possible ties that are there.
  public static let density = Measure(
    "density", .graph, title: "Share of possible ties",
    question: "What share of all possible ties was recorded?",
    definition: "Ties over pairs: 2m / n(n − 1) without direction, m / n(n − 1) with. It falls as "
      + "networks grow; do not compare networks of different size by it.",
    range: "0 to 1", unit: "share of pairs",
    scale: .share,
    undefinedWhen: "fewer than two people",
    cost: "O(1)",
    citations: [.wassermanFaust1994],
    differences: "igraph counts ties with oneself unless told otherwise. NetworkX, UCINET and sna "
      + "agree for ties without weights; UCINET and sna take the mean weight else.",
    forms: [
      MeasureForm("density") {
        .graph(MeasureValue($0.graph.density(), otherwise: .fewerThan(2)))
      },
      MeasureForm("density_undirected", .undirected) {
        .graph(MeasureValue($0.undirected.density(), otherwise: .fewerThan(2)))
      },
    ])
}
