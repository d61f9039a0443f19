import GraphKernel
public import StakeholderModel

extension NetworkView {
  /// How ties run inside and between groups, against what free mixing would give.
  ///
  /// Only pairs that at least one respondent could have reported are counted; where nobody recorded
  /// who answered, all are. A group is a silo when the share of its ties that stay inside is reached
  /// by at most one in twenty shuffles of the labels, adjusted for the number of groups. Two groups
  /// are compared with the ties between other groups.
  ///
  /// - Parameters:
  ///   - grouping: The groups; people in none are left out.
  ///   - network: The network the view was taken of.
  ///   - options: How often labels are shuffled.
  ///   - viewOptions: How the view was taken.
  /// - Returns: The report; the same for any number of threads.
  /// - Complexity: O(*d* · (*n* + *m*)) for *d* shuffles of *n* people and *m* ties, and
  ///   O(*g*² · (*n* + *m*)) for *g* groups.
  /// - SeeAlso: D. Krackhardt and R. Stern, “Informal networks and organizational crises”, 1988,
  ///   <https://doi.org/10.2307/2786835>
  public func silos(
    by grouping: Grouping, in network: StakeholderNetwork, options: SiloOptions = SiloOptions(),
    viewOptions: ViewOptions = ViewOptions()
  ) async -> SiloReport {
    let grouped = GroupedView(self, by: grouping, in: network)
    let groups = await GroupReadings(grouped, options).read()
    let needed = NeededPairs(grouped, in: network, viewOptions).read()
    let pairs = PairReadings(grouped, in: network, needed: needed, options).read()
    return SiloReport(
      overall: groups.overall, groups: groups.groups, pairs: pairs,
      untestable: pairs.count { !$0.hasPower }, grouping: grouping, needed: needed,
      isResponseKnown: grouped.response.isKnown)
  }
}
