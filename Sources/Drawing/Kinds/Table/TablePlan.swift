/// Cards in columns, in one way of drawing people.
struct TablePlan: Sendable {
  /// A family's panel.
  struct Panel: Sendable {
    /// The heading; `nil` for cards that stand by themselves.
    let heading: TextBlock?
    let count: String
    let tone: Tone
    let rect: Rect
    let cards: [(card: TableCard, origin: Point)]
  }

  /// The dashed box of a family without anybody.
  struct EmptySeat: Sendable {
    let title: TextBlock
    let rect: Rect
  }

  let panels: [Panel]
  let emptySeats: [EmptySeat]
  /// How far the cards reach beyond the room; 0 or less when they fit.
  let overflow: Double
  /// The width of a card.
  let width: Double

  private static let widestBareCard = 420.0
  private static let gap = 16.0
  private static let padding = 14.0
  private static let cardGap = 12.0
  private static let headingTop = 20.0

  /// How many people are not named.
  var unnamed: Int { panels.reduce(0) { $0 + $1.cards.reduce(0) { $0 + $1.card.unnamed } } }
  /// How many names are cut short.
  var cuts: Int { panels.reduce(0) { $0 + $1.cards.reduce(0) { $0 + $1.card.cuts } } }
  /// Whether some person is drawn in a pill.
  var hasPills: Bool { hasRow { if case .pill = $0.kind { true } else { false } } }
  /// Whether some person is drawn on a line.
  var hasLines: Bool { hasRow { if case .person = $0.kind { true } else { false } } }

  private func hasRow(_ isMeant: (TableCard.Row) -> Bool) -> Bool {
    panels.contains { $0.cards.contains { $0.card.rows.contains(where: isMeant) } }
  }

  /// Puts families side by side, each on as many columns as it needs.
  ///
  /// - Parameters:
  ///   - seats: Who sits where.
  ///   - box: The room for the picture.
  ///   - columns: How many columns the whole picture has, the one for empty seats included.
  ///   - density: How people are drawn.
  ///   - cap: The most people of one organization that are named.
  ///   - measurer: Tells how wide text is.
  init?(
    _ seats: TableSeats, in box: Rect, columns: Int, density: TableCard.Density, cap: Int,
    measurer: any TextMeasurer
  ) {
    let isBare = seats.families.allSatisfy { $0.title == nil }
    let panelCount = isBare ? 1 : seats.families.count
    let emptyColumns = seats.emptySeats.isEmpty ? 0 : 1
    guard columns - emptyColumns >= panelCount else { return nil }
    let outer = Double(panelCount + emptyColumns - 1) * Self.gap
    let inner = isBare ? 0 : Double(panelCount) * 2 * Self.padding
    let gutters = Double(columns - emptyColumns - panelCount) * Self.cardGap
    let share = ((box.width - outer - inner - gutters) / Double(columns)).rounded(.down)
    guard share >= 190 else { return nil }
    let width = isBare ? min(share, Self.widestBareCard) : share
    self.width = width

    let headings = seats.families.map { family in
      isBare
        ? nil
        : family.title.map {
          TextBlock($0, .strong, maxWidth: width, maxLines: 2, measurer: measurer)
        }
    }
    let headingLines = headings.compactMap { $0?.lines.count }.max() ?? 0
    let top = isBare ? 0 : Self.headingTop + 26 * Double(headingLines) + 44
    let room = box.height - top - (isBare ? 0 : Self.padding)
    let cards = seats.families.map { family in
      family.houses.flatMap {
        TableCard.cards(
          $0, tone: family.tone, width: width, maxHeight: room, density: density, cap: cap,
          measurer: measurer)
      }
    }
    let groups = isBare ? [cards.flatMap { $0 }] : cards
    let shares = Self.shares(of: groups, columns: columns - emptyColumns)

    var panels: [Panel] = []
    let usedColumns = min(columns, isBare ? groups[0].count : columns)
    let used = Double(usedColumns) * (width + Self.cardGap) - Self.cardGap
    var x = isBare ? box.x + (box.width - used) / 2 : box.x
    var overflow = 0.0
    for (number, group) in groups.enumerated() {
      let share = Double(shares[number])
      let padding = isBare ? 0 : Self.padding
      let rect = Rect(
        x: x, y: box.y, width: share * width + (share - 1) * Self.cardGap + 2 * padding,
        height: box.height)
      let packed = Self.packed(group, columns: shares[number])
      let drop = isBare ? max(0, 0.3 * (room - packed.height)) : 0
      let placed = packed.places.map { place in
        Point(
          x + padding + Double(place.column) * (width + Self.cardGap),
          box.y + top + drop + place.y)
      }
      overflow = max(overflow, packed.height - room)
      let family = isBare ? nil : seats.families[number]
      panels.append(
        Panel(
          heading: isBare ? nil : headings[number],
          count: family.map { Self.countWords($0) } ?? "", tone: family?.tone ?? .neutral,
          rect: rect, cards: Array(zip(group, placed).map { ($0, $1) })))
      x = rect.maxX + Self.gap
    }
    self.panels = panels
    self.overflow = overflow
    emptySeats = Self.emptySeats(
      seats.emptySeats, Rect(x: x, y: box.y, width: box.maxX - x, height: box.height), measurer)
  }

