public import StakeholderModel

/// Two people, or organizations, who would gain from meeting, and what their meeting would change.
public struct Introduction: Sendable, Hashable {
  /// What two people could begin to talk about.
  public enum Subject: Sendable, Hashable {
    /// Joint work that needs both sides, or an alliance that both take part in.
    case cause(Cause)
    /// Something both care about, in their words.
    case interest(String)
  }

  /// What an introduction changes, before it and after it; those before it in the list count as made.
  public struct Effect: Sendable, Hashable {
    /// What changes.
    public enum Measure: String, Sendable, Hashable {
      /// Ways between two sides without a person in common, 0 to 2.
      case ways
      /// Ties between two sides.
      case ties
      /// The mean of 1 over the steps between two people, 0 to 1.
      case efficiency
      /// The share of pairs still joined after the costliest loss of one person, 0 to 1.
      case resilience
      /// How many people there are whose loss would part others.
      case holders
      /// How many people a champion reaches in two steps, champions included.
      case reach
      /// The share of shortest ways between others that run through the busiest, 0 to 1.
      case load
    }

    /// What changes.
    public var measure: Measure
    /// The value before.
    public var before: Double
    /// The value after.
    public var after: Double
    /// The two sides, where the effect is one on two sides.
    public var sides: Sides?
  }

  /// Two organizations or groups.
  public struct Sides: Sendable, Hashable {
    /// The name of the first.
    public var a: Claim
    /// The name of the second.
    public var b: Claim
    /// The joint work that needs both.
    public var neededBy: [InitiativeID]
    /// How many ties would be usual.
    public var usual: Double
  }

  /// The first of the two.
  public var a: Actor
  /// The second.
  public var b: Actor
  /// Who could bring them together: the people between the two on the nearest strong way; one who
  /// knows both, where there is one; empty where nobody is known.
  public var introducers: [Actor]
  /// What they could begin to talk about, the most telling first.
  public var about: [Subject]
  /// Whether a tie between the two is recorded that is not kept up or does not count here.
  public var isRenewal: Bool
  /// What it changes most.
  public var effect: Effect
  /// What it changes besides, for other pairs.
  public var otherEffects: [Effect]
}

/// Introductions in the order in which to make them, and what stands in the way of more.
public struct Introductions: Sendable, Hashable {
  /// Why there are no more.
  public enum Limit: String, Sendable, Hashable {
    /// As many as were asked for.
    case count
    /// No recorded work says which organizations need each other, and no pair stands out.
    case nothingNeeded
    /// Everything that was looked for is there already.
    case nothingMissing
    /// Whoever could be introduced has not answered, is at odds, or is not recorded.
    case nobodyFree
    /// There are no ties or no groups to look at.
    case nothingRecorded
    /// No champion is recorded.
    case noChampion
  }

  /// What they are for.
  public var goal: IntroductionGoal
  /// The introductions, each on top of those before it.
  public var list: [Introduction]
  /// Why there are no more.
  public var limit: Limit
  /// Pairs that joint work needs and nobody of one side is recorded, or nobody asked answered.
  public var unknown: [Introduction.Sides]
  /// Whether any recorded joint work needs two organizations.
  public var hasNeeds: Bool
}
