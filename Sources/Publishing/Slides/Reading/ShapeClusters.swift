import Drawing

/// A shape with the small parts that move with it.
struct ShapeCluster {
  /// The number in ``ShapeClusters`` of the body.
  let body: Int
  /// The numbers of all its shapes, from back to front; the body is among them.
  var members: [Int]
  /// Where it is drawn among the items.
  var order: Int
}

/// Puts shapes together that belong to one person, organization or mark.
struct ShapeClusters {
  let shapes: [PictureShape]
  private(set) var clusters: [ShapeCluster] = []
  private let ties: [TieChain]

  init(_ shapes: [PictureShape], ties: [TieChain]) {
    self.shapes = shapes.sorted { $0.order < $1.order }
    self.ties = ties
    var clusterOfBody: [Int: Int] = [:]
    for (number, shape) in self.shapes.enumerated() where shape.isBody {
      clusterOfBody[number] = clusters.count
      clusters.append(ShapeCluster(body: number, members: [number], order: shape.order))
    }
    var homeless: [Int] = []
    for (number, shape) in self.shapes.enumerated() where !shape.isBody {
      if let body = body(of: number), let cluster = clusterOfBody[body] {
        clusters[cluster].members.append(number)
      } else {
        homeless.append(number)
      }
    }
    for place in clusters.indices {
      clusters[place].members.sort()
      homeless += settle(place)
    }
    for number in homeless {
      clusters.append(
        ShapeCluster(body: number, members: [number], order: self.shapes[number].order))
    }
    clusters.sort { ($0.order, $0.body) < ($1.order, $1.body) }
  }

  /// The body that a small part belongs to: the nearest of its subject, else the one it lies on.
  private func body(of number: Int) -> Int? {
    let shape = shapes[number]
    let center = shape.bounds.center
    if let subject = shape.subject {
      let own = shapes.indices.filter { shapes[$0].isBody && shapes[$0].subject == subject }
      let near = own.min { left, right in
        (shapes[left].bounds.center - center).length < (shapes[right].bounds.center - center).length
      }
      if let near { return near }
    }
    let under = shapes[..<number].lastIndex { other in
      other.isClosed && !other.isTextBox && other.role != .ornament
        && other.bounds.inset(-1, -1).contains(center)
    }
    guard let under else { return nil }
    return shapes[under].isBody ? under : body(of: under)
  }

  /// Brings the parts of a cluster together in the order of drawing, where nothing that is drawn
  /// between them would be covered or laid bare.
  ///
  /// - Returns: The numbers of parts that cannot be moved and stay by themselves.
  private mutating func settle(_ place: Int) -> [Int] {
    let cluster = clusters[place]
    let own = Set(cluster.members)
    let orders = cluster.members.map { shapes[$0].order }
    let base = shapes[cluster.body].order
    func stuck(at order: Int) -> [Int] {
      cluster.members.filter { member in
        let here = shapes[member].order
        return isCovered(
          shapes[member], from: min(here, order), to: max(here, order), besides: own)
      }
    }
    for order in [base, orders.max() ?? base, orders.min() ?? base] where stuck(at: order).isEmpty {
      clusters[place].order = order
      return []
    }
    let left = stuck(at: base)
    clusters[place].members.removeAll { left.contains($0) }
    return left
  }

  /// Whether something that is drawn between two places overlaps a shape.
  private func isCovered(
    _ moved: PictureShape, from: Int, to: Int, besides own: Set<Int>
  ) -> Bool {
    guard from < to else { return false }
    let isUnderShape = shapes.enumerated().contains { number, shape in
      from < shape.order && shape.order < to && !own.contains(number) && shape.touches(moved)
    }
    let inner = moved.bounds.inset(1, 1)
    return isUnderShape
      || ties.contains { from < $0.order && $0.order < to && $0.path.crosses(inner) }
  }
}

extension PictureShape {
  /// Whether two shapes overlap by more than a pixel; a line counts where it runs.
  fileprivate func touches(_ other: PictureShape) -> Bool {
    if case .path(let path, _, _) = mark, !isClosed { return path.crosses(other.bounds) }
    if case .path(let path, _, _) = other.mark, !other.isClosed { return path.crosses(bounds) }
    return bounds.overlaps(other.bounds, tolerance: 1)
  }

  /// Whether the shape stands for something by itself.
  var isBody: Bool {
    switch role {
    case .card, .node, .tieMark: true
    case .frame, .faded: isClosed
    case .ornament, .tie, .casing, .label, .plate: false
    }
  }

  /// Whether other shapes may lie on it as its parts.
  var isGround: Bool { role == .card || role == .frame }
}
