import GraphKernel

extension Measure {
  /// How near each one is to everybody, estimated where the network is large.
  public static let closenessSampled = Measure(
    "closeness_sampled", .node, title: "Closeness, estimated",
    question: "About how near is this one to everybody, those out of reach making it less near?",
    definition:
      "closeness_wf from the steps to some of the people only, drawn with seed 1: as many "
      + "as 2·10¹¹ steps allow, all where that is enough. How many the person reaches is exact; the "
      + "mean of the steps to them is that over those of the same part who were drawn. In 19 of 20 "
      + "draws no such mean in the largest part is farther off than closeness_sampled_bound. "
      + "Direction is dropped.",
    range: "0 to about 1", unit: "one over steps", scale: .share,
    undefinedWhen: "fewer than two people; nobody of a part was drawn, or the person alone",
    cost: "O(km) for k people drawn; at most 2·10¹¹ steps",
    citations: [.eppsteinWang2004, .serfling1974, .wassermanFaust1994],
    differences: "igraph cuts paths off instead; NetworkX, UCINET and sna give exact numbers only.",
    forms: [
      MeasureForm("closeness_sampled", .undirected) { workspace in
        let count = workspace.graph.vertexCount
        guard count > 1 else { return .undefined(.fewerThan(2)) }
        let sums = await workspace.sampledDistances(.undirected)
        let parts = workspace.undirected.weakComponents()
        let drawn = workspace.drawnOfParts(parts)
        return .vertices(
          parts.labels.enumerated().map { vertex, part in
            guard parts.sizes[part] > 1 else { return .number(0) }
            guard sums.steps[vertex] > 0 else { return .undefined(.nobodyDrawn) }
            let size = Double(parts.sizes[part])
            let all = Double(sums.steps[vertex]) * size / Double(drawn[part])
            return .number((size - 1) / all * (size - 1) / Double(count - 1))
          })
      }
    ])
}

extension MeasureWorkspace {
  /// How many people of each part were drawn.
  func drawnOfParts(_ parts: Components) -> [Int] {
    var drawn = [Int](repeating: 0, count: parts.count)
    for source in graph.sampledSources(sampledSourceCount, seed: RandomDraws.seed) {
      drawn[parts.labels[source]] += 1
    }
    return drawn
  }
}
