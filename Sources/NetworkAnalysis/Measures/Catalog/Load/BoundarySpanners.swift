import GraphKernel

extension Measure {
  /// Those through whom most ways between groups lead.
  public static let boundarySpanners = Measure(
    "ona_boundary_spanners", .set, title: "Boundary spanners",
    question: "Who joins their own group to several others?",
    definition: "The twentieth of all, at least one, who most often stand as gatekeeper, "
      + "representative or liaison between two others (Gould and Fernandez), with everybody who "
      + "shares the last place, as far as they have partners in at least two groups besides their "
      + "own.",
    range: "0 to n", unit: "people or organizations", scale: .list, undefinedWhen: "never",
    cost: "O(Σ of in- times out-ties)", citations: [.crossPrusak2002, .gouldFernandez1989],
    differences: "sna, igraph and UCINET count the roles and leave the cut to the user; NetworkX "
      + "has none.",
    isAboutGroups: true,
    forms: [
      MeasureForm("ona_boundary_spanners") { workspace in
        let roles = workspace.findings.brokerage(workspace.graph, workspace.labels)
        let counts = roles.map { $0[.gatekeeper] + $0[.representative] + $0[.liaison] }
        let labels = workspace.labels
        let graph = workspace.undirected
        let found = TopTwentieth.of(Array(counts.indices), by: counts).filter { vertex in
          let around = graph.neighbors(of: vertex).compactMap { labels[Int($0.vertex)] }
          return Set(around.filter { $0 != labels[vertex] && $0 < workspace.groupCount }).count > 1
        }
        return .vertexSet(found)
      }
    ])
}
