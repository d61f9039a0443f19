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
      mission, after PARTNER) on a tie of level 4 or more, or to the only one who links the groups of both. \
      Besides, weighing less, a mean of all ratings below the middle of the scale, over at least ten.
      """,
    thresholds: [.trustLow, .trustLevel, .trustMean, .trustRatings],
    aim: "Build trust where one depends on the other",
    action: "Make small promises and keep them; share goals and priorities openly.",
    sources: [.workforceBrief, .research], needs: "how far partners trust each other",
    severity: .medium ... .high, basis: .presence, cause: .people, privacy: .keeper
  ) { input in
    let rated = input.network.ties.filter { $0.trust != nil }
    guard !rated.isEmpty else {
      return input.network.ties.isEmpty
        ? .silentAboutTies
        : .silent(
          "how far partners trust each other", wouldAllow: ["dependence without trust"],
          howTo: "Ask, in confidence, for reliability, openness and shared mission, from 1 to 4.")
    }
    let carriers = Set(
      (input.silos?.pairs ?? []).filter { $0.carriers.count == 1 }.flatMap(\.carriers))
    let found = rated.compactMap { tie -> (Tie, Double)? in
      guard let mean = tie.trust?.mean, mean <= input.value(.trustLow) else { return nil }
      let isClose = Double(tie.level?.rawValue ?? 0) >= input.value(.trustLevel)
      return isClose || carriers.contains(tie.to) ? (tie, mean) : nil
    }
    return .found(
      found.prefix(5).map { tie, mean in
        let (a, b) = (Claim(actor: tie.from), Claim(actor: tie.to))
        return Finding(
          rule: "trust.low.dependency", severity: .high,
          subjects: [.actor(tie.from), .actor(tie.to)],
          title: "\(a) depends on \(b), and rates trust low",
          evidence: "The mean rating is \(expectedTies(mean)) of 4.",
          action: "Agree on a small promise between \(a) and \(b), and keep it.",
          numbers: ["trust": mean])
      } + [overall(rated.compactMap { $0.trust?.mean }, input)].compactMap { $0 })
  }

  private static func overall(_ ratings: [Double], _ input: RuleInput) -> Finding? {
    guard Double(ratings.count) >= input.value(.trustRatings) else { return nil }
    let mean = ratings.reduce(0, +) / Double(ratings.count)
    guard mean < input.value(.trustMean) else { return nil }
    return Finding(
      rule: "trust.low.dependency", severity: .medium, subjects: [],
      title: "Partners rate trust in each other below the middle of the scale",
      evidence: "The mean of \(ratings.count) ratings is \(oneDecimal(mean)) of 4.",
      action: "Begin with small promises that are kept, where ratings are lowest.",
      numbers: ["mean": mean, "ratings": Double(ratings.count)])
  }
}

extension TrustRating {
  /// The mean of the parts, where at least two are known.
  var mean: Double? {
    let parts = [reliability, openness, mission].compactMap { $0 }
    guard parts.count >= 2 else { return nil }
    return Double(parts.reduce(0, +)) / Double(parts.count)
  }
}
