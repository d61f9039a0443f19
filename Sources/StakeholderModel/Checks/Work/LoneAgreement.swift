extension DataCheck {
  /// An agreement of one.
  public static let loneAgreement = DataCheck(
    code: "W325", severity: .warning, title: "an agreement has one party",
    explanation: "Whoever else agreed is missing, so the agreement counts for no pair of partners."
  ) { check, network, sources in
    network.agreements.indices.compactMap { number in
      let agreement = network.agreements[number]
      guard Set(agreement.parties).count == 1, let only = agreement.parties.first else {
        return nil
      }
      return check.diagnostic(
        "\(agreement.name.map { "“\($0)”" } ?? "an agreement") has one party, “\(only.id)”",
        help: "add the others to `parties`", at: sources[.agreement(number)])
    }
  }
}
