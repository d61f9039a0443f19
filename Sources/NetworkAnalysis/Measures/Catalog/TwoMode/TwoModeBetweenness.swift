import GraphKernel

extension Measure {
  /// The share of pairs each lies between, of the most possible on its side.
  public static let twoModeBetweenness = Measure(
    "two_mode_betweenness_normalized", .node, title: "Lying between on two sides",
    question: "How many pairs need this one, of the most that one on its side could join?",
    definition: "Betweenness over its largest value for a vertex of that side.",
    range: "0 to 1; undefined where it can only be 0", unit: "share of pairs",
    scale: .share,
    undefinedWhen: "no two sides; it can only be 0; shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm)",
    citations: [.borgattiEverett1997],
    differences: "NetworkX and UCINET agree. igraph and sna have no two-mode scaling.",
    effort: .allPairs(instead: nil),
    forms: [
      MeasureForm("two_mode_betweenness_normalized", for: .twoMode) { workspace in
        guard let two = workspace.twoMode else { return .undefined(.needsTwoModes) }
        let sums = await workspace.betweennessSums(.undirected)
        let scores = workspace.undirected.betweenness(of: sums, scale: .pairs)
        let most = [
          Side.first: two.largestBetweenness(.first), .second: two.largestBetweenness(.second),
        ]
        return .vertices(
          zip(scores, two.sides).map { score, side in
            guard let largest = most[side], largest > 0 else { return .undefined(.fewerThan(3)) }
            return .number(score / largest)
          })
      }
    ])
}
