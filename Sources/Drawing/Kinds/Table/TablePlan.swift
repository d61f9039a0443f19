/// Families of stakeholders side by side, in one way of drawing people.
struct TablePlan: Sendable {
  let panels: [TablePanel]
  let emptySeats: [EmptySeat]
  /// How far the cards reach beyond the room; 0 or less when they fit.
  let overflow: Double
  /// The width of a card.
  let width: Double

  /// How many people are not named.
  var unnamed: Int { panels.reduce(0) { $0 + $1.cards.reduce(0) { $0 + $1.card.unnamed } } }
  /// How many names are cut short.
  var cuts: Int { panels.reduce(0) { $0 + $1.cards.reduce(0) { $0 + $1.card.cuts } } }
  /// On how many lines the headings stand.
  var headingLines: Int {
    panels.reduce(0) { $0 + ($1.heading?.lines.count ?? 0) }
      + emptySeats.reduce(0) { $0 + $1.title.lines.count }
  }

  /// Whether some person is drawn in a pill.
  var hasPills: Bool { hasRow { if case .pill = $0.kind { true } else { false } } }
  /// Whether some person is drawn on a line.
  var hasLines: Bool { hasRow { if case .person = $0.kind { true } else { false } } }

  private func hasRow(_ isMeant: (TableCard.Row) -> Bool) -> Bool {
    panels.contains { $0.cards.contains { $0.card.rows.contains(where: isMeant) } }
  }

  /// Puts families side by side, each on as many columns as it needs; `nil` where those would be too
  /// narrow or too few.
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
    let isBare = seats.isBare
    guard
      let columns = TableColumns(
        of: box.width, columns: columns, panels: isBare ? 1 : seats.families.count,
        hasEmptySeats: !seats.emptySeats.isEmpty, isBare: isBare)
    else { return nil }
    let headings = seats.families.map { family in
      TextBlock(
        family.title ?? "", .strong, maxWidth: columns.cardWidth, maxLines: 2, measurer: measurer)
    }
    let top =
      isBare ? 0 : TablePanel.headerHeight(lines: headings.map(\.lines.count).max() ?? 1)
    let room = box.height - top - columns.inset
    let cards = seats.families.map { family in
      family.houses.flatMap {
        TableCard.cards(
          $0, tone: family.tone, width: columns.cardWidth, maxHeight: room, density: density,
          cap: cap, notesNobody: seats.peopleCount > 0, measurer: measurer)
      }
    }
    let groups = isBare ? [cards.flatMap { $0 }] : cards
    let shares = columns.shares(of: groups)
    let heights = zip(groups, shares).map { columns.packed($0, columns: $1).height }

    var panels: [TablePanel] = []
    var x = isBare ? Self.centered(groups[0], columns, in: box) : box.x
    for (number, group) in groups.enumerated() {
      let rect = Rect(
        x: x, y: box.y, width: columns.panelWidth(columns: shares[number]), height: box.height)
      let drop = isBare ? max(0, 0.3 * (room - heights[number])) : 0
      let corner = Point(x + columns.inset, box.y + top + drop)
      let corners = columns.packed(group, columns: shares[number]).corners.map { $0 + corner }
      let family = seats.families[number]
      panels.append(
        TablePanel(
          heading: isBare ? nil : headings[number],
          count: family.size(
            density, namesPeople: seats.peopleCount > 0 && !seats.listsOrganizations),
          tone: family.tone, rect: rect, cards: Array(zip(group, corners).map { ($0, $1) })))
      x = rect.maxX + TableColumns.gap
    }
    self.panels = panels
    width = columns.cardWidth
    overflow = (heights.max() ?? 0) - room
    emptySeats = EmptySeat.column(
      seats.emptySeats, in: Rect(x: x, y: box.y, width: box.maxX - x, height: box.height),
      measurer: measurer)
  }

  /// Where the first of some columns begins so that those in use stand in the middle.
  private static func centered(
    _ cards: [TableCard], _ columns: TableColumns, in box: Rect
  ) -> Double {
    let used = columns.panelWidth(columns: min(columns.count, cards.count))
    return box.x + max(0, (box.width - used) / 2)
  }

  func items(in theme: Theme) -> [Scene.Item] {
    panels.flatMap { $0.items(in: theme) } + emptySeats.flatMap { $0.items(in: theme) }
  }
}
