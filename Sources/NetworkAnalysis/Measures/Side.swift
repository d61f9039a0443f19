import GraphKernel
import StakeholderModel

extension NetworkView {
  /// The two sides of a network in which ties lead only from one to the other.
  ///
  /// In the view of alliances, members stand on the first side. Elsewhere a division into two groups
  /// makes the sides, the first group by its id the first side, if everybody is in one and every tie
  /// joins the two.
  ///
  /// - Parameter groupings: The divisions asked for, each restricted to this view.
  /// - Returns: The side of each vertex; `nil` where there are no two sides.
  func sides(_ groupings: [Grouping]) -> [Side]? {
    if kind == .affiliation { return nodes.map { $0.actor == nil ? .second : .first } }
    for grouping in groupings where grouping.groups.count == 2 && !graph.isDirected {
      let labels = nodes.map { $0.actor.flatMap(grouping.index) }
      guard labels.allSatisfy({ $0 != nil }), !graph.edges.isEmpty,
        graph.edges.allSatisfy({ labels[$0.source] != labels[$0.target] })
      else { continue }
      return labels.map { $0 == 0 ? .first : .second }
    }
    return nil
  }
}
