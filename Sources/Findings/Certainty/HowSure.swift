extension Finding {
  /// How far what is recorded can be relied on for a finding.
  public enum Confidence: String, Sendable, Hashable, CaseIterable {
    /// Fewer than half of those asked answered, one source told it all, or most of it is inferred.
    case low
    /// Nothing speaks against it; nobody recorded who answered, or not enough did.
    case middle
    /// Four of five answered, and what it rests on was reported or documented.
    case high
  }

  /// How often a finding comes back when some answers are left out.
  public struct Stability: Sendable, Hashable {
    /// In how many draws it came back.
    public var found: Int
    /// How many draws there were.
    public var draws: Int
    /// ``found`` over ``draws``, 0 to 1.
    public var share: Double { draws > 0 ? Double(found) / Double(draws) : 0 }

    /// Makes a count.
    public init(found: Int, draws: Int) {
      self.found = found
      self.draws = draws
    }
  }

  /// What an absence rests on: the pairs somebody could have reported.
  public struct Observed: Sendable, Hashable {
    /// Pairs that somebody who answered could have reported.
    public var pairs: Int
    /// All pairs.
    public var possible: Int
    /// Pairs about which nobody was heard, any of which could hide a tie.
    public var hidden: Int { max(0, possible - pairs) }

    /// Makes a count.
    public init(pairs: Int, possible: Int) {
      self.pairs = pairs
      self.possible = possible
    }
  }
}
