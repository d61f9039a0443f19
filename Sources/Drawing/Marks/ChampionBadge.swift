package import Findings

/// A small mark at the corner of an organization's box: whether it has a champion.
package struct ChampionBadge: Sendable, Hashable {
  /// The state.
  package let state: CoverageState

  /// The radius of the badge.
  package static let radius = 16.0

  /// Makes a badge.
  package init(_ state: CoverageState) { self.state = state }

  /// Where the badge of a box stands: on its upper right corner.
  package static func place(on box: Rect) -> Point { Point(box.maxX - 3, box.y + 3) }

  /// What the badge says.
  private var words: String {
    switch state {
    case .active: "has an active champion"
    case .none: "asked, no champion"
    case .lapsed: "had a champion, has none now"
    case .notAsked: "champion not asked yet"
    }
  }

  /// The badge drawn around its center: a star, a hollow star in dashes where somebody looked and
  /// there is none now, a grey question mark where nobody asked.
  package func items(at center: Point, in theme: Theme, subject: String? = nil) -> [Scene.Item] {
    func disk(_ fill: Color, _ stroke: Stroke) -> Scene.Item {
      Scene.Item(
        .circle(center: center, radius: Self.radius, fill: fill, stroke: stroke), .plate,
        subject: subject, words: words)
    }
    switch state {
    case .active:
      return [
        disk(theme.ink, Stroke(theme.background, width: 2)),
        Star.filled(center: center, radius: 10, theme.background),
      ]
    case .none, .lapsed:
      let dash: [Double] = state == .none ? [7, 5] : []
      return [
        disk(theme.background, Stroke(theme.gap, width: 2.4, dash: dash)),
        Star.hollow(center: center, radius: 9, theme.gap, inside: theme.background),
      ]
    case .notAsked:
      return [
        disk(theme.background, Stroke(theme.ink3, width: 1.8, dash: [3, 4])),
        QuestionMark.item(at: center, theme),
      ]
    }
  }
}
