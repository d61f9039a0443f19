import TextFormats

/// One mark as an element of SVG.
struct SVGElement {
  let text: String

  init(item: Scene.Item) {
    let opacity = item.opacity < 1 ? [("opacity", SVGNumber.text(item.opacity))] : []
    switch item.mark {
    case .rectangle(let rect, let radius, let fill, let stroke):
      let corner = min(radius, rect.width / 2, rect.height / 2)
      let place =
        [("x", rect.x), ("y", rect.y), ("width", rect.width), ("height", rect.height)]
        + (corner > 0 ? [("rx", corner)] : [])
      text = Self.element("rect", Self.numbers(place) + Self.paint(fill, stroke) + opacity)
    case .circle(let center, let radius, let fill, let stroke):
      let place = [("cx", center.x), ("cy", center.y), ("r", radius)]
      text = Self.element("circle", Self.numbers(place) + Self.paint(fill, stroke) + opacity)
    case .path(let path, let fill, let stroke):
      let joint = path.isClosed || path.segments.count > 1 ? [("stroke-linejoin", "round")] : []
      text = Self.element(
        "path", [("d", Self.data(path))] + Self.paint(fill, stroke) + joint + opacity)
    case .text(let words, let point, let style):
      text = Self.words(words, point, style, opacity)
    }
  }

  private static func words(
    _ words: String, _ point: Point, _ style: TextStyle, _ opacity: [(String, String)]
  ) -> String {
    var attributes = numbers([("x", point.x), ("y", point.y), ("font-size", style.size)])
    if style.weight != .regular {
      attributes.append(("font-weight", String(style.weight.rawValue)))
    }
    attributes.append(("fill", style.color.hex))
    if style.anchor != .start { attributes.append(("text-anchor", style.anchor.rawValue)) }
    return "<text" + spelled(attributes + opacity) + ">" + escapedForXML(words) + "</text>"
  }

  private static func element(_ name: String, _ attributes: [(String, String)]) -> String {
    "<" + name + spelled(attributes) + "/>"
  }

  private static func spelled(_ attributes: [(String, String)]) -> String {
    attributes.map { name, value in " \(name)=\"\(value)\"" }.joined()
  }

  private static func numbers(_ values: [(String, Double)]) -> [(String, String)] {
    values.map { name, value in (name, SVGNumber.text(value)) }
  }

  private static func paint(_ fill: Color?, _ stroke: Stroke?) -> [(String, String)] {
    let inside = [("fill", fill?.hex ?? "none")]
    guard let stroke else { return inside }
    var line = [("stroke", stroke.color.hex), ("stroke-width", SVGNumber.text(stroke.width))]
    if !stroke.dash.isEmpty {
      line.append(
        ("stroke-dasharray", stroke.dash.map(SVGNumber.text).joined(separator: " ")))
    }
    if stroke.hasRoundEnds { line.append(("stroke-linecap", "round")) }
    return inside + line
  }

  private static func data(_ path: Path) -> String {
    func place(_ point: Point) -> String {
      SVGNumber.text(point.x) + " " + SVGNumber.text(point.y)
    }
    let steps = path.segments.map { segment in
      switch segment {
      case .line(let end): "L" + place(end)
      case .curve(let first, let second, let end):
        "C" + [first, second, end].map(place).joined(separator: " ")
      }
    }
    return "M" + place(path.start) + steps.joined() + (path.isClosed ? "Z" : "")
  }
}
