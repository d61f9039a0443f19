package import StakeholderModel

/// Where somebody stands towards the work, told by shape.
package enum StandingMark: Sendable, Hashable, CaseIterable {
  // Filled circle, ring, diamond.
  case supportive, neutral, opposed

  /// The mark of a stance; not recorded looks like neutral.
  package init(_ stance: Stance?) {
    switch stance {
    case .supportive: self = .supportive
    case .opposed: self = .opposed
    case .neutral, nil: self = .neutral
    }
  }

  /// What the mark means.
  package var words: String {
    switch self {
    case .supportive: "Supportive"
    case .neutral: "Neutral, or not recorded"
    case .opposed: "Opposed"
    }
  }

  /// The mark, centered.
  package func item(at center: Point, _ theme: Theme) -> Scene.Item {
    switch self {
    case .supportive:
      Scene.Item(
        .circle(
          center: center, radius: 11, fill: theme.colors(of: .category(0)).solid, stroke: nil),
        .ornament)
    case .neutral:
      Scene.Item(
        .circle(
          center: center, radius: 10, fill: theme.background, stroke: Stroke(theme.ink3, width: 3)),
        .ornament)
    case .opposed:
      Scene.Item(
        .path(
          Path(
            start: Point(center.x, center.y - 13),
            segments: [
              .line(Point(center.x + 13, center.y)), .line(Point(center.x, center.y + 13)),
              .line(Point(center.x - 13, center.y)),
            ], isClosed: true), fill: theme.gap, stroke: nil), .ornament)
    }
  }
}
