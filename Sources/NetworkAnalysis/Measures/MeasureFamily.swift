/// Measures that rest on one long computation of their own, which can run beside all others.
package enum MeasureFamily: Sendable, Hashable, CaseIterable {
  /// The sets of people who hold or reach most.
  case keyPlayers
  /// Core and periphery against random networks.
  case coresByChance
  /// Clustering and distances against random networks and lattices.
  case smallWorld
  /// Who stands between groups, against shuffled groups.
  case brokerage
  /// Groups that stand between others.
  case groupBetweenness
  /// How far kinds of tie explain each other.
  case kinds
  /// Groups that ties make.
  case circles
}
