import GraphKernel

extension Measure {
  /// Who is asked by those who know.
  public static let authority = Measure(
    "authority_max1", .node, title: "Asked by those who know",
    question: "Is this one asked by those who know whom to ask?",
    definition: "Kleinberg's authorities: proportional to the sum of the hub scores of those with "
      + "a tie to the person; a hub has ties to good authorities, an authority has ties from good "
      + "hubs. Scaled to a largest score of 1 (_max1) or a sum of 1 (_sum1). Undefined where "
      + "separate parts are equally well connected.",
    range: "0 to 1", unit: "share of the largest score, or of the sum",
    scale: .largestIsOne,
    undefinedWhen: "no tie; no ranking stands out",
    cost: "O(m) a step; steps grow as two eigenvalues near each other",
    citations: [.kleinberg1999],
    differences: "igraph scales to a largest score of 1, NetworkX to a sum of 1. NetworkX silently "
      + "uses weights; here ties count 1. sna has none; not compared with UCINET.",
    aliases: ["authorities"],
    forms: [
      MeasureForm("authority_max1", .asRecorded, for: .directed) {
        .scores($0.hubsAndAuthorities().map(\.authorities), .largestIsOne)
      },
      MeasureForm("authority_sum1", .asRecorded, for: .directed) {
        .scores($0.hubsAndAuthorities().map(\.authorities), .sumIsOne)
      },
    ])
}
