package import StakeholderModel

/// How far a possible loss has been dealt with, as the inside of a matrix cell; shapes, not only colors.
package enum LossMark: Sendable, Hashable, CaseIterable {
  // What asks for action first.
  case possible, recognized, mitigated, noneFound, notAsked

  /// The mark of what is recorded; `nil` is what nobody asked.
  package init(_ standing: LossStanding?) {
    switch standing {
    case .possible: self = .possible
    case .recognized: self = .recognized
    case .mitigated: self = .mitigated
    case .noneFound: self = .noneFound
    case nil: self = .notAsked
    }
  }

  /// What the mark means.
  package var words: String {
    switch self {
    case .possible: "May be lost; nothing makes it smaller"
    case .recognized: "Acknowledged, not yet smaller"
    case .mitigated: "Made smaller"
    case .noneFound: "Asked: nothing to lose"
    case .notAsked: "Not asked yet"
    }
  }

  /// The mark in a word or two, for a cell without room for more.
  package var short: String {
    switch self {
    case .possible: "May lose"
    case .recognized: "Acknowledged"
    case .mitigated: "Made smaller"
    case .noneFound: "Nothing"
    case .notAsked: "Not asked"
    }
  }

  /// Whether something is left to do about it.
  var isOpen: Bool { self == .possible || self == .recognized }

  /// The color of words about it.
  func ink(_ theme: Theme) -> Color {
    switch self {
    case .possible, .recognized: theme.gap
    case .mitigated: theme.new
    case .noneFound: theme.ink2
    case .notAsked: theme.ink3
    }
  }

  /// The cell drawn in a rectangle, without words.
  package func items(in rect: Rect, _ theme: Theme) -> [Scene.Item] {
    body(in: rect, theme) + glyph(at: rect.center, theme)
  }

  /// The cell's background and outline.
  func body(in rect: Rect, _ theme: Theme) -> [Scene.Item] {
    let (fill, stroke): (Color, Stroke?) =
      switch self {
      case .possible: (theme.background, Stroke(theme.gap, width: 3))
      case .recognized: (theme.background, Stroke(theme.gap, width: 1.8))
      case .mitigated: (theme.background, Stroke(theme.new, width: 1.8))
      case .noneFound: (theme.panel, nil)
      case .notAsked: (theme.background, Stroke(theme.ink3, width: 1.6, dash: [3, 5]))
      }
    return [
      Scene.Item(
        .rectangle(rect, radius: min(10, rect.height / 3), fill: fill, stroke: stroke), .node)
    ]
  }

  /// The shape that tells the state without color.
  func glyph(at center: Point, _ theme: Theme) -> [Scene.Item] {
    switch self {
    case .possible: [Self.diamond(at: center, fill: theme.gap, stroke: Stroke(theme.gap, width: 2))]
    case .recognized:
      [Self.diamond(at: center, fill: theme.background, stroke: Stroke(theme.gap, width: 2.4))]
    case .mitigated:
      [
        Scene.Item(
          .path(
            Path(
              start: Point(center.x - 9, center.y + 1),
              segments: [
                .line(Point(center.x - 3, center.y + 7)), .line(Point(center.x + 9, center.y - 7)),
              ]), fill: nil, stroke: Stroke(theme.new, width: 3.4, hasRoundEnds: true)), .ornament)
      ]
    case .noneFound:
      [
        Scene.Item(
          .rectangle(
            Rect(center: center, size: Size(16, 3)), radius: 1.5, fill: theme.ink2, stroke: nil),
          .ornament)
      ]
    case .notAsked: [QuestionMark.item(at: center, theme)]
    }
  }

  private static func diamond(at center: Point, fill: Color, stroke: Stroke) -> Scene.Item {
    let reach = 10.0
    return Scene.Item(
      .path(
        Path(
          start: Point(center.x, center.y - reach),
          segments: [
            .line(Point(center.x + reach, center.y)), .line(Point(center.x, center.y + reach)),
            .line(Point(center.x - reach, center.y)),
          ], isClosed: true), fill: fill, stroke: stroke), .ornament)
  }
}
