extension Measure {
  /// How many threes all know each other.
  public static let triangleCount = Measure(
    "triangles", .graph, title: "Threes who all know each other",
    question: "How many groups of three have all three ties?",
    definition: "The number of triangles, direction dropped.",
    range: "0 or more", unit: "groups of three", citations: [.wassermanFaust1994],
    forms: [
      MeasureForm("triangles", .undirected) {
        .graph(MeasureValue($0.triangles().reduce(0, +) / 3))
      }
    ])
}
