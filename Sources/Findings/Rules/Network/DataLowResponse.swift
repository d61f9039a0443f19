import GraphKernel
import StakeholderModel

extension Threshold {
  static let responseEnough = Threshold(
    "data.lowResponse.enough", 0.8, "share", means: "the share of answers that is enough",
    rationale: "measures of standing go wrong below it (Smith and Moody 2013)", isOurs: false)
  static let responseLow = Threshold(
    "data.lowResponse.low", 0.5, "share", means: "the share of answers below which little is sure",
    rationale: "below it, most pairs were told about by one side or none")
}

extension FindingRule {
  /// Too few of those asked answered.
  public static let dataLowResponse = FindingRule(
    id: "data.lowResponse",
    title: "Too few answers",
    says: "Fewer of those asked have answered than it takes to be sure.",
    why:
      "Each answer that is missing hides ties, most of all where somebody central did not answer.",
    decided: """
      The share of those asked who answered. Below half, findings about ties count as hardly sure and \
      weigh one step less; below four fifths, none of them counts as sure.
      """,
    thresholds: [.responseEnough, .responseLow],
    aim: "Hear those who have not answered",
    action: "Ask those who are named by most others first; crosstie ask tells whom.",
    sources: [.research], needs: "who was asked and who answered", severity: .medium ... .high,
    basis: .record, cause: .data
  ) { input in
    guard let share = input.network.responseShare, let respondents = input.network.respondents
    else {
      return .silent(
        "who was asked and who answered",
        wouldAllow: ["telling a tie that is missing from one that nobody was asked about"],
        howTo: "Send everybody on the list a short questionnaire.",
        isMinor: input.actors.graph.edges.isEmpty)
    }
    guard share < input.value(.responseEnough) else { return .nothing }
    let answered = Set(respondents.answered)
    let silent = Set(respondents.asked).subtracting(answered).sorted()
    let central = silent.sorted { namings($0, input) > namings($1, input) }.prefix(4)
    return .found(
      Finding(
        rule: "data.lowResponse",
        severity: share < input.value(.responseLow) ? .high : .medium, subjects: [],
        title: """
          \(answered.count) of \(answered.union(respondents.asked).count) who were asked answered
          """,
        evidence: """
          Not heard yet, those with most recorded ties first: \
          \(Claim.list(central.map { Claim(actor: $0) } + silent.dropFirst(central.count).map { Claim(actor: $0) }, limit: 4)).
          """,
        action: """
          Ask \(Claim.list(central.prefix(2).map { Claim(actor: $0) })) first; their answers touch most.
          """,
        numbers: ["share": share, "silent": Double(silent.count)], impact: Double(silent.count)))
  }

  private static func namings(_ actor: Actor, _ input: RuleInput) -> Int {
    input.actors.vertex(of: actor).map { input.actors.graph.neighbors(of: $0).count } ?? 0
  }
}
