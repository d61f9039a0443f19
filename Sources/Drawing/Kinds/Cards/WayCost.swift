/// How hard the ways of lines between cards are to follow; lower is better.
struct WayCost: Sendable {
  /// The cards.
  let rects: [Rect]
  /// The room for the picture.
  let box: Rect

  /// The cost of each way: crossings, half for each of the two lines, and what it costs by itself.
  ///
  /// - Parameters:
  ///   - paths: The ways; `nil` for lines that have none.
  ///   - cards: The two cards of each line.
  ///   - meet: Whether two lines meet at an end, so that crossings there do not count.
  /// - Returns: One number for each of `paths`; 0 where there is no way.
  func costs(
    of paths: [Path?], cards: [[Int]], meet: (Int, Int) -> Bool
  ) -> [Double] {
    let pieces = paths.map { $0?.lines(steps: 6) ?? [] }
    var costs = [Double](repeating: 0, count: paths.count)
    for (number, segments) in pieces.enumerated() where !segments.isEmpty {
      for other in 0..<number where !meet(number, other) {
        let crossings = segments.reduce(0) { count, segment in
          count + pieces[other].count { $0.crosses(segment) }
        }
        costs[number] += 0.5 * Double(crossings)
        costs[other] += 0.5 * Double(crossings)
      }
      costs[number] += cost(of: segments, between: cards[number])
    }
    return costs
  }

  /// Foreign cards that are touched, length, detours, turns and leaving the room.
  private func cost(of segments: [LineSegment], between cards: [Int]) -> Double {
    var cost = 0.0
    for (card, rect) in rects.enumerated() where !cards.contains(card) {
      if segments.contains(where: { $0.crosses(rect.inset(2, 2)) }) { cost += 2.5 }
    }
    for card in Set(cards).sorted() {
      // The first and last piece touch the border of their own cards.
      let inner = rects[card].inset(10, 10)
      if segments.contains(where: { $0.crosses(inner) }) { cost += 4 }
    }
    let length = segments.reduce(0) { $0 + $1.length }
    let chord = (segments[segments.count - 1].end - segments[0].start).length
    cost += length / 900 + 1.2 * max(0, length / (chord + 60) - 1) + 0.4 * turning(segments)
    let frame = box.inset(-20, -4)
    return segments.contains { !frame.contains($0.end) } ? cost + 6 : cost
  }

  /// How far a way turns to and fro, in right angles beyond the first.
  private func turning(_ segments: [LineSegment]) -> Double {
    let directions = segments.compactMap { ($0.end - $0.start).unit }
    let turned = zip(directions, directions.dropFirst()).reduce(0) { sum, pair in
      sum + abs(pair.0.x * pair.1.y - pair.0.y * pair.1.x)
    }
    return max(0, turned / 1.5 - 1)
  }
}
