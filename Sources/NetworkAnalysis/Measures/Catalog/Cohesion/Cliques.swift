import GraphKernel

extension Measure {
  /// Groups in which everybody is tied to everybody.
  public static let cliques = Measure(
    "n_maximal_cliques", .graph, title: "Circles in which all are tied to all",
    question: "How many circles are there in which everybody is tied to everybody, and how large "
      + "is the largest?",
    definition: "Sets of people all tied to each other to which nobody can be added, direction "
      + "dropped; somebody without ties is such a set. n_maximal_cliques counts them, "
      + "n_maximal_cliques_size_ge3 those of three or more, clique_number is the size of the "
      + "largest.",
    range: "0 or more; undefined where counting takes more than 20 million steps",
    unit: "sets of people; people",
    scale: .count,
    undefinedWhen: "counting takes more than 20 million steps",
    cost: "O(d n 3^(d/3)) for coreness d",
    citations: [.lucePerry1949, .eppstein2013],
    differences: "NetworkX and igraph agree; UCINET lists those of three or more. sna’s "
      + "clique.census agrees.",
    aliases: ["cliques"],
    forms: [
      .ofCliques("n_maximal_cliques", nil, \.count),
      .ofCliques("n_maximal_cliques_size_ge3", "of three or more") { $0.count(ofAtLeast: 3) },
      .ofCliques("clique_number", "size of the largest", \.largest),
    ])
}

extension MeasureForm {
  static func ofCliques(
    _ id: String, _ label: String?, _ value: @escaping @Sendable (CliqueCounts) -> Int
  ) -> MeasureForm {
    MeasureForm(id, .undirected, label: label) { workspace in
      guard let counts = workspace.findings.cliques(workspace.undirected) else {
        return .undefined(.tooLarge("circles are counted in at most 20 million steps"))
      }
      return .graph(MeasureValue(value(counts)))
    }
  }
}
