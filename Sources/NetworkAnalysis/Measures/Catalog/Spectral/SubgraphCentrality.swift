import GraphKernel

extension Measure {
  /// How many closed walks each one is on.
  public static let subgraphCentrality = Measure(
    "subgraph_centrality", .node, title: "Part in tight circles",
    question: "How much does this one take part in tight circles of people?",
    definition: "The sum over all walks along ties that come back to the person, of one over the "
      + "factorial of its steps; short circles count most. Direction dropped. Not computed where "
      + "it takes more than 2·10¹¹ steps.",
    range: "1 or more", unit: "walks, long ones counting less",
    scale: .count,
    undefinedWhen: "a number is larger than 10³⁰⁸; it takes more than 2·10¹¹ steps",
    cost: "O(n³) for parts up to 300 people, else O(m) a step for each person",
    citations: [.estrada2005],
    differences: "NetworkX and igraph agree. UCINET and sna have none.",
    forms: [
      MeasureForm("subgraph_centrality", for: .undirected) { await $0.subgraphCentrality() },
      MeasureForm("subgraph_centrality_undirected", .undirected, for: .directed) {
        await $0.subgraphCentrality()
      },
    ])
}

extension MeasureWorkspace {
  fileprivate func subgraphCentrality() async -> MeasureValues {
    // About forty products with the table of ties for each person.
    if let reason = refusal(ofSteps: 40 * stepsOfAllPaths, instead: nil) {
      return .undefined(reason)
    }
    let graph = undirected
    let numbers = await sum(graph.sourceBlocks, into: [Double]()) { vertices in
      graph.subgraphCentrality(of: vertices)
    } add: {
      $0 += $1
    }
    return .vertices(numbers.map { $0.isFinite ? .number($0) : .undefined(.beyondNumbers) })
  }
}
