/// Ties led round the cards, from pill to pill.
struct AllianceRouting: Sendable {
  /// The way of each line between cards, from its first end to its second; `nil` for lines inside.
  let paths: [Path?]
  /// How far each way is from what a reader can follow; 0 for lines inside a card.
  let lineCosts: [Double]

  /// How far the ways are from what a reader can follow; lower is better.
  var cost: Double { lineCosts.reduce(0, +) }

  /// The distance that lines keep from cards.
  static let clearance = 8.0

  /// What the engine is asked to lead.
  static func request(
    _ model: AllianceShapes, _ rects: [Rect], _ arrangement: PillArrangement
  ) -> RouteRequest {
    let places = zip(model.shapes, arrangement.order).map { $0.places($1) }
    let nodes = rects.indices.map { card in
      RouteRequest.Node(rects[card], rows: rows(places[card]))
    }
    let edges = model.plan.content.lines.enumerated().compactMap { number, line in
      line.isInside
        ? nil
        : RouteRequest.Edge(
          end(line, 0, number, model, arrangement, places),
          end(line, 1, number, model, arrangement, places))
    }
    let gap = rects.map(\.center).leastGap(rects.map(\.size))
    return RouteRequest(
      nodes: nodes, edges: edges, clearance: max(1, min(clearance, gap / 2 - 2)))
  }

  /// The rows of a card from top to bottom; two columns share theirs.
  private static func rows(_ places: [RowPlace]) -> [ClosedRange<Double>] {
    places.filter { $0.column == 0 }.sorted { $0.step < $1.step }.map { $0.pill.y...$0.pill.maxY }
  }

  private static func end(
    _ line: CardContent.Line, _ end: Int, _ number: Int, _ model: AllianceShapes,
    _ arrangement: PillArrangement, _ places: [[RowPlace]]
  ) -> RouteRequest.End {
    guard case .person(let person) = line.ends[end] else {
      return RouteRequest.End(node: line.cards[end])
    }
    let (card, row) = model.rowOfPerson[person]
    return RouteRequest.End(
      node: card, row: places[card][row].step,
      side: model.side(line.ends[end], arrangement.sides[number][end], places))
  }
}

extension AllianceRouting {
  /// Reads an answer of the engine; lines of a failed answer run straight.
  init(
    _ answer: Result<[Path], LayoutFailure>?, _ model: AllianceShapes, _ rects: [Rect],
    _ arrangement: PillArrangement, in box: Rect
  ) {
    let places = zip(model.shapes, arrangement.order).map { $0.places($1) }
    var led: [Path] = []
    if case .success(let found) = answer { led = found }
    let lines = model.plan.content.lines
    let isComplete = led.count == lines.count { !$0.isInside }
    var next = led.makeIterator()
    paths = lines.enumerated().map { number, line -> Path? in
      guard !line.isInside else { return nil }
      if isComplete, let path = next.next() { return path.clamped(to: box.inset(-14, -6)) }
      let ports = (0...1).map {
        model.port(line.ends[$0], arrangement.sides[number][$0], rects, places)
      }
      let straight = Path(start: ports[0], segments: [.line(ports[1])])
      let ownRects = (0...1).map { end -> Rect? in
        if case .card(let card) = line.ends[end] { rects[card] } else { nil }
      }
      return straight.clipped(from: ownRects[0], to: ownRects[1])
    }
    let cost = WayCost(rects: rects, box: box)
    lineCosts = cost.costs(of: paths, cards: lines.map(\.cards)) { first, second in
      lines[first].ends.contains(where: lines[second].ends.contains)
    }
  }
}
