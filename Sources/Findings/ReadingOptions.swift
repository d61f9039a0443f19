public import NetworkAnalysis
public import StakeholderModel

/// What a reading looks at.
public struct ReadingOptions: Sendable, Hashable {
  /// Which ties count, and at what level of organizations people are put together.
  public var view = ViewOptions()
  /// The attribute whose values are the groups; `nil` for the organizations.
  public var groupingAttribute: String?
  /// How often labels are shuffled.
  public var silos = SiloOptions()

  /// The default: every tie, people by their organizations.
  public init() {}
}
