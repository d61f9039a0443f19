import Drawing
import OfficePackages

/// The outline of a shape: a preset where it says everything, else its lines and its sites.
struct GeometryMarkup {
  let place: SlidePlace

  /// The outline.
  func element(of shape: PictureShape) -> XMLElement {
    switch shape.mark {
    case .rectangle(let rect, let radius, _, _):
      let corner = Self.corner(radius, rect)
      guard !shape.sites.isEmpty else { return preset(rect, corner) }
      return custom(shape, outline: roundedOutline(rect, corner))
    case .circle(_, let radius, _, _):
      guard !shape.sites.isEmpty else { return Self.preset("ellipse") }
      return custom(shape, outline: circleOutline(radius))
    case .path(let path, let fill, _):
      return custom(
        shape, outline: outline(of: path, from: Point(shape.bounds.x, shape.bounds.y)),
        isFilled: fill != nil)
    case .text: return Self.preset("rect")
    }
  }

  /// How far inside of its shape text begins by itself.
  static func textInset(of shape: PictureShape) -> Double {
    guard shape.sites.isEmpty else { return 0 }
    let share = 1 - 0.5.squareRoot()
    switch shape.mark {
    case .rectangle(let rect, let radius, _, _): return share * corner(radius, rect)
    case .circle(_, let radius, _, _): return share * radius
    case .path, .text: return 0
    }
  }

  /// A line of a tie, drawn in the box between its ends so that it stretches with them.
  func element(of route: TieRoute) -> XMLElement {
    switch route {
    case .straight: return Self.preset("straightConnector1")
    case .bent(_, _, let turn, _):
      return Self.preset("curvedConnector3", ["adj1": SlidePlace.whole(turn * 100_000)])
    case .free(let path):
      let (start, end) = (path.start, path.end)
      let turn = Point(end.x < start.x ? -1 : 1, end.y < start.y ? -1 : 1)
      func local(_ point: Point) -> Point {
        Point((point.x - start.x) * turn.x, (point.y - start.y) * turn.y)
      }
      let size = Size(abs(end.x - start.x), abs(end.y - start.y))
      let moved = Path(
        start: local(path.start), segments: path.segments.map { $0.mapped(local) })
      return customElement(
        sites: [], size: size, outline: outline(of: moved, from: Point(0, 0)), isFilled: false)
    }
  }

  static func corner(_ radius: Double, _ rect: Rect) -> Double {
    max(0, min(radius, rect.width / 2, rect.height / 2))
  }

  static func preset(_ name: String, _ values: KeyValuePairs<String, Int> = [:]) -> XMLElement {
    let guides = values.map { markup("a:gd", ["name": $0.key, "fmla": "val \($0.value)"]) }
    return markup("a:prstGeom", ["prst": name], [markup("a:avLst", [:], guides)])
  }

  private func preset(_ rect: Rect, _ corner: Double) -> XMLElement {
    guard corner > 0 else { return Self.preset("rect") }
    let share = corner / min(rect.width, rect.height)
    return Self.preset("roundRect", ["adj": min(50_000, SlidePlace.whole(share * 100_000))])
  }

  private func custom(
    _ shape: PictureShape, outline: [XMLElement], isFilled: Bool = true
  ) -> XMLElement {
    let box = shape.bounds
    let sites = (shape.ownSites + shape.sites).map { Point($0.x - box.x, $0.y - box.y) }
    return customElement(sites: sites, size: box.size, outline: outline, isFilled: isFilled)
  }

  /// Sites are given as shares of the size, so that they move when the shape is resized.
  private func customElement(
    sites: [Point], size: Size, outline: [XMLElement], isFilled: Bool
  ) -> XMLElement {
    let (width, height) = (place.length(size.width), place.length(size.height))
    var guides: [XMLElement] = []
    var list: [XMLElement] = []
    for (number, site) in sites.enumerated() {
      let across = "*/ \(place.length(site.x)) w \(max(1, width))"
      let down = "*/ \(place.length(site.y)) h \(max(1, height))"
      guides.append(markup("a:gd", ["name": "siteX\(number)", "fmla": across]))
      guides.append(markup("a:gd", ["name": "siteY\(number)", "fmla": down]))
      list.append(
        markup(
          "a:cxn", ["ang": String(Self.angle(of: site, in: size))],
          [markup("a:pos", ["x": "siteX\(number)", "y": "siteY\(number)"])]))
    }
    var path = markup("a:path", ["w": String(width), "h": String(height)], outline)
    if !isFilled { path["fill"] = "none" }
    return markup(
      "a:custGeom", [:],
      [
        markup("a:avLst"), markup("a:gdLst", [:], guides), markup("a:ahLst"),
        markup("a:cxnLst", [:], list),
        markup("a:rect", ["l": "0", "t": "0", "r": "r", "b": "b"]),
        markup("a:pathLst", [:], [path]),
      ])
  }

  /// The direction in which ties leave a site, in sixty-thousandths of a degree.
  private static func angle(of site: Point, in size: Size) -> Int {
    let sides = [
      (size.width - site.x, 0), (size.height - site.y, 5_400_000), (site.x, 10_800_000),
      (site.y, 16_200_000),
    ]
    return sides.min { $0.0 < $1.0 }?.1 ?? 0
  }
}

extension GeometryMarkup {
  private func point(_ point: Point) -> XMLElement {
    markup("a:pt", ["x": String(place.length(point.x)), "y": String(place.length(point.y))])
  }

  private func outline(of path: Path, from corner: Point) -> [XMLElement] {
    let moves = [markup("a:moveTo", [:], [point(path.start - corner)])]
    let lines = path.segments.map { segment in
      switch segment {
      case .line(let end): markup("a:lnTo", [:], [point(end - corner)])
      case .curve(let first, let second, let end):
        markup("a:cubicBezTo", [:], [first, second, end].map { point($0 - corner) })
      }
    }
    return moves + lines + (path.isClosed ? [markup("a:close")] : [])
  }

  private func arc(_ radius: Double, from start: Int, by sweep: Int) -> XMLElement {
    let length = String(place.length(radius))
    return markup(
      "a:arcTo", ["wR": length, "hR": length, "stAng": String(start), "swAng": String(sweep)])
  }

  private func circleOutline(_ radius: Double) -> [XMLElement] {
    [
      markup("a:moveTo", [:], [point(Point(0, radius))]),
      arc(radius, from: 10_800_000, by: 21_600_000), markup("a:close"),
    ]
  }

  private func roundedOutline(_ rect: Rect, _ corner: Double) -> [XMLElement] {
    let (width, height) = (rect.width, rect.height)
    func line(_ x: Double, _ y: Double) -> XMLElement {
      markup("a:lnTo", [:], [point(Point(x, y))])
    }
    func turn(_ start: Int) -> [XMLElement] {
      corner > 0 ? [arc(corner, from: start, by: 5_400_000)] : []
    }
    return [markup("a:moveTo", [:], [point(Point(0, corner))])] + turn(10_800_000)
      + [line(width - corner, 0)] + turn(16_200_000) + [line(width, height - corner)] + turn(0)
      + [line(corner, height)] + turn(5_400_000) + [markup("a:close")]
  }
}

extension Path.Segment {
  /// The piece with each of its points moved.
  func mapped(_ move: (Point) -> Point) -> Path.Segment {
    switch self {
    case .line(let end): .line(move(end))
    case .curve(let first, let second, let end): .curve(move(first), move(second), move(end))
    }
  }
}
