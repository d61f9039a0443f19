/// All ties between two cards as one line with their number.
struct Band: Sendable {
  let pair: CardPair
  let count: Int
  let path: Path
  /// The width of the line, by the counts in the picture.
  let strength: TieStrength
  /// Where the number stands.
  let badge: Point

  /// Bands along their ways, with numbers where they cover neither another band nor another number.
  static func bands(
    _ counts: [(pair: CardPair, count: Int)], _ paths: [Path], avoiding rects: [Rect]
  ) -> [Band] {
    let steps = CountBands(of: counts.map(\.count))
    var badges: [Point] = []
    var bands: [Band] = []
    for (number, entry) in counts.enumerated() where number < paths.count {
      let others = paths.indices.filter { $0 != number }.map { paths[$0] }
      let badge = place(on: paths[number], besides: others, badges, rects)
      badges.append(badge)
      bands.append(
        Band(
          pair: entry.pair, count: entry.count, path: paths[number],
          strength: steps.strength(of: entry.count), badge: badge))
    }
    return bands
  }

  /// A place for a number on a line, clear of other lines, other numbers and cards where it can be.
  static func place(
    on path: Path, besides others: [Path], _ badges: [Point], _ rects: [Rect]
  ) -> Point {
    let shares = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74]
    let lines = others.map { $0.lines(steps: 8) }
    var best: (cost: Double, point: Point)?
    for (rank, share) in shares.enumerated() {
      let point = path.place(at: share).point
      var cost = 0.1 * Double(rank)
      cost += 4 * Double(badges.count { ($0 - point).length < 40 })
      cost += 4 * Double(rects.count { $0.inset(-20, -20).contains(point) })
      cost += Double(lines.count { $0.contains { $0.distance(to: point) < 22 } })
      if best.map({ cost < $0.cost }) ?? true { best = (cost, point) }
    }
    return best?.point ?? path.start
  }
}
