package import StakeholderModel

/// Places a network that may be in pieces: its largest piece in the main room, smaller pieces in a
/// column at the right, those without a line in a tray below.
package struct PartsLayout: Sendable {
  /// The boxes' sizes.
  package var nodes: [Size]
  /// The lines; the two ends of each are different boxes.
  package var edges: [LayoutRequest.Edge]
  /// The room for everything.
  package var box: Rect
  /// The gap to leave between boxes where there is room.
  package var gap: Size
  /// Known places of boxes' centers.
  package var kept: [Int: Point]
  /// The width of the words at the left of the tray.
  package var trayHeading: Double

  /// Makes a layout of its parts.
  package init(
    nodes: [Size], edges: [LayoutRequest.Edge], box: Rect, gap: Size, kept: [Int: Point] = [:],
    trayHeading: Double
  ) {
    self.nodes = nodes
    self.edges = edges
    self.box = box
    self.gap = gap
    self.kept = kept
    self.trayHeading = trayHeading
  }

  /// Finds the places.
  ///
  /// - Returns: A place for every box, inside ``box`` and without overlaps.
  /// - Throws: ``DrawingError/unsuitable(reason:advice:)`` when the boxes do not fit.
  package func run(_ engine: any LayoutEngine) async throws(DrawingError) -> PlacedParts {
    let pieces = Pieces(nodeCount: nodes.count, edges: edges)
    let tray = Tray(
      sizes: pieces.alone.map { ($0, nodes[$0]) }, box: box, heading: trayHeading, kept: kept,
      isAlone: pieces.joined.isEmpty)
    guard let tray else { throw Self.tooMuch(pieces.alone.count) }
    var placed = PlacedParts(
      centers: nodes.map { _ in box.center }, pieces: pieces.joined, frames: [],
      tray: pieces.alone.isEmpty ? nil : tray.frame, diagnostics: [])
    for (node, center) in tray.centers { placed.centers[node] = center }
    let room = Rect(
      x: box.x, y: box.y, width: box.width,
      height: box.height - (pieces.alone.isEmpty ? 0 : tray.frame.height + 16))
    if pieces.joined.count > 1, let apart = await inColumn(pieces.joined, room, placed, engine) {
      return apart
    }
    let together = pieces.joined.flatMap { $0 }.sorted()
    try await place(together, in: room, &placed, engine)
    return placed
  }

  /// The largest piece beside a column of the others; `nil` when the column cannot hold them.
  private func inColumn(
    _ pieces: [[Int]], _ room: Rect, _ before: PlacedParts, _ engine: any LayoutEngine
  ) async -> PlacedParts? {
    let column = SideColumn(pieces: pieces, nodes: nodes, room: room)
    guard let column else { return nil }
    var placed = before
    placed.frames = column.frames
    do throws(DrawingError) {
      try await place(pieces[0], in: column.main, &placed, engine)
      for (piece, frame) in zip(pieces.dropFirst(), column.frames) {
        // Known boxes may come nearer to a frame that has become smaller.
        let inset = piece.contains { kept[$0] != nil } ? 6.0 : 16
        try await place(piece, in: frame.inset(inset, inset), &placed, engine)
      }
    } catch {
      return nil
    }
    return placed
  }

  private func place(
    _ piece: [Int], in room: Rect, _ placed: inout PlacedParts, _ engine: any LayoutEngine
  ) async throws(DrawingError) {
    var numbers: [Int: Int] = [:]
    for (number, node) in piece.enumerated() { numbers[node] = number }
    let lines = edges.compactMap { edge -> LayoutRequest.Edge? in
      guard let source = numbers[edge.source], let target = numbers[edge.target] else { return nil }
      return LayoutRequest.Edge(source, target, length: edge.length)
    }
    var search = LayoutSearch(nodes: piece.map { nodes[$0] }, edges: lines, box: room, gap: gap)
    search.kept = keptInside(room, piece)
    if search.kept.isEmpty, piece.contains(where: { kept[$0] != nil }) {
      placed.diagnostics.append(.keptPlacesGivenUp)
    }
    let result = try await search.run(engine)
    for (number, node) in piece.enumerated() { placed.centers[node] = result.centers[number] }
    for diagnostic in result.diagnostics where !placed.diagnostics.contains(diagnostic) {
      placed.diagnostics.append(diagnostic)
    }
  }

  /// Known places inside a room, as long as they are at least half of those that are known: boxes
  /// that changed rooms are placed like new ones.
  private func keptInside(_ room: Rect, _ piece: [Int]) -> [Int: Point] {
    let frame = room.inset(-1, -1)
    var inside: [Int: Point] = [:]
    var known = 0
    for (number, node) in piece.enumerated() {
      guard let center = kept[node] else { continue }
      known += 1
      let rect = Rect(center: center, size: nodes[node])
      if frame.contains(Point(rect.x, rect.y)), frame.contains(Point(rect.maxX, rect.maxY)) {
        inside[number] = center
      }
    }
    return 2 * inside.count >= known ? inside : [:]
  }

  private static func tooMuch(_ count: Int) -> DrawingError {
    .unsuitable(
      reason: "\(count) without a recorded tie do not fit on one slide",
      advice: "record who works with whom, or ask for --kind table")
  }
}

/// Where the parts of a network are.
package struct PlacedParts: Sendable {
  /// The boxes' centers.
  package var centers: [Point]
  /// The boxes of each connected piece, the largest piece first; those without a line are in none.
  package var pieces: [[Int]]
  /// The frames of the smaller pieces; empty when all pieces share the main room.
  package var frames: [Rect]
  /// Where the tray is; `nil` when every box has a line.
  package var tray: Rect?
  /// What the reader should know.
  package var diagnostics: [Diagnostic]
}

/// The connected pieces of a network.
struct Pieces {
  /// Pieces of two or more boxes, the largest first, equal ones by their first box.
  let joined: [[Int]]
  /// Boxes without a line.
  let alone: [Int]

  init(nodeCount: Int, edges: [LayoutRequest.Edge]) {
    var leader = Array(0..<nodeCount)
    func root(_ node: Int) -> Int {
      var node = node
      while leader[node] != node {
        leader[node] = leader[leader[node]]
        node = leader[node]
      }
      return node
    }
    for edge in edges {
      let (first, second) = (root(edge.source), root(edge.target))
      leader[max(first, second)] = min(first, second)
    }
    var members = [[Int]](repeating: [], count: nodeCount)
    for node in 0..<nodeCount { members[root(node)].append(node) }
    alone = members.filter { $0.count == 1 }.flatMap { $0 }
    joined = members.filter { $0.count > 1 }
      .sorted { (-$0.count, $0[0]) < (-$1.count, $1[0]) }
  }
}
