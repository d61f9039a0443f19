import GraphKernel

extension Measure {
  /// How many partners each has.
  public static let degree = Measure(
    "degree", .node, title: "Partners",
    question: "With how many others does this one have a recorded tie?",
    definition: "The number of ties of a person. Where ties have a direction: those that lead to "
      + "the person (in_degree), away (out_degree), both added (degree_total), and the number of "
      + "different partners (degree_undirected).",
    range: "0 to n − 1; degree_total to 2(n − 1)", unit: "ties",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(n + m)",
    citations: [.freeman1979],
    differences: "NetworkX's degree of a directed graph is the total of both directions, and its "
      + "degree_centrality divides by n − 1. igraph counts a tie with oneself twice; here such "
      + "ties do not count. sna adds both directions by default. UCINET gives in- and outdegree, "
      + "as here.",
    aliases: ["partners", "contacts"],
    forms: [
      MeasureForm("degree", for: .undirected) {
        .vertices($0.graph.degrees().map(MeasureValue.init))
      },
      MeasureForm("in_degree", .incoming, for: .directed) {
        .vertices($0.graph.degrees(.incoming).map(MeasureValue.init))
      },
      MeasureForm("out_degree", .outgoing, for: .directed) {
        .vertices($0.graph.degrees(.outgoing).map(MeasureValue.init))
      },
      MeasureForm("degree_total", .bothWays, for: .directed) {
        .vertices(
          zip($0.graph.degrees(.incoming), $0.graph.degrees(.outgoing)).map {
            MeasureValue($0 + $1)
          })
      },
      MeasureForm("degree_undirected", .undirected, for: .directed) {
        .vertices($0.undirected.degrees().map(MeasureValue.init))
      },
    ])
}
