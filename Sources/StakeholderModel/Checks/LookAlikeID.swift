extension DataCheck {
  /// Two ids that look the same and are not.
  public static let lookAlikeID = DataCheck(
    code: "W307", severity: .warning, title: "two ids look the same",
    explanation: """
      The same letter can be stored in two ways (é as one character, or as e with an accent). Ids \
      are compared as they are stored, so the two are different.
      """
  ) { check, network, sources in
    // Different texts of ASCII look different.
    let arePlain =
      network.people.indices.allSatisfy { network.people[$0].id.text.isPrintableASCII }
      && network.organizations.allSatisfy { $0.id.text.isPrintableASCII }
    guard !arePlain else { return [] }
    let actors =
      network.people.map { (Actor.person($0.id), sources[.person($0.id)]) }
      + network.organizations.map { (Actor.organization($0.id), sources[.organization($0.id)]) }
    // Swift compares strings by what they show, ids by their bytes.
    var seen: [String: (actor: Actor, location: SourceLocation?)] = [:]
    return actors.compactMap { actor, location in
      guard let other = seen[actor.id] else {
        seen[actor.id] = (actor, location)
        return nil
      }
      let line = other.location.map { " in \($0.described(from: location))" } ?? ""
      return check.diagnostic(
        "the id “\(actor.id)” looks like the one\(line) but is stored differently",
        help: "copy one of them over the other if they mean the same", at: location)
    }
  }
}
