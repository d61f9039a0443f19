/// An alliance as a dark pill with an inner line.
package struct AlliancePill: Sendable, Hashable {
  /// The name, broken into lines.
  package let title: TextBlock
  /// How large the pill is.
  package let size: Size

  package init(_ name: String, maxWidth: Double = 320, measurer: any TextMeasurer) {
    title = TextBlock(name, .strong, maxWidth: maxWidth - 72, maxLines: 2, measurer: measurer)
    size = Size(
      (title.width + 72).rounded(.up), (Double(title.lines.count) * 26 + 40).rounded(.up))
  }

  /// The pill drawn around its center.
  package func items(at center: Point, in theme: Theme, subject: String? = nil) -> [Scene.Item] {
    Self.body(Rect(center: center, size: size), in: theme, subject: subject)
      + title.items(
        centeredAt: center, leading: 26, color: theme.background, subject: subject)
  }

  /// The pill without words.
  package static func body(_ rect: Rect, in theme: Theme, subject: String? = nil) -> [Scene.Item] {
    let inner = rect.inset(6, 6)
    return [
      Scene.Item(
        .rectangle(rect, radius: rect.height / 2, fill: theme.ink, stroke: nil), .node,
        subject: subject),
      Scene.Item(
        .rectangle(
          inner, radius: inner.height / 2, fill: nil,
          stroke: Stroke(theme.background, width: 2)), .ornament),
    ]
  }
}
