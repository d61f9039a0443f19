import RealModule

/// The people of one card as dots: near those they work with, and near the side of the card on which
/// their ties leave it.
struct DotLayout: Sendable {
  /// The people who have a tie, as nodes 0 up; gates follow them.
  let people: [Int]
  /// People without a recorded tie, who stand in a row of their own.
  let isolates: [Int]
  /// Ties inside the card, between nodes.
  let inner: [LayoutRequest.Edge]
  /// Ties that leave the card: the node of the person and the number of the bundle.
  let outer: [(node: Int, bundle: Int)]

  /// How much room each of ``people`` takes: a named person's dot is larger.
  let cells: [Size]

  /// How much room a dot takes.
  static let cell = Size(26, 26)
  /// How far dots keep from the border of the card.
  static let inset = 18.0
  /// The height of the row of isolates.
  static let trayHeight = 30.0

  /// Everyone on the card: those with ties, then those without.
  var everyone: [Int] { people + isolates }

  /// Reads the ties of a card off a plan.
  init(card: Int, of plan: SiloPlan) {
    let content = plan.content
    let members = content.members(of: card)
    people = members.filter { !plan.isolates.contains($0) }
    isolates = members.filter { plan.isolates.contains($0) }
    var nodes: [Int: Int] = [:]
    for (node, person) in people.enumerated() { nodes[person] = node }
    func node(_ end: CardContent.End) -> Int? {
      if case .person(let person) = end { nodes[person] } else { nil }
    }
    cells = people.map { plan.bridges.contains($0) ? Size(32, 32) : Self.cell }
    inner = content.linesInside(card).compactMap { line in
      let ends = content.lines[line].ends.compactMap(node)
      return ends.count == 2 ? LayoutRequest.Edge(ends[0], ends[1]) : nil
    }
    var outer: [(node: Int, bundle: Int)] = []
    // Bands end at the border of the card, so nobody is drawn to their gates.
    for (number, bundle) in plan.bundles.enumerated()
    where !plan.isBanded && (bundle.pair.a == card || bundle.pair.b == card) {
      for line in bundle.lines {
        for node in content.lines[line].ends.compactMap(node) { outer.append((node, number)) }
      }
    }
    self.outer = outer
  }

  /// What the engine is asked to place.
  var requests: [LayoutRequest] {
    guard people.count > 2 else { return [] }
    return [1, 2].map { start in
      LayoutRequest(
        method: .stress(start: start), nodes: cells, edges: inner,
        gap: Size(5, 5))
    }
  }

  /// How many dots a room holds at least.
  static func capacity(_ room: Size) -> Int {
    let columns = Int((room.width - 2 * inset) / 34)
    let rows = Int((room.height - 16) / 34)
    return max(0, columns) * max(0, rows)
  }

  /// Where dots may be, in a card's room.
  func space(in room: Rect) -> Rect {
    var space = room.inset(Self.inset, 6)
    space.y += 2
    space.height -= isolates.isEmpty ? 8 : Self.trayHeight + 2
    return space
  }

  /// The places of isolates, from the lower right corner of the room to the left and upwards.
  func tray(in room: Rect) -> [Point] {
    let perRow = max(1, Int((room.width - 2 * Self.inset) / Self.cell.width))
    return isolates.indices.map { number in
      Point(
        room.maxX - Self.inset - 10 - Double(number % perRow) * Self.cell.width,
        room.maxY - 20 - Double(number / perRow) * Self.cell.height)
    }
  }
}

extension DotLayout {
  /// A place for everyone, in the order of ``everyone``.
  func anew(_ answers: [[Point]], in room: Rect, gates: [Int: Point]) -> [Point] {
    places(answers, in: room, gates: gates).map { Point(($0.x).rounded(), ($0.y).rounded()) }
      + tray(in: room)
  }

  /// Remembered people where they were, and each new one on the free place nearest to those they work
  /// with.
  ///
  /// - Returns: A place for each of ``everyone``; `nil` when somebody new finds none.
  func extended(_ kept: KeptDots, in room: Rect, gates: [Int: Point]) -> [Point]? {
    var places = everyone.map { kept.place($0) }
    for node in everyone.indices where places[node] == nil {
      let taken = places.compactMap(\.self)
      let wanted = center(of: node, places, gates) ?? Point(room.maxX - 28, room.maxY - 20)
      let free = grid(over: room.inset(Self.inset, 14)).filter { point in
        !taken.contains { abs($0.x - point.x) < 29 && abs($0.y - point.y) < 29 }
      }
      guard let nearest = free.min(by: { ($0 - wanted).length < ($1 - wanted).length }) else {
        return nil
      }
      places[node] = nearest
    }
    return places.compactMap(\.self)
  }

  /// The middle of the places that somebody's ties lead to.
  private func center(of node: Int, _ places: [Point?], _ gates: [Int: Point]) -> Point? {
    let near = inner.compactMap { edge -> Point? in
      edge.source == node
        ? places[edge.target] : edge.target == node ? places[edge.source] : nil
    }
    let ends = near + outer.filter { $0.node == node }.compactMap { gates[$0.bundle] }
    guard !ends.isEmpty else { return nil }
    return ends.reduce(Point(0, 0)) { $0 + $1 } * (1 / Double(ends.count))
  }

