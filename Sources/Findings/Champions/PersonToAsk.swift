public import StakeholderModel

/// Somebody who could be asked to be a champion; for the keeper of the file, never for a picture.
public struct PersonToAsk: Sendable, Hashable {
  /// What speaks for somebody, each 0 to 1; `nil` where it is not recorded.
  public struct Parts: Sendable, Hashable {
    /// The share of the organization's other people within two ties.
    public var reach: Double?
    /// Ties to people of the other organizations that take part, two or more counting as 1.
    public var bridge: Double?
    /// The level in the hierarchy, from 0.2 at the front line to 1 at the top.
    public var level: Double?
    /// How far the person's interests are those of the joint work.
    public var interest: Double?
    /// How far others trust the person, of four.
    public var trust: Double?

    /// Makes parts of which nothing is known.
    public init() {}

    /// The parts with their weights, which add up to 1.
    var weighted: [(value: Double?, weight: Double)] {
      [(reach, 0.30), (bridge, 0.25), (level, 0.20), (interest, 0.15), (trust, 0.10)]
    }
  }

  /// The person.
  public var person: PersonID
  /// What speaks for them.
  public var parts: Parts
  /// Who knows them and somebody who already stands up for it; `nil` where nobody is recorded.
  public var introducer: PersonID?

  /// Makes somebody to ask.
  public init(person: PersonID, parts: Parts, introducer: PersonID?) {
    self.person = person
    self.parts = parts
    self.introducer = introducer
  }

  /// The weighted sum of the parts: at least, with unknown parts as 0, and at most, as 1.
  public var score: ClosedRange<Double> {
    let known = parts.weighted.reduce(0) { $0 + ($1.value ?? 0) * $1.weight }
    let open = parts.weighted.reduce(0) { $0 + ($1.value == nil ? $1.weight : 0) }
    return known...min(1, known + open)
  }
}
