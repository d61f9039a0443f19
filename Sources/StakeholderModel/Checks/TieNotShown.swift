extension DataCheck {
  /// Ties that are recorded and left out of pictures.
  public static let tieNotShown = DataCheck(
    code: "N308", severity: .note, title: "some ties are kept and not drawn",
    explanation: """
      “No contact” (level 0) is an answer, not a tie. Strained ties are judgments about partners and \
      stay out of pictures unless asked for.
      """
  ) { check, network, sources in
    let absent = network.ties.indices.filter { network.ties.level($0) == TieLevel.none }
    let strained = network.ties.indices.filter { network.ties.isStrained($0) }
    func note(_ places: [Int], _ words: String) -> Diagnostic? {
      guard let first = places.first else { return nil }
      let count = places.count == 1 ? "1 tie" : "\(places.count) ties"
      return check.diagnostic("\(count) \(words)", at: sources[.tie(first)])
    }
    return [
      note(absent, "with level 0 (no contact): kept as an answer, not drawn as a tie"),
      note(strained, "marked as strained: left out of pictures unless asked for"),
    ].compactMap { $0 }
  }
}
