import GraphKernel

extension Measure {
  /// Those to whom most ties inside each group lead.
  public static let centralConnectors = Measure(
    "ona_central_connectors", .set, title: "Central connectors",
    question: "To whom does everybody turn inside their own group?",
    definition: "In each group the twentieth of its members, at least one, to whom most ties from "
      + "inside the group lead (partners inside, where ties have no direction), with everybody who "
      + "shares the last place; nobody where all members are alike.",
    range: "0 to n", unit: "people or organizations", scale: .list, undefinedWhen: "never",
    cost: "O(n log n + m)", citations: [.crossPrusak2002],
    differences: "igraph, NetworkX, UCINET and sna count ties and leave the cut to the user.",
    isAboutGroups: true,
    forms: [
      MeasureForm("ona_central_connectors", .incoming) { workspace in
        var inside = [Int](repeating: 0, count: workspace.graph.vertexCount)
        for edge in workspace.graph.edges {
          guard let label = workspace.labels[edge.source], label < workspace.groupCount,
            label == workspace.labels[edge.target], edge.source != edge.target
          else { continue }
          inside[edge.target] += 1
          if !workspace.graph.isDirected { inside[edge.source] += 1 }
        }
        let found = (0..<workspace.groupCount).flatMap { group in
          TopTwentieth.of(inside.indices.filter { workspace.labels[$0] == group }, by: inside)
        }
        return .vertexSet(found.sorted())
      }
    ])
}

/// The twentieth of some vertices with the largest numbers.
enum TopTwentieth {
  /// How many of so many people a twentieth is: rounded down, at least one.
  static func count(of all: Int) -> Int { max(1, all / 20) }

  /// The vertices with the largest numbers above 0 and everybody who shares the last place; none where
  /// all numbers are alike.
  static func of(_ vertices: [Int], by numbers: [Int]) -> [Int] {
    let sorted = vertices.map { numbers[$0] }.sorted(by: >)
    guard let most = sorted.first, let least = sorted.last, most > least else { return [] }
    let limit = max(1, sorted[min(count(of: sorted.count), sorted.count) - 1])
    return vertices.filter { numbers[$0] >= limit }
  }
}
