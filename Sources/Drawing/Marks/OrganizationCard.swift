/// An organization with its people inside: a header, then pills or room for dots.
package struct OrganizationCard: Sendable, Hashable {
  /// What stands under the header.
  package enum Content: Sendable, Hashable {
    /// One pill under the other, each with the id it belongs to.
    case pills([Row])
    /// Free room of a size, for dots; the header may stand under it.
    case room(Size)
  }

  /// A pill in a card.
  package struct Row: Sendable, Hashable {
    /// The pill.
    package let pill: PersonPill
    /// The id of the person; `nil` for an empty seat.
    package let subject: String?

    package init(_ pill: PersonPill, subject: String?) {
      self.pill = pill
      self.subject = subject
    }
  }

  /// Where the header stands.
  package enum HeaderPlace: Sendable, Hashable {
    // The two sides.
    case top, bottom
  }

  /// The name, broken into lines.
  package let title: TextBlock
  /// A second line, such as "18 people · 78% inside".
  package let second: TextBlock?
  /// The group the organization belongs to.
  package let tone: Tone
  /// Whether the card is outlined as a silo.
  package let isSilo: Bool
  /// What stands under the header.
  package let content: Content
  /// How large the card is.
  package let size: Size
  /// How high the header is.
  package let headerHeight: Double
  /// The room right of the pills.
  package let rightMargin: Double

  private static let rowGap = PersonPill.pitch - PersonPill.height
  /// The room left of the pills.
  package static let leftMargin = 18.0

  /// Makes a card.
  ///
  /// The name takes at most three lines; `short` stands for it where it does not fit. `hasInnerTies`
  /// leaves room at the right of the pills for the ties between them.
  package init(
    _ name: String, short: String? = nil, second: String? = nil, tone: Tone,
    isSilo: Bool = false, hasInnerTies: Bool = false, content: Content,
    minimumWidth: Double = 220, measurer: any TextMeasurer
  ) {
    let rightMargin = hasInnerTies ? 34 : Self.leftMargin
    let inner: Double =
      switch content {
      case .pills(let rows):
        (rows.map(\.pill.size.width).max() ?? 0) + Self.leftMargin + rightMargin
      case .room(let size): size.width
      }
    var width = max(inner, minimumWidth)
    func title(_ maxLines: Int) -> TextBlock {
      TextBlock(
        name, .cardTitle, maxWidth: width - 40, maxLines: maxLines, short: short,
        measurer: measurer)
    }
    if title(2).isCut || title(2).lines.count > 2 { width = max(width, 300) }
    let secondBlock = second.map {
      TextBlock($0, isSilo ? .emphasis : .body, maxWidth: 460, measurer: measurer)
    }
    width = max(width, (secondBlock?.width ?? 0) + 40).rounded(.up)
    let titleBlock = title(3)
    headerHeight =
      Double(titleBlock.lines.count) * 27 + 28 + (secondBlock == nil ? 0 : 26)
    let below: Double =
      switch content {
      case .pills(let rows):
        rows.isEmpty ? 4 : rows.reduce(10) { $0 + $1.pill.size.height + Self.rowGap }
      case .room(let size): size.height
      }
    self.title = titleBlock
    self.second = secondBlock
    self.tone = tone
    self.isSilo = isSilo
    self.content = content
    self.rightMargin = rightMargin
    size = Size(width, headerHeight + below)
  }

  /// The rows of the card that hold pills, from its top; for routing.
  package var rowRanges: [ClosedRange<Double>] {
    guard case .pills(let rows) = content else { return [] }
    var top = headerHeight + Self.rowGap / 2
    return rows.map { row in
      let bottom = top + row.pill.size.height
      defer { top = bottom + Self.rowGap }
      return top...bottom
    }
  }

  /// Where each pill stands when the card's upper left corner is at `origin`.
  package func pillRects(at origin: Point) -> [Rect] {
    rowRanges.map { range in
      Rect(
        x: origin.x + Self.leftMargin, y: origin.y + range.lowerBound,
        width: size.width - Self.leftMargin - rightMargin,
        height: range.upperBound - range.lowerBound)
    }
  }

  /// The free room of the card, for dots.
  package func room(at origin: Point, header: HeaderPlace = .top) -> Rect {
    Rect(
      x: origin.x, y: origin.y + (header == .top ? headerHeight : 0), width: size.width,
      height: size.height - headerHeight)
  }

  /// The words of the header, so that lines and labels can keep clear of them.
  package func headerRect(at origin: Point, header: HeaderPlace = .top) -> Rect {
    Rect(
      x: origin.x, y: header == .top ? origin.y : origin.y + size.height - headerHeight,
      width: max(title.width, second?.width ?? 0) + 32, height: headerHeight)
  }

  /// The box and rows that lines are led to.
  package func routeNode(at origin: Point) -> RouteRequest.Node {
    RouteRequest.Node(
      Rect(x: origin.x, y: origin.y, width: size.width, height: size.height), rows: rowRanges)
  }

  /// The card's body and header without its pills; ties to pills are drawn between the two.
  package func bodyItems(
    at origin: Point, header: HeaderPlace = .top, in theme: Theme, subject: String? = nil
  ) -> [Scene.Item] {
    let colors = theme.colors(of: tone)
    let rect = Rect(x: origin.x, y: origin.y, width: size.width, height: size.height)
    let stroke = isSilo ? Stroke(theme.gap, width: 4) : Stroke(colors.line, width: 2.4)
    let body = Scene.Item(
      .rectangle(rect, radius: 16, fill: colors.tint, stroke: stroke), .card, subject: subject)
    let top = headerRect(at: origin, header: header).y
    let bar = Scene.Item(
      .rectangle(
        Rect(x: origin.x, y: top + 14, width: 7, height: headerHeight - 22), radius: 3,
        fill: colors.line, stroke: nil), .ornament)
    let words = title.items(
      at: Point(origin.x + 20, top + 34), leading: 27, color: theme.ink, subject: subject)
    let below = top + 33 + Double(title.lines.count) * 27
    let secondWords =
      second?.items(
        at: Point(origin.x + 20, below), leading: 27, color: isSilo ? theme.gap : theme.ink2,
        subject: subject) ?? []
    return [body, bar] + words + secondWords
  }

  /// The pills of the card.
  package func pillItems(at origin: Point, in theme: Theme) -> [Scene.Item] {
    guard case .pills(let rows) = content else { return [] }
    return zip(rows, pillRects(at: origin)).flatMap { row, rect in
      row.pill.items(
        at: Point(rect.x, rect.y), width: rect.width, in: theme, subject: row.subject)
    }
  }
}
