import GraphKernel

extension Measure {
  /// Sets of three by the ties between them.
  public static let triadCensus = Measure(
    "triad_census", .graph, title: "Threes by their ties",
    question: "In which of the sixteen ways are threes of people tied?",
    definition: "For each of the sixteen kinds of three people, their number. The name counts "
      + "mutual, asymmetric and missing pairs; D, U, T and C tell which way the asymmetric ones "
      + "lead: down, up, transitive, in a circle.",
    range: "0 or more; their sum is the number of sets of three", unit: "sets of three",
    scale: .count,
    undefinedWhen: "it takes more than 2·10¹¹ steps",
    cost: "O(m k) for k partners at most",
    citations: [.hollandLeinhardt1970, .batageljMrvar2001],
    differences: "NetworkX, igraph and sna agree. UCINET agrees.",
    effort: .withinSteps(2),
    forms: [
      MeasureForm("triad_census", for: .directed) { workspace in
        let counts = workspace.graph.triadCensus()
        return .named(
          zip(Triad.allCases, counts).map { NamedValue($0.rawValue, MeasureValue($1)) })
      }
    ])
}
