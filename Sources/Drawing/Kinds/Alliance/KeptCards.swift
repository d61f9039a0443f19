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

  /// Whether the place of any card is remembered.
  var areAny: Bool { plan.cards.indices.contains { center($0) != nil } }

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

  /// The card as it was, with the ties among remembered people only.
  func cardThen(_ card: Int) -> AlliancePlan.Card {
    let lines = plan.content.linesInside(card).filter { line in
      plan.content.lines[line].ends.allSatisfy { end in
        if case .person(let person) = end {
          places[plan.content.people[person].text] != nil
        } else {
          true
        }
      }
    }
    let now = plan.cards[card]
    return AlliancePlan.Card(rows: now.rows, inside: lines.count, note: now.note)
  }

  /// The rows of a card from top to bottom: remembered people as they stood, new ones before or after
  /// them, then empty seats.
  func order(_ card: Int, isRisen: Bool) -> [Int] {
    let rows = plan.cards[card].rows
    let kept = rows.indices.filter { isKept(card, $0) }
    guard !kept.isEmpty else { return Array(rows.indices) }
    let sorted = kept.sorted { left, right in
      guard let first = place(left, card), let second = place(right, card) else {
        return left < right
      }
      return abs(first.x - second.x) > 20 ? first.x < second.x : first.y < second.y
    }
    let new = rows.indices.filter { rows[$0].person != nil && !isKept(card, $0) }
    let seats = rows.indices.filter { rows[$0].person == nil }
    return isRisen ? new + sorted + seats : sorted + new + seats
  }

  /// Where the person of a row stood; `nil` for new people and empty seats.
  func place(_ row: Int, _ card: Int) -> Point? {
    plan.cards[card].rows[row].person.flatMap { places[plan.content.people[$0].text] }
  }
}
