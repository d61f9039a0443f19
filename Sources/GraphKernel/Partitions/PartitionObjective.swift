/// What a division of a graph into communities should make large.
public enum PartitionObjective: Sendable, Hashable {
  /// Newman's modularity with a resolution: edges inside beyond what joining ends at random brings.
  case modularity(resolution: Double)
  /// The constant Potts model: edges inside, less `resolution` for each pair of members.
  case constantPotts(resolution: Double)
}

/// How communities are looked for.
public enum CommunityMethod: Sendable, Hashable {
  /// Louvain: vertices move to the best community, then communities become vertices.
  case louvain
  /// Leiden: the same, but what becomes a vertex is a well-connected part of a community.
  case leiden
}

/// A division of the vertices into communities.
public struct Communities: Sendable, Equatable {
  /// The community of each vertex, numbered by its smallest vertex.
  public let labels: [Int]
  /// How many communities there are.
  public let count: Int
  /// The objective that they reach; `nil` without edges.
  public let quality: Double?

  /// The vertices of each community, ascending.
  public var members: [[Int]] {
    var members = [[Int]](repeating: [], count: count)
    for (vertex, label) in labels.enumerated() { members[label].append(vertex) }
    return members
  }
}

extension Graph {
  /// How well a division fits an objective.
  ///
  /// - Parameters:
  ///   - labels: The community of each vertex, 0 or more.
  ///   - objective: What counts.
  ///   - value: What an edge is worth.
  /// - Returns: Modularity, or for the Potts model a sum in the unit of the edges; `nil` for
  ///   modularity without edges.
  /// - Complexity: O(*n* + *m*).
  public func quality(
    of labels: [Int], _ objective: PartitionObjective, _ value: TieValue = .unit
  ) -> Double? {
    let count = (labels.max() ?? -1) + 1
    func worth(_ edge: Edge) -> Double { value == .unit ? 1 : edge.weight }
    func ends(_ vertex: Int, _ direction: EdgeDirection) -> Double {
      value == .unit
        ? Double(arcs(of: vertex, direction).count)
        : arcs(of: vertex, direction).reduce(0) { $0 + edges[Int($1.edge)].weight }
    }
    var inside = 0.0
    var total = 0.0
    for edge in edges {
      total += worth(edge)
      if labels[edge.source] == labels[edge.target] { inside += worth(edge) }
    }
    switch objective {
    case .modularity(let resolution):
      guard total > 0 else { return nil }
      var out = [Double](repeating: 0, count: count)
      var into = out
      for (vertex, label) in labels.enumerated() {
        out[label] += ends(vertex, .outgoing)
        if isDirected { into[label] += ends(vertex, .incoming) }
      }
      if !isDirected { into = out }
      let all = isDirected ? total : 2 * total
      let chance = zip(out, into).reduce(0.0) { $0 + ($1.0 / all) * ($1.1 / all) }
      return inside / total - resolution * chance
    case .constantPotts(let resolution):
      var sizes = [Int](repeating: 0, count: count)
      for label in labels { sizes[label] += 1 }
      let pairs = sizes.reduce(0.0) { $0 + Double($1) * Double($1 - 1) }
      return inside - resolution * (isDirected ? pairs : pairs / 2)
    }
  }
}
