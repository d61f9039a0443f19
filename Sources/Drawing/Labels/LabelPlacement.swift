import RealModule

/// Finds a free place beside each dot for its name.
///
/// Names are placed in the order given, most important first; each takes the cheapest of 6 rings × 24
/// directions around its dot.
package struct LabelPlacement: Sendable {
  /// A dot and the size of its name.
  package struct Request: Sendable, Hashable {
    /// The id of the person.
    package var subject: String
    /// The center of the dot.
    package var dot: Point
    /// The radius of the dot.
    package var radius: Double
    /// The name, on one line or more.
    package var text: TextBlock

    package init(subject: String, dot: Point, radius: Double, text: TextBlock) {
      self.subject = subject
      self.dot = dot
      self.radius = radius
      self.text = text
    }

    /// The plate behind the name.
    var size: Size {
      Size(text.width + 12, 6 + 24 * Double(text.lines.count))
    }
  }

  /// A place that was found.
  package struct Placed: Sendable, Hashable {
    /// What was placed.
    package let request: Request
    /// The plate behind the name.
    package let plate: Rect
    /// Whether the plate stands apart from the dot, so that a line must join them.
    package let needsLeader: Bool
  }

  /// Where names may stand.
  package var frame: Rect
  /// What names should keep clear of: dots, boxes.
  package var nodes: [Rect]
  /// What names must keep clear of: headers, other text.
  package var headers: [Rect]
  /// The straight pieces of ties.
  package var segments: [(Point, Point)]

  /// Makes a placement in a frame.
  package init(
    frame: Rect, nodes: [Rect] = [], headers: [Rect] = [], segments: [(Point, Point)] = []
  ) {
    self.frame = frame
    self.nodes = nodes
    self.headers = headers
    self.segments = segments
  }

  private static let rings: [(distance: Double, cost: Double)] = [
    (0, 0), (12, 0.5), (26, 1.1), (42, 1.9), (66, 2.9), (96, 4.2),
  ]

  /// A place for each name, in the order given.
  ///
  /// - Complexity: O(144 · *n* · (*n* + nodes + segments)).
  package func placed(_ requests: [Request]) -> [Placed] {
    var done: [Placed] = []
    for request in requests {
      var best: (cost: Double, placed: Placed)?
      for (place, cost) in candidates(for: request) {
        let total = cost + self.cost(of: place, besides: done)
        if total < best?.cost ?? .infinity { best = (total, place) }
      }
      if let best { done.append(best.placed) }
    }
    return done
  }

  private func candidates(for request: Request) -> [(Placed, Double)] {
    Self.rings.flatMap { ring in
      (0..<24).map { direction in
        let angle = Double(direction) * .pi / 12
        let way = Point(.cos(angle), .sin(angle))
        let reach = min(
          abs(way.x) > 1e-6
            ? (request.size.width / 2 + request.radius + 4 + ring.distance) / abs(way.x)
            : .infinity,
          abs(way.y) > 1e-6
            ? (request.size.height / 2 + request.radius + 3 + ring.distance) / abs(way.y)
            : .infinity)
        let plate = Rect(center: request.dot + way * reach, size: request.size)
        return (
          Placed(request: request, plate: plate, needsLeader: ring.distance > 0),
          ring.cost + 0.15 * (1 - abs(way.y))
        )
      }
    }
  }

  private func cost(of place: Placed, besides done: [Placed]) -> Double {
    let plate = place.plate
    let dot = place.request.dot
    var cost = 0.0
    if plate.x < frame.x || plate.y < frame.y || plate.maxX > frame.maxX || plate.maxY > frame.maxY
    {
      cost += 100
    }
    cost += 100 * Double(done.count { $0.plate.inset(-2, -2).overlaps(plate) })
    cost += 100 * Double(headers.count { $0.overlaps(plate) })
    cost += 6 * Double(nodes.count { $0.overlaps(plate) && !$0.contains(dot) })
    cost += 0.6 * Double(segments.count { plate.isCrossed(from: $0, to: $1) })
    cost += 12 * Double(done.count { $0.isLed(through: plate) || place.isLed(through: $0.plate) })
    cost += 30 * Double(headers.count { !$0.contains(dot) && place.isLed(through: $0) })
    return cost
  }
}

extension LabelPlacement.Placed {
  /// Whether the line from the plate to its dot passes through a rectangle.
  func isLed(through rect: Rect) -> Bool {
    needsLeader && rect.isCrossed(from: request.dot, to: nearestPoint(to: request.dot))
  }

  /// The name on its plate, with a line to its dot where the two stand apart.
  package func items(in theme: Theme) -> [Scene.Item] {
    let plateItem = Scene.Item(
      .rectangle(plate, radius: 6, fill: theme.background, stroke: nil), .plate,
      subject: request.subject, opacity: 0.92)
    let words = request.text.items(
      centeredAt: plate.center, leading: 24, color: theme.ink, subject: request.subject)
    guard needsLeader else { return [plateItem] + words }
    let leader = Path(start: request.dot, segments: [.line(nearestPoint(to: request.dot))])
    let line = Scene.Item(
      .path(leader, fill: nil, stroke: Stroke(theme.ink, width: 2)), .ornament,
      subject: request.subject)
    return [line, plateItem] + words
  }

  private func nearestPoint(to point: Point) -> Point {
    Point(min(max(point.x, plate.x), plate.maxX), min(max(point.y, plate.y), plate.maxY))
  }
}
