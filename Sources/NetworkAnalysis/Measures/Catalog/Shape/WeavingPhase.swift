import StakeholderModel

extension Measure {
  /// Which of four phases of weaving a network it is in.
  public static let weavingPhase = Measure(
    "network_phase", .graph, title: "Phase of weaving the network",
    question: "Is the network in pieces, a hub with spokes, several hubs, or a core with an edge?",
    definition: "1, scattered pieces: fewer than half of all pairs reach each other "
      + "(phase_connectedness). Else 2, one hub: without one of them, and nobody else, fewer than "
      + "half of the pairs left reach each other (phase_connectedness_without_one is the least), or "
      + "degree centralization is 0.6 or more. Else 4, core and edge: the best core (fit 0.6 or "
      + "more) has three to half of all, half of its pairs tied, seven in ten of the others tied to "
      + "it. Else 3, several hubs: two or more have at least three ties and half as many again as "
      + "the average. Krebs and Holley describe the phases; the numbers are ours. Below ten people "
      + "it is a hint.",
    range: "1 to 4; shares 0 to 1", unit: "phase; share of pairs", scale: .several,
    undefinedWhen: "fewer than six or more than a thousand people, no tie, or, for the phase, no "
      + "shape stands out",
    cost: "O(c(n + m)) for c people who hold others together, O(n²) for each improved core",
    citations: [.krebsHolley2002],
    differences: "igraph, NetworkX, UCINET and sna have the parts and not the whole.",
    forms: [
      MeasureForm("network_phase", .undirected) { workspace in
        let phase = workspace.ratings.phase(workspace.undirected)
        return .graph(MeasureValue(phase?.shape.number, otherwise: .noShape))
      },
      MeasureForm("phase_connectedness", .undirected, label: "pairs that reach each other") {
        workspace in
        let phase = workspace.ratings.phase(workspace.undirected)
        return .graph(MeasureValue(phase?.connectedness, otherwise: .noShape))
      },
      MeasureForm("phase_connectedness_without_one", .undirected, label: "without one of them") {
        workspace in
        let phase = workspace.ratings.phase(workspace.undirected)
        return .graph(MeasureValue(phase?.leastWithoutOne, otherwise: .noShape))
      },
    ])
}

extension NetworkPhase.Shape {
  /// The number of the phase; `nil` where no shape stands out.
  fileprivate var number: Double? {
    switch self {
    case .scattered: 1
    case .hub: 2
    case .severalHubs: 3
    case .coreAndEdge: 4
    case .flat: nil
    }
  }
}
