import GraphKernel

extension Measure {
  /// How many ways lead to each one, long ones counting less.
  public static let katz = Measure(
    "katz_b1", .node, title: "Ways that lead here",
    question: "By how many ways, direct and through others, is this one reached?",
    definition: "1 plus the sum over all ways along ties towards the person, repetitions allowed, "
      + "of α to the power of its steps; α is katz_alpha. Undefined where nobody can be come back "
      + "to along ties.",
    range: "1 or more", unit: "ways, long ones counting less",
    scale: .count,
    undefinedWhen: "nobody can be come back to along ties",
    cost: "O(m) a step",
    citations: [.katz1953],
    differences: "NetworkX takes α = 0.1 and scales to length 1 by default; igraph gives Katz only "
      + "through alpha_centrality. UCINET and sna have Bonacich’s power instead (bonacich_power).",
    aliases: ["katz"],
    forms: [
      MeasureForm("katz_b1", .incoming) { workspace in
        guard let alpha = workspace.katzAttenuation() else {
          return .undefined(workspace.noAttenuation)
        }
        guard let scores = workspace.graph.katz(attenuation: alpha) else {
          return .undefined(.noRankingStandsOut)
        }
        return .vertices(scores.map(MeasureValue.number))
      }
    ])
}

extension MeasureWorkspace {
  /// Why there is no largest attenuation.
  var noAttenuation: Undefined {
    if graph.edges.isEmpty { return .noTies }
    return graph.strongComponents().sizes.allSatisfy { $0 == 1 } ? .noWayBack : .noRankingStandsOut
  }
}
