/// What one box and its lines cost where they are, for small moves.
struct LocalCost {
  let nodes: [Size]
  let ends: [(source: Int, target: Int)]
  /// The numbers of the lines at each box.
  let incident: [[Int]]
  let gap: Size
  let diagonal: Double

  init(search: LayoutSearch) {
    nodes = search.nodes
    ends = search.edges.map { ($0.source, $0.target) }
    var incident = search.nodes.map { _ in [Int]() }
    for (number, edge) in search.edges.enumerated() {
      incident[edge.source].append(number)
      incident[edge.target].append(number)
    }
    self.incident = incident
    gap = search.gap
    diagonal = max(1, Point(search.box.width, search.box.height).length)
  }

  /// The cost of `node` and its lines: length, crossings, boxes crossed, narrow angles, boxes too near
  /// and crowding.
  ///
  /// - Complexity: O(*d* (*n* + *m*)) for a box with *d* lines.
  func cost(of node: Int, _ centers: [Point]) -> Double {
    var cost = lines(at: node, centers) + angles(at: node, centers)
    let own = grown(node, centers)
    for (source, target) in ends where source != node && target != node {
      let line = LineSegment(centers[source], centers[target])
      if line.isNear(own), line.crosses(own) { cost += 2.4 }
    }
    return cost + crowding(at: node, centers)
  }

  private func lines(at node: Int, _ centers: [Point]) -> Double {
    var cost = 0.0
    for number in incident[node] {
      let (source, target) = ends[number]
      let line = LineSegment(centers[source], centers[target])
      cost += 1.6 * line.length / diagonal
      for (otherSource, otherTarget) in ends {
        if otherSource == source || otherTarget == target || otherSource == target
          || otherTarget == source
        {
          continue
        }
        if line.crosses(LineSegment(centers[otherSource], centers[otherTarget])) { cost += 1 }
      }
      for other in nodes.indices where other != source && other != target {
        let rect = grown(other, centers)
        if line.isNear(rect), line.crosses(rect) { cost += 2.4 }
      }
    }
    return cost
  }

  /// Lines that leave at less than 16 degrees from one another.
  private func angles(at node: Int, _ centers: [Point]) -> Double {
    let directions = incident[node].compactMap { number -> Point? in
      let (source, target) = ends[number]
      return (centers[source == node ? target : source] - centers[node]).directed
    }
    var cost = 0.0
    for place in directions.indices {
      for other in directions[..<place] {
        let cosine = directions[place].x * other.x + directions[place].y * other.y
        if cosine > 0.96 { cost += 25 * (cosine - 0.96) }
      }
    }
    return cost
  }

  private func crowding(at node: Int, _ centers: [Point]) -> Double {
    var cost = 0.0
    let center = centers[node]
    let size = nodes[node]
    for other in nodes.indices where other != node {
      let step = centers[other] - center
      if abs(step.x) < (size.width + nodes[other].width) / 2 + gap.width,
        abs(step.y) < (size.height + nodes[other].height) / 2 + gap.height
      {
        cost += 8
      }
      let square = (step.x * step.x + step.y * step.y) / (diagonal * diagonal)
      cost += 0.012 / (square + 0.004)
    }
    return cost
  }

  private func grown(_ node: Int, _ centers: [Point]) -> Rect {
    let size = nodes[node]
    return Rect(
      x: centers[node].x - size.width / 2 - 10, y: centers[node].y - size.height / 2 - 10,
      width: size.width + 20, height: size.height + 20)
  }
}

extension LineSegment {
  /// Whether the upright rectangles around the line and `rect` meet.
  func isNear(_ rect: Rect) -> Bool {
    max(start.x, end.x) > rect.x && min(start.x, end.x) < rect.maxX && max(start.y, end.y) > rect.y
      && min(start.y, end.y) < rect.maxY
  }
}
