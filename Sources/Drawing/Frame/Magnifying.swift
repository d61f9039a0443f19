extension [Scene.Item] {
  /// The marks of a small picture enlarged towards the size of its room, and set in its middle.
  ///
  /// A picture that fills most of its room stays as it is; letters grow by half at most. The factor
  /// goes in steps of a tenth, so that nearly the same picture is enlarged the same.
  func magnified(in room: Rect) -> [Scene.Item] {
    guard let bounds = bounds, bounds.width > 0, bounds.height > 0 else { return self }
    let fitting = Swift.min(room.width / bounds.width, room.height / bounds.height) * 0.94
    let factor = Swift.min(1.5, (fitting * 10).rounded(.down) / 10)
    guard factor >= 1.2 else { return self }
    let corner = Point(
      room.center.x - factor * bounds.center.x, room.center.y - factor * bounds.center.y)
    return scaled(by: factor, movedBy: corner)
  }

  /// The marks with every length multiplied, then moved.
  func scaled(by factor: Double, movedBy step: Point) -> [Scene.Item] {
    map { item in
      var item = item
      item.mark = item.mark.scaled(by: factor, movedBy: step)
      return item
    }
  }

  /// About the room that a line of text takes, rather too wide than too narrow.
  private static func room(of words: String, _ at: Point, _ style: TextStyle) -> Rect {
    let width = 0.58 * style.size * Double(words.count)
    let left =
      switch style.anchor {
      case .start: at.x
      case .middle: at.x - width / 2
      case .end: at.x - width
      }
    return Rect(x: left, y: at.y - style.size, width: width, height: 1.2 * style.size)
  }

  /// The smallest rectangle around all shapes and texts.
  private var bounds: Rect? {
    var all: Rect?
    for item in self {
      let rect: Rect? =
        if case .text(let words, let at, let style) = item.mark {
          Self.room(of: words, at, style)
        } else {
          item.mark.bounds
        }
      guard let rect else { continue }
      guard let known = all else {
        all = rect
        continue
      }
      let (x, y) = (Swift.min(known.x, rect.x), Swift.min(known.y, rect.y))
      all = Rect(
        x: x, y: y, width: Swift.max(known.maxX, rect.maxX) - x,
        height: Swift.max(known.maxY, rect.maxY) - y)
    }
    return all
  }
}

extension Mark {
  /// The mark with every length multiplied, then moved.
  fileprivate func scaled(by factor: Double, movedBy step: Point) -> Mark {
    func moved(_ point: Point) -> Point { point * factor + step }
    func wider(_ stroke: Stroke?) -> Stroke? {
      stroke.map { stroke in
        var stroke = stroke
        stroke.width *= factor
        stroke.dash = stroke.dash.map { $0 * factor }
        return stroke
      }
    }
    switch self {
    case .rectangle(let rect, let radius, let fill, let stroke):
      let corner = moved(Point(rect.x, rect.y))
      return .rectangle(
        Rect(
          x: corner.x, y: corner.y, width: factor * rect.width, height: factor * rect.height),
        radius: factor * radius, fill: fill, stroke: wider(stroke))
    case .circle(let center, let radius, let fill, let stroke):
      return .circle(
        center: moved(center), radius: factor * radius, fill: fill, stroke: wider(stroke))
    case .path(let path, let fill, let stroke):
      let segments = path.segments.map { segment -> Path.Segment in
        switch segment {
        case .line(let end): .line(moved(end))
        case .curve(let first, let second, let end):
          .curve(moved(first), moved(second), moved(end))
        }
      }
      return .path(
        Path(start: moved(path.start), segments: segments, isClosed: path.isClosed), fill: fill,
        stroke: wider(stroke))
    case .text(let words, let at, var style):
      style.size *= factor
      return .text(words, at: moved(at), style: style)
    }
  }
}
