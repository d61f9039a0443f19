import GraphKernel

extension Measure {
  /// How much each shares with others of its side.
  public static let projectionStrength = Measure(
    "projection_mode1_strength", .node, title: "What is shared with the own side",
    question: "How much does this one share with others of its side?",
    definition: "The sum, over others of the side, of what both are tied to.",
    range: "0 or more", unit: "shared ties",
    scale: .count,
    undefinedWhen: "no two sides; it takes more than 2·10¹¹ steps",
    cost: "O(Σ k² log Σ k²) for k ties of each",
    citations: [.newman2001, .everettBorgatti2013],
    differences: "igraph's bipartite_projection and NetworkX's projected_graph agree; UCINET's "
      + "affiliations agree off the diagonal. sna leaves it to a product of matrices.",
    effort: .withinSteps(2),
    forms: [Side.first, .second].map { side in
      .ofProjection("strength", side) { two, projection in
        let strengths = two.graph(of: projection, .count).strengths()
        return .someVertices(
          zip(two.members(side), strengths).map { VertexValue(vertex: $0, value: .number($1)) })
      }
    })
}
