package import Findings
import StakeholderModel

/// What a speaker may say to a slide: the findings with their numbers, how sure they are and how they
/// were decided, and what could not be looked at.
package struct SpeakerNotes: Sendable {
  private let content: PictureContent

  /// The most findings of one slide that are told.
  private static let most = 12

  /// Makes notes from what may be shown.
  package init(_ content: PictureContent) { self.content = content }

  /// The notes of a slide.
  ///
  /// - Parameters:
  ///   - description: What is drawn.
  ///   - rules: The rules whose findings belong to the slide.
  ///   - silences: What was not looked at, as far as it belongs to the slide.
  /// - Returns: Paragraphs.
  package func paragraphs(
    _ description: String, rules: [Finding.RuleID], silences: [NotLookedAt]
  ) -> [String] {
    [description] + findings(of: rules) + silences.map(silence)
      + ["Sharing: \(content.sharing.words)"]
  }

  /// Each finding with its numbers, then how each rule decides.
  private func findings(of rules: [Finding.RuleID]) -> [String] {
    let meant = content.reading.findings.filter {
      rules.contains($0.rule) && $0.flip != 0 && content.holdsSubjects(of: $0)
    }
    var told: [String] = []
    var decided: [Finding.RuleID] = []
    for finding in meant.prefix(Self.most) {
      guard let rule = FindingRule.named(finding.rule) else { continue }
      let sentences = [
        content.told(finding.title).map(sentence) ?? rule.says,
        content.told(finding.evidence), howSure(finding),
        finding.action.map { "To do: " + (content.told($0) ?? rule.action) },
      ]
      told.append(sentences.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " "))
      if !decided.contains(finding.rule) { decided.append(finding.rule) }
    }
    if meant.count > Self.most { told.append("And \(meant.count - Self.most) more findings.") }
    let method = decided.compactMap(FindingRule.named).map {
      "How it is decided (\(sentence($0.says).dropLast())): \($0.decided)"
    }
    return told + method
  }

  private func howSure(_ finding: Finding) -> String? {
    switch finding.flip {
    case nil: nil
    case 1: "How sure: one tie more or fewer would change this."
    case let flip?: "How sure: it takes \(flip) ties more or fewer to change this."
    }
  }

  private func silence(_ silence: NotLookedAt) -> String {
    let allows = Claim.list(silence.wouldAllow.map { "\($0)" }, limit: 8)
    return "Not looked at, because it is not recorded: \(silence.missing). It would allow: "
      + allows.text(in: content.network) + "."
  }

  private func sentence(_ words: String) -> String {
    ".!?".contains(words.last ?? " ") ? words : words + "."
  }
}
