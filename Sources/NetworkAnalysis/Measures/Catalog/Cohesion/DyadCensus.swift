import GraphKernel

extension Measure {
  /// Pairs by the ties between them.
  public static let dyadCensus = Measure(
    "dyad_census_MAN", .graph, title: "Pairs by their ties",
    question: "How many pairs named each other, how many only one way, how many not at all?",
    definition: "Three numbers: mutual pairs, asymmetric pairs, pairs without a recorded tie.",
    range: "0 or more; their sum is n(n − 1)/2", unit: "pairs",
    scale: .count,
    undefinedWhen: "never",
    cost: "O(m log k) for k partners at most",
    citations: [.wassermanFaust1994],
    differences: "igraph, NetworkX, UCINET and sna give the same number.",
    forms: [
      MeasureForm("dyad_census_MAN", for: .directed) {
        let census = $0.graph.dyadCensus()
        return .numbers([census.mutual, census.asymmetric, census.null])
      }
    ])
}
