import Drawing

/// A shape of a picture with the text that stands in it.
struct PictureShape: Sendable, Hashable {
  /// The number of the item in its scene; from back to front.
  let order: Int
  private(set) var mark: Mark
  let role: Scene.Role
  let subject: String?
  let opacity: Double
  /// What the mark says beyond its name.
  let words: String?
  /// The text inside, from the top.
  var lines: [TextLine] = []
  /// Where ties hold on, besides the sites that every shape of its kind has.
  private(set) var sites: [Point] = []

  init?(_ item: Scene.Item, order: Int) {
    if case .text = item.mark { return nil }
    self.order = order
    mark = item.mark
    role = item.role
    subject = item.subject
    opacity = min(1, max(0, item.opacity))
    words = item.words
  }

  /// A box around lines that stand by themselves.
  init(lines: [TextLine], order: Int, subject: String?) {
    let rects = lines.map(\.rect)
    let left = rects.map(\.x).min() ?? 0
    let top = rects.map(\.y).min() ?? 0
    let right = rects.map(\.maxX).max() ?? 0
    let bottom = rects.map(\.maxY).max() ?? 0
    self.order = order
    mark = .rectangle(
      Rect(x: left, y: top, width: right - left, height: bottom - top), radius: 0, fill: nil,
      stroke: nil)
    role = .label
    self.subject = subject
    opacity = 1
    words = nil
    self.lines = lines
  }

  /// Whether the shape is nothing but text.
  var isTextBox: Bool { role == .label }

  /// The room of the shape without its text.
  var bounds: Rect {
    switch mark {
    case .rectangle(let rect, _, _, _): rect
    case .circle(let center, let radius, _, _):
      Rect(center: center, size: Size(2 * radius, 2 * radius))
    case .path(let path, _, _): path.bounds
    case .text: Rect(x: 0, y: 0, width: 0, height: 0)
    }
  }

  /// Whether the shape has an inside.
  var isClosed: Bool {
    if case .path(let path, let fill, _) = mark { return path.isClosed || fill != nil }
    return true
  }

  /// What a mark without a name is called.
  var kindName: String {
    switch mark {
    case .circle: return "Dot"
    case .rectangle(let rect, _, _, _):
      return min(rect.width, rect.height) < 10 ? "Bar" : isBody ? "Panel" : "Plate"
    case .path(let path, _, _):
      return !path.isClosed ? "Line" : path.segments.count == 9 ? "Star" : "Mark"
    case .text: return "Text"
    }
  }

  /// The text inside, its lines joined to sentences.
  var text: String { lines.map(\.words).joined(separator: " ") }
}

extension PictureShape {
  /// The sites that every shape of its kind has, in the order of the file format.
  var ownSites: [Point] {
    let box = bounds
    let middle = box.center
    let cross = [
      Point(middle.x, box.y), Point(box.x, middle.y), Point(middle.x, box.maxY),
      Point(box.maxX, middle.y),
    ]
    switch mark {
    case .rectangle: return cross
    case .circle(let center, let radius, _, _):
      let reach = radius * 0.5.squareRoot()
      return [
        cross[0], center + Point(-reach, -reach), cross[1], center + Point(-reach, reach),
        cross[2], center + Point(reach, reach), cross[3], center + Point(reach, -reach),
      ]
    case .path, .text: return []
    }
  }

  /// The site at a point, made where there is none within a pixel and a half.
  mutating func site(at point: Point) -> Int {
    let known = ownSites + sites
    let near = known.indices.min { (known[$0] - point).length < (known[$1] - point).length }
    if let near, (known[near] - point).length <= 1.5 { return near }
    sites.append(point)
    return known.count
  }

  /// The place of a site.
  func place(ofSite number: Int) -> Point? {
    let known = ownSites + sites
    return known.indices.contains(number) ? known[number] : nil
  }
}

extension PictureShape {
  /// Moves a circle with its text.
  mutating func move(by step: Point) {
    guard case .circle(let center, let radius, let fill, let stroke) = mark else { return }
    mark = .circle(center: center + step, radius: radius, fill: fill, stroke: stroke)
    for place in lines.indices {
      lines[place].x += step.x
      lines[place].baseline += step.y
    }
  }
}
