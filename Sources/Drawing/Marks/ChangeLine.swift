/// A tie that is another in the second of two rounds.
package struct ChangeLine: Sendable, Hashable {
  /// What became of the tie.
  package enum Kind: Sendable, Hashable, CaseIterable {
    /// It is there in the second round only: long dashes with a plus.
    case gained
    /// It is closer in the second round: a solid line with a plus.
    case closer
    /// It is there in the first round only: dots with a minus.
    case lost
    /// It is less close in the second round: a solid line with a minus.
    case lessClose
    /// It is there in one round, and nobody could tell it in the other: pale dashes.
    case uncertain

    /// What the mark says, for readers that do not see it.
    package var words: String {
      switch self {
      case .gained: "new"
      case .closer: "closer"
      case .lost: "no longer recorded"
      case .lessClose: "less close"
      case .uncertain: "told in one round only"
      }
    }

    fileprivate var badge: TieBadge? {
      switch self {
      case .gained, .closer: .plus
      case .lost, .lessClose: .minus
      case .uncertain: nil
      }
    }
  }

  /// The way, from one end to the other.
  package var path: Path
  /// What became of the tie.
  package var kind: Kind
  /// Whether it is one of many, and therefore thinner.
  package var isSmall: Bool
  /// Where along the way its sign stands, 0 to 1.
  package var share = 0.5

  /// Makes a line along a way.
  package init(_ path: Path, _ kind: Kind, isSmall: Bool = false) {
    self.path = path
    self.kind = kind
    self.isSmall = isSmall
  }

  /// The radius of its sign; 0 for a line without one.
  package var badgeRadius: Double {
    kind.badge == nil ? 0 : isSmall ? TieBadge.smallRadius : TieBadge.radius
  }

  /// The room of its sign at some place along the way, with what sets it apart.
  func badgeRect(at share: Double) -> Rect {
    let side = 2 * badgeRadius + 4
    return Rect(center: path.point(at: share), size: Size(side, side))
  }

  /// The line and, in its middle, its sign.
  package func items(
    in theme: Theme, over surface: Color? = nil, subject: String? = nil
  ) -> [Scene.Item] {
    lineItems(in: theme, over: surface, subject: subject)
      + badgeItems(in: theme, over: surface, subject: subject)
  }

  /// The line with what sets it apart from the lines it crosses.
  func lineItems(
    in theme: Theme, over surface: Color? = nil, subject: String? = nil
  ) -> [Scene.Item] {
    let scale = isSmall ? 0.7 : 1
    let (color, width, dash): (Color, Double, [Double]) =
      switch kind {
      case .gained: (theme.new, 4.6, [16, 7])
      case .closer: (theme.new, 4.6, [])
      case .lost: (theme.gap, 3.8, [4, 7])
      case .lessClose: (theme.gap, 3.8, [])
      case .uncertain: (theme.ink3, 2.6, [9, 8])
      }
    let casing = Scene.Item(
      .path(path, fill: nil, stroke: Stroke(surface ?? theme.background, width: scale * width + 5)),
      .casing, subject: subject, opacity: 0.9)
    let line = Scene.Item(
      .path(path, fill: nil, stroke: Stroke(color, width: scale * width, dash: dash)), .tie,
      subject: subject, words: kind.words)
    return [casing, line]
  }

  /// The sign on the line.
  func badgeItems(
    in theme: Theme, over surface: Color? = nil, subject: String? = nil
  ) -> [Scene.Item] {
    kind.badge?.items(
      at: path.point(at: share), radius: badgeRadius, in: theme,
      over: surface ?? theme.background, subject: subject) ?? []
  }
}

/// A ring around somebody whom one of two rounds does not have.
package enum TurnoverRing: Sendable, Hashable {
  /// In the second round only.
  case joined
  /// In the first round only.
  case left

  /// What the ring says, for readers that do not see it.
  package var words: String { self == .joined ? "new" : "no longer listed" }

  /// The ring around a body.
  func item(around body: Rect, in theme: Theme, subject: String? = nil) -> Scene.Item {
    let room = body.inset(-5, -5)
    let stroke =
      self == .joined
      ? Stroke(theme.new, width: 3) : Stroke(theme.gap, width: 2.4, dash: [4, 5])
    return Scene.Item(
      .rectangle(room, radius: min(room.height, 52) / 2, fill: nil, stroke: stroke), .ornament,
      subject: subject, words: words)
  }

  /// The ring as a row of the legend.
  func swatch(in body: Rect, _ theme: Theme) -> [Scene.Item] { [item(around: body, in: theme)] }
}
