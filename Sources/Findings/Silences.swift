import GraphKernel
import StakeholderModel

extension Reading {
  /// What is not recorded, each once, with all that it would allow.
  static func silences(
    _ answers: [(rule: FindingRule, answer: RuleAnswer)], _ input: RuleInput
  ) -> [NotLookedAt] {
    let told = answers.compactMap { rule, answer -> NotLookedAt? in
      guard var silence = answer.silence else { return nil }
      if silence.wouldAllow.isEmpty {
        silence.wouldAllow = [rule.title.prefix(1).lowercased() + rule.title.dropFirst()]
      }
      return silence
    }
    let general = general(input)
    let isDayTold = general.contains {
      $0.missing.hasPrefix(Self.dayMissing) && $0.missing != Self.dayMissing
    }
    let all =
      told.filter { !isDayTold || ![Self.dayMissing, Self.contactMissing].contains($0.missing) }
      + general
    let major = merged(all.filter { !$0.isMinor })
    let minor = merged(all.filter(\.isMinor))
    return merged(major + minor.filter { one in major.contains { $0.missing == one.missing } })
      + minor.filter { one in !major.contains { $0.missing == one.missing } }
  }

  private static let dayMissing = "the day the data describes (asOf)"
  private static let contactMissing = "when people last had contact"

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
