import GraphKernel

extension Measure {
  /// Whether groups differ in standing.
  public static let attributeDifference = Measure(
    "attribute_difference_degree", .graph, title: "Standing by group, against chance",
    question: "Do some groups hold better places in the network than chance would give them?",
    definition:
      "The share of the variance of a number that lies between groups (η²), compared with "
      + "its values when labels are handed out anew at random (seed 1; 9,999 draws, fewer in large "
      + "networks): for partners (attribute_difference_degree), pairs in between "
      + "(attribute_difference_betweenness) and reach (attribute_difference_harmonic), direction "
      + "dropped. An ordinary test would take people as independent, which tied people are not.",
    range: "0 to 1; p above 0, up to 1", unit: "share of variance; probability",
    scale: .several,
    undefinedWhen: "the number does not vary; fewer than two groups; for betweenness, shortest "
      + "paths take more than 2·10¹¹ steps",
    cost: "O(nm + d n) for d draws",
    citations: [.borgattiEverettJohnson2013],
    differences: "UCINET's node-level ANOVA is the same test by F, which orders draws as η² does; "
      + "igraph, NetworkX and sna have none.",
    isAboutGroups: true,
    forms: AttributeNumber.allCases.map { number in
      MeasureForm("attribute_difference_" + number.rawValue, .undirected) { workspace in
        if let reason = workspace.refusal(of: number) { return .undefined(reason) }
        let numbers = await workspace.numbers(number)
        let labels = workspace.labels
        return workspace.values(
          of: VertexPermutation.varianceBetween(
            groups: labels, of: numbers, draws: RandomDraws.perVertex(numbers.count),
            seed: RandomDraws.seed),
          .shuffles, otherwise: .noVariation)
      }
    })
}

/// The numbers of people that attributes are compared with.
enum AttributeNumber: String, CaseIterable {
  case degree
  case betweenness
  case harmonic
}

extension RandomDraws {
  /// How often the attribute of each of some people is handed out anew.
  static func perVertex(_ vertexCount: Int) -> Int {
    count(work: Double(vertexCount)) ?? 999
  }
}

extension MeasureWorkspace {
  func refusal(of number: AttributeNumber) -> Undefined? {
    number == .degree ? nil : refusal(of: .allPairs(instead: nil))
  }

  /// One of the numbers for each vertex, direction dropped.
  mutating func numbers(_ number: AttributeNumber) async -> [Double?] {
    switch number {
    case .degree: undirected.degrees().map { Double($0) }
    case .betweenness: await betweennessSums(.undirected)
    case .harmonic: await profiles(.undirected).map { $0.inverseSum }
    }
  }
}
