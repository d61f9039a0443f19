/// The colors of a picture.
///
/// Every color a picture uses comes from here; marks know roles, not colors.
public struct Theme: Sendable, Identifiable {
  /// The word on the command line.
  public let id: String
  /// What it is for, in one plain sentence.
  public let summary: String

  /// The slide.
  package let background: Color
  /// The legend and trays.
  package let panel: Color
  /// Words that matter most.
  package let ink: Color
  /// Second lines and legends.
  package let ink2: Color
  /// Footers and small marks.
  package let ink3: Color
  /// Grid lines and rules.
  package let rule: Color
  /// Faded context, exempt from contrast.
  package let fade: Color
  /// The one highlighted thing and the accent bar.
  package let focus: Color
  /// Words in the color of ``focus``.
  package let focusText: Color
  /// A missing champion, a silo, no tie; never color alone.
  package let gap: Color
  /// Something recommended or planned; never color alone.
  package let new: Color
  /// A strained tie; never color alone.
  package let bad: Color
  /// The dot in a bridge's pill.
  package let bridgeDot: Color
  /// The inside of a person's pill.
  package let node: Color
  /// What the lines of ties are mixed from, over ``background``.
  package let tieInk: Color
  private let categories: [GroupColors]
  private let other: GroupColors

  /// How many groups can have a color of their own.
  package static let categoryCount = 12

  /// Every theme, the default first.
  public static let all: [Theme] = [.light, .dark, .print]

  /// The theme called `id`, if there is one.
  public static func named(_ id: String) -> Theme? { all.first { $0.id == id } }

  /// The colors of a group.
  package func colors(of tone: Tone) -> GroupColors {
    switch tone {
    case .category(let number): categories[number % categories.count]
    case .other, .neutral: other
    }
  }

  /// The color of a line of ties, from the background at a darkness of 0 to ``tieInk`` at 1.
  package func tieColor(darkness: Double) -> Color { background.mixed(with: tieInk, darkness) }
}

/// The colors that a theme gives to roles, in a form short enough to be compared side by side.
struct ThemeRoles {
  var background, panel, ink, ink2, ink3, rule, fade: UInt32
  var focus, focusText, gap, new, bad, bridgeDot, node, tieInk, other: UInt32
}

extension Theme {
  init(
    id: String, summary: String, roles: ThemeRoles, lines: [UInt32],
    colors: (Color) -> GroupColors
  ) {
    self.id = id
    self.summary = summary
    background = Color(roles.background)
    panel = Color(roles.panel)
    ink = Color(roles.ink)
    ink2 = Color(roles.ink2)
    ink3 = Color(roles.ink3)
    rule = Color(roles.rule)
    fade = Color(roles.fade)
    focus = Color(roles.focus)
    focusText = Color(roles.focusText)
    gap = Color(roles.gap)
    new = Color(roles.new)
    bad = Color(roles.bad)
    bridgeDot = Color(roles.bridgeDot)
    node = Color(roles.node)
    tieInk = Color(roles.tieInk)
    categories = lines.map { colors(Color($0)) }
    other = colors(Color(roles.other))
  }
}
