import GraphKernel

/// How two kinds of tie go together.
struct KindComparison: Sendable {
  let name: String
  let test: PermutationTest?
  let tiesInBoth: Int
  let tiesInEither: Int
}

/// How one kind of tie is explained by others, and by belonging to one group.
struct KindRegression: Sendable {
  let response: String
  let terms: [String]
  let model: MatrixRegression?
}

extension MeasureWorkspace {
  /// The kinds of tie by name, each with its ties; ties without a kind are called "tie".
  var kindGraphs: [(name: String, graph: Graph)] {
    let names = Set(tieKinds.joined()).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return names.compactMap { name in
      let edges = zip(graph.edges, tieKinds).filter { $0.1.contains(name) }.map(\.0)
      let part = try? Graph(
        vertexCount: graph.vertexCount, edges: edges, isDirected: graph.isDirected)
      return part.map { (name.isEmpty ? "tie" : name, $0) }
    }
  }

  /// Every two kinds of tie compared; `nil` where that takes too long.
  mutating func kindComparisons() -> [KindComparison]? {
    if let known = knownKindComparisons { return known }
    let kinds = kindGraphs
    let looks = kinds.reduce(0.0) { $0 + Double(2 * $1.graph.edges.count) } * Double(kinds.count)
    let draws = RandomDraws.count(work: looks)
    let found = draws.map { draws in
      kinds.indices.flatMap { a in
        kinds[(a + 1)...].map { Self.comparison(kinds[a], $0, draws) }
      }
    }
    knownKindComparisons = .some(found)
    return found
  }

  private static func comparison(
    _ one: (name: String, graph: Graph), _ other: (name: String, graph: Graph), _ draws: Int
  ) -> KindComparison {
    let both = one.graph.edges.count { other.graph.edge(from: $0.source, to: $0.target) != nil }
    return KindComparison(
      name: one.name + "–" + other.name,
      test: one.graph.quadraticAssignment(with: other.graph, draws: draws, seed: RandomDraws.seed),
      tiesInBoth: both, tiesInEither: one.graph.edges.count + other.graph.edges.count - both)
  }

  /// Every kind of tie regressed on the others, and on belonging to one group where there is a
  /// division; `nil` where that takes too long.
  mutating func kindRegressions(withGroups: Bool) -> [KindRegression]? {
    if let known = knownKindRegressions[withGroups] { return known }
    let kinds = kindGraphs
    let count = Double(graph.vertexCount)
    let terms = Double(kinds.count - 1 + (withGroups ? 1 : 0))
    let work = Double(kinds.count) * terms * (terms + 1) * (terms + 1) * count * count
    let groups = withGroups && work <= 2e6 ? [("one group", sameGroup())] : []
    let found = RandomDraws.count(upTo: 999, work: work).map { draws in
      kinds.indices.map { place in
        let others = kinds.indices.filter { $0 != place }.map { kinds[$0] } + groups
        return KindRegression(
          response: kinds[place].name, terms: others.map(\.0),
          model: kinds[place].graph.matrixRegression(
            on: others.map(\.1), draws: draws, seed: RandomDraws.seed))
      }
    }
    knownKindRegressions[withGroups] = .some(found)
    return found
  }

  /// A tie between every two people of one group.
  private func sameGroup() -> Graph {
    var edges: [Graph.Edge] = []
    for a in labels.indices {
      for b in labels.indices
      where labels[a] != nil && labels[a] == labels[b] && (graph.isDirected ? a != b : a < b) {
        edges.append(Graph.Edge(a, b))
      }
    }
    guard
      let same = try? Graph(
        vertexCount: graph.vertexCount, edges: edges, isDirected: graph.isDirected)
    else { preconditionFailure("each pair is there once") }
    return same
  }
}
