import StakeholderModel

extension FindingRule {
  /// Partners whose possible losses nobody looked at.
  public static let lossUnassessed = FindingRule(
    id: "loss.unassessed",
    title: "Losses that nobody looked at",
    says: "Nobody is recorded as having asked what a required organization may lose.",
    why: "The blind spot of collaboration is what the other side may lose, not what it may gain.",
    decided: """
      The work is in conversation or further, losses are recorded for some partner, and control, resources and \
      identity have not all been looked at for a required organization; a loss that was found to be none counts \
      as looked at. Legitimacy is optional.
      """,
    aim: "Look at what partners may lose",
    action: "Ask of each partner what it may lose of control, resources and identity.",
    sources: [.benest, .research], needs: "what partners may lose by the work",
    severity: .medium ... .medium, basis: .record, cause: .process
  ) { input in
    guard !input.openInitiatives.isEmpty else { return input.withoutOpenWork }
    guard !input.network.losses.isEmpty else { return .silentAboutLosses }
    return .found(
      input.openInitiatives.compactMap { initiative in
        guard initiative.phase != nil, initiative.phase != .idea else { return nil }
        let open = initiative.required.filter { holder in
          let seen = Set(
            input.network.losses.filter {
              $0.holder == holder && ($0.initiative == nil || $0.initiative == initiative.id)
            }.compactMap(\.type))
          return !seen.isSuperset(of: [.control, .resources, .identity])
        }
        guard let first = open.first else { return nil }
        let cause = Cause.initiative(initiative.id)
        let all = initiative.required.count
        let which =
          open.count < all ? "\(open.count) of \(all)" : all == 2 ? "both" : "all \(all)"
        return Finding(
          rule: "loss.unassessed", severity: .medium,
          subjects: [.cause(cause)] + open.map { .actor(.organization($0)) },
          title: open.count == 1
            ? "What \(organization: first) may lose by \(cause: cause) is not fully looked at"
            : """
            What \(which) organizations may lose by \(cause: cause) is not fully looked at
            """,
          evidence: "Open is one of control, resources and identity at \(input.names(open)).",
          action: "Ask \(organization: first) what it may lose of control, resources and identity.",
          numbers: ["open": Double(open.count), "of": Double(initiative.required.count)])
      })
  }
}
