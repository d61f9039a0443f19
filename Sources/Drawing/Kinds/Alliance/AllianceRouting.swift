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
    return RouteRequest(nodes: nodes, edges: edges, clearance: clearance)
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
      if isComplete, let path = next.next() { return path }
      let ports = (0...1).map {
        model.port(line.ends[$0], arrangement.sides[number][$0], rects, places)
      }
      let straight = Path(start: ports[0], segments: [.line(ports[1])])
      let ownRects = (0...1).map { end -> Rect? in
        if case .card(let card) = line.ends[end] { rects[card] } else { nil }
      }
      return straight.clipped(from: ownRects[0], to: ownRects[1])
    }
    lineCosts = Self.costs(paths, lines, rects, box)
  }

  /// Crossings count half for each of the two lines.
  private static func costs(
    _ paths: [Path?], _ lines: [CardContent.Line], _ rects: [Rect], _ box: Rect
  ) -> [Double] {
    let pieces = paths.map { $0?.lines(steps: 6) ?? [] }
    var costs = [Double](repeating: 0, count: paths.count)
    for (number, segments) in pieces.enumerated() where !segments.isEmpty {
      for other in 0..<number
      where !lines[other].ends.contains(where: lines[number].ends.contains) {
        let crossings = segments.reduce(0) { count, segment in
          count + pieces[other].count { $0.crosses(segment) }
        }
        costs[number] += 0.5 * Double(crossings)
        costs[other] += 0.5 * Double(crossings)
      }
      costs[number] += cost(of: segments, lines[number], rects, box)
    }
    return costs
  }

  /// How far a way turns to and fro, in right angles beyond the first.
  private static func turning(_ segments: [LineSegment]) -> Double {
    let directions = segments.compactMap { ($0.end - $0.start).unit }
    let turned = zip(directions, directions.dropFirst()).reduce(0) { sum, pair in
      sum + abs(pair.0.x * pair.1.y - pair.0.y * pair.1.x)
    }
    return max(0, turned / 1.5 - 1)
  }

  /// What one way costs by itself: cards it touches, length, detours, leaving the frame.
  private static func cost(
    of segments: [LineSegment], _ line: CardContent.Line, _ rects: [Rect], _ box: Rect
  ) -> Double {
    var cost = 0.0
    for (card, rect) in rects.enumerated() where !line.cards.contains(card) {
      if segments.contains(where: { $0.crosses(rect.inset(2, 2)) }) { cost += 2.5 }
    }
    let length = segments.reduce(0) { $0 + $1.length }
    let chord = (segments[segments.count - 1].end - segments[0].start).length
    cost += length / 900 + 1.2 * max(0, length / (chord + 60) - 1) + 0.4 * turning(segments)
    let frame = box.inset(-30, -6)
    return segments.contains { !frame.contains($0.end) } ? cost + 3 : cost
  }
}
