import StakeholderModel

/// What an earlier picture remembers of the cards of an alliance: where each stood, and in which order
/// its people.
struct KeptCards: Sendable {
  /// The place of each person and card that is remembered.
  private let places: [String: Point]
  private let plan: AlliancePlan

  init(_ plan: AlliancePlan, _ network: StakeholderNetwork) {
    var places: [String: Point] = [:]
    for position in network.positions { places[position.id] = Point(position.x, position.y) }
    self.places = places
    self.plan = plan
  }

  /// Whether row `row` of a card shows somebody whose place is remembered.
  func isKept(_ card: Int, _ row: Int) -> Bool {
    guard center(card) != nil, let person = plan.cards[card].rows[row].person else { return false }
    return places[plan.content.people[person].text] != nil
  }

  /// The rows that a card had, as far as they are remembered: people, and seats as they are now.
  func oldRows(_ card: Int) -> [Int] {
    let rows = plan.cards[card].rows
    guard center(card) != nil, rows.indices.contains(where: { isKept(card, $0) }) else { return [] }
    return rows.indices.filter { isKept(card, $0) || rows[$0].person == nil }
  }

  /// The remembered center of a card.
  func center(_ card: Int) -> Point? { places[plan.content.cards[card].id] }

  /// The rows of a card from top to bottom: remembered people as they stood, then new ones, then
  /// empty seats.
  func order(_ card: Int) -> [Int] {
    let rows = plan.cards[card].rows
    let kept = rows.indices.filter { isKept(card, $0) }
    guard !kept.isEmpty else { return Array(rows.indices) }
    let sorted = kept.sorted { left, right in
      let (first, second) = (place(left, card), place(right, card))
      return abs(first.x - second.x) > 20 ? first.x < second.x : first.y < second.y
    }
    let new = rows.indices.filter { rows[$0].person != nil && !isKept(card, $0) }
    let seats = rows.indices.filter { rows[$0].person == nil }
    return sorted + new + seats
  }

  private func place(_ row: Int, _ card: Int) -> Point {
    plan.cards[card].rows[row].person.flatMap { places[plan.content.people[$0].text] }
      ?? Point(0, 0)
  }

  /// The center of a card that keeps its upper left corner while it grows from `old` to `new`.
  func center(_ card: Int, grownFrom old: Size?, to new: Size) -> Point? {
    guard let center = center(card) else { return nil }
    guard let old else { return center }
    return center + Point((new.width - old.width) / 2, (new.height - old.height) / 2)
  }
}
