/// A heading and lines under it, spread over the height there is.
struct CardList: Sendable {
  let width: Double
  private let heading: String
  private let lines: [TextBlock]
  private let isNumbered: Bool

  private static let indent = 46.0
  private static let leading = 32.0

  init(
    _ heading: String, _ lines: [String], isNumbered: Bool, width: Double, maxLines: Int,
    measurer: any TextMeasurer
  ) {
    self.heading = heading
    self.width = width
    self.isNumbered = isNumbered
    self.lines = lines.map {
      TextBlock(
        $0, .cardLine, maxWidth: width - Self.indent, maxLines: maxLines,
        measurer: measurer)
    }
  }

  /// The least height it takes.
  var height: Double {
    46 + lines.reduce(0) { $0 + Double($1.lines.count) * Self.leading + 14 }
  }

  /// The list from `corner` to at most `bottom`; with rules, a line to write on under each.
  func items(
    at corner: Point, until bottom: Double, hasRules: Bool, _ theme: Theme
  ) -> [Scene.Item] {
    let spare = bottom - corner.y - height
    let most = hasRules ? 60.0 : 26.0
    let gap = 14 + max(0, min(most, spare / Double(max(1, lines.count))))
    var items = [
      Scene.Item(
        .text(
          heading, at: Point(corner.x, corner.y + 24),
          style: Lettering.boxTitle.style(theme.focusText)), .label)
    ]
    var y = corner.y + 46
    for (number, line) in lines.enumerated() {
      let first = y + Self.leading / 2 + Lettering.cardLine.baselineDrop
      items += mark(number + 1, at: Point(corner.x + 15, y + Self.leading / 2 + 1), theme)
      items += line.items(
        at: Point(corner.x + Self.indent, first), leading: Self.leading, color: theme.ink)
      y += Double(line.lines.count) * Self.leading + gap
      if hasRules, gap >= 44 {
        let rule = Rect(
          x: corner.x + Self.indent, y: y - 16, width: width - Self.indent, height: 1)
        items.append(
          Scene.Item(.rectangle(rule, radius: 0, fill: theme.rule, stroke: nil), .faded))
      }
    }
    return items
  }

  private func mark(_ number: Int, at center: Point, _ theme: Theme) -> [Scene.Item] {
    guard isNumbered else {
      return [
        Scene.Item(.circle(center: center, radius: 5, fill: theme.focus, stroke: nil), .ornament)
      ]
    }
    return [
      Scene.Item(
        .circle(
          center: center, radius: 18, fill: theme.background,
          stroke: Stroke(theme.focus, width: 2)), .ornament),
      Scene.Item(
        .text(
          "\(number)", at: Point(center.x, center.y + Lettering.strong.baselineDrop),
          style: Lettering.strong.style(theme.focusText, .middle)), .label),
    ]
  }
}
