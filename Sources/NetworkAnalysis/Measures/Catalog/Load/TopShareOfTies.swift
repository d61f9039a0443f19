import GraphKernel

extension Measure {
  /// How lopsided the work together is.
  public static let topShareOfTies = Measure(
    "top_share_of_ties", .graph, title: "Ties that a twentieth of people carry",
    question: "How large a part of all ties leads to a few?",
    definition: "The ties that lead to the twentieth of people, at least one, to whom most lead, "
      + "over all ties that lead to somebody (top_share_of_ties; partners, where ties have no "
      + "direction), and how large a share of people that twentieth is (top_share_of_people). "
      + "Cross and others found that 3 to 5 percent carry 20 to 35 percent.",
    range: "0 to 1", unit: "share", scale: .share,
    undefinedWhen: "no tie is recorded", cost: "O(n log n + m)",
    citations: [.crossRebeleGrant2016],
    differences: "igraph, NetworkX, UCINET and sna count ties and leave the sum to the user.",
    forms: [
      MeasureForm("top_share_of_ties", .incoming) { workspace in
        let graph = workspace.graph
        let ties = graph.degrees(graph.isDirected ? .incoming : .outgoing).sorted(by: >)
        let all = ties.reduce(0, +)
        guard all > 0 else { return .graph(.undefined(.noTies)) }
        let top = ties.prefix(TopTwentieth.count(of: ties.count)).reduce(0, +)
        return .graph(.number(Double(top) / Double(all)))
      },
      MeasureForm("top_share_of_people", label: "people") { workspace in
        let count = workspace.graph.vertexCount
        guard !workspace.graph.edges.isEmpty else { return .graph(.undefined(.noTies)) }
        return .graph(.number(Double(TopTwentieth.count(of: count)) / Double(count)))
      },
    ])
}
