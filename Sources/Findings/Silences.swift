import GraphKernel
import StakeholderModel

extension Reading {
  /// What is not recorded, each once, with all that it would allow.
  static func silences(_ answers: [RuleAnswer], _ input: RuleInput) -> [NotLookedAt] {
    let all = answers.compactMap(\.silence) + general(input)
    return merged(all.filter { !$0.isMinor }) + merged(all.filter(\.isMinor))
  }

  /// Everything that is not recorded, each once; minor things last.
  public var allNotLookedAt: [NotLookedAt] { Self.merged(notLookedAt + alsoNotLookedAt) }

  private static func merged(_ silences: [NotLookedAt]) -> [NotLookedAt] {
    var merged: [NotLookedAt] = []
    for silence in silences {
      if let place = merged.firstIndex(where: { $0.missing == silence.missing }) {
        let new = silence.wouldAllow.filter { !merged[place].wouldAllow.contains($0) }
        merged[place].wouldAllow += new
      } else {
        merged.append(silence)
      }
    }
    return merged
  }

  /// What limits every finding rather than one rule.
  private static func general(_ input: RuleInput) -> [NotLookedAt] {
    guard !input.actors.graph.edges.isEmpty else { return [] }
    var silences: [NotLookedAt] = []
    if input.network.respondents?.answered.isEmpty ?? true {
      silences.append(
        NotLookedAt(
          missing: "who was asked and who answered",
          wouldAllow: ["telling a tie that is missing from one that nobody was asked about"],
          howTo: "Send everybody on the list a short questionnaire."))
    }
    let hasContacts = input.network.ties.contains { $0.lastContact != nil }
    if input.network.asOf == nil || !hasContacts {
      let missing =
        hasContacts
        ? "the day the data describes (asOf)"
        : input.network.asOf == nil
          ? "the day the data describes (asOf), and when people last had contact"
          : "when people last had contact"
      silences.append(
        NotLookedAt(
          missing: missing, wouldAllow: ["leaving out ties that are not kept up"],
          howTo: hasContacts
            ? "Add the day on which the list was last right."
            : "Note with each tie when the two last spoke, as you hear of it."))
    }
    return silences
  }
}
