/// A person, or an empty seat, as a pill with a name.
package struct PersonPill: Sendable, Hashable {
  /// What the pill says about the person.
  package enum Style: Sendable, Hashable, CaseIterable {
    /// A person.
    case person
    /// Champions the cause now.
    case champion
    /// Was asked to champion it and has not said yes.
    case asked
    /// Championed it once, and no longer.
    case lapsed
    /// Joins parts that are otherwise apart.
    case bridge
    /// Has no recorded tie.
    case isolate
    /// Context on purpose in the background.
    case faded
    /// Nobody: a champion was looked for, and there is none.
    case missing
    /// Nobody: champions were never asked about.
    case notAsked
  }

  /// The height of a pill with one line.
  package static let height = 42.0
  private static let leading = 25.0
  /// The distance from one row of pills to the next.
  package static let pitch = 52.0
  /// What the pill of a missing champion says.
  package static let missingLabel = "No champion yet"
  /// What the pill says where nobody asked about champions.
  package static let notAskedLabel = "Champion not asked yet"

  /// What it says about the person.
  package let style: Style
  /// The name as drawn, line by line.
  package let lines: [String]
  /// Whether the name does not fit and ends in an ellipsis.
  package let isCut: Bool
  /// The group the person belongs to.
  package let tone: Tone
  /// The smallest size that holds the name.
  package let size: Size

  /// Makes a pill of a name, at most `maxWidth` wide and `maxLines` lines high; a longer name ends in
  /// an ellipsis.
  package init(
    _ name: String, _ style: Style = .person, tone: Tone = .neutral, maxWidth: Double = 420,
    maxLines: Int = 1, measurer: any TextMeasurer
  ) {
    let lettering = Self.lettering(of: style)
    let padding = (0.88 + 0.46) * Self.height
    let block = TextBlock(
      name, lettering, maxWidth: maxWidth - padding, maxLines: maxLines, measurer: measurer)
    self.style = style
    self.tone = tone
    lines = block.lines
    isCut = block.isCut
    size = Size(
      (block.width + padding).rounded(.up),
      Self.height + Self.leading * Double(block.lines.count - 1))
  }

  /// The pill of a missing champion.
  package static func missing(measurer: any TextMeasurer) -> PersonPill {
    PersonPill(missingLabel, .missing, measurer: measurer)
  }

  /// The pill of an organization where champions were never asked about.
  package static func notAsked(measurer: any TextMeasurer) -> PersonPill {
    PersonPill(notAskedLabel, .notAsked, measurer: measurer)
  }

  private static func lettering(of style: Style) -> Lettering {
    switch style {
    case .champion, .bridge: .strong
    case .missing: .emphasis
    case .person, .asked, .lapsed, .isolate, .faded, .notAsked: .body
    }
  }

  /// The pill drawn from its upper left corner, stretched to `width` where one is given.
  package func items(
    at origin: Point, width: Double? = nil, in theme: Theme, subject: String? = nil
  ) -> [Scene.Item] {
    let rect = Rect(x: origin.x, y: origin.y, width: width ?? size.width, height: size.height)
    let lettering = Self.lettering(of: style)
    let color = textColor(in: theme)
    let first = origin.y + Self.height / 2 + lettering.baselineDrop
    let words = lines.enumerated().map { number, line in
      Scene.Item(
        .text(
          line,
          at: Point(origin.x + 0.88 * Self.height, first + Self.leading * Double(number)),
          style: lettering.style(color)), .label, subject: subject)
    }
    let glyph = glyph(at: Point(origin.x + 0.49 * Self.height, rect.center.y), 1, theme)
    return [body(rect, in: theme, subject: subject)] + glyph + words
  }

  /// The pill without words, as wide and high as a row of the legend.
  package static func swatch(
    _ style: Style, tone: Tone, in rect: Rect, _ theme: Theme
  ) -> [Scene.Item] {
    let pill = PersonPill(style: style, tone: tone, size: rect.size)
    let body = Rect(center: rect.center, size: Size(rect.width - 4, 30))
    return [pill.body(body, in: theme, subject: nil)]
      + pill.glyph(at: rect.center, 0.76, theme)
  }

  private init(style: Style, tone: Tone, size: Size) {
    self.style = style
    lines = []
    isCut = false
    self.tone = tone
    self.size = size
  }

  private func body(_ rect: Rect, in theme: Theme, subject: String?) -> Scene.Item {
    let colors = theme.colors(of: tone)
    let (fill, stroke): (Color, Stroke) =
      switch style {
      case .person, .asked: (theme.node, Stroke(colors.line, width: 2))
      case .champion: (colors.solid, Stroke(colors.solid, width: 2))
      case .lapsed: (theme.node, Stroke(theme.gap, width: 2))
      case .bridge: (theme.ink, Stroke(theme.ink, width: 2))
      case .isolate: (theme.background, Stroke(theme.ink3, width: 2, dash: [4, 4]))
      case .faded: (theme.background, Stroke(theme.fade, width: 1.6))
      case .missing: (theme.background, Stroke(theme.gap, width: 2.4, dash: [7, 5]))
      case .notAsked: (theme.background, Stroke(theme.ink3, width: 1.8, dash: [3, 4]))
      }
    return Scene.Item(
      .rectangle(
        rect, radius: min(rect.height, Self.height) / 2, fill: fill, stroke: stroke),
      style == .faded ? .faded : .node, subject: subject, words: words)
  }

  /// What the style says.
  private var words: String? {
    switch style {
    case .person, .faded: nil
    case .champion: "champion"
    case .asked: "asked to be a champion"
    case .lapsed: "champion no longer"
    case .bridge: "joins others who would otherwise be apart"
    case .isolate: "no recorded tie"
    case .missing: Self.missingLabel.lowercased()
    case .notAsked: Self.notAskedLabel.lowercased()
    }
  }

  private func textColor(in theme: Theme) -> Color {
    switch style {
    case .person, .asked, .lapsed: theme.ink
    case .isolate: theme.ink2
    case .champion: theme.colors(of: tone).onSolid
    case .bridge: theme.background
    case .faded, .notAsked: theme.ink3
    case .missing: theme.gap
    }
  }

  private func glyph(at center: Point, _ scale: Double, _ theme: Theme) -> [Scene.Item] {
    let unit = Self.height * scale
    let colors = theme.colors(of: tone)
    func dot(_ share: Double, fill: Color?, _ stroke: Stroke? = nil) -> Scene.Item {
      Scene.Item(
        .circle(center: center, radius: share * unit, fill: fill, stroke: stroke), .ornament)
    }
    return switch style {
    case .person: [dot(0.17, fill: colors.line)]
    case .champion: [Star.filled(center: center, radius: 0.30 * unit, colors.onSolid)]
    case .asked:
      [Star.hollow(center: center, radius: 0.26 * unit, colors.line, inside: theme.node)]
    case .lapsed: [Star.hollow(center: center, radius: 0.26 * unit, theme.gap, inside: theme.node)]
    case .bridge: [dot(0.20, fill: theme.bridgeDot)]
    case .isolate: [dot(0.14, fill: nil, Stroke(theme.ink3, width: 2))]
    case .faded: [dot(0.16, fill: theme.fade)]
    case .missing:
      [Star.hollow(center: center, radius: 0.26 * unit, theme.gap, inside: theme.background)]
    case .notAsked: [QuestionMark.item(at: center, theme)]
    }
  }
}
