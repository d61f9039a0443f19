public import NetworkAnalysis
public import StakeholderModel

/// What a reading looks at.
public struct ReadingScope: Sendable {
  /// Which ties count, and at what level of organizations people are put together.
  public var view = ViewOptions()
  /// The attribute whose values are the groups; `nil` for the organizations.
  public var groupingAttribute: String?
  /// A division that stands before any other; `nil` for the attribute or the organizations.
  public var grouping: Grouping?
  /// How often labels are shuffled.
  public var silos = SiloOptions()
  /// The thresholds that rules go by.
  public var settings = FindingSettings()
  /// An earlier round to read the network against; `nil` for none.
  public var earlier: EarlierRound?
  /// Whether this is one of many draws, where the rules that are not drawn again are left out.
  var isDraw = false
  /// Rules that are not asked, since they take long and the answer does not need them.
  var leavesOut: Set<Finding.RuleID> = []

  /// The default: every tie, people by their organizations.
  public init() {}
}
