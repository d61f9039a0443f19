import Drawing
import Findings
import NetworkAnalysis
import StakeholderModel
import TextFormats

/// Findings and actions of two rounds as JSON, and ties as rows.
extension ToldRounds {
  func value(_ change: FindingChange) -> JSONValue? {
    guard let finding = change.finding else { return nil }
    var members: [String: JSONValue] = [
      "id": .text(finding.rule.rawValue), "severity": .text(finding.severity.rawValue),
      "title": .text(title(finding, change.after == nil ? before : after)),
    ]
    if change.outcome == .persisting {
      members["severity_before"] = .optional(change.before?.severity.rawValue)
    }
    return .object(members)
  }

  func value(_ finding: Finding, _ content: PictureContent) -> JSONValue {
    .object([
      "id": .text(finding.rule.rawValue), "severity": .text(finding.severity.rawValue),
      "title": .text(title(finding, content)),
      "evidence": .text(content.told(finding.evidence) ?? ""),
      "action": .text(finding.action.flatMap(content.told) ?? rule(finding)?.action ?? ""),
      "numbers": .object(finding.numbers.mapValues { .number($0) }),
      "flip": finding.flip.map { .integer($0) } ?? .null,
    ])
  }

  func value(_ action: ActionFollowUp) -> JSONValue {
    .object([
      "id": .text(action.finding.rule.rawValue),
      "severity": .text(action.finding.severity.rawValue),
      "title": .text(title(action.finding, before)),
      "aim": .text(rule(action.finding)?.aim ?? ""), "state": .text(action.state.rawValue),
      "since": .array(
        action.traces.compactMap { trace in
          after.told(trace.words).map { words in
            .object(["what": .text(words), "date": .optional(trace.date?.description)])
          }
        }),
    ])
  }

  func value(_ follow: IntroductionFollowUp) -> JSONValue? {
    let ends = [follow.introduction.a, follow.introduction.b]
    guard ends.allSatisfy({ before.mayTell(Claim(actor: $0)) }) else { return nil }
    return .object([
      "a": .text(ends[0].id), "b": .text(ends[1].id), "state": .text(follow.state.rawValue),
    ])
  }

  /// One row for each tie that is there in either round, among those who are in both.
  var csv: String {
    let header = ["a", "a_name", "b", "b_name", "outcome", "reason", "before", "after", "across"]
      .map { CSVCell.plain($0) }
    let rows = comparison.ties.changes.compactMap { change -> [CSVCell]? in
      guard let a = name(change.a), let b = name(change.b) else { return nil }
      return [
        .text(change.a.id), .text(a), .text(change.b.id), .text(b),
        .plain(change.outcome.rawValue), change.reason.map { .plain($0.rawValue) } ?? .empty,
        change.levelBefore.map { .plain("\($0.rawValue)") } ?? .empty,
        change.levelAfter.map { .plain("\($0.rawValue)") } ?? .empty,
        .plain(change.isAcross ? "yes" : "no"),
      ]
    }
    return csvDocument([header] + rows)
  }
}
