package import Findings

/// A mark that a legend can explain, drawn by the functions that draw the picture.
package enum LegendMark: Sendable, Hashable {
  /// A group's color, as a card.
  case group(Tone)
  /// A card outlined as a silo.
  case silo
  /// A card or box drawn in dashes: a seat nobody takes.
  case emptySeat
  /// A pill.
  case pill(PersonPill.Style, Tone)
  /// A dot.
  case dot(PersonDot.Style, Tone)
  /// A star that stands by itself.
  case star(Tone)
  /// A line.
  case tie(TieStyle)
  /// A number on a line.
  case count
  /// A needed tie that is not recorded.
  case neededGap
  /// A proposed tie.
  case meeting
  /// What became of a tie from one round to the next.
  case change(ChangeLine.Kind)
  /// Somebody whom one of two rounds does not have.
  case turnover(TurnoverRing)
  /// A piece of joint work.
  case initiative
  /// An alliance.
  case alliance
  /// The badge on an organization's box.
  case champion(CoverageState)
  /// The cell of a matrix where somebody is active.
  case cell(CoverageMark)
  /// The cell of a matrix of losses.
  case loss(LossMark)
  /// Where somebody stands towards the work.
  case standing(StandingMark)

  /// The width of a swatch.
  static let width = 62.0

  /// The mark, drawn in the left column of a row.
  func items(in rect: Rect, _ theme: Theme) -> [Scene.Item] {
    let body = Rect(center: rect.center, size: Size(rect.width - 4, 30))
    let items: [Scene.Item] =
      switch self {
      case .group(let tone):
        [
          Self.card(
            body, theme.colors(of: tone).tint, Stroke(theme.colors(of: tone).line, width: 2.4))
        ]
      case .silo: [Self.card(body, theme.panel, Stroke(theme.gap, width: 4))]
      case .emptySeat:
        [Self.card(body, theme.background, Stroke(theme.gap, width: 2.4, dash: [7, 5]))]
      case .pill(let style, let tone): PersonPill.swatch(style, tone: tone, in: rect, theme)
      case .dot(let style, let tone): PersonDot(style, tone: tone).items(at: rect.center, in: theme)
      case .star(let tone):
        [Star.filled(center: rect.center, radius: 12, theme.colors(of: tone).line)]
      case .tie(let style):
        TieLine(
          from: Point(rect.x, rect.center.y), to: Point(rect.maxX, rect.center.y), style
        ).items(in: theme, over: theme.panel, hasCasing: false)
      case .count: CountBadge(3).items(at: rect.center, in: theme)
      case .neededGap:
        Array(
          GapLine(
            Path(
              start: Point(rect.x, rect.center.y),
              segments: [.line(Point(rect.maxX, rect.center.y))])
          ).lineItems(in: theme).dropFirst())
          + GapLine.badgeItems(at: rect.center, in: theme)
      case .meeting:
        MeetingLine(
          Path(
            start: Point(rect.x, rect.center.y),
            segments: [.line(Point(rect.maxX, rect.center.y))])
        ).items(in: theme, over: theme.panel)
      case .change(let kind): Self.change(kind, in: rect, theme)
      case .turnover(let ring): ring.swatch(in: body.inset(5, 5), theme)
      case .initiative: [InitiativeHexagon.body(body, in: theme)]
      case .alliance: AlliancePill.body(body, in: theme)
      case .champion(let state): ChampionBadge(state).items(at: rect.center, in: theme)
      case .cell(let mark): mark.items(in: body, theme)
      case .loss(let mark): mark.items(in: body, theme)
      case .standing(let mark): [mark.item(at: rect.center, theme)]
      }
    return items.map { item in
      var item = item
      item.subject = nil
      if item.role == .card || item.role == .node { item.role = .frame }
      return item
    }
  }

  /// A line whose sign stands near its end, so that dashes can be told from a solid line.
  private static func change(
    _ kind: ChangeLine.Kind, in rect: Rect, _ theme: Theme
  ) -> [Scene.Item] {
    let way = Path(
      start: Point(rect.x, rect.center.y), segments: [.line(Point(rect.maxX, rect.center.y))])
    var line = ChangeLine(way, kind)
    line.share = 0.8
    return line.items(in: theme, over: theme.panel)
  }

  private static func card(_ rect: Rect, _ fill: Color, _ stroke: Stroke) -> Scene.Item {
    Scene.Item(.rectangle(rect, radius: 7, fill: fill, stroke: stroke), .frame)
  }
}
