import GraphKernel

extension Measure {
  /// The circles into which the network divides best.
  public static let bestPartition = Measure(
    "best_partition_undirected", .set, title: "Circles",
    question: "Which circles of people are tied among themselves more than to others?",
    definition: "The best of several searches by Leiden’s method (50 for at most 500 people, else "
      + "10; seed 1) for circles with the largest modularity. Finding the very best is not "
      + "feasible; this one is at least as good as stated. Each circle is a list; the one of the "
      + "first person by id comes first. Direction is dropped.",
    range: "a division of everybody", unit: "circles",
    scale: .list,
    undefinedWhen: "no tie",
    cost: "O(m) for each pass of 10 or 50 searches",
    citations: [.newmanGirvan2004, .blondel2008, .traag2019],
    differences: "igraph’s Leiden takes another objective unless told otherwise; NetworkX and "
      + "igraph’s Louvain search once; UCINET offers Girvan–Newman and Louvain; sna has none.",
    aliases: ["communities", "circles"],
    family: .circles,
    forms: [
      MeasureForm("best_partition_undirected", .undirected) { workspace in
        workspace.noteSearches()
        let found = workspace.findings.communities(workspace.undirected)
        guard found.quality != nil else { return .undefined(.noTies) }
        return .vertexSets(found.members)
      }
    ])
}
