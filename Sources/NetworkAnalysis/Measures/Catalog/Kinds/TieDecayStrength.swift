import GraphKernel
import StakeholderModel

extension Measure {
  /// How much recent contact everybody has.
  public static let tieDecayStrength = Measure(
    "tie_decay_strength", .node, title: "Contacts with all partners that still count",
    question: "Who is in touch now, and not only on paper?",
    definition: "The sum of tie_decay over all partners, contacts told of both ways counting once "
      + "(tie_decay_strength), and the sum, over dated ties, of the weight times the share of it "
      + "that is left (strength_now). Ties without a date add nothing.",
    range: "above 0", unit: "contacts of today; weight", scale: .count,
    undefinedWhen: "no tie of the person is dated, or the day of the data is not recorded",
    cost: "O(c log c) for c contacts", citations: [.ahmad2021, .burt2002],
    differences: "igraph, NetworkX, UCINET and sna do not look at dates.",
    forms: [
      MeasureForm("tie_decay_strength", .undirected) { workspace in
        .vertices(
          workspace.contactsOfPartners().map { partners in
            let sums = partners.compactMap(Decay.strength)
            return MeasureValue(sums.isEmpty ? nil : sums.reduce(0, +), otherwise: .noContactDate)
          })
      },
      MeasureForm("strength_now", .bothWays, label: "weight left") { workspace in
        var sums = [Double?](repeating: nil, count: workspace.graph.vertexCount)
        for (edge, fading) in zip(workspace.graph.edges, workspace.tieFading) {
          guard let share = fading?.shareLeft else { continue }
          for end in [edge.source, edge.target] {
            sums[end] = (sums[end] ?? 0) + edge.weight * share
          }
        }
        return .vertices(sums.map { MeasureValue($0, otherwise: .noContactDate) })
      },
    ])
}

extension MeasureWorkspace {
  /// For each vertex, the contacts with each of its partners, by partner; each day once.
  fileprivate func contactsOfPartners() -> [[[TieFading]]] {
    var pairs: [[Int]: Set<TieFading>] = [:]
    for (edge, contacts) in zip(graph.edges, tieContacts) {
      pairs[[min(edge.source, edge.target), max(edge.source, edge.target)], default: []]
        .formUnion(contacts)
    }
    return (0..<undirected.vertexCount).map { vertex in
      undirected.neighbors(of: vertex).map { arc in
        let partner = Int(arc.vertex)
        return (pairs[[min(vertex, partner), max(vertex, partner)]] ?? [])
          .sorted { ($0.days, $0.halfLife) < ($1.days, $1.halfLife) }
      }
    }
  }
}
