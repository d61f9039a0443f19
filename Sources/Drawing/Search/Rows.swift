/// Boxes set in rows: the layout that needs nothing but room.
struct Rows {
  private let nodes: [Size]
  private let box: Rect
  /// The boxes in the order they are set.
  private let order: [Int]
  /// A layout whose order from left to right each row keeps.
  private let model: [Point]?

  /// Rows in the order of groups.
  init(search: LayoutSearch) {
    let groups = search.groups
    nodes = search.nodes
    box = search.box
    model = nil
    order = search.nodes.indices.sorted { left, right in
      groups.count == search.nodes.count && groups[left] != groups[right]
        ? groups[left] < groups[right] : left < right
    }
  }

  /// Rows that keep the order of a layout from top to bottom.
  init(search: LayoutSearch, from model: [Point]) {
    nodes = search.nodes
    box = search.box
    self.model = model
    order = search.nodes.indices.sorted {
      (model[$0].y, model[$0].x, $0) < (model[$1].y, model[$1].x, $1)
    }
  }

  /// The boxes' centers, spread over the frame; `nil` when they do not fit.
  func centers() -> [Point]? {
    guard !nodes.isEmpty else { return [] }
    let even = (1...nodes.count).map(evenRows).filter(fits)
    let best = even.min { unevenness($0) < unevenness($1) }
    if let best { return spread(best) }
    let full = fullRows()
    return fits(full) ? spread(full) : nil
  }

  /// A number of rows with nearly equal numbers of boxes.
  private func evenRows(_ count: Int) -> [[Int]] {
    (0..<count).map { row in
      Array(order[(row * order.count / count)..<((row + 1) * order.count / count)])
    }
  }

  /// Rows as full as the frame allows.
  private func fullRows() -> [[Int]] {
    var rows: [[Int]] = []
    for node in order {
      if let last = rows.last, width(of: last + [node]) <= box.width {
        rows[rows.count - 1].append(node)
      } else {
        rows.append([node])
      }
    }
    return rows
  }

  private func fits(_ rows: [[Int]]) -> Bool {
    rows.allSatisfy { width(of: $0) <= box.width } && height(of: rows) <= box.height
  }

  private func width(of row: [Int]) -> Double {
    row.reduce(0) { $0 + nodes[$1].width } + Double(row.count - 1) * OverlapRemoval.leastGap.width
  }

  private func height(of row: [Int]) -> Double { row.map { nodes[$0].height }.max() ?? 0 }

  private func height(of rows: [[Int]]) -> Double {
    rows.reduce(0) { $0 + height(of: $1) }
      + Double(rows.count - 1) * OverlapRemoval.leastGap.height
  }

  /// How differently rows fill the frame across and down.
  private func unevenness(_ rows: [[Int]]) -> Double {
    let across = (rows.map { width(of: $0) }.max() ?? 0) / max(box.width, 1)
    return abs(across - height(of: rows) / max(box.height, 1))
  }

  private func spread(_ rows: [[Int]]) -> [Point] {
    var result = nodes.map { _ in box.center }
    let free = box.height - rows.reduce(0) { $0 + height(of: $1) }
    let between = free / Double(rows.count)
    var top = box.y + between / 2
    for row in rows {
      let sorted = model.map { model in row.sorted { model[$0].x < model[$1].x } } ?? row
      let space = (box.width - row.reduce(0) { $0 + nodes[$1].width }) / Double(row.count)
      var left = box.x + space / 2
      for node in sorted {
        result[node] = Point(left + nodes[node].width / 2, top + height(of: row) / 2)
        left += nodes[node].width + space
      }
      top += height(of: row) + between
    }
    return result
  }
}
