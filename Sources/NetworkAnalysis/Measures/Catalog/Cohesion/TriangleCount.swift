extension Measure {
  /// How many threes all know each other.
  public static let triangleCount = Measure(
    "triangles", .graph, title: "Threes who all know each other",
    question: "How many groups of three have all three ties?",
    definition: "The number of triangles, direction dropped.",
    range: "0 or more", unit: "groups of three",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(m √m)",
    citations: [.wassermanFaust1994],
    differences: "igraph, NetworkX and UCINET give the same number; NetworkX counts each at all "
      + "three corners; sna's triad census holds it.",
    forms: [
      MeasureForm("triangles", .undirected) {
        .graph(MeasureValue($0.triangles().reduce(0, +) / 3))
      }
    ])
}
