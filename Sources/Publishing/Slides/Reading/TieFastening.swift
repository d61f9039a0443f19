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
    let rects = [hosts.0, hosts.1].map { host -> Rect? in
      guard let host, case .rectangle(let rect, _, _, _) = shapes[host].mark else { return nil }
      return rect
    }
    let path = chain.path.clipped(from: rects[0], to: rects[1])
    let end = [(hosts.0, path.start), (hosts.1, path.end)].map { host, point in
      host.map { fasten($0, at: point, &shapes) }
    }
    let places = zip(end, [path.start, path.end]).map { $0?.point ?? $1 }
    let called = [hosts.0, hosts.1].compactMap { $0.map { names.name(of: shapes[$0]) } }
    let ends =
      called.count == 2 ? (called[0], called[1]) : names.ends(ofSubject: chain.subject)
    let name = ends.map { "\($0.0) – \($0.1)" } ?? "Tie"
    let words = chain.words.map { [$0] } ?? key.words(for: chain)
    let joined = ends.map { "\($0.0) and \($0.1)" } ?? "Two who work together"
    return PictureTie(
      order: chain.order, name: name,
      meaning: joined + (words.isEmpty ? "" : ": " + words.joined(separator: ", ")),
      route: TieRoute(path, from: places[0], to: places[1]), stroke: chain.stroke,
      opacity: chain.opacity, isDouble: chain.isDouble, heads: heads(of: chain),
      start: end[0]?.end, end: end[1]?.end)
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
    guard let ids = chain.endIDs(among: Set(bodies.keys)) else { return (nil, nil) }
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
  /// A route straighter than this is straight.
  static let straightness = 2.0

  /// The way of a path, its ends moved to the places where it holds on.
  init(_ path: Path, from start: Point, to end: Point) {
    if path.bend <= Self.straightness {
      self = .straight(start, end)
      return
    }
    var moved = path
    let startShift = start - path.start
    let endShift = end - path.end
    moved.start = start
    if let first = moved.segments.first, case .curve(let one, let two, let stop) = first {
      moved.segments[0] = .curve(one + startShift, two, stop)
    }
    let last = moved.segments.count - 1
    if last >= 0 {
      switch moved.segments[last] {
      case .line: moved.segments[last] = .line(end)
      case .curve(let one, let two, _): moved.segments[last] = .curve(one, two + endShift, end)
      }
    }
    self = .free(moved)
  }
}

extension Path {
  /// How far the line strays from the straight line between its ends.
  var bend: Double {
    let chord = end - start
    let length = chord.length
    return sampled().reduce(0) { most, point in
      let way = point - start
      let stray = length > 0 ? abs(chord.x * way.y - chord.y * way.x) / length : way.length
      let along = length > 0 ? (chord.x * way.x + chord.y * way.y) / length : 0
      return max(most, stray, -along, along - length)
    }
  }
}
