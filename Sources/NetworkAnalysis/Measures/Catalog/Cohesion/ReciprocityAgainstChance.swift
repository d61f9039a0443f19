import GraphKernel
import RealModule

extension Measure {
  /// How much more ties are returned than by chance.
  public static let reciprocityAgainstChance = Measure(
    "reciprocity_log_ratio", .graph, title: "Ties returned, against chance",
    question: "Are ties returned more often than if everybody named others at random?",
    definition:
      "ln(reciprocity_arc / density): by chance a tie is returned as often as any pair is "
      + "tied.",
    range: "0 for chance, above it for more; undefined where no tie is returned",
    unit: "logarithm of a ratio",
    scale: .ratio,
    undefinedWhen: "no tie is returned",
    cost: "O(m log k) for k partners at most",
    citations: [.wassermanFaust1994],
    differences: "NetworkX and igraph do not give it; sna's grecip has a measure “edgewise.lrr”, "
      + "which is this. UCINET has none.",
    forms: [
      MeasureForm("reciprocity_log_ratio", for: .directed) { workspace in
        let graph = workspace.graph
        guard let share = graph.dyadCensus().arcReciprocity, let density = graph.density(),
          share > 0, density > 0
        else { return .graph(.undefined(.noTieReturned)) }
        return .graph(.number(.log(share / density)))
      }
    ])
}
