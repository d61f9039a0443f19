/// A slide around a picture: title, subtitle, legend and footer, and the room between them.
///
/// Everything that depends on the width of words is decided here, once; painting in several themes
/// moves nothing.
package struct Slide: Sendable {
  /// The size of every slide.
  package static let size = Size(1920, 1080)
  /// The distance of everything from the edges.
  package static let margin = 64.0

  /// The room for the picture.
  package let contentBox: Rect
  /// The title as drawn, on one line.
  package let title: String
  private let titleBlock: TextBlock
  private let subtitleBlock: TextBlock?
  private let footer: FooterBlock
  private let legend: LegendPanel?

  /// Fits words around a picture.
  ///
  /// - Parameters:
  ///   - title: What the picture says; at most two lines.
  ///   - subtitle: What is drawn; at most two lines.
  ///   - legend: The column at the right; `nil` for a picture that needs none.
  ///   - footer: Where the data comes from.
  ///   - measurer: Tells how wide text is.
  package init(
    title: String, subtitle: String, legend: Legend?, footer: Footer, measurer: any TextMeasurer
  ) {
    let width = Self.size.width - 2 * Self.margin
    self.title = title
    titleBlock = Self.titleBlock(title, width, measurer)
    subtitleBlock =
      subtitle.isEmpty
      ? nil
      : TextBlock(subtitle, .subtitle, maxWidth: width, maxLines: 2, measurer: measurer)
    self.footer = FooterBlock(footer, width: width, measurer: measurer)
    let top = Self.contentTop(titleBlock, subtitleBlock)
    let height = Self.size.height - self.footer.height - 20 - top
    let hasLegend = legend.map { !$0.facts.isEmpty || !$0.rows.isEmpty } ?? false
    contentBox = Rect(
      x: Self.margin, y: top, width: width - (hasLegend ? LegendPanel.width + 40 : 0),
      height: height)
    let column = Rect(
      x: Self.size.width - Self.margin - LegendPanel.width, y: top, width: LegendPanel.width,
      height: height)
    self.legend =
      hasLegend ? legend.map { LegendPanel($0, frame: column, measurer: measurer) } : nil
  }

  /// The whole slide around a picture's marks, given from back to front.
  ///
  /// `description` says what the picture shows and finds, for readers that do not see it.
  package func scene(
    in theme: Theme, description: String, content: [Scene.Item]
  ) -> Scene {
    Scene(
      size: Self.size, background: theme.background, title: title, description: description,
      items: frameItems(in: theme) + content.magnified(in: contentBox), theme: theme.id)
  }

  private static func titleBlock(
    _ title: String, _ width: Double, _ measurer: any TextMeasurer
  ) -> TextBlock {
    let oneLine = TextBlock(title, .title, maxWidth: width, measurer: measurer)
    guard oneLine.isCut else { return oneLine }
    return TextBlock(
      balancing: title, .longTitle, maxWidth: width, maxLines: 2, measurer: measurer)
  }

  private static func lastTitleBaseline(_ title: TextBlock) -> Double {
    96 + Double(title.lines.count - 1) * titleLeading(title)
  }

  private static func titleLeading(_ title: TextBlock) -> Double { 1.14 * title.lettering.size }

  private static func contentTop(_ title: TextBlock, _ subtitle: TextBlock?) -> Double {
    let baseline = lastTitleBaseline(title)
    guard let subtitle else { return baseline + 34 }
    return baseline + 42 + 34 * Double(subtitle.lines.count - 1) + 34
  }

  private func frameItems(in theme: Theme) -> [Scene.Item] {
    let bar = Rect(x: Self.margin, y: 40, width: 72, height: 8)
    var items = [
      Scene.Item(
        .rectangle(bar, radius: 4, fill: theme.focus, stroke: nil), .frame, part: .decoration)
    ]
    items += titleBlock.items(
      at: Point(Self.margin, 96), leading: Self.titleLeading(titleBlock), color: theme.ink,
      role: .frame
    ).inPart(.title)
    items +=
      subtitleBlock?.items(
        at: Point(Self.margin, Self.lastTitleBaseline(titleBlock) + 42), leading: 34,
        color: theme.ink2, role: .frame
      ).inPart(.subtitle) ?? []
    items += footer.items(in: theme, slide: Self.size, margin: Self.margin)
    return items + (legend?.items(in: theme).inPart(.legend) ?? [])
  }
}

extension [Scene.Item] {
  /// The items as a part of the frame.
  func inPart(_ part: Scene.Part) -> [Scene.Item] {
    map { item in
      var item = item
      item.part = part
      return item
    }
  }
}
