import GraphKernel

extension Measure {
  /// How well Louvain's method divides the network into circles.
  public static let louvainModularity = Measure(
    "louvain_modularity_undirected", .graph, title: "Modularity of the circles by Louvain",
    question: "How clearly does the network fall into circles, by the method most programs use?",
    definition:
      "As best_modularity_undirected, by Louvain’s method: people move to the best circle, "
      + "then circles become people, until nothing gains; the best of 50 or 10 searches from seed 1. "
      + "Direction is dropped; every tie counts 1 (louvain_modularity_undirected) or its weight "
      + "(louvain_modularity_w). Leiden’s circles (best_modularity_undirected) are at least as well "
      + "connected; use this one to compare with other programs.",
    range: "0 to 1", unit: "share of ties", scale: .share, undefinedWhen: "no tie",
    cost: "O(m) for each pass of 10 or 50 searches",
    citations: [.blondel2008, .newmanGirvan2004],
    differences: "NetworkX’s louvain_communities and igraph’s community_multilevel search once, "
      + "from a random order, and so give less or as much; UCINET has Louvain too; sna has none.",
    aliases: ["louvain"],
    family: .circles,
    forms: [
      MeasureForm("louvain_modularity_undirected", .undirected) { workspace in
        workspace.noteSearches()
        let found = workspace.findings.louvain(workspace.undirected)
        return .graph(MeasureValue(found.quality, otherwise: .noTies))
      },
      MeasureForm("louvain_modularity_w", for: .weightedUndirected) { workspace in
        workspace.noteSearches()
        let graph = workspace.undirected
        let found = graph.communities(
          by: .louvain, value: .weight, runs: StructureFindings.runs(graph))
        return .graph(MeasureValue(found.quality, otherwise: .noTies))
      },
    ])
}
