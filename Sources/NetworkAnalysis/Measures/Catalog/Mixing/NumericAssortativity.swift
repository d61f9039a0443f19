import GraphKernel

extension Measure {
  /// Whether ties join people with like numbers.
  public static let numericAssortativity = Measure(
    "assortativity_numeric", .graph, title: "Like numbers with like",
    question: "Do ties join people with like values of a number, such as age?",
    definition: "Pearson’s correlation of the values at the two ends of ties; a tie without "
      + "direction counts from both ends. Ties of people without a value do not count.",
    range: "−1 to 1; undefined where the values of ends do not vary", unit: "none",
    scale: .correlation,
    undefinedWhen: "values are not numbers; no tie; all ends of ties are alike",
    cost: "O(m)",
    citations: [.newman2003],
    differences: "NetworkX and igraph agree. UCINET has Moran’s I and Geary’s C instead; sna has "
      + "nacf.",
    isAboutGroups: true,
    forms: [
      MeasureForm("assortativity_numeric") { workspace in
        .graph(workspace.numericAssortativity())
      }
    ])
}

extension MeasureWorkspace {
  func numericAssortativity() -> MeasureValue {
    guard let numbers = attributeNumbers else { return .undefined(.notNumbers(divisionName)) }
    return MeasureValue(
      graph.assortativity(numbers, numbers),
      otherwise: graph.edges.isEmpty ? .noTies : .noVariation)
  }
}
