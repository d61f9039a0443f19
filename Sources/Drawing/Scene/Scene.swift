/// A finished picture as a list of marks, from back to front.
///
/// Every writer (SVG, PNG, PDF) draws the same list; nothing is decided after this.
public struct Scene: Sendable, Hashable {
  /// The size of the slide.
  public var size: Size
  /// The color behind everything.
  public var background: Color
  /// The title, for readers that do not see the picture.
  public var title: String
  /// What the picture shows and finds, for readers that do not see it.
  public var description: String
  /// The marks from back to front.
  public var items: [Item]
  /// The theme the marks were painted in, for writers that name colors by their role.
  public var theme: Theme.ID
  /// What the subjects of items are called as shown; never an id.
  public var names: Names

  /// Makes a scene.
  public init(
    size: Size, background: Color, title: String, description: String, items: [Item] = [],
    theme: Theme.ID = Theme.light.id, names: Names = Names()
  ) {
    self.size = size
    self.background = background
    self.title = title
    self.description = description
    self.items = items
    self.theme = theme
    self.names = names
  }

  /// A mark and what it is there for.
  public struct Item: Sendable, Hashable {
    /// The shape or text.
    public var mark: Mark
    /// What it is there for; the lint reads it.
    public var role: Role
    /// The id of the person, organization or tie it belongs to.
    public var subject: String?
    /// How opaque it is, 0 to 1.
    public var opacity: Double
    /// The part of the frame it belongs to; `nil` for the picture itself.
    public var part: Part?
    /// What the mark says beyond its name, such as “champion”, for readers that do not see it.
    public var words: String?

    /// Makes an item.
    public init(
      _ mark: Mark, _ role: Role, subject: String? = nil, opacity: Double = 1, part: Part? = nil,
      words: String? = nil
    ) {
      self.mark = mark
      self.role = role
      self.subject = subject
      self.opacity = opacity
      self.part = part
      self.words = words
    }
  }

  /// A part of what stands around a picture.
  public enum Part: String, Sendable, Hashable {
    // The title and what is drawn, each with its decoration.
    case title, subtitle
    /// Source, date, counts and sharing.
    case source
    /// What the lines or numbers measure.
    case measure
    /// The column that explains the marks.
    case legend
    /// Lines and bars without meaning.
    case decoration
  }

  /// What people and organizations are called in a picture.
  public struct Names: Sendable, Hashable {
    /// The names of people by id.
    public var people: [String: String]
    /// The names of organizations, alliances and initiatives by id.
    public var others: [String: String]

    /// Makes names.
    public init(people: [String: String] = [:], others: [String: String] = [:]) {
      self.people = people
      self.others = others
    }
  }

  /// What a mark is there for.
  public enum Role: String, Sendable, Hashable {
    /// Title, subtitle, footer, legend.
    case frame
    /// The body of an organization's card or box.
    case card
    /// The body of a person, initiative or other node that stands by itself.
    case node
    /// A small part of a node: a dot, a star, a bar.
    case ornament
    /// The line of a tie.
    case tie
    /// The background-colored line under a tie that sets it apart from what it crosses.
    case casing
    /// A mark on a tie: a count, an arrowhead.
    case tieMark
    /// Words.
    case label
    /// An opaque plate behind words.
    case plate
    /// Context that is faded on purpose and exempt from contrast.
    case faded
  }
}

/// A shape or a piece of text.
public enum Mark: Sendable, Hashable {
  /// A rectangle with rounded corners.
  case rectangle(Rect, radius: Double, fill: Color?, stroke: Stroke?)
  /// A circle.
  case circle(center: Point, radius: Double, fill: Color?, stroke: Stroke?)
  /// A line or a closed shape.
  case path(Path, fill: Color?, stroke: Stroke?)
  /// One line of text; `at` is on the baseline, at the start, middle or end as the style says.
  case text(String, at: Point, style: TextStyle)
}

/// How a line is drawn.
public struct Stroke: Sendable, Hashable {
  /// The color.
  public var color: Color
  /// The width in pixels.
  public var width: Double
  /// Lengths of dashes and gaps in turn; empty for a solid line.
  public var dash: [Double]
  /// Whether the ends are round.
  public var hasRoundEnds: Bool

  /// Makes a stroke.
  public init(_ color: Color, width: Double, dash: [Double] = [], hasRoundEnds: Bool = false) {
    self.color = color
    self.width = width
    self.dash = dash
    self.hasRoundEnds = hasRoundEnds
  }
}

/// How text is set, in the one family of the product.
public struct TextStyle: Sendable, Hashable {
  /// The weight of a letter.
  public enum Weight: Int, Sendable, Hashable {
    // The numbers of CSS.
    case regular = 400
    case semibold = 600
    case bold = 700
  }

  /// Where the given point lies on the line of text.
  public enum Anchor: String, Sendable, Hashable {
    // The words of SVG.
    case start, middle, end
  }

  /// The size in pixels.
  public var size: Double
  /// The weight.
  public var weight: Weight
  /// The color.
  public var color: Color
  /// Where the given point lies.
  public var anchor: Anchor

  /// Makes a style.
  public init(_ size: Double, _ weight: Weight = .regular, color: Color, anchor: Anchor = .start) {
    self.size = size
    self.weight = weight
    self.color = color
    self.anchor = anchor
  }
}

/// Tells how wide text will be, with the fonts that will draw it.
public protocol TextMeasurer: Sendable {
  /// The width of one line in pixels.
  ///
  /// - Parameters:
  ///   - text: One line.
  ///   - size: The size of the font in pixels.
  ///   - weight: The weight.
  /// - Returns: The width, at least 0.
  func width(of text: String, size: Double, weight: TextStyle.Weight) -> Double
}
