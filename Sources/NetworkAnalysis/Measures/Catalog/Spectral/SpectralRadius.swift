import GraphKernel

extension Measure {
  /// The largest eigenvalue.
  public static let spectralRadius = Measure(
    "spectral_radius", .graph, title: "Growth of walks (largest eigenvalue)",
    question: "By what factor does the number of ways to pass something on grow with each step?",
    definition: "The largest eigenvalue of the table of ties, each counting 1. It is at least the "
      + "mean and at most the largest number of partners.",
    range: "0 to n − 1", unit: "ties",
    scale: .count,
    undefinedWhen: "no tie",
    cost: "O(m) a step; steps grow as two eigenvalues near each other",
    citations: [.bonacich1972],
    differences: "igraph, UCINET and sna give it beside the eigenvector; NetworkX in its "
      + "spectrum.",
    forms: [
      MeasureForm("spectral_radius", for: .undirected) { .graph($0.radius()) },
      MeasureForm("spectral_radius_undirected", .undirected, for: .directed) {
        .graph($0.radius())
      },
    ])
}

extension MeasureWorkspace {
  fileprivate mutating func radius() -> MeasureValue {
    guard graph.vertexCount > 0 else { return .undefined(.fewerThan(1)) }
    let radius = (try? principal(.unit).get().value) ?? undirected.spectralRadius()
    return MeasureValue(radius, otherwise: .noRankingStandsOut)
  }
}
