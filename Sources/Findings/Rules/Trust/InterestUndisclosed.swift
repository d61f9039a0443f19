import StakeholderModel

extension FindingRule {
  /// Somebody who competes for what the work is about, and never said so; for the keeper alone.
  public static let interestUndisclosed = FindingRule(
    id: "interest.undisclosed",
    title: "An interest that nobody has disclosed",
    says: "A partner competes or lobbies for something, and its interests are not recorded.",
    why: "Interests that surface only when money is shared out end partnerships.",
    decided: """
      An organization that takes part in an alliance or open work is an end of a recorded tie of \
      competition, or lobbied, and its interests are not recorded, while those of some organization are.
      """,
    aim: "Bring interests to the table",
    action: "Ask the partner in private what it hopes for, before the matter comes up.",
    sources: [.workforceBrief],
    needs: "who competes or lobbies for what, and what partners are after",
    severity: .medium ... .medium, basis: .record, cause: .process, privacy: .keeper
  ) { input in
    let joint = input.joint
    guard !joint.isEmpty else { return .silentAboutAlliances }
    let rivals = input.network.ties.filter { $0.kind == .competes }.flatMap { tie in
      [(tie.from, tie.over), (tie.to, tie.over)]
    }
    let lobbied = input.network.events.filter { $0.kind == .lobby }
      .compactMap { event in event.from.map { ($0, event.description) } }
    guard !rivals.isEmpty || !lobbied.isEmpty else { return .silentAboutStrain }
    guard input.network.organizations.contains(where: { $0.profile.interests != nil }) else {
      return .silent(
        "what partners are after (their interests)",
        howTo: "Ask each member, and note it with the organization.")
    }
    var told: [OrganizationID: String] = [:]
    for (actor, over) in rivals + lobbied {
      for (_, members) in joint {
        guard let home = input.part(of: actor, in: members),
          input.network.organization(home)?.profile.interests == nil
        else { continue }
        told[home] = told[home] ?? over ?? ""
      }
    }
    let homes = told.keys.sorted()
    return .found(
      homes.map { home in
        let over = told[home].flatMap { $0.isEmpty ? nil : $0 }
        return Finding(
          rule: "interest.undisclosed", severity: .medium,
          subjects: [.actor(.organization(home))],
          title: """
            \(organization: home) competes or lobbies\(over.map { " over \($0)" } ?? ""), and its \
            interests are not recorded
            """,
          evidence: "Of other organizations it is recorded what they are after.",
          action: "Ask \(organization: home) in private what it hopes for.",
          numbers: ["partners": Double(homes.count)])
      })
  }
}
