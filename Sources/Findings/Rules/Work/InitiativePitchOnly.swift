import StakeholderModel

extension Threshold {
  static let pitchCount = Threshold(
    "initiative.pitchOnly.contacts", 2, "contacts",
    means: "how many pitches without a conversation it takes", rationale: "once may be chance")
}

extension FindingRule {
  /// The other side has only been pitched to.
  public static let initiativePitchOnly = FindingRule(
    id: "initiative.pitchOnly",
    title: "Only pitches so far",
    says: "Contacts with an organization that joint work needs were all pitches.",
    why: "Who asks for buy-in gets excuses; who asks questions gets partners.",
    decided: """
      At least two contacts are recorded between two organizations that open work requires, each with how \
      it was made, and all of them were pitches.
      """,
    thresholds: [.pitchCount],
    aim: "Ask instead of pitching",
    action: "Put the proposal away, and ask what the other side wants to achieve.",
    sources: [.benest], needs: "whether contacts were pitches or conversations",
    severity: .medium ... .medium, basis: .record, cause: .process
  ) { input in
    let open = input.openInitiatives.filter { $0.required.count > 1 }
    guard !open.isEmpty else { return input.withoutOpenWork }
    guard
      input.network.ties.contains(where: { $0.mode != nil })
        || input.network.events.contains(where: { $0.mode != nil })
    else {
      return .silent(
        "whether contacts were pitches or conversations",
        wouldAllow: ["organizations that have only been pitched to"],
        howTo: "Note with each contact whether it was a pitch or a conversation.")
    }
    return .found(
      open.flatMap { initiative in
        pairs(of: initiative.required).compactMap { a, b in
          let contacts = contacts(a, b, input)
          guard Double(contacts.count) >= input.value(.pitchCount),
            contacts.allSatisfy({ $0 == .pitch })
          else { return nil }
          return Finding(
            rule: "initiative.pitchOnly", severity: .medium,
            subjects: [
              .cause(.initiative(initiative.id)), .actor(.organization(a)),
              .actor(.organization(b)),
            ],
            title: "\(organization: a) and \(organization: b) have only met to pitch so far",
            evidence: """
              All \(contacts.count) recorded contacts between them were pitches for \
              \(cause: .initiative(initiative.id)) or something else.
              """,
            action: """
              Put the proposal away, and ask what \(organization: b) and \(organization: a) each want to \
              achieve.
              """,
            numbers: ["pitches": Double(contacts.count)], flip: 1)
        }
      })
  }

  /// How each recorded tie or event of contact between two organizations was made.
  private static func contacts(
    _ a: OrganizationID, _ b: OrganizationID, _ input: RuleInput
  ) -> [ContactMode?] {
    func isBetween(_ ends: [Actor]) -> Bool {
      Set(ends.compactMap { input.part(of: $0, in: [a, b]) }).count == 2
    }
    let ties = input.network.ties.filter { $0.kind != .reportsTo && isBetween([$0.from, $0.to]) }
    let events = input.network.events.filter {
      ($0.kind == .contact || $0.mode != nil) && isBetween($0.participants)
    }
    return ties.map(\.mode) + events.map(\.mode)
  }
}

/// Each two of some organizations, in their order.
func pairs(of organizations: [OrganizationID]) -> [(OrganizationID, OrganizationID)] {
  organizations.indices.flatMap { place in
    organizations[(place + 1)...].map { (organizations[place], $0) }
  }
}
