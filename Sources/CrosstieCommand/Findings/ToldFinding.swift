import Drawing
import Findings
import StakeholderModel

/// A finding in the words in which it may be told.
struct ToldFinding {
  let finding: Finding
  let rule: FindingRule
  let title: String
  let evidence: String
  let action: String
  let subjects: [String]

  /// The findings that may be told, the weightiest first.
  ///
  /// Where a sentence names somebody who may not be named, the words of the rule stand in; a finding
  /// about somebody or something that is not shared at all is left out.
  static func all(_ content: PictureContent, _ rules: [Finding.RuleID]) -> [ToldFinding] {
    content.reading.findings.compactMap { finding in
      guard rules.isEmpty || rules.contains(finding.rule), content.holdsSubjects(of: finding),
        let rule = FindingRule.named(finding.rule)
      else { return nil }
      return ToldFinding(
        finding: finding, rule: rule,
        title: content.told(finding.title) ?? withoutPeriod(rule.says),
        evidence: content.told(finding.evidence) ?? "",
        action: finding.action.map { content.told($0) ?? rule.action } ?? "",
        subjects: finding.subjects.map { id(of: $0, content) })
    }
  }

  /// The id of a subject; a person's only where people may be named.
  private static func id(of subject: Finding.Subject, _ content: PictureContent) -> String {
    switch subject {
    case .actor(.person(let id)):
      content.namesPeople ? id.text : content.network.person(id)?.displayName ?? ""
    case .actor(.organization(let id)): id.text
    case .cause(let cause): cause.id
    }
  }

  private static func withoutPeriod(_ words: String) -> String {
    words.hasSuffix(".") ? String(words.dropLast()) : words
  }

  /// Whose advice the action follows.
  var sources: String { rule.sources.map(\.words).joined(separator: "; ") }
}
