/// Keeps boxes where they were and finds free places for new ones.
struct KeptPlaces {
  let search: LayoutSearch
  private let fit: SlideFit

  init(search: LayoutSearch) {
    self.search = search
    fit = SlideFit(nodes: search.nodes, box: search.box)
  }

  /// Every kept box exactly where it was, and new ones near their partners.
  ///
  /// - Returns: `nil` when a kept box lies outside the frame or on another, or a new one finds no
  ///   free place.
  func extended() -> [Point]? {
    guard areValid else { return nil }
    var centers = rough()
    var placed = Set(search.kept.keys)
    let new = order
    for node in new {
      guard let place = freePlace(for: node, beside: placed, centers) else { return nil }
      centers[node] = place
      placed.insert(node)
    }
    guard new.count > 1 else { return centers }
    let moved = Annealing(search: search, movable: new, steps: 400 * new.count)
      .improved(centers, seed: 1)
    return LayoutScore(of: moved, in: search).total < LayoutScore(of: centers, in: search).total
      && isFree(moved) ? moved : centers
  }

  /// Kept places, and for each new box the middle of its partners that have one: a start for
  /// placing anew.
  func rough() -> [Point] {
    var centers = search.nodes.map { _ in search.box.center }
    for (node, center) in search.kept where centers.indices.contains(node) {
      centers[node] = center
    }
    for node in order {
      let partners = partners(of: node).compactMap { search.kept[$0] }
      guard !partners.isEmpty else { continue }
      let sum = partners.reduce(Point(0, 0)) { $0 + $1 }
      centers[node] = sum * (1 / Double(partners.count))
    }
    return centers
  }

  /// New boxes: those with most kept partners first.
  private var order: [Int] {
    search.nodes.indices.filter { search.kept[$0] == nil }.map { node in
      (node, partners(of: node).count { search.kept[$0] != nil })
    }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
  }

  private func partners(of node: Int) -> [Int] {
    search.edges.compactMap {
      $0.source == node ? $0.target : $0.target == node ? $0.source : nil
    }
  }

  /// Whether every kept box lies in the frame and on no other.
  var areValid: Bool {
    let nodes = search.kept.keys.sorted()
    guard nodes.allSatisfy(search.nodes.indices.contains) else { return false }
    let rects = nodes.map {
      Rect(center: search.kept[$0] ?? search.box.center, size: search.nodes[$0])
    }
    let frame = search.box.inset(-1, -1)
    return rects.enumerated().allSatisfy { place, rect in
      frame.contains(Point(rect.x, rect.y)) && frame.contains(Point(rect.maxX, rect.maxY))
        && !rects[..<place].contains { $0.overlaps(rect, tolerance: 0.5) }
    }
  }

  private func isFree(_ centers: [Point]) -> Bool {
    let rects = zip(centers, search.nodes).map { Rect(center: $0, size: $1).inset(-4, -4) }
    return rects.indices.allSatisfy { node in
      search.kept[node] != nil
        || !rects.indices.contains { $0 != node && rects[$0].overlaps(rects[node]) }
    }
  }

  /// The cheapest place on a grid at which a box keeps its gap; narrower gaps where there is no room.
  private func freePlace(for node: Int, beside placed: Set<Int>, _ centers: [Point]) -> Point? {
    let known = placed.sorted()
    let part = LayoutSearch(
      nodes: (known + [node]).map { search.nodes[$0] }, edges: edges(among: known + [node]),
      box: search.box, gap: search.gap)
    var layout = LocalCost(
      search: part, centers: known.map { centers[$0] } + [search.box.center])
    let least = OverlapRemoval.leastGap
    for share in [1, 0.5, 0] {
      let gap = Size(
        max(least.width, search.gap.width * share), max(least.height, search.gap.height * share))
      let obstacles = known.map {
        Rect(center: centers[$0], size: search.nodes[$0]).inset(-gap.width, -gap.height)
      }
      var best: (cost: Double, place: Point)?
      for place in grid(for: node) {
        let rect = Rect(center: place, size: search.nodes[node])
        if obstacles.contains(where: { $0.overlaps(rect) }) { continue }
        layout.move(known.count, to: place)
        let price = layout.cost(of: known.count)
        if best.map({ price < $0.cost }) ?? true { best = (price, place) }
      }
      if let best { return best.place }
    }
    return nil
  }

  private func edges(among nodes: [Int]) -> [LayoutRequest.Edge] {
    var numbers: [Int: Int] = [:]
    for (number, node) in nodes.enumerated() { numbers[node] = number }
    return search.edges.compactMap { edge in
      guard let source = numbers[edge.source], let target = numbers[edge.target] else { return nil }
      return LayoutRequest.Edge(source, target, length: edge.length)
    }
  }

  /// Places 60 by 40 over the frame, row by row.
  private func grid(for node: Int) -> [Point] {
    let size = search.nodes[node]
    let free = search.box.inset(size.width / 2, size.height / 2)
    guard free.width >= 0, free.height >= 0 else { return [] }
    return (0...40).flatMap { row in
      (0...60).map { column in
        Point(
          free.x + free.width * Double(column) / 60, free.y + free.height * Double(row) / 40)
      }
    }
  }
}
