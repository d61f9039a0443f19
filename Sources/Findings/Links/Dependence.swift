import GraphKernel
import NetworkAnalysis
package import StakeholderModel

/// Somebody without whom groups that reach each other now would not any more.
package struct Dependence: Sendable, Hashable {
  /// Two groups, by their numbers in the grouping.
  package struct Pair: Sendable, Hashable {
    /// The smaller number.
    package let a: Int
    /// The larger number.
    package let b: Int
  }

  /// Who it is.
  package let actor: Actor
  /// The pairs of groups that reach each other only through them.
  package let pairs: [Pair]
  /// Whether at least two of the pieces that would be left hold two groups each.
  package let splitsGroups: Bool

  /// Larger networks are not looked at.
  package static let mostVertices = 2000
  /// Divisions into more groups are not looked at.
  package static let mostGroups = 60

  /// Finds them: whose absence parts the most pairs first, then in the order of vertices.
  ///
  /// Two groups reach each other when somebody of one reaches somebody of the other; the one who is
  /// left out does not count for their own group. Groups of people with one known person are passed
  /// over, since one delegate is normal.
  ///
  /// - Complexity: O(*a*(*n* + *m* + *g*²)) for *a* vertices without which others are cut off.
  package static func all(in view: NetworkView, by grouping: Grouping) -> [Dependence] {
    let graph = view.graph.undirected
    guard graph.vertexCount <= mostVertices else { return [] }
    let groups = view.nodes.map { $0.actor.flatMap(grouping.index) }
    var sizes: [Int: Int] = [:]
    for group in groups.compactMap({ $0 }) { sizes[group, default: 0] += 1 }
    let fewest = view.kind == .people ? 2 : 1
    let counted = Set(sizes.filter { $0.value >= fewest }.keys)
    guard counted.count >= 2, counted.count <= mostGroups else { return [] }
    let labels = groups.map { group in group.flatMap { counted.contains($0) ? $0 : nil } }
    let found = graph.biconnectivity().articulationPoints.compactMap { vertex in
      dependence(on: vertex, graph, labels, view)
    }
    return found.enumerated().sorted {
      ($1.element.pairs.count, $0.offset) < ($0.element.pairs.count, $1.offset)
    }.map(\.element)
  }

  private static func dependence(
    on vertex: Int, _ graph: Graph, _ groups: [Int?], _ view: NetworkView
  ) -> Dependence? {
    guard let actor = view.nodes[vertex].actor else { return nil }
    let pieces = pieces(of: graph, without: vertex)
    let own = Set(graph.neighbors(of: vertex).map { pieces[Int($0.vertex)] })
    var piecesOfGroup: [Int: Set<Int>] = [:]
    var groupsOfPiece: [Int: Set<Int>] = [:]
    for other in groups.indices where other != vertex {
      guard let group = groups[other] else { continue }
      piecesOfGroup[group, default: []].insert(pieces[other])
      if own.contains(pieces[other]) { groupsOfPiece[pieces[other], default: []].insert(group) }
    }
    let around = piecesOfGroup.keys.sorted().filter {
      !(piecesOfGroup[$0] ?? []).isDisjoint(with: own)
    }
    var pairs: [Pair] = []
    for (place, a) in around.enumerated() {
      for b in around[(place + 1)...]
      where (piecesOfGroup[a] ?? []).isDisjoint(with: piecesOfGroup[b] ?? []) {
        pairs.append(Pair(a: a, b: b))
      }
    }
    guard !pairs.isEmpty else { return nil }
    return Dependence(
      actor: actor, pairs: pairs,
      splitsGroups: groupsOfPiece.values.count { $0.count >= 2 } >= 2)
  }

  /// The number of the piece that each vertex is in once one is left out, itself in none.
  private static func pieces(of graph: Graph, without removed: Int) -> [Int] {
    var pieces = [Int](repeating: -1, count: graph.vertexCount)
    for start in pieces.indices where start != removed && pieces[start] < 0 {
      pieces[start] = start
      var stack = [start]
      while let vertex = stack.popLast() {
        for arc in graph.neighbors(of: vertex) {
          let next = Int(arc.vertex)
          guard next != removed, pieces[next] < 0 else { continue }
          pieces[next] = start
          stack.append(next)
        }
      }
    }
    return pieces
  }
}
