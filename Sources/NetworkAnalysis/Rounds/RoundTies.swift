public import GraphKernel
import StakeholderModel

/// What became of every tie from one round to the next.
///
/// A tie that is missing in one round counts as lost or gained only where somebody could have told it:
/// where those who told it in the other round answered in this one. Where nobody recorded who answered,
/// everybody counts as able to. Not asked is not lost.
public struct RoundTies: Sendable, Hashable {
  /// The ties among those who are in both rounds, in byte order of their ends.
  public let changes: [TieChange]
  /// How many ties of the first round lead to somebody who is not in the second.
  public let withLeavers: Int
  /// How many ties of the second round lead to somebody who was not in the first.
  public let withJoiners: Int
  /// Whether it is recorded who answered in the first and in the second round.
  public let isResponseKnown: (before: Bool, after: Bool)

  /// Compares the ties of two rounds.
  ///
  /// - Parameters:
  ///   - before: The first round.
  ///   - after: The second round, with a view of the same kind.
  ///   - identities: Who is who.
  /// - Complexity: O(*t* log *t*) for *t* ties of both rounds.
  public init(from before: RoundSide, to after: RoundSide, _ identities: RoundIdentities) {
    let then = RoundRecords(before) { identities.after($0) }
    let now = RoundRecords(after) { identities.before($0) == nil ? nil : $0 }
    withLeavers = before.view.graph.edges.count - then.edges.count
    withJoiners = after.view.graph.edges.count - now.edges.count
    isResponseKnown = (then.isResponseKnown, now.isResponseKnown)
    let pairs = Set(then.edges.keys).union(now.edges.keys).sorted()
    changes = pairs.map { Self.change($0, then, now) }
  }

  /// The changes with an outcome.
  public func changes(_ outcome: TieChange.Outcome) -> [TieChange] {
    changes.filter { $0.outcome == outcome }
  }

  /// Whether both tell the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.changes == right.changes && left.withLeavers == right.withLeavers
      && left.withJoiners == right.withJoiners && left.isResponseKnown == right.isResponseKnown
  }

  /// Feeds what is told to `hasher`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(changes)
    hasher.combine(withLeavers)
    hasher.combine(withJoiners)
  }

  private static func change(
    _ pair: ActorPair, _ then: RoundRecords, _ now: RoundRecords
  ) -> TieChange {
    let (first, second) = (then.edges[pair], now.edges[pair])
    let (outcome, reason): (TieChange.Outcome, TieChange.Reason?) =
      switch (first, second) {
      case (let first?, let second?): (compared(first, second), nil)
      case (let told?, nil): missing(pair, told, in: now, gone: .lost, idle: .faded)
      case (nil, let told?): missing(pair, told, in: then, gone: .gained, idle: .renewed)
      case (nil, nil): (.kept, nil)
      }
    let other = first == nil ? then : now
    let isBoth = first != nil && second != nil
    return TieChange(
      a: pair.a, b: pair.b, outcome: outcome, reason: reason, levelBefore: first?.level,
      levelAfter: second?.level, isBefore: first != nil, isAfter: second != nil,
      isAcross: second?.isAcross ?? first?.isAcross ?? false,
      isStrained: !isBoth && other.records[pair]?.isStrained == true,
      wasOnlyWay: first?.isOnlyWay ?? false,
      kinds: Set((first?.kinds ?? []) + (second?.kinds ?? [])).sorted {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      })
  }

  /// What became of a tie that is in both rounds.
  ///
  /// The lower of two levels stands where both ends told one, so that a new voice can only lower it, and
  /// a voice less only raise it: a change that this alone could explain is none.
  private static func compared(
    _ first: RoundRecords.Edge, _ second: RoundRecords.Edge
  ) -> TieChange.Outcome {
    guard let before = first.level, let after = second.level else { return .kept }
    let (then, now) = (first.reporters, second.reporters)
    let isUnknown = then.isEmpty || now.isEmpty
    if after > before, isUnknown || then.isSubset(of: now) { return .strengthened }
    if after < before, isUnknown || now.isSubset(of: then) { return .weakened }
    return .kept
  }

  /// What became of a tie that one round tells and the other does not.
  private static func missing(
    _ pair: ActorPair, _ told: RoundRecords.Edge, in other: RoundRecords,
    gone: TieChange.Outcome, idle: TieChange.Outcome
  ) -> (TieChange.Outcome, TieChange.Reason?) {
    if let record = other.records[pair] {
      if record.isStrained || record.isLow { return (gone, nil) }
      if record.isInactive { return (idle, nil) }
      return (.notComparable, .unconfirmed)
    }
    if let reason = other.whyUntold(pair, by: told.reporters) { return (.notComparable, reason) }
    return (gone, nil)
  }
}

extension RoundTies {
  /// How many ties that can be compared were kept, formed and dissolved.
  ///
  /// - Parameter isCounted: Whether a tie counts.
  /// - Returns: The counts; ties that are no longer kept up count as dissolved.
  public func stability(where isCounted: (TieChange) -> Bool = { _ in true }) -> Stability {
    var (kept, formed, dissolved) = (0, 0, 0)
    for change in changes where isCounted(change) {
      switch change.outcome {
      case .kept, .strengthened, .weakened: kept += 1
      case .gained, .renewed: formed += 1
      case .lost, .faded: dissolved += 1
      case .notComparable: break
      }
    }
    return Stability(kept: kept, formed: formed, dissolved: dissolved)
  }
}
