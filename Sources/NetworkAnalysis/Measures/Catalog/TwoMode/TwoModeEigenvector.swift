import GraphKernel

extension Measure {
  /// How far each belongs to the main pattern.
  public static let twoModeEigenvector = Measure(
    "two_mode_eigenvector_l2_per_mode", .node, title: "Part in the main pattern",
    question: "How far does this one stand where the central ones stand?",
    definition: "The first singular vector of the table of ties, of length 1 on each side.",
    range: "0 to 1; undefined where the largest singular value is not simple", unit: "none",
    scale: .unitLength,
    undefinedWhen: "no two sides; the largest singular value is not simple; the smaller side is "
      + "above 400",
    cost: "O(s³ + s m) for a smaller side of s",
    citations: [.borgattiEverett1997],
    differences: "UCINET agrees; igraph, NetworkX and sna give the eigenvector of both sides "
      + "together.",
    forms: [
      MeasureForm("two_mode_eigenvector_l2_per_mode", for: .twoMode) { workspace in
        guard let two = workspace.twoMode else { return .undefined(.needsTwoModes) }
        guard let found = workspace.findings.singular(two) else {
          return .undefined(.tooLargeTable)
        }
        guard let vector = found.vector else { return .undefined(.noVariation) }
        return .vertices(vector.map(MeasureValue.number))
      }
    ])
}
