import GraphKernel

/// Looks for the sides and the order of pills that make straight lines from port to port cross least.
///
/// Each step turns one tie to another side or swaps two pills of a kind, and stays when nothing gets
/// worse.
struct PortSearch {
  private let model: AllianceShapes
  private let rects: [Rect]
  private var arrangement: PillArrangement
  private var places: [[RowPlace]]
  private var generator: Xoshiro256
  /// The lines that lead from card to card.
  private let between: [Int]
  private let inside: [Int]

  /// Rows that may change places: of one kind, and not kept from an earlier picture.
  private let isFixed: [[Bool]]

  init(_ model: AllianceShapes, _ rects: [Rect], start: PillArrangement, isFixed: [[Bool]]) {
    self.model = model
    self.rects = rects
    self.isFixed = isFixed
    arrangement = start
    places = zip(model.shapes, start.order).map { $0.places($1) }
    generator = Xoshiro256(seed: 5)
    let lines = model.plan.content.lines
    between = lines.indices.filter { !lines[$0].isInside }
    inside = lines.indices.filter { lines[$0].isInside }
  }

  /// The best arrangement found in a number of steps, and its cost.
  mutating func run(steps: Int) -> (arrangement: PillArrangement, cost: Double) {
    var current = cost()
    guard !model.plan.content.lines.isEmpty else { return (arrangement, current) }
    for _ in 0..<steps {
      let before = arrangement
      let placesBefore = places
      guard generator.below(2) == 0 ? turn() : swap() else { continue }
      let next = cost()
      if next <= current {
        current = next
      } else {
        arrangement = before
        places = placesBefore
      }
    }
    return (arrangement, current)
  }

  private mutating func turn() -> Bool {
    guard !between.isEmpty else { return false }
    let line = between[generator.below(between.count)]
    let end = generator.below(2)
    arrangement.sides[line][end] = arrangement.sides[line][end] == .left ? .right : .left
    return true
  }

  private mutating func swap() -> Bool {
    let card = generator.below(model.shapes.count)
    let count = arrangement.order[card].count
    guard count > 1 else { return false }
    let first = generator.below(count)
    let second = generator.below(count)
    let rows = model.plan.cards[card].rows
    let a = arrangement.order[card][first]
    let b = arrangement.order[card][second]
    guard a != b, !isFixed[card][a], !isFixed[card][b], Self.isSameKind(rows[a], rows[b]) else {
      return false
    }
    arrangement.order[card].swapAt(first, second)
    places[card] = model.shapes[card].places(arrangement.order[card])
    return true
  }

  private static func isSameKind(_ a: AlliancePlan.Row, _ b: AlliancePlan.Row) -> Bool {
    switch (a, b) {
    case (.champion, .champion), (.person, .person): true
    default: false
    }
  }

  private func cost() -> Double {
    let lines = model.plan.content.lines
    let segments = between.map { line in
      LineSegment(
        model.port(lines[line].ends[0], arrangement.sides[line][0], rects, places),
        model.port(lines[line].ends[1], arrangement.sides[line][1], rects, places))
    }
    var cost = 0.0
    for (place, segment) in segments.enumerated() {
      let line = lines[between[place]]
      for other in 0..<place where segment.crosses(segments[other]) {
        if !lines[between[other]].ends.contains(where: line.ends.contains) { cost += 1 }
      }
      for (card, rect) in rects.enumerated() where segment.crosses(rect.inset(3, 3)) {
        let isOwn = line.cards.contains(card)
        if isOwn, line.ends.contains(.card(card)) { continue }
        cost += isOwn ? 1.6 : 1.3
      }
      cost += segment.length / 900
    }
    return cost + insideCost()
  }

  /// Arcs between rows that stand far apart cross more of their neighbors.
  private func insideCost() -> Double {
    inside.reduce(0) { sum, line in
      let middles = model.plan.content.lines[line].ends.compactMap { end -> Double? in
        guard case .person(let person) = end else { return nil }
        let (card, row) = model.rowOfPerson[person]
        return places[card][row].middle
      }
      return middles.count == 2 ? sum + abs(middles[0] - middles[1]) / 300 : sum
    }
  }
}
