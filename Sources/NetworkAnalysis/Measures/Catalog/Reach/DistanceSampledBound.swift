import GraphKernel

extension Measure {
  /// How far estimates of nearness may be from the truth.
  public static let distanceSampledBound = Measure(
    "distance_sampled_bound", .graph, title: "Error bound of estimated nearness",
    question: "How far may an estimate of nearness be from the exact number, for anybody?",
    definition:
      "With k of n people drawn, ε = √(ln(2n / 0.05) (1 − (k − 1)/n) / 2k) · n/(n − 1), from "
      + "Serfling’s inequality for all people at once: what harmonic_sampled may be off "
      + "(distance_sampled_bound); and, with n and k those of the largest part in the fraction, "
      + "ε times twice the most steps from anybody drawn, which no way exceeds: what the mean of the "
      + "steps behind closeness_sampled may be off (closeness_sampled_bound). Both are 0 where "
      + "everybody was drawn; estimates are mostly much better.",
    range: "0 or more", unit: "share of others; steps", scale: .several,
    undefinedWhen: "fewer than two people; nobody of the largest part was drawn",
    cost: "O(n + m); closeness_sampled_bound O(km) for k people drawn",
    citations: [.serfling1974, .eppsteinWang2004],
    differences: "igraph, NetworkX, UCINET and sna give no bound.",
    forms: [
      MeasureForm("distance_sampled_bound") { workspace in
        let graph = workspace.graph
        guard graph.vertexCount > 1 else { return .graph(.undefined(.fewerThan(2))) }
        let count = workspace.sampledSourceCount
        return .graph(
          .number(graph.samplingErrorBound(of: graph.vertexCount, sourceCount: count)))
      },
      MeasureForm("closeness_sampled_bound", .undirected, label: "of mean steps") { workspace in
        let graph = workspace.undirected
        guard graph.vertexCount > 1 else { return .graph(.undefined(.fewerThan(2))) }
        let parts = graph.weakComponents()
        let drawn = workspace.drawnOfParts(parts)
        guard let largest = parts.sizes.indices.max(by: { parts.sizes[$0] < parts.sizes[$1] }),
          drawn[largest] > 0
        else { return .graph(.undefined(.nobodyDrawn)) }
        let share = graph.samplingErrorBound(
          of: parts.sizes[largest], sourceCount: drawn[largest])
        guard share > 0 else { return .graph(.number(0)) }
        let sums = await workspace.sampledDistances(.undirected)
        return .graph(.number(share * 2 * Double(sums.farthest)))
      },
    ])
}
