import Drawing

/// Finds the connector of a presentation that comes nearest to a line of a picture.
///
/// Presentations know straight connectors and ones bent to an S or a C; both follow when a shape is
/// moved. Where a straight one would run over something that the line was led around, its ends may
/// move a little. A line that none comes near keeps its own curve, which programs that lead
/// connectors anew may replace.
struct TieFit {
  /// The way to draw.
  let route: TieRoute

  /// A line straighter than this many pixels is straight.
  private static let straightness = 2.0
  /// The most that straightening counts where nothing new is run over, in pixels.
  private static let mostStrayCost = 22.0
  /// What a bent connector costs more than a straight one that strays as far.
  private static let bentCost = 6.0
  /// What a curve of its own costs.
  private static let freeCost = 28.0
  /// What moving an end costs for each pixel.
  private static let shiftCost = 0.05

  private struct Candidate {
    let route: TieRoute
    let cost: Double
  }

  /// Chooses a connector.
  ///
  /// - Parameters:
  ///   - path: The line from end to end.
  ///   - obstacles: What should not be run over, but where the line itself does.
  ///   - starts: Other places for the start.
  ///   - ends: Other places for the end.
  init(_ path: Path, obstacles: [TieObstacle], starts: [Point] = [], ends: [Point] = []) {
    let straight = TieRoute.straight(path.start, path.end)
    guard path.bend > Self.straightness else {
      route = straight
      return
    }
    let points = path.sampled(steps: 24)
    let free = obstacles.filter { !$0.isHit(by: points) }
    func crossings(_ route: TieRoute) -> Double {
      let line = route.sampled
      return free.filter { $0.isHit(by: line) }.reduce(0) { $0 + $1.cost }
    }
    func judged(_ route: TieRoute, plus: Double, most: Double = .infinity) -> Candidate {
      let crossed = max(crossings(route), route.unturned.map(crossings) ?? 0)
      return Candidate(
        route: route, cost: plus + min(most, route.sampled.distance(to: points)) + crossed)
    }
    func straightened(_ start: Point, _ end: Point) -> Candidate {
      let shift = (start - path.start).length + (end - path.end).length
      return judged(
        .straight(start, end), plus: Self.shiftCost * shift, most: Self.mostStrayCost)
    }
    var candidates = [straightened(path.start, path.end)]
    candidates += Self.bends(of: path, points).map {
      judged($0, plus: Self.bentCost, most: Self.mostStrayCost - Self.bentCost)
    }
    candidates.append(Candidate(route: .free(path), cost: Self.freeCost))
    candidates += ([path.start] + starts).flatMap { start in
      ([path.end] + ends).map { straightened(start, $0) }
    }
    route = candidates.min { $0.cost < $1.cost }?.route ?? straight
  }

  /// Connectors that leave and arrive as the line does: both level or both upright.
  private static func bends(of path: Path, _ points: [Point]) -> [TieRoute] {
    guard points.count > 2 else { return [] }
    let leaves = (points[1] - points[0]).unit
    let arrives = (points[points.count - 1] - points[points.count - 2]).unit
    let isLevel = min(abs(leaves.x), abs(arrives.x)) > 0.9
    let isUpright = min(abs(leaves.y), abs(arrives.y)) > 0.9
    guard isLevel || isUpright else { return [] }
    let across = points.map { isLevel ? $0.x : $0.y }
    guard let low = across.min(), let high = across.max() else { return [] }
    let from = isLevel ? path.start.x : path.start.y
    let to = isLevel ? path.end.x : path.end.y
    let span = abs(to - from) < TieRoute.leastSpan ? TieRoute.leastSpan : to - from
    return (0...20).map { step in
      let turn = low + (high - low) * Double(step) / 20
      return .bent(
        path.start, path.end, turn: (turn - from) / span, isUpright: isUpright && !isLevel)
    }
  }
}

/// Something that a tie between two others should not run over.
enum TieObstacle: Sendable, Hashable {
  // Boxes, and dots by their middle and radius.
  case box(Rect)
  case dot(Point, radius: Double)

