import GraphKernel

extension Measure {
  /// How many stand on each side.
  public static let twoModeSizes = Measure(
    "two_mode_sizes", .graph, title: "Both sides",
    question: "How many stand on each of the two sides?",
    definition: "The number of vertices on the first and on the second side. The first side is "
      + "that of members in the view of alliances, else that of the group whose id comes first.",
    range: "0 or more", unit: "people, organizations or alliances",
    scale: .count,
    undefinedWhen: "no two sides",
    cost: "O(n)",
    citations: [.borgattiEverett1997],
    differences: "igraph, NetworkX, UCINET and sna give the same number.",
    forms: [
      MeasureForm("two_mode_sizes", for: .twoMode) { workspace in
        guard let two = workspace.twoMode else { return .undefined(.needsTwoModes) }
        return .numbers([two.count(.first), two.count(.second)])
      }
    ])
}

extension MeasureWorkspace {
  /// The network as one of two modes, if it is one.
  var twoMode: TwoModeGraph? { sides.flatMap { TwoModeGraph(undirected, sides: $0) } }
}
