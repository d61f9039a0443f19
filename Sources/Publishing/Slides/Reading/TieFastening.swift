import Drawing

/// Fastens ties to the shapes they join.
struct TieFastening {
  let heads: [SceneLayer.Head]
  let names: PictureNames
  let key: LegendKey
  /// The numbers of the bodies of each subject.
  private let bodies: [String: [Int]]

  /// A tie whose end is farther than this from a shape is not fastened to it.
  private static let reach = 40.0

  init(
    bodies: [Int], shapes: [PictureShape], heads: [SceneLayer.Head], names: PictureNames,
    key: LegendKey
  ) {
    self.heads = heads
    self.names = names
    self.key = key
    var ofSubject: [String: [Int]] = [:]
    for body in bodies where shapes[body].isBody && shapes[body].role != .tieMark {
      if let subject = shapes[body].subject { ofSubject[subject, default: []].append(body) }
    }
    self.bodies = ofSubject
  }

  /// The tie of a chain; its sites are made where the shapes have none.
  func tie(_ chain: TieChain, _ shapes: inout [PictureShape]) -> PictureTie {
    let hosts = hosts(of: chain, shapes)
    let path = reached(chain, hosts, shapes)
    let fit = TieFit(
      path, obstacles: obstacles(besides: [hosts.0, hosts.1].compactMap { $0 }, shapes),
      starts: hosts.0.map { places(beside: path.start, on: shapes[$0], path) } ?? [],
      ends: hosts.1.map { places(beside: path.end, on: shapes[$0], path) } ?? [])
    let start = hosts.0.map { fasten($0, at: fit.route.ends.0, &shapes) }
    let end = hosts.1.map { fasten($0, at: fit.route.ends.1, &shapes) }
    let called = [hosts.0, hosts.1].compactMap { $0.map { names.name(of: shapes[$0]) } }
    let ends =
      called.count == 2 ? (called[0], called[1]) : names.ends(ofSubject: chain.subject)
    let name = ends.map { "\($0.0) – \($0.1)" } ?? "Tie"
    let words = chain.words.map { [$0] } ?? key.words(for: chain)
    let joined = ends.map { "\($0.0) and \($0.1)" } ?? "Two who work together"
    return PictureTie(
      order: chain.order, name: name,
      meaning: joined + (words.isEmpty ? "" : ": " + words.joined(separator: ", ")),
      route: fit.route.moved(from: start?.point, to: end?.point), stroke: chain.stroke,
      opacity: chain.opacity, isDouble: chain.isDouble,
      heads: heads(of: chain), start: start?.end, end: end?.end)
  }

  /// Where else a line could end: beside the middle of a dot, or along the same side of a box.
  private func places(beside point: Point, on shape: PictureShape, _ path: Path) -> [Point] {
    switch shape.mark {
    case .circle(let center, let radius, _, _):
      guard (point - center).length < 1 else { return [] }
      let across = (path.end - path.start).unit.turned(by: .pi / 2)
      return [-0.8, -0.5, -0.25, 0.25, 0.5, 0.8].map { center + across * ($0 * radius) }
    case .rectangle(let rect, let radius, _, _):
      let corner = GeometryMarkup.corner(radius, rect)
      let sides = [
        (point.x - rect.x, false), (rect.maxX - point.x, false), (point.y - rect.y, true),
        (rect.maxY - point.y, true),
      ]
      guard let side = sides.min(by: { abs($0.0) < abs($1.0) }), abs(side.0) < 2 else { return [] }
      return [-90.0, -60, -40, -30, -20, -10, 10, 20, 30, 40, 60, 90].compactMap { step in
        let place = point + (side.1 ? Point(step, 0) : Point(0, step))
        let inner = side.1 ? rect.inset(corner, -3) : rect.inset(-3, corner)
        return inner.contains(place) ? place : nil
      }
    case .path, .text: return []
    }
  }

  /// The line from where it leaves one shape to where it meets the other: to the middle of dots,
  /// which cover its ends, and to the border of everything else.
  private func reached(
    _ chain: TieChain, _ hosts: (Int?, Int?), _ shapes: [PictureShape]
  ) -> Path {
    func hidden(_ host: Int?, _ points: [Point]) -> Double {
      guard let host, case .rectangle = shapes[host].mark else { return 0 }
      return shapes[host].stretch(inside: points)
    }
    let points = chain.path.sampled(steps: 48)
    var path = chain.path
    let cut = (hidden(hosts.0, points), hidden(hosts.1, points.reversed()))
    if cut.0 + cut.1 > 0, let shorter = path.trimmed(atStart: cut.0, atEnd: cut.1) {
      path = shorter
    }
    if let center = cover(hosts.0, chain, shapes), (center - path.start).length > 0.5 {
      path = Path(start: center, segments: [.line(path.start)] + path.segments)
    }
    if let center = cover(hosts.1, chain, shapes), (center - path.end).length > 0.5 {
      path.segments.append(.line(center))
    }
    return path
  }

  /// The middle of a dot that is drawn over the end of a tie.
  private func cover(_ host: Int?, _ chain: TieChain, _ shapes: [PictureShape]) -> Point? {
    guard let host, shapes[host].order > chain.order,
      case .circle(let center, _, _, _) = shapes[host].mark
    else { return nil }
    return center
  }