  /// What a shape is in the way of ties, with a little room around it.
  init(_ shape: PictureShape) {
    switch shape.mark {
    case .circle(let center, let radius, _, _): self = .dot(center, radius: radius + 1)
    case .rectangle where shape.isBody: self = .box(shape.bounds.inset(-6, -6))
    case .rectangle, .path, .text: self = .box(shape.bounds.inset(1, 1))
    }
  }

  /// What running over it costs, in pixels: a line can pass under a dot and be followed, but not
  /// under a box.
  var cost: Double {
    switch self {
    case .box: 30
    case .dot: 10
    }
  }

  /// Whether a line through points runs over it.
  func isHit(by line: [Point]) -> Bool {
    switch self {
    case .box(let rect): line.crosses(rect)
    case .dot(let center, let radius): (line.nearest(to: center) - center).length < radius
    }
  }
}

extension TieRoute {
  /// A bend between two points nearer than this is written as if they were as far apart, since its
  /// turn is a share of that distance.
  static let leastSpan = 0.2

  /// An S as programs draw it that turn every S in the middle; `nil` for other routes.
  fileprivate var unturned: TieRoute? {
    guard case .bent(let start, let end, let turn, let isUpright) = self, (0...1).contains(turn)
    else { return nil }
    return .bent(start, end, turn: 0.5, isUpright: isUpright)
  }

  /// Points along the route as a presentation draws it.
  var sampled: [Point] {
    switch self {
    case .straight(let start, let end): return [start, end]
    case .free(let path): return path.sampled(steps: 24)
    case .bent(let start, let end, let turn, let isUpright):
      func point(_ along: Double, _ across: Double) -> Point {
        let step = end - start
        let span = isUpright ? step.y : step.x
        let reach = along * (abs(span) < Self.leastSpan ? Self.leastSpan : span)
        return isUpright
          ? Point(start.x + across * step.x, start.y + reach)
          : Point(start.x + reach, start.y + across * step.y)
      }
      let near = turn / 2
      let far = (1 + turn) / 2
      return Path(
        start: start,
        segments: [
          .curve(point(near, 0), point(turn, 0.25), point(turn, 0.5)),
          .curve(point(turn, 0.75), point(far, 1), end),
        ]
      ).sampled(steps: 16)
    }
  }
}

extension [Point] {
  /// Whether the line through the points passes through a rectangle.
  func crosses(_ rect: Rect) -> Bool {
    zip(self, dropFirst()).contains { rect.isCrossed(from: $0, to: $1) }
  }

  /// How far the two lines through points are apart where they are farthest.
  func distance(to other: [Point]) -> Double {
    Swift.max(strays(from: other), other.strays(from: self))
  }

  private func strays(from line: [Point]) -> Double {
    reduce(0) { most, point in
      let nearest = zip(line, line.dropFirst()).reduce(Double.infinity) { least, piece in
        Swift.min(least, point.distance(from: piece.0, to: piece.1))
      }
      return Swift.max(most, nearest)
    }
  }
}

extension [Point] {
  /// The point of the line through the points that is nearest to another.
  func nearest(to point: Point) -> Point {
    zip(self, dropFirst()).map { point.nearest(from: $0, to: $1) }
      .min { ($0 - point).length < ($1 - point).length } ?? point
  }
}

extension Point {
  /// Whether another point is within a few pixels.
  func isNear(_ other: Point) -> Bool { (self - other).length < 3 }

  /// How far the point is from a straight line between two others.
  fileprivate func distance(from start: Point, to end: Point) -> Double {
    (self - nearest(from: start, to: end)).length
  }

  /// The point of a straight line between two others that is nearest to this one.
  fileprivate func nearest(from start: Point, to end: Point) -> Point {
    let way = end - start
    let length = way.x * way.x + way.y * way.y
    guard length > 0 else { return start }
    let own = self - start
    let share = Swift.max(0, Swift.min(1, (own.x * way.x + own.y * way.y) / length))
    return start + way * share
  }
}

extension Path {
  /// How far the line strays from the straight line between its ends.
  var bend: Double { sampled(steps: 24).distance(to: [start, end]) }
}
