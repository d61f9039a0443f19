import GraphKernel

extension Measure {
  /// How many pairs of its side each lies between.
  public static let projectionBetweenness = Measure(
    "projection_mode1_betweenness", .node, title: "Lying between on the own side",
    question: "How many pairs of the own side does this one lie between, where meeting is a tie?",
    definition: "Betweenness in the network of a side in which pairs that share something are "
      + "tied; each such tie is one step.",
    range: "0 or more", unit: "pairs",
    scale: .count,
    undefinedWhen: "no two sides; it takes more than 2·10¹¹ steps",
    cost: "O(s p) for a side of s with p pairs",
    citations: [.newman2001, .everettBorgatti2013],
    differences: "igraph's bipartite_projection and NetworkX's projected_graph agree; UCINET's "
      + "affiliations agree off the diagonal. sna leaves it to a product of matrices.",
    effort: .withinSteps(2),
    forms: [Side.first, .second].map { side in
      .ofProjection("betweenness", side) { two, projection in
        let scores = two.graph(of: projection, .count).betweenness(scale: .pairs)
        return .someVertices(
          zip(two.members(side), scores).map { VertexValue(vertex: $0, value: .number($1)) })
      }
    })
}
