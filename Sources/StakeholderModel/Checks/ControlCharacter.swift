import TextFormats

extension DataCheck {
  /// A name with a character that does not print.
  public static let controlCharacter = DataCheck(
    code: "W310", severity: .warning, title: "a name holds a character that does not print",
    explanation: """
      Control characters, marks that turn the direction of writing and characters without width make \
      two names look alike or steer a terminal. They are shown as \\u{…}.
      """
  ) { check, network, sources in
    network.namedActors.compactMap { actor, name in
      let found = [actor.id, name ?? ""].first { !$0.isPrintableASCII && visible($0) != $0 }
      guard let text = found else { return nil }
      return check.diagnostic(
        "“\(visible(text, limit: 80))” holds a character that does not print",
        help: "it is shown as \\u{…}; take it out unless it is meant",
        at: sources.location(of: actor))
    }
  }
}
