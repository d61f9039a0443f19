import GraphKernel

extension Measure {
  /// How well the network divides into a core and a periphery.
  public static let corePeripheryFit = Measure(
    "core_periphery_fit", .graph, title: "Fit of a core and a periphery",
    question: "How well do the ties divide into a tight core and a loose periphery?",
    definition: "The correlation, over pairs, between ties and the pattern of the best core "
      + "found: everybody in the core tied, nobody in the periphery. Between core and periphery "
      + "nothing is expected (core_periphery_fit), or every tie (_joined), or none (_apart). "
      + "core_periphery_fit_continuous is the correlation with products of eigenvector_l2. "
      + "Direction dropped. The search starts from the sets of most partners and may miss the "
      + "best core.",
    range: "−1 to 1", unit: "correlation",
    scale: .correlation,
    undefinedWhen: "fewer than four people; no tie, or every pair tied",
    cost: "O(n²) for each improvement",
    citations: [.borgattiEverett2000],
    differences: "UCINET expects every tie between core and periphery by default and uses a "
      + "genetic search; its continuous model is not limited to the eigenvector. Always name the "
      + "variant: the three give very different cores. igraph, NetworkX and sna have none.",
    aliases: ["core_periphery"],
    forms: CorePeripheryPattern.allCases.map { pattern in
      MeasureForm("core_periphery_fit" + pattern.suffix, .undirected) {
        .graph(MeasureValue($0.corePeriphery(pattern)?.fit, otherwise: .noCore))
      }
    } + [
      MeasureForm("core_periphery_fit_continuous", .undirected) { workspace in
        switch workspace.principal(.unit) {
        case .success(let pair):
          .graph(
            MeasureValue(
              workspace.undirected.continuousCoreFit(pair.vector), otherwise: .noCore))
        case .failure(let refusal): .graph(.undefined(refusal.reason))
        }
      }
    ])
}

extension CorePeripheryPattern {
  /// The part of an id that tells what is expected between core and periphery.
  var suffix: String {
    switch self {
    case .joined: "_joined"
    case .apart: "_apart"
    case .ignored: ""
    }
  }
}
