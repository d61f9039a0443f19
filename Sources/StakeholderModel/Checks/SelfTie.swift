extension DataCheck {
  /// A tie from somebody to themselves.
  public static let selfTie = DataCheck(
    code: "W303", severity: .warning, title: "a tie leads from somebody to themselves",
    explanation: "Such a tie is left out of every view and counted. Mend one of its ends."
  ) { check, network, sources in
    network.ties.loops.map { place in
      check.diagnostic(
        "a tie from “\(network.ties[place].from.id)” to itself is left out of every view",
        at: sources[.tie(place)])
    }
  }
}
