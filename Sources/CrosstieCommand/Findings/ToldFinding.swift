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
    let findings = rules.isEmpty ? content.reading.findingsToList : content.reading.findings
    return findings.compactMap { finding in
      guard rules.isEmpty || rules.contains(finding.rule), content.holdsSubjects(of: finding),
        let rule = FindingRule.named(finding.rule)
      else { return nil }
      return ToldFinding(
        finding: finding, rule: rule,
        title: content.toldTitle(of: finding),
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

  /// Whose advice the action follows.
  var sources: String { rule.sources.map(\.words).joined(separator: "; ") }
}

extension PictureContent {
  /// Whether a finding may be told, if not in its own words.
  func tells(_ finding: Finding) -> Bool {
    reading.findings.contains(finding) && holdsSubjects(of: finding)
  }

  /// The title of a finding, or what its rule says where it names somebody who may not be named.
  func toldTitle(of finding: Finding) -> String {
    if let told = told(finding.title) { return told }
    let says = FindingRule.named(finding.rule)?.says ?? ""
    return says.hasSuffix(".") ? String(says.dropLast()) : says
  }
}