  /// What a line between two shapes should not run over: other bodies, text without a plate, and the
  /// words of the cards that the two lie on.
  private func obstacles(besides hosts: [Int], _ shapes: [PictureShape]) -> [TieObstacle] {
    shapes.indices.compactMap { number in
      let shape = shapes[number]
      guard shape.isBody || shape.isTextBox, !hosts.contains(number), shape.role != .tieMark else {
        return nil
      }
      guard hosts.contains(where: { shape.bounds.holds(shapes[$0].bounds) }) else {
        return TieObstacle(shape)
      }
      return shape.lines.isEmpty ? nil : .box(Rect.around(shape.lines.map(\.ink)))
    }
  }

  private func fasten(
    _ host: Int, at point: Point, _ shapes: inout [PictureShape]
  ) -> (end: PictureTie.End, point: Point) {
    let site = shapes[host].site(at: point)
    return (
      PictureTie.End(shape: shapes[host].order, site: site),
      shapes[host].place(ofSite: site) ?? point
    )
  }

  /// The shapes at the two ends of a chain.
  private func hosts(of chain: TieChain, _ shapes: [PictureShape]) -> (Int?, Int?) {
    guard let ids = chain.endIDs(among: bodies) else { return (nil, nil) }
    let start = chain.path.start
    let end = chain.path.end
    let forward = (near(ids.0, start, shapes), near(ids.1, end, shapes))
    let backward = (near(ids.1, start, shapes), near(ids.0, end, shapes))
    func cost(_ found: (Found?, Found?)) -> Double {
      (found.0?.distance ?? 1e6) + (found.1?.distance ?? 1e6)
    }
    let best = cost(forward) <= cost(backward) ? forward : backward
    func host(_ found: Found?) -> Int? {
      found.flatMap { $0.distance <= Self.reach ? $0.shape : nil }
    }
    return (host(best.0), host(best.1))
  }

  private struct Found {
    let shape: Int
    let distance: Double
  }

  private func near(_ id: String, _ point: Point, _ shapes: [PictureShape]) -> Found? {
    (bodies[id] ?? []).map { Found(shape: $0, distance: shapes[$0].bounds.distance(to: point)) }
      .min { ($0.distance, $0.shape) < ($1.distance, $1.shape) }
  }

  private func heads(of chain: TieChain) -> TieHeads {
    func length(at end: Point) -> Double? {
      heads.first { $0.subject == chain.subject && ($0.tip - end).length < 6 }?.length
    }
    return TieHeads(start: length(at: chain.path.start), end: length(at: chain.path.end))
  }
}

extension Rect {
  /// How far a point is from the rectangle; 0 inside.
  func distance(to point: Point) -> Double {
    let dx = max(x - point.x, 0, point.x - maxX)
    let dy = max(y - point.y, 0, point.y - maxY)
    return (dx * dx + dy * dy).squareRoot()
  }
}

extension TieRoute {
  /// The route with its ends at other points that are close to them.
  fileprivate func moved(from start: Point?, to end: Point?) -> TieRoute {
    switch self {
    case .straight(let first, let last): .straight(start ?? first, end ?? last)
    case .bent(let first, let last, let turn, let isUpright):
      .bent(start ?? first, end ?? last, turn: turn, isUpright: isUpright)
    case .free(let path): .free(path.moved(from: start, to: end))
    }
  }
}

extension Path {
  /// The line with its ends at other points that are close to them.
  func moved(from newStart: Point?, to newEnd: Point?) -> Path {
    var path = self
    if let newStart {
      if case .curve(let first, let second, let stop)? = path.segments.first {
        path.segments[0] = .curve(first + (newStart - start), second, stop)
      }
      path.start = newStart
    }
    if let newEnd, let last = path.segments.last {
      switch last {
      case .line: path.segments[path.segments.count - 1] = .line(newEnd)
      case .curve(let first, let second, _):
        path.segments[path.segments.count - 1] = .curve(first, second + (newEnd - end), newEnd)
      }
    }
    return path
  }
}

extension PictureShape {
  /// How long a line that starts in the shape runs before it leaves it for good; 0 where it never
  /// does.
  func stretch(inside points: [Point]) -> Double {
    guard let last = points.lastIndex(where: isInside), last < points.count - 1 else { return 0 }
    let length = zip(points[...last], points[...last].dropFirst())
      .reduce(0) { $0 + ($1.1 - $1.0).length }
    var (inner, outer) = (points[last], points[last + 1])
    for _ in 0..<24 {
      let middle = (inner + outer) * 0.5
      if isInside(middle) { inner = middle } else { outer = middle }
    }
    return length + (inner - points[last]).length
  }

  /// Whether a point lies inside of the outline; rounded corners are outside.
  private func isInside(_ point: Point) -> Bool {
    let box = bounds
    guard box.contains(point) else { return false }
    guard case .rectangle(let rect, let radius, _, _) = mark else { return true }
    let corner = GeometryMarkup.corner(radius, rect)
    let inner = rect.inset(corner, corner)
    return inner.distance(to: point) <= corner
  }
}
