/// A number on which a rule decides, and which a user may set.
public struct Threshold: Sendable, Hashable, Identifiable {
  /// The name in a file of settings, which begins with that of the rule.
  public let id: String
  /// What it is, in plain words.
  public let means: String
  /// What it is counted in.
  public let unit: String
  /// The number that stands unless a user sets another.
  public let standard: Double
  /// Where the number comes from, or why it is what it is.
  public let rationale: String
  /// Whether the number is this product's own rather than a published one.
  public let isOurs: Bool

  package init(
    _ id: String, _ standard: Double, _ unit: String, means: String, rationale: String,
    isOurs: Bool = true
  ) {
    self.id = id
    self.standard = standard
    self.unit = unit
    self.means = means
    self.rationale = rationale
    self.isOurs = isOurs
  }

  /// Every threshold of every rule, each once, in the order of the catalog.
  public static let known: [Threshold] = {
    var all: [Threshold] = []
    for threshold in FindingRule.catalog.flatMap(\.thresholds) + [
      .stabilityShare, .stabilityDraws, .mostlyInferred,
    ]
    where !all.contains(where: { $0.id == threshold.id }) {
      all.append(threshold)
    }
    return all
  }()
}

/// The thresholds that a reading goes by.
public struct FindingSettings: Sendable, Hashable {
  /// A threshold that is not at its standard.
  public struct Deviation: Sendable, Hashable {
    /// The threshold.
    public let threshold: Threshold
    /// The number that stands instead.
    public let value: Double
  }

  private var values: [String: Double] = [:]

  /// The standard of every threshold.
  public init() {}

  /// The number that stands for a threshold; setting the standard takes a deviation back.
  public subscript(threshold: Threshold) -> Double {
    get { values[threshold.id] ?? threshold.standard }
    set { values[threshold.id] = newValue == threshold.standard ? nil : newValue }
  }

  /// The thresholds that are not at their standards, in the order of the catalog.
  public var deviations: [Deviation] {
    Threshold.known.compactMap { threshold in
      values[threshold.id].map { Deviation(threshold: threshold, value: $0) }
    }
  }
}
