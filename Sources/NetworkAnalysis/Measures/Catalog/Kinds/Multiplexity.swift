import GraphKernel

extension Measure {
  /// How far ties rest on more than one kind.
  public static let multiplexity = Measure(
    "multiplexity_mean", .graph, title: "Ties of several kinds",
    question: "Do ties rest on more than one kind, so that they survive the loss of one?",
    definition: "Over all ties, the mean number of different kinds (multiplexity_mean) and the "
      + "share with two or more (multiplexity_share). With direction, each direction counts.",
    range: "1 or more; the share 0 to 1; undefined without ties", unit: "kinds; share of ties",
    scale: .mean,
    undefinedWhen: "no tie",
    cost: "O(m)",
    citations: [.provan2005],
    differences: "UCINET codes combinations of kinds instead; igraph, NetworkX and sna do not "
      + "have it.",
    forms: [
      MeasureForm("multiplexity_mean") { workspace in
        let counts = workspace.kindCounts
        guard !counts.isEmpty else { return .graph(.undefined(.noTies)) }
        return .graph(.number(Double(counts.reduce(0, +)) / Double(counts.count)))
      },
      MeasureForm("multiplexity_share", label: "share with several") { workspace in
        let counts = workspace.kindCounts
        guard !counts.isEmpty else { return .graph(.undefined(.noTies)) }
        return .graph(.number(Double(counts.count { $0 > 1 }) / Double(counts.count)))
      },
    ])
}
