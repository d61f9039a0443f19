import GraphKernel

extension Measure {
  /// Which pairs without a tie are likely to get one.
  public static let linkPrediction = Measure(
    "link_adamic_adar", .edge, title: "Likely new ties",
    question: "Which two who have no recorded tie are likely to get one?",
    definition: "For pairs without a tie who have a partner in common, direction dropped: the sum "
      + "of 1/ln k over common partners, k the partners of each (link_adamic_adar); of 1/k "
      + "(link_resource_allocation); their number (link_common_partners); that over the partners "
      + "that either has (link_jaccard); and the product of both numbers of partners "
      + "(link_preferential_attachment). The hundred highest are given, ties by id. Likely is not "
      + "the same as useful.",
    range: "above 0", unit: "none",
    scale: .several,
    undefinedWhen: "above 50 million ways through one person",
    cost: "O(Σ k² log Σ k²) for k partners of each",
    citations: [.adamicAdar2003, .zhou2009],
    differences: "NetworkX agrees. igraph has Adamic–Adar and Jaccard by its similarity functions, "
      + "for all pairs; UCINET and sna have none.",
    forms: [
      .ofLinks("link_adamic_adar", nil) { $0.adamicAdar },
      .ofLinks("link_resource_allocation", "sharing resources") { $0.resourceAllocation },
      .ofLinks("link_common_partners", "partners in common") { Double($0.commonNeighbors) },
      .ofLinks("link_jaccard", "share of partners in common") { $0.jaccard },
      .ofLinks("link_preferential_attachment", "partners of both multiplied") {
        Double($0.preferentialAttachment)
      },
    ])
}

extension MeasureForm {
  static func ofLinks(
    _ id: String, _ label: String?, _ score: @escaping @Sendable (LinkScores) -> Double
  ) -> MeasureForm {
    MeasureForm(id, .undirected, label: label) { workspace in
      guard workspace.undirected.twoPathBound <= 50_000_000 else {
        return .undefined(.tooLarge("at most 50 million ways through one person are looked at"))
      }
      let scores = workspace.findings.linkScores(workspace.undirected)
      let order = scores.indices.sorted {
        (score(scores[$1]), $0) < (score(scores[$0]), $1)
      }
      return .pairs(
        order.prefix(100).map { place in
          PairValue(
            a: scores[place].a, b: scores[place].b, value: .number(score(scores[place])))
        })
    }
  }
}
