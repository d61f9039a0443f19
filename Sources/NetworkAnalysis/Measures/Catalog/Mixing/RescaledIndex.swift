import GraphKernel

extension Measure {
  /// The E–I index between the lowest and highest possible.
  public static let rescaledIndex = Measure(
    "ei_rescaled", .graph, title: "Across (1) or inside (−1), rescaled",
    question: "Where between the most inward and the most outward possible do ties lie?",
    definition:
      "The lowest and the highest ei_index that as many ties can have with groups of these "
      + "sizes (ei_lowest, ei_highest), and ei_index moved linearly so that these are −1 and 1 "
      + "(ei_rescaled). A rescaled index of 0 is not what chance gives: see ei_expected.",
    range: "−1 to 1; ei_rescaled undefined where only one index is possible", unit: "none",
    scale: .correlation,
    undefinedWhen: "no tie has both ends in a group; only one index is possible; a table of groups "
      + "takes too much memory",
    cost: "O(m + g²) for g groups",
    citations: [.krackhardtStern1988],
    differences: "UCINET gives the rescaled index; igraph, NetworkX and sna do not.",
    isAboutGroups: true,
    effort: .tableOfGroups,
    forms: [
      MeasureForm("ei_lowest", label: "lowest possible") { $0.indices { $1.lowerBound } },
      MeasureForm("ei_highest", label: "highest possible") { $0.indices { $1.upperBound } },
      MeasureForm("ei_rescaled", label: "rescaled") { workspace in
        workspace.indices { index, range in
          guard range.upperBound > range.lowerBound else { return nil }
          return 2 * (index - range.lowerBound) / (range.upperBound - range.lowerBound) - 1
        }
      },
    ])
}

extension MeasureWorkspace {
  /// A number of the index and the range it can have.
  fileprivate func indices(
    _ number: (Double, ClosedRange<Double>) -> Double?
  ) -> MeasureValues {
    let mixing = graph.mixing(by: labels)
    guard let index = mixing.index,
      let range = mixing.possibleIndices(sizes: groupSizes, isDirected: graph.isDirected)
    else { return .graph(.undefined(.noGroupedTie)) }
    return .graph(MeasureValue(number(index, range), otherwise: .noVariation))
  }
}
