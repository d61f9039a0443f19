/// The measures of one card with pills, in one column or two.
struct CardShape: Sendable {
  /// The right margin that holds arcs between rows.
  static let arcMargin = 36.0
  /// The space between two columns, which holds arcs of both.
  static let gutter = 72.0
  /// Cards with more rows get two columns.
  static let mostRowsInColumn = 10

  /// The card without its pills.
  let card: OrganizationCard
  /// The pill of each row, in the order of the plan's rows.
  let pills: [PersonPill]
  let columnCount: Int
  let pillWidth: Double

  var size: Size { card.size }

  /// Makes the measures; `leastPill` is the least width of a pill, so that a card that grows keeps its
  /// pills, and `note` a second line under the name.
  init(
    _ plan: AlliancePlan.Card, name: String, shortName: String, note: String?, tone: Tone,
    pills: [PersonPill], leastPill: Double = 0, measurer: any TextMeasurer
  ) {
    let columns = pills.count > Self.mostRowsInColumn ? 2 : 1
    let margin = columns == 1 && plan.hasArcs ? Self.arcMargin : OrganizationCard.leftMargin
    let gutters = Double(columns - 1) * Self.gutter
    let widest = max(leastPill, pills.map(\.size.width).max() ?? 0)
    let perColumn = (pills.count + columns - 1) / columns
    let room = Size(
      OrganizationCard.leftMargin + Double(columns) * widest + gutters + margin,
      pills.isEmpty ? 4 : Double(perColumn) * PersonPill.pitch + 10)
    let card = OrganizationCard(
      name, short: shortName, second: note, tone: tone, content: .room(room), measurer: measurer)
    self.card = card
    self.pills = pills
    columnCount = columns
    pillWidth =
      (card.size.width - OrganizationCard.leftMargin - margin - gutters) / Double(columns)
  }

  /// Where each row stands when the rows are set in an order, column by column.
  ///
  /// - Parameter order: Row numbers.
  /// - Returns: The place of each row, by row number, from the card's upper left corner.
  func places(_ order: [Int]) -> [RowPlace] {
    let perColumn = max(1, (order.count + columnCount - 1) / columnCount)
    var places = [RowPlace](repeating: RowPlace(), count: order.count)
    for (place, row) in order.enumerated() {
      let column = place / perColumn
      let step = place % perColumn
      let pill = Rect(
        x: OrganizationCard.leftMargin + Double(column) * (pillWidth + Self.gutter),
        y: card.headerHeight + Double(step) * PersonPill.pitch + 5, width: pillWidth,
        height: PersonPill.height)
      places[row] = RowPlace(column: column, step: step, pill: pill)
    }
    return places
  }
}

/// Where a row of a card stands, from the card's upper left corner.
struct RowPlace: Sendable, Hashable {
  /// 0 for the left column.
  var column = 0
  /// Its number in the column, from the top.
  var step = 0
  /// The pill.
  var pill = Rect(x: 0, y: 0, width: 0, height: 0)

  /// The middle of the row.
  var middle: Double { pill.center.y }
}
