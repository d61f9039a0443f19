import CPangoCairo
import Drawing

/// Draws the marks of a scene on a Cairo context, as the SVG of the scene means them.
@safe
struct ScenePainter {
  private let cairo: OpaquePointer
  private let setter: TextSetter

  @unsafe
  init(cairo: OpaquePointer, setter: TextSetter) {
    unsafe self.cairo = cairo
    self.setter = setter
  }

  func paint(_ scene: Scene) {
    setColor(scene.background, opacity: 1)
    unsafe cairo_paint(cairo)
    for item in scene.items { paint(item) }
  }

  private func paint(_ item: Scene.Item) {
    let opacity = min(max(item.opacity, 0), 1)
    guard opacity > 0 else { return }
    guard opacity < 1, item.mark.hasTwoLayers else { return paint(item.mark, opacity) }
    // The opacity is that of the mark as a whole: its border does not show through its inside.
    unsafe cairo_push_group(cairo)
    paint(item.mark, 1)
    unsafe cairo_pop_group_to_source(cairo)
    unsafe cairo_paint_with_alpha(cairo, opacity)
  }

  private func paint(_ mark: Mark, _ opacity: Double) {
    switch mark {
    case .rectangle(let rect, let radius, let fill, let stroke):
      trace(rect, radius: radius)
      paintTraced(fill, stroke, opacity, CAIRO_LINE_JOIN_MITER)
    case .circle(let center, let radius, let fill, let stroke):
      unsafe cairo_new_path(cairo)
      unsafe cairo_arc(cairo, center.x, center.y, max(radius, 0), 0, 2 * Double.pi)
      unsafe cairo_close_path(cairo)
      paintTraced(fill, stroke, opacity, CAIRO_LINE_JOIN_MITER)
    case .path(let path, let fill, let stroke):
      trace(path)
      paintTraced(fill, stroke, opacity, CAIRO_LINE_JOIN_ROUND)
    case .text(let words, let point, let style):
      setColor(style.color, opacity: opacity)
      unsafe setter.draw(words, at: point, style: style, on: cairo)
    }
  }

  private func trace(_ rect: Rect, radius: Double) {
    let radius = max(0, min(radius, rect.width / 2, rect.height / 2))
    unsafe cairo_new_path(cairo)
    guard radius > 0 else {
      return unsafe cairo_rectangle(cairo, rect.x, rect.y, rect.width, rect.height)
    }
    let quarter = Double.pi / 2
    let left = rect.x + radius
    let right = rect.maxX - radius
    let top = rect.y + radius
    let bottom = rect.maxY - radius
    unsafe cairo_arc(cairo, right, top, radius, -quarter, 0)
    unsafe cairo_arc(cairo, right, bottom, radius, 0, quarter)
    unsafe cairo_arc(cairo, left, bottom, radius, quarter, 2 * quarter)
    unsafe cairo_arc(cairo, left, top, radius, 2 * quarter, 3 * quarter)
    unsafe cairo_close_path(cairo)
  }

  private func trace(_ path: Path) {
    unsafe cairo_new_path(cairo)
    unsafe cairo_move_to(cairo, path.start.x, path.start.y)
    for segment in path.segments {
      switch segment {
      case .line(let end): unsafe cairo_line_to(cairo, end.x, end.y)
      case .curve(let first, let second, let end):
        unsafe cairo_curve_to(cairo, first.x, first.y, second.x, second.y, end.x, end.y)
      }
    }
    if path.isClosed { unsafe cairo_close_path(cairo) }
  }

  private func paintTraced(
    _ fill: Color?, _ stroke: Stroke?, _ opacity: Double, _ joint: cairo_line_join_t
  ) {
    if let fill {
      setColor(fill, opacity: opacity)
      unsafe cairo_fill_preserve(cairo)
    }
    if let stroke, stroke.width > 0 {
      setColor(stroke.color, opacity: opacity)
      unsafe cairo_set_line_width(cairo, stroke.width)
      unsafe cairo_set_line_cap(
        cairo, stroke.hasRoundEnds ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
      unsafe cairo_set_line_join(cairo, joint)
      unsafe cairo_set_miter_limit(cairo, 4)
      unsafe setDash(stroke.dash)
      unsafe cairo_stroke_preserve(cairo)
    }
    unsafe cairo_new_path(cairo)
  }

  /// Dashes that Cairo would take for an error (negative, or all zero) are drawn as a solid line.
  @unsafe
  private func setDash(_ dash: [Double]) {
    let isDrawable = dash.allSatisfy { $0 >= 0 } && dash.contains { $0 > 0 }
    let lengths = isDrawable ? dash : []
    unsafe cairo_set_dash(cairo, lengths, CInt(clamping: lengths.count), 0)
  }

  private func setColor(_ color: Color, opacity: Double) {
    unsafe cairo_set_source_rgba(
      cairo, Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255, opacity)
  }
}

extension Mark {
  /// Whether an inside and a border are drawn over each other.
  fileprivate var hasTwoLayers: Bool {
    switch self {
    case .rectangle(_, _, let fill, let stroke), .circle(_, _, let fill, let stroke),
      .path(_, let fill, let stroke):
      fill != nil && stroke != nil
    case .text: false
    }
  }
}
