extension DataCheck {
  /// An agenda in words that is nearly one of those listed.
  public static let nearAgenda = DataCheck(
    code: "W324", severity: .warning, title: "an agenda is nearly one of those listed",
    explanation: """
      An initiative names its agendas by id, by name, or in words of its own. Words that are nearly a \
      listed agenda were probably meant to be it, and as they are they have no owner.
      """
  ) { check, network, sources in
    let ids = Set(network.agendas.map(\.id))
    let known = network.agendas.flatMap { [$0.id.text, $0.name].compactMap { $0 } }
    return network.initiatives.flatMap { initiative in
      initiative.agendas.compactMap { words in
        guard !known.contains(words), !ids.contains(AgendaID(words)),
          let near = NearestName.of(words, among: known)
        else { return nil }
        return check.diagnostic(
          "“\(words)” is no listed agenda", help: "did you mean “\(near)”?",
          at: sources[.initiative(initiative.id)])
      }
    }
  }
}
