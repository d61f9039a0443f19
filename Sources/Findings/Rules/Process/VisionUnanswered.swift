import StakeholderModel

extension FindingRule {
  /// A shared vision with open questions, or shared by few.
  public static let visionUnanswered = FindingRule(
    id: "vision.unanswered",
    title: "A shared vision with open questions",
    says:
      "Questions behind a shared vision are open, or fewer than half of the members agreed to it.",
    why: "Who does not know what success looks like cannot tell when to give way.",
    decided: """
      Of the five questions (which difference, which ambition, which value, what each needs, what success is) \
      at least one is open where others are answered; or it is recorded who agreed, and that is fewer than half \
      of the members.
      """,
    aim: "Answer what the vision leaves open",
    action: "Take an hour for the open questions together.",
    sources: [.benest], needs: "the shared vision, and who agreed to it",
    severity: .medium ... .medium,
    basis: .record, cause: .goals
  ) { input in
    guard input.network.alliances.contains(where: { $0.sharedVision != nil }) else {
      return input.network.alliances.isEmpty
        ? .silentAboutAlliances
        : .silent(
          "the shared vision of the alliance",
          wouldAllow: ["open questions behind a shared vision"],
          howTo: "Answer the five questions together, and note who agreed.")
    }
    return .found(
      input.network.alliances.compactMap { alliance in
        guard let vision = alliance.sharedVision else { return nil }
        let members = input.memberOrganizations(of: alliance.id)
        let agreed = vision.agreedBy.map { actors in
          Set(actors.compactMap { input.part(of: $0, in: members) }).count
        }
        let isFew = agreed.map { 2 * $0 < members.count } ?? false
        guard vision.answeredCount < 5 || isFew else { return nil }
        let cause = Cause.alliance(alliance.id)
        return Finding(
          rule: "vision.unanswered", severity: .medium, subjects: [.cause(cause)],
          title: vision.answeredCount < 5
            ? "\(vision.answeredCount) of 5 questions behind the vision of \(cause: cause) are answered"
            : "\(agreed ?? 0) of \(members.count) members are recorded as sharing the vision of \(cause: cause)",
          evidence:
            "It is about the difference, the ambition, the value, the needs and what success is.",
          action: "Take an hour for the open questions together.",
          numbers: ["answered": Double(vision.answeredCount), "members": Double(members.count)])
      })
  }
}
