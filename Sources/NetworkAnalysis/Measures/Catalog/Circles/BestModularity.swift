import GraphKernel

extension Measure {
  /// How well the network divides into circles.
  public static let bestModularity = Measure(
    "best_modularity_undirected", .graph, title: "Modularity of the best circles",
    question: "How clearly does the network fall into circles of people tied among themselves?",
    definition: "The best of several searches by Leiden’s method (50 for at most 500 people, else "
      + "10; seed 1) for circles with the largest modularity. Finding the very best is not "
      + "feasible; this one is at least as good as stated. Direction is dropped and every tie "
      + "counts 1 (best_modularity_undirected), or its weight (best_modularity_w); or direction is "
      + "kept, and what a tie is compared with is the ties that its source sends and its target "
      + "gets (best_modularity_directed).",
    range: "0 to 1; undefined without ties", unit: "share of ties",
    scale: .share,
    undefinedWhen: "no tie",
    cost: "O(m) for each pass of 10 or 50 searches",
    citations: [.newmanGirvan2004, .leichtNewman2008, .traag2019],
    differences: "igraph’s Leiden takes another objective unless told otherwise; NetworkX’s and "
      + "igraph’s Louvain search once; UCINET has Girvan–Newman and Louvain; sna has none. "
      + "igraph’s searches drop direction.",
    family: .circles,
    forms: [
      MeasureForm("best_modularity_undirected", .undirected) { workspace in
        workspace.noteSearches()
        return .graph(
          MeasureValue(
            workspace.findings.communities(workspace.undirected).quality, otherwise: .noTies))
      },
      MeasureForm("best_modularity_w", for: .weightedUndirected) { workspace in
        workspace.noteSearches()
        let graph = workspace.undirected
        let found = graph.communities(
          value: .weight, runs: StructureFindings.runs(graph))
        return .graph(MeasureValue(found.quality, otherwise: .noTies))
      },
      MeasureForm("best_modularity_directed", for: .directed) { workspace in
        workspace.noteSearches()
        let graph = workspace.graph
        let found = graph.communities(runs: StructureFindings.runs(graph))
        return .graph(MeasureValue(found.quality, otherwise: .noTies))
      },
    ])
}
