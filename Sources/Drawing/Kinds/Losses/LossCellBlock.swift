/// A cell of the matrix with the words that fit it.
struct LossCellBlock: Sendable {
  private let mark: LossMark
  private let lines: [(words: TextBlock, isMitigation: Bool)]

  private static let left = 46.0
  private static let right = 12.0
  private static let leading = 27.0

  /// Fits a loss and what makes it smaller, or the state in words, to a cell of a size.
  init(_ cell: LossGrid.Cell, size: Size, measurer: any TextMeasurer) {
    mark = cell.mark
    let width = size.width - Self.left - Self.right
    let room = max(1, Int((size.height - 14) / Self.leading))
    func block(_ words: String, _ lettering: Lettering, _ lines: Int) -> TextBlock {
      TextBlock(words, lettering, maxWidth: width, maxLines: max(1, lines), measurer: measurer)
    }
    let state = block(cell.mark.short, .emphasis, 1)
    guard room > 1, !cell.losses.isEmpty else {
      lines = width < 60 ? [] : [(state, false)]
      return
    }
    guard cell.mark == .mitigated, !cell.mitigations.isEmpty else {
      lines = [(Self.fullest(cell.losses) { block($0, .body, room) }, false)]
      return
    }
    let wanted = Self.fullest(cell.mitigations) { block($0, .emphasis, room * 2 / 3) }
    let loss = Self.fullest(cell.losses) { block($0, .body, room - wanted.lines.count) }
    lines = [(loss, false), (wanted, true)]
  }

  /// All of them where there is room, else the first and how many more.
  private static func fullest(_ words: [String], _ fit: (String) -> TextBlock) -> TextBlock {
    let all = fit(words.joined(separator: "; "))
    guard all.isCut, let first = words.first, words.count > 1 else { return all }
    return fit("\(first) (and \(words.count - 1) more)")
  }

  func items(in rect: Rect, _ theme: Theme, subject: String) -> [Scene.Item] {
    guard !lines.isEmpty else { return mark.items(in: rect, theme) }
    let count = Double(lines.reduce(0) { $0 + $1.words.lines.count })
    var y = rect.center.y - (count - 1) / 2 * Self.leading
    var items =
      mark.body(in: rect, theme) + mark.glyph(at: Point(rect.x + 26, rect.center.y), theme)
    for line in lines {
      items += line.words.items(
        at: Point(rect.x + Self.left, y + line.words.lettering.baselineDrop),
        leading: Self.leading, color: color(line, theme), subject: subject)
      y += Double(line.words.lines.count) * Self.leading
    }
    return items
  }

  private func color(_ line: (words: TextBlock, isMitigation: Bool), _ theme: Theme) -> Color {
    if line.isMitigation { return theme.new }
    let isState = line.words.lettering == .emphasis
    return isState ? mark.ink(theme) : mark == .mitigated ? theme.ink2 : theme.ink
  }
}
