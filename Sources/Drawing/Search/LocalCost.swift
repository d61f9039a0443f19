/// Places of boxes with what small moves cost; lines and box outlines are kept up to date.
///
/// Lines and outlines lie side by side in arrays of their own, since the cost of one move looks at
/// all of them: 3 times as quick as following each line to its two boxes (120 boxes, 223 lines).
struct LocalCost {
  private(set) var centers: [Point]
  private let nodes: [Size]
  private let ends: [(source: Int, target: Int)]
  /// The numbers of the lines at each box.
  private let incident: [[Int]]
  private let gap: Size
  private let diagonal: Double
  /// How strongly boxes push each other; less where there are many, since all pushes add up.
  private let push: Double
  /// The lines from center to center, in the order of ``ends``.
  private var lines: [LineSegment]
  /// The boxes grown by 10 pixels.
  private var outlines: [Rect]

  init(search: LayoutSearch, centers: [Point]) {
    self.centers = centers
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
    push = 0.012 * min(1, 16 / Double(max(1, search.nodes.count)))
    lines = search.edges.map { LineSegment(centers[$0.source], centers[$0.target]) }
    outlines = zip(centers, search.nodes).map { Rect(center: $0, size: $1).inset(-10, -10) }
  }

  /// Puts a box elsewhere.
  mutating func move(_ node: Int, to place: Point) {
    centers[node] = place
    outlines[node] = Rect(center: place, size: nodes[node]).inset(-10, -10)
    for number in incident[node] {
      lines[number] = LineSegment(centers[ends[number].source], centers[ends[number].target])
    }
  }

  /// The mean of the places of a box's partners; `nil` for a box without lines.
  func middleOfPartners(of node: Int) -> Point? {
    guard !incident[node].isEmpty else { return nil }
    var sum = Point(0, 0)
    for number in incident[node] {
      let (source, target) = ends[number]
      sum = sum + centers[source == node ? target : source]
    }
    return sum * (1 / Double(incident[node].count))
  }

  /// The cost of `node` and its lines: length, crossings, boxes crossed, narrow angles, boxes too near
  /// and crowding.
  ///
  /// - Complexity: O(*d* (*n* + *m*)) for a box with *d* lines.
  func cost(of node: Int) -> Double {
    var cost = angles(at: node) + crowding(at: node)
    for number in incident[node] { cost += self.cost(ofLine: number) }
    let own = outlines[node]
    for (number, line) in lines.enumerated() where line.isNear(own) && line.crosses(own) {
      if ends[number].source != node, ends[number].target != node { cost += 2.4 }
    }
    return cost
  }

  private func cost(ofLine number: Int) -> Double {
    let line = lines[number]
    let (source, target) = ends[number]
    var cost = 2.2 * line.length / diagonal
    for (other, otherLine) in lines.enumerated() where line.crosses(otherLine) {
      let ends = ends[other]
      let meets =
        ends.source == source || ends.source == target || ends.target == source
        || ends.target == target
      if !meets { cost += 1 }
    }
    for (node, outline) in outlines.enumerated()
    where line.isNear(outline) && line.crosses(outline) {
      if node != source, node != target { cost += 2.4 }
    }
    return cost
  }

  /// Lines that leave at less than 16 degrees from one another.
  private func angles(at node: Int) -> Double {
    guard incident[node].count > 1 else { return 0 }
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

  private func crowding(at node: Int) -> Double {
    let center = centers[node]
    let reach = Size(nodes[node].width / 2 + gap.width, nodes[node].height / 2 + gap.height)
    let scale = 1 / (diagonal * diagonal)
    var cost = 0.0
    for (other, place) in centers.enumerated() where other != node {
      let step = place - center
      if abs(step.x) < reach.width + nodes[other].width / 2,
        abs(step.y) < reach.height + nodes[other].height / 2
      {
        cost += 8
      }
      cost += push / ((step.x * step.x + step.y * step.y) * scale + 0.004)
    }
    return cost
  }
}

extension LineSegment {
  /// Whether the upright rectangles around the line and `rect` meet.
  func isNear(_ rect: Rect) -> Bool {
    max(start.x, end.x) > rect.x && min(start.x, end.x) < rect.maxX && max(start.y, end.y) > rect.y
      && min(start.y, end.y) < rect.maxY
  }
}
