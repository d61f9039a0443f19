import StakeholderModel

extension FindingRule {
  /// A loss that is known, and nothing makes it smaller.
  public static let lossUnaddressed = FindingRule(
    id: "loss.unaddressed",
    title: "A loss that nobody makes smaller",
    says: "It is known what a partner may lose, and nothing is recorded that makes it smaller.",
    why:
      "A loss that is not recognized and minimized creates resistance, whatever the idea is worth.",
    decided: """
      A loss of control, resources, identity or legitimacy is recorded for an organization by open work, it \
      was not found to be none, and no way to make it smaller is recorded. Critical where the organization or \
      one of its people decides about the work.
      """,
    aim: "Make the losses of partners smaller",
    action: "Name the loss first, and ask what would make it smaller.",
    sources: [.benest, .research], needs: "what partners may lose by the work",
    severity: .high ... .critical, basis: .record, cause: .process
  ) { input in
    let open = Set(input.openInitiatives.map(\.id))
    guard !open.isEmpty else { return input.withoutOpenWork }
    guard !input.network.losses.isEmpty else { return .silentAboutLosses }
    let losses = input.network.losses.filter { loss in
      loss.initiative.map(open.contains) ?? true
        && (loss.standing == .possible || loss.standing == .recognized)
    }
    let holders = Set(losses.map(\.holder)).sorted()
    return .found(
      holders.map { holder in
        let own = losses.filter { $0.holder == holder }
        let causes = Set(own.compactMap(\.initiative)).sorted().map { Cause.initiative($0) }
        let words = own.map { loss -> Claim in
          "\(loss.description ?? loss.type?.rawValue ?? "a loss")"
        }
        return Finding(
          rule: "loss.unaddressed", severity: decides(holder, causes, input) ? .critical : .high,
          subjects: causes.map { .cause($0) } + [.actor(.organization(holder))],
          title: own.count == 1
            ? "\(organization: holder) may lose something, and nothing recorded makes it smaller"
            : """
            \(organization: holder) may lose \(own.count) things, and nothing recorded makes them smaller
            """,
          evidence: "What it may lose: \(Claim.list(words, limit: 4)).",
          action:
            "Name the loss to \(organization: holder) first, and ask what would make it smaller.",
          numbers: ["losses": Double(own.count)])
      })
  }

  private static func decides(
    _ holder: OrganizationID, _ causes: [Cause], _ input: RuleInput
  ) -> Bool {
    input.deciders.contains { decider in
      input.part(of: decider.actor, in: [holder]) != nil
        && decider.decides.contains(where: causes.contains)
    }
  }
}

extension RuleAnswer {
  static var silentAboutLosses: RuleAnswer {
    .silent(
      "what partners may lose by the work",
      wouldAllow: ["losses that nobody makes smaller", "partners whose losses nobody looked at"],
      howTo: "Ask of each partner what it may lose: control, resources, identity, legitimacy.")
  }
}
