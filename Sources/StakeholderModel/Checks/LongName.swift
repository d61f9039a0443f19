extension DataCheck {
  /// A name too long for any picture.
  public static let longName = DataCheck(
    code: "W309", severity: .warning, title: "a name is very long",
    explanation: "Names of more than 1,000 characters are cut in pictures and tables."
  ) { check, network, sources in
    network.namedActors.compactMap { actor, name in
      guard max(name?.utf8.count ?? 0, actor.id.utf8.count) > 1_000 else { return nil }
      let length = max(name?.count ?? 0, actor.id.count)
      guard length > 1_000 else { return nil }
      return check.diagnostic(
        "a name of \(length) characters; pictures and tables cut it",
        at: sources.location(of: actor))
    }
  }
}

extension StakeholderNetwork {
  /// Everyone with the name, people first.
  var namedActors: [(actor: Actor, name: String?)] {
    people.map { (.person($0.id), $0.name) } + organizations.map { (.organization($0.id), $0.name) }
  }
}
