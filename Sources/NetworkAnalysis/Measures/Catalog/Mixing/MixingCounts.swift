import GraphKernel

extension Measure {
  /// Ties from each group to each other.
  public static let mixingCounts = Measure(
    "mixing_counts", .graph, title: "Ties from group to group",
    question: "How many ties lead from each group to each other?",
    definition: "For every ordered pair of groups, the ties from the first to the second, written "
      + "“a->b”. A tie without direction counts once, from the end that stands first in the file. "
      + "Where groups are the values of an attribute, those without a value count as one group "
      + "more; where they are home organizations, ties of people without one do not count.",
    range: "0 or more", unit: "ties",
    scale: .count,
    undefinedWhen: "a table of groups takes too much memory",
    cost: "O(m + g²) for g groups",
    citations: [.newman2003],
    differences: "NetworkX counts a tie without direction in both of its cells. igraph counts "
      + "joint types of ends; UCINET and sna give the table by blocks.",
    isAboutGroups: true,
    effort: .tableOfGroups,
    forms: [
      MeasureForm("mixing_counts") { workspace in
        .named(workspace.mixingCounts())
      }
    ])
}

extension MeasureWorkspace {
  /// The ties between groups, each tie counting once or its weight.
  func mixing(_ graph: Graph, _ value: TieValue = .unit) -> MixingMatrix {
    graph.mixingMatrix(by: labels, groupCount: groupSizes.count, value, order: placesInFile)
  }

  /// The numbers of the groups with a member, those without a value last, and their ids.
  var namedGroups: [(number: Int, id: String)] {
    groupSizes.indices.filter { groupSizes[$0] > 0 }.map {
      ($0, $0 < groupIDs.count ? groupIDs[$0] : "")
    }
  }

  func mixingCounts() -> [NamedValue] {
    let matrix = mixing(graph)
    return namedGroups.flatMap { from in
      namedGroups.map { to in
        NamedValue(
          from.id + "->" + to.id, .number(matrix[from.number, to.number]))
      }
    }
  }
}
