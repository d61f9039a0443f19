/// A footer broken into lines: left and right on one line, or stacked.
struct FooterBlock: Sendable {
  private let left: TextBlock
  private let right: TextBlock?
  private let isStacked: Bool

  private static let leading = 26.0

  init(_ footer: Footer, width: Double, measurer: any TextMeasurer) {
    let left = TextBlock(footer.left, .footer, maxWidth: width, maxLines: 2, measurer: measurer)
    let right =
      footer.right.isEmpty
      ? nil : TextBlock(footer.right, .footer, maxWidth: width, maxLines: 2, measurer: measurer)
    self.left = left
    self.right = right
    let rightWidth = right?.width ?? 0
    isStacked =
      left.lines.count > 1 || (right?.lines.count ?? 0) > 1
      || (right != nil && left.width + rightWidth + 60 > width)
  }

  private var lineCount: Int {
    isStacked ? left.lines.count + (right?.lines.count ?? 0) : 1
  }

  /// From the rule to the lower edge of the slide.
  var height: Double { 66 + Self.leading * Double(lineCount - 1) }

  func items(in theme: Theme, slide: Size, margin: Double) -> [Scene.Item] {
    let rule = Rect(
      x: margin, y: slide.height - height, width: slide.width - 2 * margin, height: 1.5)
    let first = slide.height - 34 - Self.leading * Double(lineCount - 1)
    var items = [
      Scene.Item(
        .rectangle(rule, radius: 0, fill: theme.rule, stroke: nil), .frame, part: .decoration)
    ]
    items += left.items(
      at: Point(margin, first), leading: Self.leading, color: theme.ink3, role: .frame
    ).inPart(.source)
    guard let right else { return items }
    let at =
      isStacked
      ? Point(margin, first + Self.leading * Double(left.lines.count))
      : Point(slide.width - margin, first)
    return items
      + right.items(
        at: at, leading: Self.leading, color: theme.ink3, anchor: isStacked ? .start : .end,
        role: .frame
      ).inPart(.measure)
  }
}
