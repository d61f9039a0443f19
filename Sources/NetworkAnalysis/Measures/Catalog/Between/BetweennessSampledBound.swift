import GraphKernel

extension Measure {
  /// How far the estimate of anybody's betweenness may be from the exact number.
  public static let betweennessSampledBound = Measure(
    "betweenness_sampled_bound", .graph, title: "Error bound of the estimate of in between",
    question: "How far may the estimate of in between be from the exact number, for anybody?",
    definition: "With k of n people drawn: √(ln(2n / 0.05) (1 − (k − 1)/n) / 2k) · n/(n − 1), from "
      + "Serfling's inequality for all people at once; 0 where everybody was drawn. The estimate "
      + "is mostly much better than this.",
    range: "0 or more", unit: "share of pairs",
    scale: .share,
    undefinedWhen: "fewer than three people",
    cost: "O(n + m)",
    citations: [.serfling1974, .brandesPich2007],
    differences: "igraph, NetworkX, UCINET and sna give no bound.",
    forms: [
      MeasureForm("betweenness_sampled_bound") { workspace in
        guard workspace.graph.vertexCount > 2 else { return .graph(.undefined(.fewerThan(3))) }
        let count = workspace.sampledSourceCount
        return .graph(.number(workspace.graph.betweennessErrorBound(sourceCount: count)))
      }
    ])
}
