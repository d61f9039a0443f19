/// Cards in places, pills in an order and ties at sides, with the ways that this gives.
struct RoutedTry: Sendable {
  let rects: [Rect]
  var arrangement: PillArrangement
  var routing: AllianceRouting?

  /// How far the ways are from what a reader can follow.
  var cost: Double { routing?.cost ?? .infinity }

  /// How many lines are turned to other sides at a time.
  private static let turnedLines = 6

  /// The first of the tries, of which there is at least one, whose ways can best be followed; all are
  /// led in one go.
  static func best(
    of tries: [RoutedTry], _ model: AllianceShapes, in box: Rect, _ engine: any LayoutEngine
  ) async -> RoutedTry {
    let open = tries.indices.filter { tries[$0].routing == nil }
    let answers = await engine.route(
      open.map { AllianceRouting.request(model, tries[$0].rects, tries[$0].arrangement) })
    var best = tries[0]
    for (number, place) in open.enumerated() {
      var tried = tries[place]
      tried.routing = AllianceRouting(
        number < answers.count ? answers[number] : nil, model, tried.rects, tried.arrangement,
        in: box)
      if tried.cost < best.cost { best = tried }
    }
    return best
  }

  /// This try with one of its worst lines at other sides.
  func variants(_ model: AllianceShapes) -> [RoutedTry] {
    guard let routing else { return [] }
    let worst = routing.lineCosts.indices.filter { routing.lineCosts[$0] > 0 }
      .sorted { (-routing.lineCosts[$0], $0) < (-routing.lineCosts[$1], $1) }
      .prefix(Self.turnedLines)
    let sides: [[PillArrangement.Side]] = [
      [.left, .left], [.left, .right], [.right, .left], [.right, .right],
    ]
    return worst.flatMap { line in
      sides.filter { $0 != arrangement.sides[line] }.map { side in
        var variant = RoutedTry(rects: rects, arrangement: arrangement)
        variant.arrangement.sides[line] = side
        return variant
      }
    }
  }
}
