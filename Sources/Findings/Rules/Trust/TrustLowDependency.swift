import NetworkAnalysis
import StakeholderModel

extension Threshold {
  static let trustLow = Threshold(
    "trust.low.dependency.trust", 2, "of 4", means: "up to which mean rating trust counts as low",
    rationale: "below the middle of the scale from 1 to 4")
  static let trustLevel = Threshold(
    "trust.low.dependency.level", 4, "level",
    means: "from which level of tie one depends on the other",
    rationale: "joint decisions")
  static let trustMean = Threshold(
    "trust.low.dependency.mean", 2.5, "of 4",
    means: "below which mean of all ratings trust in the whole network counts as low",
    rationale: "the middle of the scale from 1 to 4")
  static let trustRatings = Threshold(
    "trust.low.dependency.ratings", 10, "ratings",
    means: "of how many ratings a mean is told", rationale: "one in fewer moves it by a quarter")
}

extension FindingRule {
  /// Close ties without trust; for the keeper of the file alone.
  public static let trustLowDependency = FindingRule(
    id: "trust.low.dependency",
    title: "Depending on somebody without trusting them",
    says: "Somebody depends on a partner whom they rate low on trust.",
    why: "What rests on a partner whom one does not trust gets checked twice or quietly dropped.",
    decided: """
      A rating of trust of at most 2 of 4 (the mean of at least two of reliability, openness and shared \
      mission, after PARTNER) of somebody at the other end of a tie of level 4 or more, or of the only one who links the groups of both. \
      Besides, weighing less, a mean of all ratings below the middle of the scale, over at least ten.
      """,
    thresholds: [.trustLow, .trustLevel, .trustMean, .trustRatings],
    aim: "Build trust where one depends on the other",
    action: "Make small promises and keep them; share goals and priorities openly.",
    sources: [.workforceBrief, .research], needs: "how far partners trust each other",
    severity: .medium ... .high, basis: .presence, cause: .people, privacy: .keeper
  ) { input in
    let ratings = PartnerRatings(input.network).all.filter { $0.mean(.trust) != nil }
    guard !ratings.isEmpty else {
      return input.network.ties.isEmpty
        ? .silentAboutTies
        : .silent(
          "how far partners trust each other", wouldAllow: ["dependence without trust"],
          howTo: "Ask, in confidence, for reliability, openness and shared mission, from 1 to 4.")
    }
    let carriers = Set(
      (input.silos?.pairs ?? []).filter { $0.carriers.count == 1 }.flatMap(\.carriers))
    let found = ratings.compactMap { rating -> (Actor, Actor, Double)? in
      guard let rater = rating.rater, let mean = rating.mean(.trust),
        mean <= input.value(.trustLow)
      else { return nil }
      let isClose = level(rater, rating.rated, input) >= input.value(.trustLevel)
      return isClose || carriers.contains(rating.rated) ? (rater, rating.rated, mean) : nil
    }
    return .found(
      found.prefix(5).map { rater, rated, mean in
        let (a, b) = (Claim(actor: rater), Claim(actor: rated))
        return Finding(
          rule: "trust.low.dependency", severity: .high,
          subjects: [.actor(rater), .actor(rated)],
          title: "\(a) depends on \(b), and rates trust low",
          evidence: "The mean rating is \(expectedTies(mean)) of 4.",
          action: "Agree on a small promise between \(a) and \(b), and keep it.",
          numbers: ["trust": mean])
      } + [overall(ratings, input)].compactMap { $0 })
  }

  /// The level of the closest tie between two; 0 where none is recorded.
  private static func level(_ one: Actor, _ other: Actor, _ input: RuleInput) -> Double {
    let levels = input.network.ties.filter {
      $0.from == one && $0.to == other || $0.from == other && $0.to == one
    }.compactMap(\.level?.rawValue)
    return Double(levels.max() ?? 0)
  }

  private static func overall(_ all: [PartnerRatings.Rating], _ input: RuleInput) -> Finding? {
    var ratings = RatedMean()
    for rating in all {
      if let trust = rating.mean(.trust) { ratings.add(trust, raters: rating.raters) }
    }
    guard Double(ratings.raters) >= input.value(.trustRatings), let mean = ratings.mean,
      mean < input.value(.trustMean)
    else { return nil }
    return Finding(
      rule: "trust.low.dependency", severity: .medium, subjects: [],
      title: "Partners rate trust in each other below the middle of the scale",
      evidence: "The mean of \(ratings.raters) ratings is \(oneDecimal(mean)) of 4.",
      action: "Begin with small promises that are kept, where ratings are lowest.",
      numbers: ["mean": mean, "ratings": Double(ratings.raters)])
  }
}
