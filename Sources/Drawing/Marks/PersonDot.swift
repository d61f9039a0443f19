/// A person as a dot, where there are too many for names.
package struct PersonDot: Sendable, Hashable {
  /// What the dot says about the person.
  package enum Style: Sendable, Hashable, CaseIterable {
    /// A person.
    case person
    /// Champions the cause now.
    case champion
    /// Joins parts that are otherwise apart.
    case bridge
    /// Has no recorded tie.
    case isolate
    /// Context on purpose in the background.
    case faded
  }

  /// What it says about the person.
  package let style: Style
  /// The group the person belongs to.
  package let tone: Tone

  /// Makes a dot.
  package init(_ style: Style = .person, tone: Tone) {
    self.style = style
    self.tone = tone
  }

  /// The outer radius in pixels.
  package var radius: Double {
    switch style {
    case .person, .faded: 10
    case .champion: 14
    case .bridge: 15
    case .isolate: 9
    }
  }

  /// The square the dot fills.
  package var size: Size { Size(2 * radius, 2 * radius) }

  /// What the style says.
  private var words: String? {
    switch style {
    case .person, .faded: nil
    case .champion: "champion"
    case .bridge: "joins others who would otherwise be apart"
    case .isolate: "no recorded tie"
    }
  }

  /// The dot drawn around its center.
  package func items(at center: Point, in theme: Theme, subject: String? = nil) -> [Scene.Item] {
    let colors = theme.colors(of: tone)
    let ring = Stroke(theme.background, width: 1.8)
    func circle(
      _ radius: Double, _ fill: Color, _ stroke: Stroke?, _ role: Scene.Role
    ) -> Scene.Item {
      Scene.Item(
        .circle(center: center, radius: radius, fill: fill, stroke: stroke), role,
        subject: subject, words: role == .node ? words : nil)
    }
    switch style {
    case .person: return [circle(radius, colors.line, ring, .node)]
    case .champion:
      return [
        circle(radius, colors.solid, ring, .node),
        Star.filled(center: center, radius: 0.68 * radius, colors.onSolid),
      ]
    case .bridge:
      return [
        circle(radius, theme.ink, Stroke(theme.background, width: 3), .node),
        circle(5.5, theme.bridgeDot, nil, .ornament),
      ]
    case .isolate:
      return [
        circle(radius, theme.background, Stroke(colors.line, width: 2.2, dash: [3, 3]), .node)
      ]
    case .faded: return [circle(radius, theme.fade, ring, .faded)]
    }
  }
}
