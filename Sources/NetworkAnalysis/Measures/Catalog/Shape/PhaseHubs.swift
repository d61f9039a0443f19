import StakeholderModel

extension Measure {
  /// The hubs or the core of the network.
  public static let phaseHubs = Measure(
    "phase_hubs", .set, title: "Hubs or core of the network",
    question: "Who are the hub, the hubs or the core that gives the network its shape?",
    definition: "In phase 2 of network_phase the hub, in phase 3 the hubs, in phase 4 the core; "
      + "nobody in phase 1.",
    range: "0 to n", unit: "people or organizations", scale: .list,
    undefinedWhen: "network_phase is",
    cost: "O(c(n + m)) for c people who hold others together, O(n²) for each improved core",
    citations: [.krebsHolley2002],
    differences: "igraph, NetworkX, UCINET and sna have the parts and not the whole.",
    forms: [
      MeasureForm("phase_hubs", .undirected) { workspace in
        guard let phase = workspace.ratings.phase(workspace.undirected), phase.shape != .flat
        else { return .undefined(.noShape) }
        return .vertexSet(phase.hubs.sorted())
      }
    ])
}
