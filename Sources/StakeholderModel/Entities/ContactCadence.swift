/// How often two sides mean to be in touch.
public enum ContactCadence: String, Sendable, Hashable, CaseIterable {
  // The words of the file format.
  case daily, weekly, biweekly, monthly, quarterly, halfYearly, yearly

  /// The days from one contact to the next, rounded down to whole days of a year of 365.
  public var days: Int {
    switch self {
    case .daily: 1
    case .weekly: 7
    case .biweekly: 14
    case .monthly: 30
    case .quarterly: 91
    case .halfYearly: 182
    case .yearly: 365
    }
  }
}

/// What stands between two partners, each `nil` when nobody said so (Himmelman).
public struct TieBarriers: Sendable, Hashable {
  /// Lack of time.
  public var time: RiskLevel?
  /// Lack of trust.
  public var trust: RiskLevel?
  /// Fear for one's own ground.
  public var turf: RiskLevel?

  /// Makes a set of open answers.
  public init() {}
}
