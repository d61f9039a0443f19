import StakeholderModel

extension FindingRule {
  /// A challenge that nobody can solve alone, kept in one place.
  public static let initiativeSingleDepartment = FindingRule(
    id: "initiative.singleDepartment",
    title: "A shared challenge kept in one place",
    says: "Work that nobody can solve alone names one organization only.",
    why:
      "Adaptive challenges, such as youth violence or housing, do not stop at the edge of a department.",
    decided: """
      The initiative is open and marked as an adaptive challenge, and all organizations it requires are \
      one and the same, or parts of one department.
      """,
    aim: "Bring a shared challenge out of one department",
    action: "Ask who else serves the same people, and start a conversation there.",
    sources: [.benest],
    needs: "which challenges are adaptive, and which organizations the work requires",
    severity: .high ... .high, basis: .record, cause: .structure
  ) { input in
    let open = input.openInitiatives
    guard !open.isEmpty else { return input.withoutOpenWork }
    guard open.contains(where: { $0.challenge != nil }) else {
      return .silent(
        "which work is an adaptive challenge", wouldAllow: ["shared challenges kept in one place"],
        howTo: "Mark each piece of work as adaptive or technical.")
    }
    return .found(
      open.compactMap { initiative in
        guard initiative.challenge == .adaptive, let first = initiative.required.first else {
          return nil
        }
        let places = Set(initiative.required.map { input.tree.group(of: $0, at: .department) })
        guard places.count == 1 else { return nil }
        let cause = Cause.initiative(initiative.id)
        return Finding(
          rule: "initiative.singleDepartment", severity: .high,
          subjects: [.cause(cause), .actor(.organization(first))],
          title: "\(cause: cause) is a shared challenge, and names \(organization: first) only",
          evidence: "No other department or organization is required.",
          action: "Ask who else serves the same people as \(organization: first).",
          numbers: ["places": 1])
      })
  }
}
