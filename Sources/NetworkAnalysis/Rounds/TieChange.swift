public import StakeholderModel

/// What became of the tie of two people or organizations who are in both rounds.
public struct TieChange: Sendable, Hashable {
  /// What became of it.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// It is there in both rounds; the levels are the same, or cannot be compared.
    case kept
    /// It is there in both rounds, and closer in the second.
    case strengthened
    /// It is there in both rounds, and less close in the second.
    case weakened
    /// It is there in the second round only, though it could have been told in the first.
    case gained
    /// It is in both files, and kept up again in the second round only.
    case renewed
    /// It is there in the first round only, though it could have been told in the second.
    case lost
    /// It is in both files, and no longer kept up in the second round.
    case faded
    /// It is there in one round, and in the other nobody could have told it.
    case notComparable = "not_comparable"
  }

  /// Why a tie cannot be compared.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// Whoever told it in one round was not asked in the other.
    case notAsked = "not_asked"
    /// Whoever told it in one round did not answer in the other.
    case noAnswer = "no_answer"
    /// The other round is the network as one source sees it, and the tie is not theirs.
    case oneSource = "one_source"
    /// It is in the other file, but only one side told it there.
    case unconfirmed
  }

  /// The first of the two, by the id of the second round.
  public let a: Actor
  /// The second of the two, after ``a`` in byte order.
  public let b: Actor
  /// What became of it.
  public let outcome: Outcome
  /// Why it cannot be compared; `nil` where it can.
  public let reason: Reason?
  /// How close it was; `nil` without a tie or where nobody said.
  public let levelBefore: TieLevel?
  /// How close it is; `nil` without a tie or where nobody says.
  public let levelAfter: TieLevel?
  /// Whether it is there in the first round.
  public let isBefore: Bool
  /// Whether it is there in the second round.
  public let isAfter: Bool
  /// Whether it joins two groups; by the round in which it is there, the second where it is in both.
  public let isAcross: Bool
  /// Whether the two were or are at odds in the round that has no tie.
  public let isStrained: Bool
  /// Whether it was the only way between its ends in the first round.
  public let wasOnlyWay: Bool
  /// The kinds of tie behind it in either round, in byte order; the empty word where none was stated.
  public let kinds: [String]

  /// Whether the tie is there in both rounds.
  public var isKept: Bool { isBefore && isAfter }
}
