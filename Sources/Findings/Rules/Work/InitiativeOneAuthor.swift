import StakeholderModel

extension FindingRule {
  /// An idea that only some of those it needs have shaped.
  public static let initiativeOneAuthor = FindingRule(
    id: "initiative.oneAuthor",
    title: "An idea without the other side's fingerprints",
    says: "An organization that joint work needs has not shaped the idea.",
    why: "People support what they helped to make, and wait out what was made for them.",
    decided: """
      The work is past the first idea, it is recorded who changed the idea, and nobody of a required \
      organization is among them.
      """,
    aim: "Get everybody's fingerprints on the idea",
    action: "Ask the other side what it would change, and change it.",
    sources: [.benest], needs: "who has changed the idea", severity: .medium ... .medium,
    basis: .record, cause: .process
  ) { input in
    let begun = input.openInitiatives.filter { $0.phase != .idea && $0.required.count > 1 }
    guard !begun.isEmpty else { return input.withoutOpenWork }
    guard begun.contains(where: { !$0.contributors.isEmpty }) else {
      return .silent(
        "who has changed the idea of the joint work",
        wouldAllow: ["ideas that carry one side's fingerprints only"],
        howTo: "Note the people whose suggestions changed it.")
    }
    return .found(
      begun.compactMap { initiative in
        guard !initiative.contributors.isEmpty else { return nil }
        let homes = initiative.contributors.compactMap { input.network.person($0)?.home }
        let silent = initiative.required.filter { required in
          !homes.contains { input.tree.isInside($0, required) }
        }
        guard let first = silent.first else { return nil }
        let cause = Cause.initiative(initiative.id)
        return Finding(
          rule: "initiative.oneAuthor", severity: .medium,
          subjects: [.cause(cause)] + silent.map { .actor(.organization($0)) },
          title: silent.count == 1
            ? "Nobody at \(organization: first) is recorded as having shaped \(cause: cause)"
            : """
            \(silent.count) of \(initiative.required.count) organizations are not recorded as having \
            shaped \(cause: cause)
            """,
          evidence: """
            Changed by \(input.names(initiative.contributors)); not by anybody at \(input.names(silent)).
            """,
          action: "Ask \(organization: first) what it would change, and change it.",
          numbers: ["silent": Double(silent.count), "of": Double(initiative.required.count)])
      })
  }
}
