import Drawing

/// Which clusters lie on which card, so that people move with their organization.
///
/// People go into the group of their card only where ties end at their borders: in one group they are
/// drawn in one go with the card, and all ties over them.
struct ClusterNesting {
  /// The cluster that each lies on, if any.
  private(set) var ground: [Int?]
  private let clusters: [ShapeCluster]
  private let hasGrounds: Set<Int>
  private let first: Int

  init(_ clusters: [ShapeCluster], _ shapes: [PictureShape], ties: [TieChain]) {
    self.clusters = clusters
    first = clusters.map(\.order).min() ?? 0
    let bodies = clusters.map { shapes[$0.body] }
    var ground = bodies.indices.map { number -> Int? in
      let body = bodies[number]
      guard body.role != .tieMark else { return nil }
      let under = bodies.indices.filter { other in
        other != number && bodies[other].isGround && bodies[other].order < body.order
          && bodies[other].bounds.inset(-1, -1).holds(body.bounds)
      }
      return under.min { left, right in
        let areas = [left, right].map { bodies[$0].bounds.width * bodies[$0].bounds.height }
        return (areas[0], left) < (areas[1], right)
      }
    }
    let nested = ground.indices.filter { ground[$0] != nil }
    let isCrossed = ties.contains { tie in
      nested.contains { number in
        clusters[number].members.contains { member in
          tie.path.crosses(shapes[member].bounds.inset(2.5, 2.5))
        }
      }
    }
    if isCrossed { ground = bodies.map { _ in nil } }
    self.ground = ground
    hasGrounds = Set(ground.compactMap { $0 })
  }

  /// Where a cluster is drawn: cards with something on them behind everything else.
  func order(of number: Int) -> Double {
    let order = Double(clusters[number].order)
    return hasGrounds.contains(number) ? Double(first) - 1 + order / 1e6 : order
  }

  /// Where a tie is drawn: one with a curve of its own behind cards with something on them, so that a
  /// program that leads it anew does not draw it over their words.
  func order(of tie: PictureTie) -> Double {
    let order = Double(tie.order)
    guard !hasGrounds.isEmpty, case .free = tie.route else { return order }
    return Double(first) - 2 + order / 1e6
  }

  /// The clusters that lie directly on one, from back to front.
  func clusters(on number: Int) -> [Int] {
    ground.indices.filter { ground[$0] == number }.sorted {
      (clusters[$0].order, $0) < (clusters[$1].order, $1)
    }
  }
}
