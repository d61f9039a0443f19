public import StakeholderModel

/// How ties run inside and between the groups of a network, against what free mixing would give.
public struct SiloReport: Sendable {
  /// The network as a whole; `nil` when there are fewer than two groups or no tie.
  public let overall: OverallMixing?
  /// One entry for each group with at least one member, in the order of ``Grouping/groups``.
  public let groups: [GroupMixing]
  /// One entry for each two groups that both have a member in the view, ordered by group numbers.
  public let pairs: [PairMixing]
  /// One entry for each two organizations that joint work needs, at the level the work names.
  public let needed: [NeededPair]
  /// How many pairs have too few possible ties for a test.
  public let untestable: Int
  /// Whether anybody recorded who answered; if not, every pair of people counts as observed.
  public let isResponseKnown: Bool
  /// The division the report is about.
  public let grouping: Grouping

  /// Makes a report of its parts.
  public init(
    overall: OverallMixing?, groups: [GroupMixing], pairs: [PairMixing], untestable: Int,
    grouping: Grouping, needed: [NeededPair] = [], isResponseKnown: Bool = false
  ) {
    self.overall = overall
    self.groups = groups
    self.pairs = pairs
    self.needed = needed
    self.untestable = untestable
    self.isResponseKnown = isResponseKnown
    self.grouping = grouping
  }
}

/// Ties inside and across groups over the whole network.
public struct OverallMixing: Sendable {
  /// Ties inside a group.
  public var inside: Int
  /// Ties across groups.
  public var outside: Int
  /// ``outside`` over all ties, 0 to 1.
  public var shareOutside: Double
  /// The share across groups if people mixed freely, 0 to 1.
  public var expectedShareOutside: Double
  /// The E–I index, −1 (all inside) to 1 (all across).
  public var ei: Double
  /// The E–I index under free mixing.
  public var eiExpected: Double
  /// The share of shuffles with an E–I index at most the observed one.
  public var pLow: Double
  /// The share of shuffles with an E–I index at least the observed one.
  public var pHigh: Double
  /// Pairs of people that at least one respondent could have reported.
  public var observedDyads: Int
  /// All pairs of people.
  public var possibleDyads: Int
  /// The fewest ties, added across or removed inside, after which ties no longer keep inside; `nil`
  /// where they do not now.
  public var flip: Int?

  /// Makes an overall reading.
  public init(
    inside: Int, outside: Int, shareOutside: Double, expectedShareOutside: Double, ei: Double,
    eiExpected: Double, pLow: Double, pHigh: Double, observedDyads: Int, possibleDyads: Int,
    flip: Int? = nil
  ) {
    self.inside = inside
    self.outside = outside
    self.shareOutside = shareOutside
    self.expectedShareOutside = expectedShareOutside
    self.ei = ei
    self.eiExpected = eiExpected
    self.pLow = pLow
    self.pHigh = pHigh
    self.observedDyads = observedDyads
    self.possibleDyads = possibleDyads
    self.flip = flip
  }
}

/// How far one group keeps to itself.
public struct GroupMixing: Sendable {
  /// Whether the group is a silo.
  public enum Verdict: String, Sendable, Hashable {
    /// Its share of ties inside exceeds what shuffled labels give, and one tie more across or one
    /// less inside would not change that.
    case silo
    /// It exceeds it, but one tie would change that.
    case borderline
    /// It does not.
    case open
    /// Fewer than three people with observed ties, or no tie.
    case tooSmall
  }

  /// The number of the group in the report's grouping.
  public var group: Int
  /// Its people.
  public var people: Int
  /// Ties inside it.
  public var inside: Int
  /// Ties that leave it.
  public var outside: Int
  /// ``inside`` over all its ties; `nil` without ties.
  public var shareInside: Double?
  /// A 95 % interval for ``shareInside``, by Wilson's score method.
  public var interval: ClosedRange<Double>?
  /// The share inside that shuffled labels give on average.
  public var expected: Double?
  /// How often shuffled labels reach the observed share.
  public var p: Double?
  /// ``p`` after Benjamini–Hochberg over the groups of the report.
  public var q: Double?
  /// Whether it is a silo.
  public var verdict: Verdict
  /// The fewest ties, added across or removed inside, after which it is no longer one.
  public var flip: Int?

