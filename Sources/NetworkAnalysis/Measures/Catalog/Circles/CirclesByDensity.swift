import GraphKernel

extension Measure {
  /// The circles that are denser than the network.
  public static let circlesByDensity = Measure(
    "best_partition_cpm_undirected", .set, title: "Circles denser than the network",
    question: "Which circles of people are tied more densely than the network as a whole?",
    definition: "The best of several searches by Leiden’s method (50 for at most 500 people, else "
      + "10; seed 1) for the largest sum of ties inside less density for each pair inside: the "
      + "constant Potts model with the density as its resolution. Unlike modularity it does not "
      + "overlook small circles in large networks. Direction is dropped.",
    range: "a division of everybody", unit: "circles",
    scale: .list,
    undefinedWhen: "no tie",
    cost: "O(m) for each pass of 10 or 50 searches",
    citations: [.traag2019, .traag2011],
    differences: "igraph's Leiden takes this model by default, with resolution 1 unless told "
      + "otherwise; NetworkX, UCINET and sna do not have it.",
    family: .circles,
    forms: [
      MeasureForm("best_partition_cpm_undirected", .undirected) { workspace in
        workspace.noteSearches()
        let graph = workspace.undirected
        guard let density = graph.density(), density > 0 else { return .undefined(.noTies) }
        let found = graph.communities(
          .constantPotts(resolution: density), runs: StructureFindings.runs(graph))
        return .vertexSets(found.members)
      }
    ])
}
