/// The columns of the table: how wide they are, and which cards stand in them.
struct TableColumns: Sendable {
  /// The width of a card.
  let cardWidth: Double
  /// How many columns hold cards.
  let count: Int
  /// Whether cards stand by themselves, without panels.
  let isBare: Bool

  static let gap = 16.0
  static let padding = 14.0
  static let cardGap = 12.0
  private static let leastWidth = 190.0
  private static let widestBareCard = 420.0

  /// Divides a width into columns; `nil` where they would be too narrow or too few.
  init?(of width: Double, columns: Int, panels: Int, hasEmptySeats: Bool, isBare: Bool) {
    let emptyColumns = hasEmptySeats ? 1 : 0
    count = columns - emptyColumns
    self.isBare = isBare
    guard count >= panels else { return nil }
    let outer = Double(panels + emptyColumns - 1) * Self.gap
    let inner = isBare ? 0 : Double(panels) * 2 * Self.padding
    let gutters = Double(count - panels) * Self.cardGap
    let share = ((width - outer - inner - gutters) / Double(columns)).rounded(.down)
    guard share >= Self.leastWidth else { return nil }
    cardWidth = isBare ? min(share, Self.widestBareCard) : share
  }

  /// How far into its panel a card begins.
  var inset: Double { isBare ? 0 : Self.padding }

  /// The width of a panel over some columns.
  func panelWidth(columns: Int) -> Double {
    Double(columns) * (cardWidth + Self.cardGap) - Self.cardGap + 2 * inset
  }

  /// How many columns each group of cards gets: one, and the rest one by one to the tallest.
  func shares(of groups: [[TableCard]]) -> [Int] {
    var shares = groups.map { _ in 1 }
    for _ in 0..<max(0, count - groups.count) {
      let heights = groups.indices.map { packed(groups[$0], columns: shares[$0]).height }
      let tallest = groups.indices.max { heights[$0] < heights[$1] } ?? 0
      shares[tallest] += 1
    }
    return shares
  }

  /// Cards in their order, each in the column that is shortest so far.
  ///
  /// - Parameters:
  ///   - cards: The cards.
  ///   - columns: How many columns there are; at least 1.
  /// - Returns: The upper left corner of each card from the corner of the first column, and the
  ///   height of the tallest column.
  func packed(_ cards: [TableCard], columns: Int) -> (corners: [Point], height: Double) {
    var heights = [Double](repeating: 0, count: columns)
    let corners = cards.map { card in
      let shortest = heights.indices.min { heights[$0] < heights[$1] } ?? 0
      defer { heights[shortest] += card.height + Self.cardGap }
      return Point(Double(shortest) * (cardWidth + Self.cardGap), heights[shortest])
    }
    return (corners, (heights.max() ?? 0) - Self.cardGap)
  }
}
