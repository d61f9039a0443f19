/// Which pill stands where in its card, and at which side of it each tie ends.
struct PillArrangement: Sendable, Hashable {
  /// The side of a pill.
  typealias Side = RouteRequest.End.Side

  /// For each card, the row numbers from top to bottom, column by column.
  var order: [[Int]]
  /// For each line, the sides at its two ends; meaningless at the end of an organization as such.
  var sides: [[Side]]
}

/// The cards of a plan with their measures: everything that does not move any more once they stand.
struct AllianceShapes: Sendable {
  let plan: AlliancePlan
  let shapes: [CardShape]
  /// The card and row of each person.
  let rowOfPerson: [(card: Int, row: Int)]

  init(_ plan: AlliancePlan, _ shapes: [CardShape]) {
    self.plan = plan
    self.shapes = shapes
    var rows = [(card: Int, row: Int)](repeating: (0, 0), count: plan.content.people.count)
    for (number, card) in plan.cards.enumerated() {
      for (row, content) in card.rows.enumerated() {
        if let person = content.person { rows[person] = (number, row) }
      }
    }
    rowOfPerson = rows
  }

  /// The rows as the plan lists them, and each tie leaving towards the other card.
  func plainArrangement(_ rects: [Rect]) -> PillArrangement {
    let sides = plan.content.lines.map { line -> [PillArrangement.Side] in
      if line.isInside { return [.right, .right] }
      let isRightwards = rects[line.cards[1]].center.x > rects[line.cards[0]].center.x
      return isRightwards ? [.right, .left] : [.left, .right]
    }
    return PillArrangement(order: plan.cards.map { Array($0.rows.indices) }, sides: sides)
  }

  /// The point on a card's border, or on its center, at which an end of a line stops.
  func port(
    _ end: CardContent.End, _ side: PillArrangement.Side, _ rects: [Rect], _ places: [[RowPlace]]
  ) -> Point {
    switch end {
    case .card(let card): return rects[card].center
    case .person(let person):
      let (card, row) = rowOfPerson[person]
      let rect = rects[card]
      let place = places[card][row]
      let isLeft = shapes[card].columnCount == 1 ? side == .left : place.column == 0
      return Point(isLeft ? rect.x : rect.maxX, rect.y + place.middle)
    }
  }

  /// The side at which an end really stops: pills in two columns have only one outer side.
  func side(
    _ end: CardContent.End, _ wanted: PillArrangement.Side, _ places: [[RowPlace]]
  ) -> PillArrangement.Side? {
    guard case .person(let person) = end else { return nil }
    let (card, row) = rowOfPerson[person]
    guard shapes[card].columnCount > 1 else { return wanted }
    return places[card][row].column == 0 ? .left : .right
  }
}
