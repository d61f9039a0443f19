import GraphKernel

extension Measure {
  /// The share of meeting ties whose ends are joined.
  public static let transitivity = Measure(
    "transitivity", .graph, title: "Partners who know each other",
    question: "How often do two partners of the same person know each other?",
    definition: "Three times the triangles over the pairs of ties that meet, direction dropped.",
    range: "0 to 1", unit: "share of pairs of partners",
    scale: .share,
    undefinedWhen: "no two ties meet",
    cost: "O(m √m)",
    citations: [.wassermanFaust1994],
    differences: "NetworkX gives this for undirected graphs only. sna gives 1 where no two ties "
      + "meet; here it is undefined. igraph and UCINET agree, igraph with NaN where no two ties "
      + "meet.",
    forms: [
      MeasureForm("transitivity", .undirected) { workspace in
        let paths = workspace.undirected.degrees().reduce(0) { $0 + $1 * ($1 - 1) / 2 }
        let corners = workspace.triangles().reduce(0, +)
        let share = paths > 0 ? Double(corners) / Double(paths) : nil
        return .graph(MeasureValue(share, otherwise: .noTwoPath))
      }
    ])
}
