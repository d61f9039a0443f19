/// The matrix laid out: heads of kinds, names of partners and cells.
struct LossesPlan: Sendable {
  private let heads: [(title: TextBlock, meaning: TextBlock, center: Double)]
  private let rows: [(words: TextBlock, subject: String, y: Double)]
  private let cells: [[LossCellBlock]]
  private let origin: Point
  private let cellSize: Size
  private let gap: Double
  /// How many partners there was no room for.
  let leftOutRows: Int

  private static let leastHeight = 34.0
  private static let mostHeight = 230.0
  private static let headHeight = 84.0

  init(_ whole: LossGrid, in box: Rect, measurer: any TextMeasurer) {
    let rowLimit = max(1, Int((box.height - Self.headHeight) / Self.leastHeight))
    let grid = whole.limited(rows: rowLimit)
    leftOutRows = whole.rows.count - grid.rows.count
    let height = min(
      Self.mostHeight, (box.height - Self.headHeight) / Double(max(1, grid.rows.count)))
    let nameLines = max(1, min(4, Int((height - 10) / 27)))
    let nameWidth = Self.nameWidth(grid, lines: nameLines, measurer)
    let width = (box.width - nameWidth - 20) / Double(LossGrid.kinds.count)
    let gap = min(10, 0.18 * height)
    self.gap = gap
    let used = Self.headHeight + height * Double(grid.rows.count)
    let top = box.y + max(0, (box.height - used) / 3)
    let origin = Point(box.x + nameWidth + 20, top + Self.headHeight)
    let cellSize = Size(width, height)
    self.origin = origin
    self.cellSize = cellSize
    heads = LossGrid.kinds.enumerated().map { column, kind in
      (
        TextBlock(kind.title, .strong, maxWidth: width - 12, measurer: measurer),
        TextBlock(kind.meaning, .body, maxWidth: width - 12, measurer: measurer),
        origin.x + (Double(column) + 0.5) * width
      )
    }
    rows = grid.rows.enumerated().map { number, row in
      let words = TextBlock(
        row.name, .emphasis, maxWidth: nameWidth, maxLines: nameLines, short: row.short,
        measurer: measurer)
      return (words, row.subject, origin.y + (Double(number) + 0.5) * height)
    }
    let inner = Size(width - gap, height - gap)
    cells = grid.rows.map { row in
      row.cells.map { LossCellBlock($0, size: inner, measurer: measurer) }
    }
  }

  /// As much as the longest name needs on its lines, but never so much that cells starve.
  private static func nameWidth(
    _ grid: LossGrid, lines: Int, _ measurer: any TextMeasurer
  ) -> Double {
    let most = 300.0
    let widths = grid.rows.map { row in
      TextBlock(
        row.name, .emphasis, maxWidth: lines > 1 ? 240 : most, maxLines: lines, short: row.short,
        measurer: measurer
      ).width
    }
    return min(most, (widths.max() ?? 0) + 4)
  }

  func items(in theme: Theme) -> [Scene.Item] {
    var items: [Scene.Item] = []
    for head in heads {
      items += head.title.items(
        at: Point(head.center, origin.y - 50), leading: 0, color: theme.ink, anchor: .middle)
      items += head.meaning.items(
        at: Point(head.center, origin.y - 22), leading: 0, color: theme.ink2, anchor: .middle)
    }
    for (row, line) in zip(rows, cells) {
      items += row.words.items(
        centeredAt: Point(origin.x - 16, row.y), leading: 27, color: theme.ink, anchor: .end,
        subject: row.subject)
      for (column, cell) in line.enumerated() {
        let center = Point(origin.x + (Double(column) + 0.5) * cellSize.width, row.y)
        let rect = Rect(
          center: center, size: Size(cellSize.width - gap, cellSize.height - gap))
        items += cell.items(in: rect, theme, subject: row.subject)
      }
    }
    return items
  }
}
