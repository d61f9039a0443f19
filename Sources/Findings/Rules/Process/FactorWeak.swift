import NetworkAnalysis
import StakeholderModel

extension Threshold {
  static let factorMean = Threshold(
    "factor.weak.mean", 3, "of 5", means: "below which mean a factor counts as weak",
    rationale: "the middle of the scale; the inventory’s own bands call it a concern", isOurs: false
  )
  static let factorRaters = Threshold(
    "factor.weak.raters", 4, "answers", means: "how many must have answered before it is told",
    rationale: "fewer could be told apart")
}

extension FindingRule {
  /// Factors of collaboration that those who answered rate low.
  public static let factorWeak = FindingRule(
    id: "factor.weak",
    title: "Factors of collaboration that are rated low",
    says: "Those who answered rate a factor of collaboration below the middle of the scale.",
    why: "What most partners see as weak is seldom said aloud until somebody leaves over it.",
    decided: """
      The mean of a factor of the Wilder inventory, entered as numbers, is below 3 of 5, over at least four \
      who answered.
      """,
    thresholds: [.factorMean, .factorRaters],
    aim: "Strengthen what partners see as weak",
    action: "Put the lowest factor on the next agenda, and ask what would lift it by one step.",
    sources: [.research], needs: "answers to an inventory of factors of collaboration",
    severity: .medium ... .medium, basis: .record, cause: .process
  ) { input in
    let known = InstrumentAnswers(.wilder, in: input.network).items.filter {
      Double($0.mean.raters) >= input.value(.factorRaters)
    }
    guard !known.isEmpty else {
      return .silent(
        "how partners rate the factors of their collaboration (at least four answers)",
        howTo: "Let partners fill in an inventory of factors, and enter the means.")
    }
    let weak = known.compactMap { factor in factor.mean.mean.map { (factor.item, $0) } }
      .filter { $0.1 < input.value(.factorMean) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    guard let first = weak.first else { return .nothing }
    let names = weak.map { "\($0) (\(oneDecimal($1)))" as Claim }
    return .found(
      Finding(
        rule: "factor.weak", severity: .medium, subjects: [],
        title:
          "\(weak.count) of \(known.count) rated factors of collaboration \(weak.count == 1 ? "is" : "are") below the middle of the scale",
        evidence: "Lowest first, of 5: \(Claim.list(names, limit: 5)).",
        action: "Put “\(first.0)” on the next agenda, and ask what would lift it by one step.",
        numbers: ["weak": Double(weak.count), "of": Double(known.count)]))
  }
}
