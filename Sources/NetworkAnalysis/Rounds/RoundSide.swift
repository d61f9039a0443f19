public import StakeholderModel

/// One round, as far as ties are compared.
public struct RoundSide: Sendable {
  /// The network.
  public let network: StakeholderNetwork
  /// The ties that count, without direction.
  public let view: NetworkView
  /// Who is in which group.
  public let grouping: Grouping
  /// The one whose view of the network this is; `nil` when it has several sources.
  public let informant: Actor?
  /// Which ties the view takes.
  public let options: ViewOptions

  /// Makes a side of its parts.
  public init(
    network: StakeholderNetwork, view: NetworkView, grouping: Grouping, informant: Actor?,
    options: ViewOptions = ViewOptions()
  ) {
    self.network = network
    self.view = view
    self.grouping = grouping
    self.informant = informant
    self.options = options
  }
}
