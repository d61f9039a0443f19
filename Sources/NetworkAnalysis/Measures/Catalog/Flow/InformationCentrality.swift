import GraphKernel

extension Measure {
  /// How much passes to each one by all ways, after Stephenson and Zelen.
  public static let informationCentrality = Measure(
    "information_centrality_SZ_undirected", .node, title: "Information by all ways",
    question: "How much information reaches this one from everybody, all ways taken together?",
    definition: "n over the sum of the electrical resistances to all others, every tie being a "
      + "wire of resistance 1 (Stephenson and Zelen). Defined where ties join everybody, "
      + "direction dropped.",
    range: "0 to n", unit: "one over mean resistance",
    scale: .inverse,
    undefinedWhen: "ties do not join everybody; fewer than two people; above 10,000 people, where "
      + "it takes more than 2·10¹¹ steps, and above 20,000 more than 3.2 GB of memory",
    cost: "O(n³) time, O(n²) memory",
    citations: [.stephensonZelen1989],
    differences: "sna's infocent and UCINET give this; NetworkX's information_centrality is this "
      + "divided by n. sna leaves out people without ties and scores them 0. igraph has none.",
    aliases: ["information"],
    effort: .tableOfPeople,
    forms: [
      MeasureForm("information_centrality_SZ_undirected", .undirected) {
        .flow($0.currents()) { flow in
          flow.resistances.map { Double(flow.resistances.count) / $0 }
        }
      }
    ])
}
