import StakeholderModel

extension Measure {
  /// Which form of steering fits each alliance.
  public static let allianceGovernance = Measure(
    "governance_form", .graph, title: "Steering that would fit each alliance",
    question: "Could the members of each alliance steer together, or should somebody lead?",
    definition: "Of each alliance, by its members today: how many organizations they are "
      + "(governance_members); the mean of their ratings of trust in each other, at least four, 1 to "
      + "4 (governance_trust); the share of these above the middle, 2.5 (governance_trust_density); "
      + "and the degree centralization of the ties between them, at least six "
      + "(governance_centralization). The form (governance_form): 2, one member leads, where "
      + "centralization is above 0.6; else 3, an office administers, with more than eight members; "
      + "else 1, the members together, unless trust is below 2.5, then 2. Provan and Kenis name "
      + "size, trust, consensus and need; the numbers are ours, and consensus and need are yours "
      + "to judge.",
    range: "1 to 3; members 0 or more; trust 1 to 4; shares 0 to 1",
    unit: "form; organizations; points of 4; share", scale: .several,
    undefinedWhen: "fewer than three members; for the form, neither trust nor ties are enough to "
      + "go by, and there are eight members or fewer; with --share, fewer than five who rate or "
      + "are rated on trust",
    cost: "O(a(n + m)) for a alliances", citations: [.provanKenis2008],
    differences: "igraph, NetworkX, UCINET and sna have centralization and nothing on trust.",
    audience: .pooled,
    forms: [
      .ofAlliances("governance_form") { alliance, fewest in
        alliance.fittingForm(fewest: fewest).map { Double($0) }
      },
      .ofAlliances("governance_members", label: "members") { alliance, _ in
        Double(alliance.members.count)
      },
      .ofAlliances("governance_trust", label: "mean trust") { alliance, fewest in
        alliance.trust(fewest: fewest)?.mean
      },
      .ofAlliances("governance_trust_density", label: "ratings of trust above the middle") {
        alliance, fewest in
        alliance.trust(fewest: fewest)?.shareAboveMiddle
      },
      .ofAlliances("governance_centralization", label: "ties gathered at one") { alliance, _ in
        alliance.centralization
      },
    ])
}

extension MeasureForm {
  fileprivate static func ofAlliances(
    _ id: String, label: String? = nil,
    _ number: @escaping @Sendable (AllianceShape, Int) -> Double?
  ) -> MeasureForm {
    MeasureForm(id, .undirected, for: .recorded(.alliances), label: label) { workspace in
      let fewest = workspace.fewestPooled(1)
      let shapes = workspace.view.network.alliances.map { alliance in
        (alliance.id.text, AllianceShape(alliance.id, in: workspace.view))
      }
      return .named(
        shapes.map { id, shape in
          NamedValue(id, MeasureValue(number(shape, fewest), otherwise: .tooLittleKnown))
        })
    }
  }
}
