import StakeholderModel

extension FindingRule {
  /// Agreements that leave open what they should settle.
  public static let agreementIncomplete = FindingRule(
    id: "agreement.incomplete",
    title: "An agreement that leaves much open",
    says: "An agreement does not settle all that such agreements should.",
    why: "Collaboration requires clarity about the goal, and flexibility about the way.",
    decided: """
      Seven things for a charter or work plan (Benest), eight for a memorandum or another agreement between \
      agencies (the competency page). Told where it is recorded what the agreement settles and something is \
      missing; agreements that have ended are not meant.
      """,
    aim: "Settle what agreements leave open",
    action: "Settle what is missing at the next meeting.",
    sources: [.benest, .competency], needs: "what each agreement settles",
    severity: .medium ... .medium, basis: .record, cause: .process
  ) { input in
    let agreements = input.network.agreements.filter { agreement in
      input.age(of: agreement.ends).map { $0 <= 0 } ?? true
    }
    guard !agreements.isEmpty else {
      return input.network.agreements.isEmpty ? .silentAboutAgreements : .notConcerned
    }
    guard agreements.contains(where: { $0.items != nil }) else {
      return .silent(
        "what each agreement settles", wouldAllow: ["agreements that leave much open"],
        howTo: "List for each agreement what it settles.")
    }
    return .found(
      agreements.compactMap { agreement in
        guard let items = agreement.items else { return nil }
        let list: [AgreementItem] =
          switch agreement.kind {
          case .charter, .workPlan, nil: AgreementItem.ofTeams
          case .mou, .jointFunding, .cooperative: AgreementItem.ofAgencies
          case .nda, .betaTest: []
          }
        let missing = list.filter { !items.contains($0) }
        guard !missing.isEmpty else { return nil }
        let name: Claim =
          agreement.name.map { "“\($0)”" } ?? agreement.cause.map {
            "The agreement on \(cause: $0)"
          }
          ?? "An agreement"
        return Finding(
          rule: "agreement.incomplete", severity: .medium,
          subjects: agreement.cause.map { [.cause($0)] } ?? agreement.parties.map { .actor($0) },
          title: "\(name) leaves \(missing.count) of \(list.count) things open",
          evidence: "Not settled: \(Claim.list(missing.map { "\($0.title)" }, limit: 8)).",
          action: "Settle at the next meeting: \(missing[0].title).",
          numbers: ["missing": Double(missing.count), "of": Double(list.count)])
      })
  }
}
