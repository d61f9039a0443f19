import GraphKernel

extension Measure {
  /// Whether a number of people goes with their standing.
  public static let attributeCorrelation = Measure(
    "attribute_correlation_degree", .graph, title: "A number and standing, against chance",
    question: "Does a number of people, such as years of service, go with their place?",
    definition:
      "Pearson's correlation of the values of the division, read as numbers, with partners "
      + "(attribute_correlation_degree), pairs in between (attribute_correlation_betweenness) or "
      + "reach (attribute_correlation_harmonic), direction dropped, compared with its values when "
      + "the attribute is handed out anew at random (seed 1; 9,999 draws, fewer in large networks).",
    range: "−1 to 1; p above 0, up to 1; undefined where values are not numbers",
    unit: "correlation; probability",
    scale: .several,
    undefinedWhen: "values are not numbers; one of the two does not vary; for betweenness, "
      + "shortest paths take more than 2·10¹¹ steps",
    cost: "O(nm + d n) for d draws",
    citations: [.borgattiEverettJohnson2013],
    differences: "UCINET's node-level regression with one variable gives the same correlation and "
      + "test; igraph, NetworkX and sna have none.",
    isAboutGroups: true,
    forms: AttributeNumber.allCases.map { number in
      MeasureForm("attribute_correlation_" + number.rawValue, .undirected) { workspace in
        guard let values = workspace.attributeNumbers else {
          return .undefined(.notNumbers(workspace.divisionName))
        }
        if let reason = workspace.refusal(of: number) { return .undefined(reason) }
        let numbers = await workspace.numbers(number)
        return workspace.values(
          of: VertexPermutation.correlation(
            of: numbers, with: values, draws: RandomDraws.perVertex(numbers.count),
            seed: RandomDraws.seed),
          .shuffles, otherwise: .noVariation)
      }
    })
}

extension MeasureWorkspace {
  /// The value of each vertex as a number; `nil` where some value of the division is not one.
  var attributeNumbers: [Double?]? {
    let values = groupIDs.map(Double.init)
    guard values.allSatisfy({ $0?.isFinite ?? false }) else { return nil }
    return labels.map { label in label.flatMap { $0 < values.count ? values[$0] : nil } }
  }
}
