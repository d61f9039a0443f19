/// A number that the product can give, with its meaning.
///
/// Every measure is declared once, in a file of its own, and listed once in ``all``. Help, tables,
/// `explain` and JSON read it from here.
public struct Measure: Sendable, Identifiable {
  /// The name in tables and JSON, that of the form without a direction; unique in its section.
  public let id: String
  /// What it gives numbers to.
  public let section: MeasureSection
  /// The name on a screen.
  public let title: String
  /// The question it answers, in plain words.
  public let question: String
  /// How it is computed.
  public let definition: String
  /// The smallest and the largest value, in words.
  public let range: String
  /// What the number counts.
  public let unit: String
  /// What the numbers are relative to.
  public let scale: MeasureScale
  /// When there is no number, or the word “never”.
  ///
  /// Networks that a form does not fit are not spoken of.
  public let undefinedWhen: String
  /// How the time grows, for *n* people and *m* ties, and what stands in its way.
  public let cost: String
  /// Where it was published.
  public let citations: [Citation]
  /// How igraph, NetworkX, UCINET and sna differ, or that they agree.
  public let differences: String
  /// Everyday names for it.
  public let aliases: [String]
  /// Whether it looks at a division into groups; its ids then end in the division's name in brackets.
  public let isAboutGroups: Bool
  /// Who may see its numbers.
  public let audience: MeasureAudience
  /// What it takes on a large network.
  package let effort: MeasureEffort
  /// What runs beside other measures with it; `nil` for measures that share shortest ways and counts.
  package let family: MeasureFamily?
  /// Its versions by direction; at least one.
  public let forms: [MeasureForm]

  init(
    _ id: String, _ section: MeasureSection, title: String, question: String, definition: String,
    range: String, unit: String, scale: MeasureScale, undefinedWhen: String, cost: String,
    citations: [Citation], differences: String,
    aliases: [String] = [], isAboutGroups: Bool = false, audience: MeasureAudience = .anyone,
    effort: MeasureEffort = .light, family: MeasureFamily? = nil,
    forms: [MeasureForm]
  ) {
    self.id = id
    self.section = section
    self.title = title
    self.question = question
    self.definition = definition
    self.range = range
    self.unit = unit
    self.scale = scale
    self.undefinedWhen = undefinedWhen
    self.cost = cost
    self.citations = citations
    self.differences = differences
    self.aliases = aliases
    self.isAboutGroups = isAboutGroups
    self.audience = audience
    self.effort = effort
    self.family = family
    self.forms = forms
  }
}
