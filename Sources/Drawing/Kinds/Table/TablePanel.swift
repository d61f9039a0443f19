/// A family of stakeholders with its heading and cards.
struct TablePanel: Sendable {
  /// The heading; `nil` for cards that stand by themselves.
  let heading: TextBlock?
  /// How many people there are, in words.
  let count: String
  let tone: Tone
  let rect: Rect
  let cards: [(card: TableCard, corner: Point)]

  private static let headingTop = 20.0

  /// The room above the cards of a panel whose heading has so many lines.
  static func headerHeight(lines: Int) -> Double { headingTop + 26 * Double(lines) + 44 }

  func items(in theme: Theme) -> [Scene.Item] {
    frame(in: theme) + cards.flatMap { $0.card.items(at: $0.corner, in: theme) }
  }

  private func frame(in theme: Theme) -> [Scene.Item] {
    guard let heading else { return [] }
    let padding = TableColumns.padding
    let bar = Rect(x: rect.x + padding, y: rect.y, width: rect.width - 2 * padding, height: 6)
    let words = Point(rect.x + padding, rect.y + Self.headingTop + 20)
    let below = words + Point(0, 26 * Double(heading.lines.count) + 1)
    let body = [
      Scene.Item(.rectangle(rect, radius: 16, fill: theme.panel, stroke: nil), .frame),
      Scene.Item(
        .rectangle(bar, radius: 3, fill: theme.colors(of: tone).line, stroke: nil), .ornament),
    ]
    let note = Scene.Item(
      .text(count, at: below, style: Lettering.body.style(theme.ink2)), .label)
    return body + heading.items(at: words, leading: 26, color: theme.ink) + [note]
  }
}

/// The dashed box of a family without anybody.
struct EmptySeat: Sendable {
  let title: TextBlock
  private let note: TextBlock
  private let rect: Rect

  /// Boxes of equal height that share a column.
  static func column(
    _ titles: [String], in column: Rect, measurer: any TextMeasurer
  ) -> [EmptySeat] {
    let gaps = TableColumns.gap * Double(max(0, titles.count - 1))
    let height = (column.height - gaps) / Double(max(1, titles.count))
    return titles.enumerated().map { number, title in
      EmptySeat(
        title: TextBlock(
          title, .strong, maxWidth: column.width - 32, maxLines: 3, measurer: measurer),
        note: TextBlock(
          "Nobody recorded", .body, maxWidth: column.width - 32, maxLines: 2, measurer: measurer),
        rect: Rect(
          x: column.x, y: column.y + Double(number) * (height + TableColumns.gap),
          width: column.width, height: height))
    }
  }

  func items(in theme: Theme) -> [Scene.Item] {
    let first = Point(rect.x + 16, rect.y + 40)
    let below = first + Point(0, 26 * Double(title.lines.count) + 4)
    let box = Scene.Item(
      .rectangle(
        rect.inset(1.2, 1.2), radius: 16, fill: theme.background,
        stroke: Stroke(theme.gap, width: 2.4, dash: [7, 5])), .card)
    return [box] + title.items(at: first, leading: 26, color: theme.gap)
      + note.items(at: below, leading: 25, color: theme.gap)
  }
}
