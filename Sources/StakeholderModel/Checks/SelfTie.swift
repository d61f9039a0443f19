extension DataCheck {
  /// A tie from somebody to themselves.
  public static let selfTie = DataCheck(
    code: "W303", severity: .warning, title: "a tie leads from somebody to themselves",
    explanation: "Such a tie is left out of every view and counted. Mend one of its ends."
  ) { check, network, sources in
    network.selfTies.map { place in
      check.diagnostic(
        "a tie from “\(network.ties[place].from.id)” to itself is left out of every view",
        at: sources[.tie(place)])
    }
  }
}

extension StakeholderNetwork {
  /// The numbers of the ties that lead from somebody to themselves.
  fileprivate var selfTies: [Int] {
    ties.indices.filter { ties[$0].from == ties[$0].to }
  }
}
