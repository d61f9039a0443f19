import NetworkAnalysis

extension RuleInput {
  /// What the counts rest on: how many pairs somebody could have reported.
  var observedWords: Claim {
    guard let silos, let overall = silos.overall else { return Claim([]) }
    guard silos.isResponseKnown else {
      return "It is not recorded who answered, so every pair of \(actorNoun.plural) counts."
    }
    let hidden = overall.possibleDyads - overall.observedDyads
    return hidden == 0
      ? "Every pair of \(actorNoun.plural) was asked about."
      : """
      \(overall.observedDyads) of \(overall.possibleDyads) pairs of \(actorNoun.plural) were asked \
      about; the other \(hidden) could hide ties.
      """
  }
}

extension RuleAnswer {
  static var silentAboutTies: RuleAnswer {
    .silent(
      "who works with whom",
      wouldAllow: [
        "silos", "missing ties that joint work needs", "links that hang on one person",
        "people without ties",
      ], howTo: "Send everybody on the list a short questionnaire.", isMinor: false)
  }

  static var silentAboutGroups: RuleAnswer {
    .silent(
      "which organizations people belong to (at least two)", wouldAllow: ["silos"],
      howTo: "Add the organization of each person to the list.", isMinor: false)
  }
}
