import GraphKernel

extension Measure {
  /// How near each one is to everybody by all ways at once.
  public static let currentFlowCloseness = Measure(
    "current_flow_closeness_undirected", .node, title: "Nearness by all ways at once",
    question: "How near is this one to everybody, if all ways count and not only the shortest?",
    definition: "One over the sum of the electrical resistances to all others, every tie being a "
      + "wire of resistance 1. Defined where ties join everybody, direction dropped.",
    range: "0 to 1", unit: "one over resistance",
    scale: .inverse,
    undefinedWhen: "ties do not join everybody; fewer than two people; above 10,000 people, where "
      + "it takes more than 2·10¹¹ steps, and above 20,000 more than 3.2 GB of memory",
    cost: "O(n³) time, O(n²) memory",
    citations: [.brandesFleischer2005],
    differences: "NetworkX gives this, also under the name of information centrality. igraph has "
      + "none; UCINET and sna have its n-fold (information_centrality_SZ_undirected).",
    effort: .tableOfPeople,
    forms: [
      MeasureForm("current_flow_closeness_undirected", .undirected) {
        .flow($0.currents()) { flow in flow.resistances.map { 1 / $0 } }
      }
    ])
}

extension MeasureValues {
  /// Numbers from the currents, or why there are none.
  static func flow(
    _ currents: Result<CurrentFlow, FlowRefusal>, _ numbers: (CurrentFlow) -> [Double]
  ) -> MeasureValues {
    switch currents {
    case .success(let flow): .vertices(numbers(flow).map(MeasureValue.number))
    case .failure(let refusal): .undefined(refusal.reason)
    }
  }
}
