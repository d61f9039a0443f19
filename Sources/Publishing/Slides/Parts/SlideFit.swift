import Drawing

/// Where the picture, the subtitle and the footer of a scene lie on a slide.
struct SlideFit {
  /// The place of the picture and the legend.
  let picture: SlidePlace
  /// The place of words in a template's slide; `nil` where the scene's own frame is kept.
  let words: SlidePlace?
  /// The room of a template in pixels of ``words``.
  let room: Rect

  /// The smallest text on any slide, in hundredths of a point.
  static let leastText = 900
  /// No picture is drawn larger than this on a larger slide.
  private static let mostScale = 1.25

  init(_ reading: PictureReading, scene: Scene, design: SlideDesign) {
    let size = Size(Double(design.size.width), Double(design.size.height))
    guard let free = design.freeArea else {
      let units = min(size.width / scene.size.width, size.height / scene.size.height)
      picture = SlidePlace(
        unitsPerPixel: units, left: (size.width - scene.size.width * units) / 2,
        top: (size.height - scene.size.height * units) / 2)
      words = nil
      room = Rect(x: 0, y: 0, width: scene.size.width, height: scene.size.height)
      return
    }
    let unit = SlidePlace.unit
    let frame = Rect(
      x: free.x / unit, y: free.y / unit, width: free.width / unit, height: free.height / unit)
    let legend = reading.legend.map { ShapeMarkup.bounds(of: $0.nodes) }
    let drawn = Rect.around(
      [ShapeMarkup.bounds(of: reading.picture)] + [legend].compactMap { $0 })
    let above = FrameMarkup.subtitleHeight(reading, design: design, width: frame.width)
    let below = FrameMarkup.footerHeight(reading, width: frame.width)
    let inner = Rect(
      x: frame.x, y: frame.y + above, width: frame.width,
      height: max(10, frame.height - above - below))
    let scale = min(
      Self.mostScale, inner.width / max(1, drawn.width), inner.height / max(1, drawn.height))
    picture = SlidePlace(
      unitsPerPixel: unit * scale,
      left: unit * (inner.center.x - drawn.center.x * scale),
      top: unit * (inner.center.y - drawn.center.y * scale), leastText: Self.leastText)
    words = SlidePlace(leastText: Self.leastText)
    room = frame
  }
}
