/// Whether an organization has a champion for something, as the inside of a matrix cell.
package enum CoverageMark: Sendable, Hashable, CaseIterable {
  // The four states and the cell of an organization that takes no part.
  case active, asked, lapsed, notAsked, apart

  /// The cell drawn in a rectangle, without names.
  package func items(in rect: Rect, _ theme: Theme, tone: Tone = .category(0)) -> [Scene.Item] {
    body(in: rect, theme, tone: tone) + glyph(at: rect.center, theme, tone: tone)
  }

  /// The cell's background and outline.
  package func body(in rect: Rect, _ theme: Theme, tone: Tone = .category(0)) -> [Scene.Item] {
    let colors = theme.colors(of: tone)
    let (fill, stroke): (Color, Stroke)
    switch self {
    case .active: (fill, stroke) = (colors.solid, Stroke(colors.solid, width: 2))
    case .asked: (fill, stroke) = (theme.background, Stroke(theme.gap, width: 2.4, dash: [7, 5]))
    case .lapsed: (fill, stroke) = (theme.background, Stroke(theme.gap, width: 2))
    case .notAsked: (fill, stroke) = (theme.panel, Stroke(theme.ink3, width: 1.8, dash: [3, 4]))
    case .apart: return []
    }
    let radius = min(10, rect.height / 3)
    return [
      Scene.Item(.rectangle(rect, radius: radius, fill: fill, stroke: stroke), .node)
    ]
  }

  /// The star or question mark of the state.
  package func glyph(at center: Point, _ theme: Theme, tone: Tone = .category(0)) -> [Scene.Item] {
    switch self {
    case .active:
      [Star.filled(center: center, radius: 11, theme.colors(of: tone).onSolid)]
    case .asked, .lapsed:
      [Star.hollow(center: center, radius: 10, theme.gap, inside: theme.background)]
    case .notAsked: [QuestionMark.item(at: center, theme)]
    case .apart:
      [
        Scene.Item(
          .rectangle(
            Rect(center: center, size: Size(14, 3)), radius: 1.5, fill: theme.rule, stroke: nil),
          .faded)
      ]
    }
  }
}