  /// Places every 4 pixels, row by row.
  private func grid(over space: Rect) -> [Point] {
    guard space.width > 0, space.height > 0 else { return [] }
    return (0...Int(space.height / 4)).flatMap { row in
      (0...Int(space.width / 4)).map { column in
        Point((space.x + 4 * Double(column)).rounded(), (space.y + 4 * Double(row)).rounded())
      }
    }
  }

  /// The best places that can be made of the engine's answers.
  ///
  /// - Parameters:
  ///   - answers: Layouts of ``people``, anywhere and at any scale.
  ///   - room: The free room of the card.
  ///   - gates: The points at which bundles enter the card, by number.
  /// - Returns: The center of each of ``people``, inside the room and apart from one another.
  func places(_ answers: [[Point]], in room: Rect, gates: [Int: Point]) -> [Point] {
    let space = space(in: room)
    guard people.count > 3 else { return row(in: space, gates: gates) }
    let search = search(in: space, gates: gates)
    let gatePoints = gates.sorted { $0.key < $1.key }.map(\.value)
    let removal = OverlapRemoval(nodes: cells, box: space, gap: Size(4, 4))
    let fit = SlideFit(nodes: cells, box: space)
    let raw = answers.filter { $0.count == people.count } + [circle]
    var ranked: [RankedLayout] = []
    for centers in raw {
      for turn in [0, Double.pi / 2, Double.pi, -Double.pi / 2] {
        for isMirrored in [false, true] {
          let turned = fit.fitted(
            isMirrored ? centers.map { Point(-$0.x, $0.y) } : centers, turn: turn, stretch: 4)
          guard let clear = Self.cleared(turned, removal) else { continue }
          ranked.append(rank(clear, gatePoints, search))
        }
      }
    }
    let polished = RankedLayout.leaders(ranked, count: 2).enumerated().flatMap { rank, leader in
      let moved = Annealing(search: search, movable: Array(people.indices), steps: steps)
        .improved(leader.centers, seed: UInt64(rank + 1))
      let own = Array(moved.prefix(people.count))
      return [own, fit.stretched(own)].compactMap { Self.cleared($0, removal) }
        .map { self.rank($0, gatePoints, search) }
    }
    let best = RankedLayout.leaders(ranked + polished, count: 1).first?.centers
    guard let best else { return grid(in: space) }
    let own = Array(best.prefix(people.count))
    return gates.isEmpty || outer.isEmpty ? centered(own, in: space) : own
  }

  /// Dots that nothing pulls to a side, moved to the middle of the room.
  private func centered(_ dots: [Point], in space: Rect) -> [Point] {
    let xs = dots.map(\.x)
    let ys = dots.map(\.y)
    guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max()
    else { return dots }
    let step = space.center - Point((left + right) / 2, (top + bottom) / 2)
    return dots.map { $0 + step }
  }

  /// Few dots side by side, those whose ties leave to the left at the left.
  private func row(in space: Rect, gates: [Int: Point]) -> [Point] {
    let pulls = people.indices.map { node -> Double in
      let ends = outer.filter { $0.node == node }.compactMap { gates[$0.bundle]?.x }
      return ends.isEmpty ? space.center.x : ends.reduce(0, +) / Double(ends.count)
    }
    let order = people.indices.sorted { (pulls[$0], $0) < (pulls[$1], $1) }
    var places = people.map { _ in space.center }
    let step = min(70, space.width / Double(max(1, people.count)))
    for (place, node) in order.enumerated() {
      places[node].x += (Double(place) - Double(people.count - 1) / 2) * step
    }
    // A middle dot off the line lets all ties of three be seen.
    if people.count == 3 {
      let rise = min(16, max(0, space.height / 2 - 15))
      for (place, node) in order.enumerated() { places[node].y += place == 1 ? -rise : rise }
    }
    return places
  }

  private var steps: Int { min(3000, 120 * people.count) }

  private func rank(
    _ centers: [Point], _ gates: [Point], _ search: LayoutSearch
  ) -> RankedLayout {
    let all = centers + gates
    return RankedLayout(centers: all, total: LayoutScore(of: all, in: search).total)
  }

  /// The dots and the gates as boxes, with the ties between them.
  private func search(in space: Rect, gates: [Int: Point]) -> LayoutSearch {
    let numbers = gates.keys.sorted()
    let leaving = outer.compactMap { node, bundle in
      numbers.firstIndex(of: bundle).map { LayoutRequest.Edge(node, people.count + $0) }
    }
    return LayoutSearch(
      nodes: cells + numbers.map { _ in Size(1, 1) },
      edges: inner + leaving, box: space, gap: Size(8, 8))
  }

  private static func cleared(_ centers: [Point], _ removal: OverlapRemoval) -> [Point]? {
    removal.pushed(centers, gap: Size(4, 4), sweeps: 150)
      ?? removal.pushed(centers, gap: Size(0, 0), sweeps: 200)
  }

  private var circle: [Point] {
    people.indices.map { node in
      let angle = 2 * Double.pi * Double(node) / Double(max(1, people.count))
      return Point(.cos(angle), .sin(angle))
    }
  }

  /// Rows of dots: what stands in when nothing else fits.
  private func grid(in space: Rect) -> [Point] {
    let count = max(1, people.count)
    let columns = max(1, min(count, Int(space.width / Self.cell.width)))
    let rows = (count + columns - 1) / columns
    return people.indices.map { node in
      Point(
        space.x + space.width * (Double(node % columns) + 0.5) / Double(columns),
        space.y + space.height * (Double(node / columns) + 0.5) / Double(rows))
    }
  }
}
