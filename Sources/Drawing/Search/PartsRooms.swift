/// A row or more of boxes without lines, under a heading at the left.
struct Tray {
  /// The tray itself, at the lower edge of the room.
  let frame: Rect
  /// The boxes' centers.
  let centers: [(node: Int, center: Point)]

  private static let space = 14.0
  private static let inset = 16.0

  /// Fits boxes into rows; known ones keep their order, new ones follow.
  ///
  /// There is no tray when it would take more than two fifths of the room, or more than all of it when
  /// there is nothing else.
  init?(
    sizes: [(node: Int, size: Size)], box: Rect, heading: Double, kept: [Int: Point],
    isAlone: Bool
  ) {
    let order = sizes.sorted { left, right in
      switch (kept[left.node], kept[right.node]) {
      case (let a?, let b?): (a.y, a.x, left.node) < (b.y, b.x, right.node)
      case (.some, nil): true
      case (nil, .some): false
      case (nil, nil): left.node < right.node
      }
    }
    let first = box.x + heading
    let limit = box.maxX - Self.inset
    var rows: [[(node: Int, size: Size)]] = []
    var left = limit
    for entry in order {
      if left + entry.size.width > limit {
        rows.append([])
        left = first
      }
      guard left + entry.size.width <= limit, !rows.isEmpty else { return nil }
      rows[rows.count - 1].append(entry)
      left += entry.size.width + Self.space
    }
    let heights = rows.map { row in row.map(\.size.height).max() ?? 0 }
    let height =
      heights.reduce(0, +) + Self.space * Double(max(0, rows.count - 1)) + 2 * Self.inset
    guard height <= box.height * (isAlone ? 1 : 0.4) else { return nil }
    frame = Rect(x: box.x, y: box.maxY - height, width: box.width, height: height)
    var centers: [(node: Int, center: Point)] = []
    var top = frame.y + Self.inset
    for (row, rowHeight) in zip(rows, heights) {
      var left = first
      for entry in row {
        centers.append((entry.node, Point(left + entry.size.width / 2, top + rowHeight / 2)))
        left += entry.size.width + Self.space
      }
      top += rowHeight + Self.space
    }
    self.centers = centers
  }
}

/// A column of frames for the smaller pieces of a network, beside the room of the largest.
struct SideColumn {
  /// The room of the largest piece.
  let main: Rect
  /// The frames of the others, from the top.
  let frames: [Rect]

  private static let space = 24.0

  /// Divides a room.
  ///
  /// The column is as wide as the share of boxes in it, in twelfths, so that one more box changes
  /// nothing; at least 270 and at most half the room. The frames are as high as their share of boxes.
  /// There is no column when a frame would be too low or too narrow for its boxes.
  init?(pieces: [[Int]], nodes: [Size], room: Rect) {
    let others = pieces.dropFirst()
    let widest = others.joined().map { nodes[$0].width }.max() ?? 0
    let small = Double(others.joined().count)
    let share = small / (small + Double(pieces[0].count))
    let twelfths = (share * 12).rounded(.up)
    let width = max(270, widest + 48, room.width * twelfths / 12 * 0.9)
    guard width <= room.width / 2 else { return nil }
    let free = room.height - Self.space * Double(others.count - 1)
    let least = others.map { piece in
      // In a narrow column boxes stand nearly under one another.
      let area = piece.reduce(0) { sum, node in
        sum + (nodes[node].width + 14) * (nodes[node].height + 22)
      }
      return max(1.5 * area / (width - 32), (piece.map { nodes[$0].height }.max() ?? 0) + 40) + 32
    }
    let needed = least.reduce(0, +)
    guard needed <= free else { return nil }
    let weights = others.map { Double($0.count + 1) }
    let whole = weights.reduce(0, +)
    var frames: [Rect] = []
    var top = room.y
    for (weight, low) in zip(weights, least) {
      let height = low + (free - needed) * weight / whole
      frames.append(Rect(x: room.maxX - width, y: top, width: width, height: height))
      top += height + Self.space
    }
    self.frames = frames
    main = Rect(x: room.x, y: room.y, width: room.width - width - 30, height: room.height)
  }
}
