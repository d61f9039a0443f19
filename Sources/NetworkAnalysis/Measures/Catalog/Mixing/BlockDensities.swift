import GraphKernel

extension Measure {
  /// The share of possible ties between each two groups.
  public static let blockDensities = Measure(
    "block_density", .graph, title: "Share of possible ties between groups",
    question: "What share of the possible ties between two groups was recorded?",
    definition: "For every pair of groups, ties over pairs of a member of the one and a member of "
      + "the other; inside one group, over its pairs. With direction, for ordered pairs of "
      + "groups, written “a->b”. Where groups are the values of an attribute, those without a "
      + "value count as one group more; where they are home organizations, ties of people without "
      + "one do not count.",
    range: "0 to 1; undefined without pairs", unit: "share of pairs",
    scale: .share,
    undefinedWhen: "a group of one, inside itself; a table of groups takes too much memory",
    cost: "O(m + g²) for g groups",
    citations: [.wassermanFaust1994],
    differences: "UCINET and sna’s blockmodel agree; UCINET can also give the mean of weights. "
      + "igraph and NetworkX leave it to the table of mixing_counts.",
    isAboutGroups: true,
    effort: .tableOfGroups,
    forms: [
      MeasureForm("block_density") { workspace in
        .named(workspace.blockDensities())
      }
    ])
}

extension MeasureWorkspace {
  func blockDensities() -> [NamedValue] {
    let matrix = mixing(graph)
    let groups = namedGroups
    var densities: [NamedValue] = []
    for (place, from) in groups.enumerated() {
      for to in graph.isDirected ? groups[...] : groups[place...] {
        let sizes = (groupSizes[from.number], groupSizes[to.number])
        let isInside = from.number == to.number
        let ordered = Double(sizes.0) * Double(isInside ? sizes.1 - 1 : sizes.1)
        let pairs = isInside && !graph.isDirected ? ordered / 2 : ordered
        var ties = matrix[from.number, to.number]
        if !graph.isDirected, !isInside { ties += matrix[to.number, from.number] }
        densities.append(
          NamedValue(
            from.id + "->" + to.id,
            pairs > 0 ? .number(ties / pairs) : .undefined(.fewerThan(2))))
      }
    }
    return densities
  }
}
