/// Boxes in a grid, one column under the next, as a table is read.
struct Columns {
  private let nodes: [Size]
  private let box: Rect
  private let gap: Size
  private let order: [Int]

  /// Boxes in the order of their groups, then of their numbers.
  init(search: LayoutSearch) {
    nodes = search.nodes
    box = search.box
    gap = search.gap
    let groups =
      search.groups.count == search.nodes.count ? search.groups : search.nodes.map { _ in 0 }
    order = search.nodes.indices.sorted { (groups[$0], $0) < (groups[$1], $1) }
  }

  /// The boxes' centers, in about half as many rows as columns; `nil` when the grid does not fit.
  var centers: [Point]? {
    let wished = max(1, Int((1.6 * Double(nodes.count)).squareRoot().rounded(.up)))
    for count in (1...wished).reversed() {
      if let centers = centers(columns: count) { return centers }
    }
    return nil
  }

  private func centers(columns count: Int) -> [Point]? {
    let rows = stride(from: 0, to: order.count, by: count).map { start in
      Array(order[start..<min(start + count, order.count)])
    }
    let widths = (0..<count).map { column in
      rows.compactMap { $0.dropFirst(column).first }.map { nodes[$0].width }.max() ?? 0
    }
    let heights = rows.map { row in row.map { nodes[$0].height }.max() ?? 0 }
    let spareWidth = box.width - widths.reduce(0, +)
    let spareHeight = box.height - heights.reduce(0, +)
    guard spareWidth >= gap.width * 0.4 * Double(count - 1),
      spareHeight >= gap.height * 0.4 * Double(rows.count - 1)
    else { return nil }
    let across = min(2 * gap.width, spareWidth / Double(count))
    let down = min(2 * gap.height, spareHeight / Double(rows.count))
    var centers = nodes.map { _ in box.center }
    var top = box.y + (spareHeight - down * Double(rows.count - 1)) / 2
    for (row, height) in zip(rows, heights) {
      var left = box.x + (spareWidth - across * Double(count - 1)) / 2
      for (node, width) in zip(row, widths) {
        centers[node] = Point(left + width / 2, top + nodes[node].height / 2)
        left += width + across
      }
      top += height + down
    }
    return centers
  }
}
