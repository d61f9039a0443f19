extension DataCheck {
  /// Details that belong to another kind of event.
  public static let misplacedEventDetail = DataCheck(
    code: "W327", severity: .warning, title: "an event has details of another kind",
    explanation: """
      Pitch or conversation is said of contacts, answers of health checks; on other events they are \
      kept and not used.
      """
  ) { check, network, sources in
    network.events.indices.flatMap { number in
      let event = network.events[number]
      guard let kind = event.kind else { return [Diagnostic]() }
      var found: [Diagnostic] = []
      if event.mode != nil, kind != .contact {
        found.append(
          check.diagnostic(
            "an event of the kind “\(kind.rawValue)” says how a contact was made (`mode`)",
            help: "give it the kind contact, or take `mode` away", at: sources[.event(number)]))
      }
      if event.answers != nil, kind != .healthCheck {
        found.append(
          check.diagnostic(
            "an event of the kind “\(kind.rawValue)” has the answers of a health check",
            help: "give it the kind healthCheck, or take `answers` away",
            at: sources[.event(number)]))
      }
      return found
    }
  }
}
