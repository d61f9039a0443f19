/// Measures that rest on one long computation of their own, which can run beside all others.
///
/// Those that take longest on a few hundred people come first: they are begun first, so that no long one is
/// waited for in the end.
package enum MeasureFamily: Int, Sendable, Hashable, CaseIterable {
  /// The sets of people who hold or reach most.
  case keyPlayers
  /// Core and periphery against random networks.
  case coresByChance
  /// Groups that ties make.
  case circles
  /// How far kinds of tie explain each other.
  case kinds
  /// Clustering and distances against random networks and lattices.
  case smallWorld
  /// Who stands between groups, against shuffled groups.
  case brokerage
  /// Groups that stand between others.
  case groupBetweenness
}
