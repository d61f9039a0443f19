import GraphKernel

extension Measure {
  /// The circles that Louvain's method finds.
  public static let louvainPartition = Measure(
    "louvain_partition_undirected", .set, title: "Circles by Louvain",
    question: "Which circles does the method find that most programs use?",
    definition: "The circles whose modularity louvain_modularity_undirected is: the best of 50 "
      + "searches by Louvain’s method (10 above 500 people; seed 1). Each circle is a list; the one "
      + "of the first person by id comes first. Such circles may hang together badly; Leiden’s "
      + "(best_partition_undirected) do not. Direction is dropped.",
    range: "a division of everybody", unit: "circles", scale: .list, undefinedWhen: "no tie",
    cost: "O(m) for each pass of 10 or 50 searches",
    citations: [.blondel2008, .traag2019],
    differences: "NetworkX’s louvain_communities and igraph’s community_multilevel search once; "
      + "UCINET has Louvain too; sna has none. Equally good divisions may differ.",
    family: .circles,
    forms: [
      MeasureForm("louvain_partition_undirected", .undirected) { workspace in
        workspace.noteSearches()
        let found = workspace.findings.louvain(workspace.undirected)
        guard found.quality != nil else { return .undefined(.noTies) }
        return .vertexSets(found.members)
      }
    ])
}
