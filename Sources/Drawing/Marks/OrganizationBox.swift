/// An organization without its people: a box with the name and a second line.
package struct OrganizationBox: Sendable, Hashable {
  /// The name, broken into lines.
  package let title: TextBlock
  /// The sector or the number of people, if drawn.
  package let second: TextBlock?
  /// The group the organization belongs to.
  package let tone: Tone
  /// How large the box is.
  package let size: Size

  /// Makes a box.
  ///
  /// The name is wrapped at `wrapWidth`, at most three lines; one that does not fit makes the box a
  /// little wider, then `short` stands for it, then it makes the box wider still. `second` is a second line such as the sector.
  package init(
    _ name: String, short: String? = nil, second: String? = nil, tone: Tone,
    wrapWidth: Double = 215, lettering: Lettering = .boxTitle, measurer: any TextMeasurer
  ) {
    let title = Self.title(name, short, lettering, wrapWidth, measurer)
    let second = second.map {
      TextBlock($0, .body, maxWidth: max(wrapWidth, title.width), measurer: measurer)
    }
    let lines = Double(title.lines.count) * lettering.size * 1.16 + (second == nil ? 0 : 25)
    self.title = title
    self.second = second
    self.tone = tone
    size = Size(
      (max(title.width, second?.width ?? 0) + 44).rounded(.up), (lines + 24).rounded(.up))
  }

  private static func title(
    _ name: String, _ short: String?, _ lettering: Lettering, _ wrapWidth: Double,
    _ measurer: any TextMeasurer
  ) -> TextBlock {
    func block(_ text: String, _ widening: Double) -> TextBlock {
      TextBlock(
        text, lettering, maxWidth: wrapWidth * widening, maxLines: 3, measurer: measurer)
    }
    let tries = [(name, 1), (name, 1.2), (short ?? name, 1), (name, 1.6)]
    let blocks = tries.map { block($0.0, $0.1) }
    return blocks.first { !$0.isCut } ?? block(short ?? name, 1.6)
  }

  /// The box drawn around its center.
  package func items(
    at center: Point, in theme: Theme, isFaded: Bool = false, isSilo: Bool = false,
    subject: String? = nil
  ) -> [Scene.Item] {
    let colors = theme.colors(of: tone)
    let rect = Rect(center: center, size: size)
    let stroke =
      isFaded
      ? Stroke(theme.fade, width: 1.8)
      : isSilo ? Stroke(theme.gap, width: 4) : Stroke(colors.line, width: 2.6)
    let body = Scene.Item(
      .rectangle(
        rect, radius: 14, fill: isFaded ? theme.background : colors.tint, stroke: stroke),
      isFaded ? .faded : .card, subject: subject)
    let leading = title.lettering.size * 1.16
    let rows = Double(title.lines.count) + (second == nil ? 0 : 0.85)
    let first = center.y - rows * leading / 2 + 0.86 * title.lettering.size
    let words = title.items(
      at: Point(center.x, first), leading: leading, color: isFaded ? theme.ink3 : theme.ink,
      anchor: .middle, subject: subject)
    let below = first + Double(title.lines.count) * leading - 2
    let secondWords =
      second?.items(
        at: Point(center.x, below), leading: 25, color: isFaded ? theme.ink3 : theme.ink2,
        anchor: .middle, subject: subject) ?? []
    return [body] + words + secondWords
  }
}
