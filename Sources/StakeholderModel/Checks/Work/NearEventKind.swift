extension DataCheck {
  /// A kind of event that is nearly one with a meaning.
  public static let nearEventKind = DataCheck(
    code: "W326", severity: .warning, title: "a kind of event is nearly one with a meaning",
    explanation: """
      Kinds of your own are kept, but what is worked out from forums, health checks and contacts \
      needs their words as they are.
      """
  ) { check, network, sources in
    network.events.indices.compactMap { number in
      guard let kind = network.events[number].kind?.rawValue, !EventKind.builtIn.contains(kind)
      else { return nil }
      let folded = foldedName(kind)
      let near =
        EventKind.builtIn.first { foldedName($0) == folded }
        ?? NearestName.of(kind, among: EventKind.builtIn)
      guard let near else { return nil }
      return check.diagnostic(
        "“\(kind)” is read as a kind of event of your own", help: "did you mean “\(near)”?",
        at: sources[.event(number)])
    }
  }
}
