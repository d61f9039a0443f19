/// A size and weight of text with a job on the slide.
package struct Lettering: Sendable, Hashable {
  /// The size in pixels.
  package let size: Double
  /// The weight.
  package let weight: TextStyle.Weight

  package init(_ size: Double, _ weight: TextStyle.Weight) {
    self.size = size
    self.weight = weight
  }

  /// A title on one line.
  package static let title = Lettering(46, .bold)
  /// A title on two lines.
  package static let longTitle = Lettering(40, .bold)
  /// What is drawn, under the title.
  package static let subtitle = Lettering(26, .regular)
  /// A number in the legend.
  package static let fact = Lettering(44, .bold)
  /// The name of an organization on a card.
  package static let cardTitle = Lettering(22, .bold)
  /// The name of an organization in a box.
  package static let boxTitle = Lettering(24, .bold)
  /// A person, a second line, a legend row.
  package static let body = Lettering(22, .regular)
  /// Column heads, counts, ghosts.
  package static let emphasis = Lettering(22, .semibold)
  /// Champions, bridges, small headings.
  package static let strong = Lettering(22, .bold)
  /// The footer; the only text below 22.
  package static let footer = Lettering(20, .regular)

  /// The families a viewer may take, the one that text is measured with first.
  package static let family =
    "Inter, 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"

  /// How text is set in this lettering.
  package func style(_ color: Color, _ anchor: TextStyle.Anchor = .start) -> TextStyle {
    TextStyle(size, weight, color: color, anchor: anchor)
  }

  /// How far below the middle of a row its baseline lies.
  package var baselineDrop: Double { 0.36 * size }
}

extension TextMeasurer {
  /// The width of one line in a lettering.
  package func width(of text: String, in lettering: Lettering) -> Double {
    width(of: text, size: lettering.size, weight: lettering.weight)
  }
}
