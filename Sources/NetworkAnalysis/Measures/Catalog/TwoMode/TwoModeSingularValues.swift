import GraphKernel

extension Measure {
  /// How much of the ties a few patterns hold.
  public static let twoModeSingularValues = Measure(
    "two_mode_singular_values", .graph, title: "Strength of the main patterns",
    question: "How strong are the main patterns of who belongs where?",
    definition: "The five largest singular values of the table of ties.",
    range: "0 or more", unit: "none",
    scale: .count,
    undefinedWhen: "no two sides; the smaller side is above 400",
    cost: "O(s³ + s m) for a smaller side of s",
    citations: [.borgattiEverett1997],
    differences: "UCINET and R's svd agree; igraph, NetworkX and sna do not give them.",
    forms: [
      MeasureForm("two_mode_singular_values", for: .twoMode) { workspace in
        guard let two = workspace.twoMode else { return .undefined(.needsTwoModes) }
        guard let found = workspace.findings.singular(two) else {
          return .undefined(.tooLargeTable)
        }
        return .series(Array(found.values.prefix(5)))
      }
    ])
}

extension Undefined {
  static let tooLargeTable = Undefined.tooLarge(
    "the smaller side may have at most 400, and there must be a recorded tie")
}
