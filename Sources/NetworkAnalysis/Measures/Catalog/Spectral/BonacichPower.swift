import GraphKernel

extension Measure {
  /// Power from powerful partners, or from dependent ones.
  public static let bonacichPower = Measure(
    "bonacich_power", .node, title: "Power from partners",
    question: "Does this one draw power from powerful partners, or from dependent ones?",
    definition: "Bonacich's c(α, β) = α (I − βA)⁻¹ A 1 with β = 0.75 over the largest eigenvalue, "
      + "where powerful partners lend power (bonacich_power), or −0.75 over it, where power comes "
      + "from partners with few others to turn to (bonacich_power_negative). α makes the mean "
      + "square 1. Ties are followed away from the person.",
    range: "0 or more; with the negative β below 0 as well", unit: "1 is in the middle",
    scale: .meanSquare,
    undefinedWhen: "no tie; nobody can be come back to along ties",
    cost: "O(m) a step",
    citations: [.bonacich1987],
    differences: "sna's bonpow and igraph's power_centrality scale in the same way and take β = 1 "
      + "by default, which is beyond the limit for most networks. UCINET lets one choose β. "
      + "NetworkX has none.",
    aliases: ["power"],
    forms: [
      MeasureForm("bonacich_power", .outgoing) { $0.bonacichPower(0.75) },
      MeasureForm("bonacich_power_negative", .outgoing) { $0.bonacichPower(-0.75) },
    ])
}

extension MeasureWorkspace {
  fileprivate mutating func bonacichPower(_ share: Double) -> MeasureValues {
    guard !graph.edges.isEmpty else { return .undefined(.noTies) }
    guard let radius = directedRadius() else { return .undefined(.noRankingStandsOut) }
    guard radius > 0 else { return .undefined(.noWayBack) }
    guard let scores = graph.bonacichPower(exponent: share / radius) else {
      return .undefined(.noRankingStandsOut)
    }
    return .vertices(scores.map(MeasureValue.number))
  }
}
