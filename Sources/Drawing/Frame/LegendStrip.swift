/// The meaning of marks in rows under a picture, for one that needs the whole width.
struct LegendStrip: Sendable {
  private struct Entry: Sendable {
    let row: Legend.Row
    let x: Double
    let y: Double
  }

  private static let pitch = 40.0
  private static let space = 34.0
  private static let gap = 12.0

  /// The height of all rows.
  let height: Double
  private let entries: [Entry]

  /// Sets rows of a legend side by side, in as many lines as they need.
  init(_ rows: [Legend.Row], width: Double, measurer: any TextMeasurer) {
    var entries: [Entry] = []
    var (x, y) = (0.0, 0.0)
    for row in rows {
      let needed =
        LegendMark.width + Self.gap + measurer.width(of: row.words, in: .body)
      if x > 0, x + needed > width {
        x = 0
        y += Self.pitch
      }
      entries.append(Entry(row: row, x: x, y: y))
      x += needed + Self.space
    }
    self.entries = entries
    height = entries.isEmpty ? 0 : y + Self.pitch
  }

  /// The strip from its upper left corner.
  func items(at origin: Point, in theme: Theme) -> [Scene.Item] {
    entries.flatMap { entry in
      let place = Point(origin.x + entry.x, origin.y + entry.y)
      let swatch = Rect(x: place.x, y: place.y, width: LegendMark.width, height: Self.pitch)
      let baseline = swatch.center.y + Lettering.body.baselineDrop
      let words = Scene.Item(
        .text(
          entry.row.words, at: Point(swatch.maxX + Self.gap, baseline),
          style: Lettering.body.style(theme.ink)), .frame)
      return (entry.row.mark.items(in: swatch, theme) + [words]).inPart(.legend)
    }
  }
}