  /// Makes a reading of one group.
  public init(
    group: Int, people: Int, inside: Int, outside: Int, shareInside: Double? = nil,
    interval: ClosedRange<Double>? = nil, expected: Double? = nil, p: Double? = nil,
    q: Double? = nil, verdict: Verdict, flip: Int? = nil
  ) {
    self.group = group
    self.people = people
    self.inside = inside
    self.outside = outside
    self.shareInside = shareInside
    self.interval = interval
    self.expected = expected
    self.p = p
    self.q = q
    self.verdict = verdict
    self.flip = flip
  }
}

/// How two groups work together.
public struct PairMixing: Sendable {
  /// Why a pair counts as a gap.
  public enum Gap: String, Sendable, Hashable {
    /// An initiative needs both, and there is no recorded tie.
    case needed
    /// Significantly fewer ties than between other groups.
    case significant
    /// No tie where at least one would be expected.
    case noneWhereExpected = "none-where-expected"
  }

  /// Three numbers, one for each null model.
  public struct PerNull: Sendable, Hashable {
    /// If everybody mixed freely.
    public var uniform: Double
    /// If ties across groups fell on any pair across groups; the default.
    public var cross: Double
    /// If everybody kept their number of ties.
    public var degree: Double

    /// Makes a triple.
    public init(uniform: Double, cross: Double, degree: Double) {
      self.uniform = uniform
      self.cross = cross
      self.degree = degree
    }
  }

  /// The number of the first group in the report's grouping.
  public var a: Int
  /// The number of the second group; larger than ``a``.
  public var b: Int
  /// Ties between the two.
  public var observed: Int
  /// Pairs of people, one of each, that at least one respondent could have reported.
  public var dyads: Int
  /// Expected ties.
  public var expected: PerNull
  /// How often a null model gives as few ties or fewer.
  public var p: PerNull
  /// The cross-only ``p`` after Benjamini–Hochberg; `nil` for a pair that cannot be tested.
  public var q: Double?
  /// ``observed`` over the cross-only expectation; `nil` when that is 0.
  public var ratio: Double?
  /// Whether and why the pair is a gap.
  public var gap: Gap?
  /// How likely no tie at all would be under the cross-only null.
  public var pZero: Double
  /// Whether no tie at all would be surprising: ``pZero`` at most 0.10.
  public var hasPower: Bool
  /// The initiatives that need both.
  public var neededBy: [InitiativeID]
  /// The nearest way from one group to the other, people in order; empty when there is none.
  public var path: [Actor]
  /// People tied to both groups who could introduce, best first.
  public var introducers: [Actor]
  /// The fewest people who carry every tie between the two.
  public var carriers: [Actor]
  /// Ties in the file between the two that the view leaves out, such as formal, strained or faded
  /// ones, or those of organizations as such.
  public var leftOut: Int
  /// The fewest ties, added between the two, after which the pair is no gap; `nil` where it is none.
  public var flip: Int?

  /// Makes a reading of one pair.
  public init(
    a: Int, b: Int, observed: Int, dyads: Int, expected: PerNull, p: PerNull, q: Double?,
    ratio: Double?, gap: Gap?, pZero: Double, hasPower: Bool, neededBy: [InitiativeID],
    path: [Actor], introducers: [Actor], carriers: [Actor], leftOut: Int = 0,
    flip: Int? = nil
  ) {
    self.a = a
    self.b = b
    self.observed = observed
    self.dyads = dyads
    self.expected = expected
    self.p = p
    self.q = q
    self.ratio = ratio
    self.gap = gap
    self.pZero = pZero
    self.hasPower = hasPower
    self.neededBy = neededBy
    self.path = path
    self.introducers = introducers
    self.carriers = carriers
    self.leftOut = leftOut
    self.flip = flip
  }
}
