/// What introductions are to bring about.
public enum IntroductionGoal: String, Sendable, Hashable, CaseIterable {
  /// A second, independent way between two organizations that joint work needs, or the first where
  /// there is none; then the ties that such pairs lack.
  case ways
  /// The ties that pairs lack against what is usual for pairs of their size.
  case ties
  /// Shorter chains between everybody.
  case efficiency
  /// Less that hangs on one person.
  case resilience
  /// More people within two steps of a champion.
  case reach
  /// Less that runs through whoever most runs through now.
  case load

  /// What it brings about, in plain words.
  public var summary: String {
    switch self {
    case .ways: "a second, independent way between organizations that joint work needs"
    case .ties: "ties where pairs of organizations have far fewer than is usual"
    case .efficiency: "shorter chains between everybody"
    case .resilience: "less that hangs on one person"
    case .reach: "more people within two steps of a champion"
    case .load: "less that runs through the busiest go-between"
    }
  }
}
