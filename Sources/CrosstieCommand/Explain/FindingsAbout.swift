import Findings
import StakeholderModel
import TextFormats

/// The findings that concern some people or organizations, or that one rule has made.
struct FindingsAbout {
  let findings: [Finding]
  private let network: StakeholderNetwork

  /// Those that are about all of `actors`; for an organization, also about its people and parts.
  init(_ actors: [Actor], in reading: Reading) {
    network = reading.network
    let tree = OrganizationTree(reading.network)
    func concerns(_ subject: Finding.Subject, _ actor: Actor) -> Bool {
      guard case .actor(let other) = subject else { return false }
      if other == actor { return true }
      guard let whole = actor.organization else { return false }
      let home = other.organization ?? other.person.flatMap(reading.network.person)?.home
      return home.map { tree.isInside($0, whole) } ?? false
    }
    findings = reading.findings.filter { finding in
      actors.allSatisfy { actor in finding.subjects.contains { concerns($0, actor) } }
    }
  }

  /// Those that a rule has made.
  init(of rule: FindingRule, in reading: Reading) {
    network = reading.network
    findings = reading.findings.filter { $0.rule == rule.id }
  }

  func add(to lines: inout Paragraphs, _ width: Int) {
    for (number, finding) in findings.enumerated() {
      lines.add(
        number == 0 ? "Findings" : "",
        """
        \(finding.title.text(in: network)) (\(finding.severity.rawValue), \(finding.rule.rawValue)). \
        How sure: \(finding.howSure).
        """, width)
    }
  }

  var json: JSONValue {
    .array(
      findings.map { finding in
        .object([
          "id": .text(finding.rule.rawValue), "title": .text(finding.title.text(in: network)),
          "severity": .text(finding.severity.rawValue),
          "confidence": .text(finding.confidence.rawValue),
          "flip": finding.flip.map { .integer($0) } ?? .null,
        ])
      })
  }
}
