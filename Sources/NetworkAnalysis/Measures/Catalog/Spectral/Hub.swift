import GraphKernel

extension Measure {
  /// Who knows whom to ask.
  public static let hub = Measure(
    "hub_max1", .node, title: "Knows whom to ask",
    question: "Does this one know whom to ask?",
    definition: "Kleinberg's hubs: proportional to the sum of the scores of those the person has "
      + "ties to; a hub has ties to good authorities, an authority has ties from good hubs. "
      + "Scaled to a largest score of 1 (_max1) or a sum of 1 (_sum1). Undefined where separate "
      + "parts are equally well connected.",
    range: "0 to 1", unit: "share of the largest score, or of the sum",
    scale: .largestIsOne,
    undefinedWhen: "no tie; no ranking stands out",
    cost: "O(m) a step; steps grow as two eigenvalues near each other",
    citations: [.kleinberg1999],
    differences: "igraph scales to a largest score of 1, NetworkX to a sum of 1. NetworkX silently "
      + "uses weights; here ties count 1. sna has none; not compared with UCINET.",
    aliases: ["hubs"],
    forms: [
      MeasureForm("hub_max1", .asRecorded, for: .directed) {
        .scores($0.hubsAndAuthorities().map(\.hubs), .largestIsOne)
      },
      MeasureForm("hub_sum1", .asRecorded, for: .directed) {
        .scores($0.hubsAndAuthorities().map(\.hubs), .sumIsOne)
      },
    ])
}
