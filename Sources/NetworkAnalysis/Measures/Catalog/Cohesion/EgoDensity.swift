import GraphKernel

extension Measure {
  /// The share of pairs of each one’s partners who are tied.
  public static let egoDensity = Measure(
    "ego_density_undirected", .node, title: "Share of partners tied to each other",
    question: "What share of the pairs of this one’s partners have a tie themselves?",
    definition: "Ties among the partners of a person over the pairs of partners, direction "
      + "dropped; the person’s own ties do not count. Undefined for fewer than two partners.",
    range: "0 to 1", unit: "share of pairs of partners",
    scale: .share,
    undefinedWhen: "fewer than two partners",
    cost: "O(m √m)",
    citations: [.burt1992],
    differences: "UCINET’s ego density is the same for ties without direction, and counts ordered "
      + "pairs else. igraph’s and NetworkX’s local clustering is the same where there are two "
      + "partners; sna gives densities of ego networks when told to extract them.",
    aliases: ["ego_density"],
    forms: [
      MeasureForm("ego_density_undirected", .undirected) { workspace in
        .vertices(
          zip(workspace.localClustering(), workspace.undirected.degrees()).map { share, degree in
            degree < 2 ? .undefined(.fewerThanTwoPartners) : .number(share)
          })
      }
    ])
}