  private static func countWords(_ family: TableSeats.Family) -> String {
    counted(family.people, "person", "people")
  }

  /// How many columns each family gets: one, and the rest one by one to the tallest.
  private static func shares(of groups: [[TableCard]], columns: Int) -> [Int] {
    var shares = groups.map { _ in 1 }
    for _ in 0..<max(0, columns - groups.count) {
      let heights = groups.indices.map { packed(groups[$0], columns: shares[$0]).height }
      let tallest = groups.indices.max { heights[$0] < heights[$1] } ?? 0
      shares[tallest] += 1
    }
    return shares
  }

  /// Cards in their order, each in the column that is shortest so far.
  private static func packed(
    _ cards: [TableCard], columns: Int
  ) -> (places: [(column: Int, y: Double)], height: Double) {
    var heights = [Double](repeating: 0, count: columns)
    let places = cards.map { card -> (column: Int, y: Double) in
      let shortest = heights.indices.min { heights[$0] < heights[$1] } ?? 0
      let y = heights[shortest]
      heights[shortest] += card.height + cardGap
      return (shortest, y)
    }
    return (places, (heights.max() ?? 0) - cardGap)
  }

  private static func emptySeats(
    _ titles: [String], _ column: Rect, _ measurer: any TextMeasurer
  ) -> [EmptySeat] {
    let height = (column.height - gap * Double(titles.count - 1)) / Double(titles.count)
    return titles.enumerated().map { number, title in
      EmptySeat(
        title: TextBlock(
          title, .strong, maxWidth: column.width - 36, maxLines: 3, measurer: measurer),
        rect: Rect(
          x: column.x, y: column.y + Double(number) * (height + gap), width: column.width,
          height: height))
    }
  }
}

extension TablePlan {
  func items(in theme: Theme) -> [Scene.Item] {
    panels.flatMap { items(of: $0, theme) } + emptySeats.flatMap { items(of: $0, theme) }
  }

  private func items(of panel: Panel, _ theme: Theme) -> [Scene.Item] {
    let cards = panel.cards.flatMap { $0.card.items(at: $0.origin, in: theme) }
    guard let heading = panel.heading else { return cards }
    let bar = Rect(
      x: panel.rect.x + Self.padding, y: panel.rect.y, width: panel.rect.width - 2 * Self.padding,
      height: 6)
    let words = Point(panel.rect.x + Self.padding, panel.rect.y + Self.headingTop + 20)
    let below = words + Point(0, 26 * Double(heading.lines.count) + 1)
    return [
      Scene.Item(.rectangle(panel.rect, radius: 16, fill: theme.panel, stroke: nil), .frame),
      Scene.Item(
        .rectangle(bar, radius: 3, fill: theme.colors(of: panel.tone).line, stroke: nil),
        .ornament),
    ]
      + heading.items(at: words, leading: 26, color: theme.ink)
      + [
        Scene.Item(
          .text(panel.count, at: below, style: Lettering.body.style(theme.ink2)), .label)
      ] + cards
  }

  private func items(of seat: EmptySeat, _ theme: Theme) -> [Scene.Item] {
    let first = seat.rect.y + 40
    let below = first + 26 * Double(seat.title.lines.count) + 4
    return [
      Scene.Item(
        .rectangle(
          seat.rect.inset(1.2, 1.2), radius: 16, fill: theme.background,
          stroke: Stroke(theme.gap, width: 2.4, dash: [7, 5])), .card)
    ]
      + seat.title.items(at: Point(seat.rect.x + 18, first), leading: 26, color: theme.gap)
      + [
        Scene.Item(
          .text(
            "Nobody recorded", at: Point(seat.rect.x + 18, below),
            style: Lettering.body.style(theme.gap)), .label)
      ]
  }
}
