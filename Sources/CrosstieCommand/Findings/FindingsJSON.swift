import Findings
import StakeholderModel
import TextFormats

extension FindingsPage {
  /// All findings as the `result` of an answer.
  var json: JSONValue {
    .object([
      "findings": .array(told.map { value($0) }),
      "not_looked_at": .array(
        reading.allNotLookedAt.map { silence in
          .object([
            "missing": .text(silence.missing),
            "would_allow": .array(silence.wouldAllow.map { .text($0) }),
            "how_to": .text(silence.howTo),
          ])
        }),
    ])
  }

  /// The thresholds that are not at their standards.
  var deviations: JSONValue {
    .array(
      settings.deviations.map { deviation in
        .object([
          "id": .text(deviation.threshold.id), "value": .number(deviation.value),
          "standard": .number(deviation.threshold.standard),
        ])
      })
  }

  private func value(_ told: ToldFinding) -> JSONValue {
    let finding = told.finding
    return .object([
      "id": .text(finding.rule.rawValue), "title": .text(told.title),
      "severity": .text(finding.severity.rawValue),
      "confidence": .text(finding.confidence.rawValue),
      "stability": finding.stability.map {
        .object([
          "found": .integer($0.found), "draws": .integer($0.draws), "share": .number($0.share),
        ])
      } ?? .null,
      "flip": finding.flip.map { .integer($0) } ?? .null,
      "observed": finding.observed.map {
        .object([
          "pairs": .integer($0.pairs), "possible": .integer($0.possible),
          "could_hide": .integer($0.hidden),
        ])
      } ?? .null,
      "subjects": .array(told.subjects.map { .text($0) }), "rule": told.rule.json(settings),
      "evidence": .array(told.evidence.isEmpty ? [] : [.text(told.evidence)]),
      "numbers": .object(finding.numbers.mapValues { .number($0) }),
      "action": .object([
        "text": .text(told.action), "aim": .text(told.rule.aim),
      ]),
      "source": .text(told.sources),
    ])
  }
}

extension FindingRule {
  /// The rule with the thresholds that stand.
  func json(_ settings: FindingSettings) -> JSONValue {
    .object([
      "id": .text(id.rawValue), "title": .text(title), "says": .text(says), "why": .text(why),
      "decided": .text(decided), "action": .text(action), "needs": .text(needs),
      "basis": .text(basis.rawValue), "cause": .text(cause.rawValue),
      "privacy": .text(privacy.rawValue),
      "sources": .array(sources.map { .text($0.words) }),
      "severity": .array([.text(severity.lowerBound.rawValue), .text(severity.upperBound.rawValue)]
      ),
      "thresholds": .array(
        thresholds.map { threshold in
          .object([
            "id": .text(threshold.id), "value": .number(settings[threshold]),
            "standard": .number(threshold.standard), "unit": .text(threshold.unit),
            "means": .text(threshold.means), "rationale": .text(threshold.rationale),
            "ours": .boolean(threshold.isOurs),
          ])
        }),
    ])
  }
}
