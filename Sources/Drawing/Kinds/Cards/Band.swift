/// All ties between two cards as one line with their number.
struct Band: Sendable {
  let pair: CardPair
  let count: Int
  let path: Path
  /// The width of the line, by the counts in the picture.
  let strength: TieStrength
  /// Where the number stands.
  let badge: Point

  /// Bands along their ways, with numbers where they cover neither another line nor another number.
  ///
  /// - Parameters:
  ///   - counts: The number of each way.
  ///   - paths: The ways, in the same order.
  ///   - rects: The cards.
  /// - Returns: One band for each way that has a number.
  static func bands(
    _ counts: [(pair: CardPair, count: Int)], _ paths: [Path], avoiding rects: [Rect]
  ) -> [Band] {
    let steps = CountBands(of: counts.map(\.count).filter { $0 > 0 })
    let numbers = Array(zip(counts, paths).map(\.0).indices)
    // Short ways first: they leave the fewest places.
    let order = numbers.sorted { (paths[$0].length, $0) < (paths[$1].length, $1) }
    let places = CountPlaces(paths: paths, boxes: rects).places(
      of: order.map { ($0, CountBadge(counts[$0].count).radius) })
    var badges = paths.map { $0.place(at: 0.5).point }
    for (number, place) in zip(order, places) { badges[number] = place }
    return numbers.map { number in
      Band(
        pair: counts[number].pair, count: counts[number].count, path: paths[number],
        strength: steps.strength(of: counts[number].count), badge: badges[number])
    }
  }
}
