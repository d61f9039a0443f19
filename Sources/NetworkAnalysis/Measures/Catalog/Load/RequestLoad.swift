import GraphKernel
import StakeholderModel

extension Measure {
  /// How many turn to each one, against the time there is.
  public static let requestLoad = Measure(
    "requests", .node, title: "Others who turn to this one",
    question: "How many ask this one for advice, information or help, and is there time for it?",
    definition: "How many others a tie of advice, information or assistance leads here from, or "
      + "joins with where ties have no direction (requests); and that number over the share of "
      + "working time that the person has for the work (requests_load).",
    range: "0 to n − 1; the load 0 or more", unit: "others; others per full time", scale: .several,
    undefinedWhen: "for the load, the time of the one is not recorded or 0: unknown is not spare",
    cost: "O(n + m)", citations: [.crossRebeleGrant2016],
    differences: "igraph, NetworkX, UCINET and sna count ties of one kind as in-degree.",
    forms: [
      MeasureForm("requests", .incoming, for: .recorded(.requests)) { workspace in
        .vertices(workspace.requests().map { MeasureValue($0) })
      },
      MeasureForm("requests_load", .incoming, for: .recorded(.requests), label: "per full time") {
        workspace in
        let requests = workspace.requests()
        return .vertices(
          workspace.view.nodes.enumerated().map { vertex, node in
            let person = node.actor?.person.flatMap(workspace.view.network.person)
            guard let share = person?.capacityShare, share > 0 else {
              return .undefined(.noCapacity)
            }
            return .number(Double(requests[vertex]) / share)
          })
      },
    ])
}

extension MeasureWorkspace {
  /// How many others turn to each vertex.
  fileprivate func requests() -> [Int] {
    var requests = [Int](repeating: 0, count: graph.vertexCount)
    for (edge, kinds) in zip(graph.edges, tieKinds)
    where edge.source != edge.target && !RecordedData.requestKinds.isDisjoint(with: kinds) {
      requests[edge.target] += 1
      if !graph.isDirected { requests[edge.source] += 1 }
    }
    return requests
  }
}
