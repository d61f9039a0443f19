/// A legend fitted to its column.
struct LegendPanel: Sendable {
  static let width = 330.0

  private let facts: [FactBlock]
  private let heading: String
  private let rows: [RowBlock]
  private let frame: Rect

  private struct FactBlock {
    let number: TextBlock
    let sentence: TextBlock
    let gap: Double

    var height: Double { 50 + 27 * Double(sentence.lines.count) + gap }
  }

  private struct RowBlock {
    let mark: LegendMark?
    let words: TextBlock
    let height: Double
  }

  /// Fits a legend to `frame`: rows move closer, then facts go, then rows, the last of which says how
  /// many are left out.
  init(_ legend: Legend, frame: Rect, measurer: any TextMeasurer) {
    self.frame = frame
    let isTight = legend.rows.count + 3 * legend.facts.count > 17
    var facts = legend.facts.map { Self.block($0, isTight: isTight, measurer) }
    var rows = legend.rows.map { Self.block($0.mark, $0.words, isTight: isTight, measurer) }
    if Self.height(facts, rows) > frame.height {
      rows = legend.rows.map { Self.block($0.mark, $0.words, isTight: true, measurer) }
    }
    while Self.height(facts, rows) > frame.height, facts.count > 1 { facts.removeLast() }
    var leftOut = 0
    while Self.height(facts, rows) > frame.height, rows.count > 1 {
      rows.removeLast(leftOut == 0 ? 1 : 2)
      leftOut = legend.rows.count - rows.count
      rows.append(Self.block(nil, "and \(leftOut) more", isTight: true, measurer))
    }
    self.facts = facts
    self.rows = rows
    heading = legend.heading
  }

  private static func block(
    _ fact: Legend.Fact, isTight: Bool, _ measurer: any TextMeasurer
  ) -> FactBlock {
    FactBlock(
      number: TextBlock(fact.number, .fact, maxWidth: width - 48, measurer: measurer),
      sentence: TextBlock(
        fact.sentence, .body, maxWidth: width - 48, maxLines: 4, measurer: measurer),
      gap: isTight ? 8 : 20)
  }

  private static func block(
    _ mark: LegendMark?, _ words: String, isTight: Bool, _ measurer: any TextMeasurer
  ) -> RowBlock {
    let words = TextBlock(
      words, .body, maxWidth: width - 48 - 76, maxLines: 3, measurer: measurer)
    let lines = Double(words.lines.count)
    return RowBlock(
      mark: mark, words: words,
      height: isTight ? max(33, 25 * lines + 8) : max(38, 25 * lines + 12))
  }

  private static func height(_ facts: [FactBlock], _ rows: [RowBlock]) -> Double {
    let factsHeight = facts.isEmpty ? 0 : facts.reduce(18) { $0 + $1.height }
    let rowsHeight = rows.isEmpty ? 0 : rows.reduce(18) { $0 + $1.height }
    return 44 + factsHeight + rowsHeight + 16
  }

  func items(in theme: Theme) -> [Scene.Item] {
    var items = [
      Scene.Item(.rectangle(frame, radius: 16, fill: theme.panel, stroke: nil), .frame)
    ]
    var y = frame.y + 44
    for fact in facts {
      items += fact.number.items(
        at: Point(frame.x + 24, y + 18), leading: 0, color: theme.focusText, role: .frame)
      items += fact.sentence.items(
        at: Point(frame.x + 24, y + 50), leading: 27, color: theme.ink2, role: .frame)
      y += fact.height
    }
    if !facts.isEmpty, !rows.isEmpty {
      let rule = Rect(x: frame.x + 24, y: y - 12, width: frame.width - 48, height: 1.5)
      items.append(Scene.Item(.rectangle(rule, radius: 0, fill: theme.rule, stroke: nil), .frame))
      y += 30
    }
    guard !rows.isEmpty else { return items }
    items.append(
      Scene.Item(
        .text(
          heading, at: Point(frame.x + 24, y), style: Lettering.strong.style(theme.ink)), .frame))
    y += 18
    for row in rows {
      let middle = y + row.height / 2
      if let mark = row.mark {
        let swatch = Rect(
          center: Point(frame.x + 24 + LegendMark.width / 2, middle),
          size: Size(LegendMark.width, 34))
        items += mark.items(in: swatch, theme)
      }
      items += row.words.items(
        centeredAt: Point(frame.x + 100, middle), leading: 25, color: theme.ink2, anchor: .start,
        role: .frame)
      y += row.height
    }
    return items
  }
}
