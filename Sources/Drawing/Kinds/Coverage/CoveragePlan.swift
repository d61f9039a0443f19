/// The matrix laid out: heads, names of organizations and cells.
struct CoveragePlan: Sendable {
  private let heads: [(words: TextBlock, count: String, center: Double)]
  private let rows: [(words: TextBlock, subject: String, y: Double)]
  private let cells: [[CoverageCellBlock]]
  private let origin: Point
  private let cellSize: Size
  /// How many organizations and causes there was no room for.
  let leftOutRows: Int
  let leftOutColumns: Int

  private static let gap = 8.0
  private static let leastHeight = 40.0
  private static let mostHeight = 92.0
  private static let leastWidth = 130.0
  private static let mostWidth = 460.0

  init(_ whole: CoverageGrid, in box: Rect, measurer: any TextMeasurer) {
    let nameWidth = Self.nameWidth(whole, box, measurer)
    let room = box.width - nameWidth - 20
    let columnLimit = max(1, Int(room / Self.leastWidth))
    let rowLimit = max(1, Int((box.height - 88) / Self.leastHeight))
    let grid = whole.limited(rows: rowLimit, columns: columnLimit)
    leftOutRows = whole.rows.count - grid.rows.count
    leftOutColumns = whole.columns.count - grid.columns.count

    let width = min(Self.mostWidth, room / Double(max(1, grid.columns.count)))
    let heads = grid.columns.map {
      TextBlock($0.name, .emphasis, maxWidth: width - 10, maxLines: 3, measurer: measurer)
    }
    let headHeight = 25 * Double(heads.map(\.lines.count).max() ?? 1) + 38
    let height = min(
      Self.mostHeight, (box.height - headHeight) / Double(max(1, grid.rows.count)))
    let used = nameWidth + 20 + width * Double(grid.columns.count)
    let left = box.x + max(0, (box.width - used) / 2)
    let origin = Point(left + nameWidth + 20, box.y + headHeight)
    let cellSize = Size(width, height)
    self.origin = origin
    self.cellSize = cellSize
    self.heads = zip(heads, grid.columns).enumerated().map { column, head in
      let count = head.1.isRecorded ? "\(head.1.active) of \(head.1.total)" : "not recorded"
      return (head.0, count, origin.x + (Double(column) + 0.5) * width)
    }
    rows = grid.rows.enumerated().map { number, row in
      let words = TextBlock(
        row.name, .emphasis, maxWidth: nameWidth, maxLines: height >= 60 ? 2 : 1,
        short: row.short, measurer: measurer)
      return (words, row.subject, origin.y + (Double(number) + 0.5) * height)
    }
    let inner = Size(width - Self.gap, height - Self.gap)
    cells = grid.rows.map { row in
      row.cells.map { CoverageCellBlock($0, size: inner, measurer: measurer) }
    }
  }

  /// As much as the longest name needs, but never so much that columns starve.
  private static func nameWidth(
    _ grid: CoverageGrid, _ box: Rect, _ measurer: any TextMeasurer
  ) -> Double {
    let most = max(230, min(420, box.width - leastWidth * Double(grid.columns.count) - 20))
    let widths = grid.rows.map { row in
      TextBlock(row.name, .emphasis, maxWidth: most, maxLines: 2, measurer: measurer).width
    }
    return min(most, (widths.max() ?? 0) + 4)
  }

  func items(in theme: Theme) -> [Scene.Item] {
    var items: [Scene.Item] = []
    for head in heads {
      let last = origin.y - 38
      items += head.words.items(
        at: Point(head.center, last - 25 * Double(head.words.lines.count - 1)), leading: 25,
        color: theme.ink, anchor: .middle)
      items.append(
        Scene.Item(
          .text(
            head.count, at: Point(head.center, last + 25),
            style: Lettering.body.style(theme.ink2, .middle)), .label))
    }
    for (row, line) in zip(rows, cells) {
      items += row.words.items(
        centeredAt: Point(origin.x - 16, row.y), leading: 25, color: theme.ink, anchor: .end,
        subject: row.subject)
      for (column, cell) in line.enumerated() {
        let center = Point(origin.x + (Double(column) + 0.5) * cellSize.width, row.y)
        let rect = Rect(
          center: center, size: Size(cellSize.width - Self.gap, cellSize.height - Self.gap))
        items += cell.items(in: rect, theme, subject: row.subject)
      }
    }
    return items
  }
}
