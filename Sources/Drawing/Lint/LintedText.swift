/// A piece of text with the room it takes.
struct LintedText {
  let order: Int
  let words: String
  let style: TextStyle
  let rect: Rect
  let role: Scene.Role

  /// Above and below the baseline, as shares of the size: capitals and descenders.
  private static let rise = 0.74
  private static let fall = 0.20

  init?(_ item: Scene.Item, order: Int, measurer: any TextMeasurer) {
    guard case .text(let words, let point, let style) = item.mark, !words.isEmpty else {
      return nil
    }
    let width = measurer.width(of: words, size: style.size, weight: style.weight)
    let left =
      switch style.anchor {
      case .start: point.x
      case .middle: point.x - width / 2
      case .end: point.x - width
      }
    self.order = order
    self.words = words
    self.style = style
    role = item.role
    rect = Rect(
      x: left, y: point.y - Self.rise * style.size, width: width,
      height: (Self.rise + Self.fall) * style.size)
  }
}

/// A filled shape that hides what lies under it.
struct OpaqueShape {
  let order: Int
  let fill: Color
  private let mark: Mark
  let bounds: Rect

  init?(_ item: Scene.Item, order: Int) {
    guard item.opacity > 0.8 else { return nil }
    switch item.mark {
    case .rectangle(let rect, _, .some(let fill), _):
      (bounds, self.fill) = (rect, fill)
    case .circle(let center, let radius, .some(let fill), _):
      (bounds, self.fill) = (
        Rect(center: center, size: Size(2 * radius, 2 * radius)), fill
      )
    case .path(let path, .some(let fill), _):
      (bounds, self.fill) = (path.bounds, fill)
    default: return nil
    }
    self.order = order
    mark = item.mark
  }

  /// Whether a point lies inside; curves and rounded corners count as their bounds.
  func contains(_ point: Point) -> Bool {
    guard bounds.contains(point) else { return false }
    if case .circle(let center, let radius, _, _) = mark {
      return (point - center).length <= radius
    }
    return true
  }

  /// Whether the shape covers a rectangle, but for a few pixels of air around the letters.
  func covers(_ rect: Rect) -> Bool {
    bounds.x - 3 <= rect.x && bounds.maxX + 3 >= rect.maxX && bounds.y - 3 <= rect.y + 4
      && bounds.maxY + 3 >= rect.maxY - 4
  }
}
