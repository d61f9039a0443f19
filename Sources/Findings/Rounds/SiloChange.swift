public import NetworkAnalysis
public import StakeholderModel

/// What became of silos and of pairs that joint work needs.
public struct SiloChange: Sendable, Hashable {
  /// A pair of organizations that joint work needs.
  public struct Pair: Sendable, Hashable {
    /// The first organization, as in the second round.
    public let a: OrganizationID
    /// The second organization.
    public let b: OrganizationID
    /// What was known of their ties; `nil` where no work needed both.
    public let before: NeededPair.State?
    /// How many ties there were.
    public let tiesBefore: Int
    /// What is known of their ties.
    public let after: NeededPair.State
    /// How many ties there are.
    public let tiesAfter: Int

    /// Whether there was no recorded tie and now is one.
    public var isClosed: Bool { before == .gap && after == .tied }
    /// Whether there was a recorded tie and now is none, though somebody could tell it.
    public var isOpened: Bool { before == .tied && after == .gap }
  }

  /// Organizations that are a silo in both rounds, in byte order.
  public let stayed: [OrganizationID]
  /// Organizations that were a silo in the first round and are none in the second.
  public let opened: [OrganizationID]
  /// Organizations that are a silo in the second round and were none in the first.
  public let new: [OrganizationID]
  /// The share of ties that crossed groups; `nil` without ties or groups.
  public let outsideBefore: Double?
  /// The share of ties that cross groups; `nil` without ties or groups.
  public let outsideAfter: Double?
  /// The share that would have crossed if people mixed freely.
  public let expectedBefore: Double?
  /// The share that would cross if people mixed freely.
  public let expectedAfter: Double?
  /// The pairs that joint work of the second round needs, in the order of the report.
  public let needed: [Pair]

  init(from before: Reading, to after: Reading, _ identities: RoundIdentities) {
    let then = Self.silos(before).map { ($0, identities.after($0)) }
    let now = Set(Self.silos(after))
    let kept = Set(then.compactMap(\.1)).intersection(now)
    stayed = kept.sorted()
    opened = then.filter { organization in organization.1.map { !now.contains($0) } ?? false }
      .compactMap(\.1).sorted()
    new = now.subtracting(kept).filter { identities.before(.organization($0)) != nil }.sorted()
    outsideBefore = before.silos?.overall?.shareOutside
    outsideAfter = after.silos?.overall?.shareOutside
    expectedBefore = before.silos?.overall?.expectedShareOutside
    expectedAfter = after.silos?.overall?.expectedShareOutside
    let pairs = before.silos?.needed ?? []
    needed = (after.silos?.needed ?? []).map { pair in
      let known = pairs.first { old in
        Set([old.a, old.b].compactMap { identities.after($0) }) == [pair.a, pair.b]
      }
      return Pair(
        a: pair.a, b: pair.b, before: known?.state,
        tiesBefore: known.map { $0.observed + $0.organizationTies } ?? 0, after: pair.state,
        tiesAfter: pair.observed + pair.organizationTies)
    }
  }

  private static func silos(_ reading: Reading) -> [OrganizationID] {
    (reading.silos?.groups ?? []).filter { $0.verdict == .silo }
      .compactMap { reading.silos?.grouping.groups[$0.group].organization }
  }
}
