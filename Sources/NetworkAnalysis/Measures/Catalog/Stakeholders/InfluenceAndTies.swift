import GraphKernel
import StakeholderModel

extension Measure {
  /// Whether those with influence are also those with ties.
  public static let influenceAndTies = Measure(
    "influence_degree_correlation", .graph, title: "Influence against place in the network",
    question: "Are those who are said to have influence also those with ties?",
    definition: "Spearman’s correlation, over all who have a tower, of its height with the number "
      + "of partners (influence_degree_correlation) and with harmonic closeness "
      + "(influence_harmonic_correlation), direction dropped. Equal numbers share a rank.",
    range: "−1 to 1", unit: "correlation", scale: .correlation,
    undefinedWhen: "fewer than four here have a tower, or all of them are alike; shortest paths "
      + "take more than 2·10¹¹ steps",
    cost: "O(nm)", citations: [.schifferHauck2010, .spearman1904],
    differences: "igraph, NetworkX, UCINET and sna leave it to the user to correlate two tables.",
    audience: .keeper, effort: .allPairs(instead: nil),
    forms: [
      .ofInfluence("influence_degree_correlation", label: "partners") {
        $0.degrees().map(Double.init)
      },
      .ofInfluence("influence_harmonic_correlation", label: "harmonic closeness") {
        $0.harmonicCloseness(scale: .sum)
      },
    ])
}

extension MeasureForm {
  fileprivate static func ofInfluence(
    _ id: String, label: String, _ scores: @escaping @Sendable (Graph) -> [Double]
  ) -> MeasureForm {
    MeasureForm(id, .undirected, for: .recorded(.towers), label: label) { workspace in
      let rated = workspace.ratedByTower()
      guard rated.count >= 4 else { return .graph(.undefined(.fewerThan(4))) }
      let scores = scores(workspace.undirected)
      let correlation = RankCorrelation.spearman(
        rated.map(\.height), rated.map { scores[$0.vertex] })
      return .graph(MeasureValue(correlation, otherwise: .noVariation))
    }
  }
}

extension MeasureWorkspace {
  /// The vertices that have a tower, in order.
  mutating func ratedByTower() -> [(vertex: Int, height: Double)] {
    let towers = ratings.towers(view)
    return view.nodes.enumerated().compactMap { vertex, node in
      node.actor.flatMap { towers.heights[$0] }.map { (vertex, $0) }
    }
  }
}
