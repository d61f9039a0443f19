import GraphKernel

extension Measure {
  /// The E–I index under free mixing.
  public static let expectedIndex = Measure(
    "ei_expected", .graph, title: "Across (1) or inside (−1), mixing freely",
    question: "What would the E–I index be if people mixed without regard to groups?",
    definition: "1 − 2 Σ nᵍ(nᵍ − 1) / n(n − 1), nᵍ members of group g, n members in all: the mean "
      + "over all ways of laying the ties, and over all ways of handing out the group labels.",
    range: "−1 to 1", unit: "none",
    scale: .correlation,
    undefinedWhen: "fewer than two people in groups",
    cost: "O(g) for g groups",
    citations: [.krackhardtStern1988],
    differences: "UCINET gives it as the mean of its permutations; igraph, NetworkX and sna do "
      + "not have it.", isAboutGroups: true,
    forms: [
      MeasureForm("ei_expected") { workspace in
        .graph(
          MeasureValue(
            Mixing.expectedIndex(sizes: workspace.groupSizes), otherwise: .fewerThan(2)))
      }
    ])
}
