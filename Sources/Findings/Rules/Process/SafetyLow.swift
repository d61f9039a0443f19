import StakeholderModel

extension Threshold {
  static let safetyMean = Threshold(
    "safety.low.mean", 3, "of 5", means: "below which mean people do not feel free to speak",
    rationale: "the middle of the scale")
  static let safetyRaters = Threshold(
    "safety.low.raters", 4, "answers", means: "how many must have answered before it is told",
    rationale: "fewer could be told apart")
}

extension FindingRule {
  /// People do not feel free to speak; for the keeper of the file alone.
  public static let safetyLow = FindingRule(
    id: "safety.low",
    title: "People do not feel free to speak",
    says: "Those who answered do not feel free to speak up or to err.",
    why: "Where people fear rebuke, problems are told last to those who could solve them.",
    decided: """
      The mean of the two statements (I can speak up; a well-meant mistake is forgiven) is below 3 of 5, over at \
      least four who answered.
      """,
    thresholds: [.safetyMean, .safetyRaters],
    aim: "Make it safe to speak",
    action: "Begin with your own mistakes, and thank whoever brings bad news.",
    sources: [.benest], needs: "answers to the two statements on speaking up",
    severity: .medium ... .medium, basis: .record, cause: .process, privacy: .keeper
  ) { input in
    let answers = input.network.assessments.filter { $0.instrument == .safety }
    let raters = answers.reduce(0) { $0 + ($1.raters ?? 1) }
    guard Double(raters) >= input.value(.safetyRaters) else {
      return answers.isEmpty
        ? .silent(
          "whether people feel free to speak up and to err",
          howTo: "Ask the two statements, without names, of at least four.")
        : .nothing
    }
    var sum = 0.0
    var weight = 0.0
    for answer in answers {
      for item in ["voice", "mistakes"] {
        guard let score = answer[item] else { continue }
        sum += score * Double(answer.raters ?? 1)
        weight += Double(answer.raters ?? 1)
      }
    }
    guard weight > 0, sum / weight < input.value(.safetyMean) else { return .nothing }
    return .found(
      Finding(
        rule: "safety.low", severity: .medium, subjects: [],
        title: "Those who answered do not feel free to speak up or to err",
        evidence: "The mean of \(raters) answers is below the middle of the scale.",
        action: "Begin with your own mistakes, and thank whoever brings bad news.",
        numbers: ["mean": sum / weight, "raters": Double(raters)]))
  }
}
