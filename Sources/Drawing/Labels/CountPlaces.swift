/// Finds a free place on each of some lines for the number it carries.
struct CountPlaces {
  /// Every line of the picture.
  let paths: [Path]
  /// Boxes that numbers keep clear of.
  let boxes: [Rect]

  private static let shares = [
    0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86,
  ]

  /// A center for each numbered line, in the order given.
  ///
  /// - Parameter numbered: The lines that carry a number, with the radius of its circle.
  /// - Returns: The centers; each costs least among 13 places along its line, given those before.
  func places(of numbered: [(path: Int, radius: Double)]) -> [Point] {
    let lines = paths.map { $0.lines(steps: 10) }
    var done: [(center: Point, radius: Double)] = []
    for (path, radius) in numbered {
      var best: (cost: Double, center: Point)?
      for share in Self.shares {
        let center = paths[path].place(at: share).point
        let room = Rect(center: center, size: Size(2 * radius + 10, 2 * radius + 10))
        var cost = 1.2 * abs(share - 0.5)
        for other in lines.indices where other != path {
          if lines[other].contains(where: { $0.crosses(room) }) { cost += 2 }
        }
        cost += 40 * Double(done.count { ($0.center - center).length < $0.radius + radius + 6 })
        cost += 3 * Double(boxes.count { $0.overlaps(room.inset(4, 4)) })
        if cost < best?.cost ?? .infinity { best = (cost, center) }
      }
      if let best { done.append((best.center, radius)) }
    }
    return done.map(\.center)
  }
}
