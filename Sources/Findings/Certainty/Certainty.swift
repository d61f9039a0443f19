import NetworkAnalysis
import StakeholderModel

extension Threshold {
  /// How much of what a finding rests on may be inferred.
  static let mostlyInferred = Threshold(
    "certainty.inferred", 0.5, "share of ties",
    means: "from what share of inferred or made-up ties a finding is hardly sure",
    rationale: "half of it is not known")
}

/// Grades how far what is recorded can be relied on.
struct Certainty {
  private let input: RuleInput
  /// The share of those asked who answered; `nil` where nobody recorded it.
  private let response: Double?

  init(_ input: RuleInput) {
    self.input = input
    response = input.network.responseShare
  }

  /// The findings of a rule with their confidence; one about ties weighs one step less where few
  /// answered or most of them are inferred.
  func graded(_ findings: [Finding], of rule: FindingRule) -> [Finding] {
    findings.map { finding in
      var graded = finding
      graded.confidence = confidence(of: finding, rule)
      if rule.basis != .record, rule.cause != .data, graded.confidence == .low,
        !isOneSource || isMostlyInferred(ties(of: finding))
      {
        graded.severity = graded.severity.oneLess
      }
      return graded
    }
  }

  /// Whether one source stands behind it all; the rules themselves know what that allows.
  private var isOneSource: Bool { input.informant != nil }

  private func isMostlyInferred(_ ties: [Tie]) -> Bool {
    let unsure = ties.count { $0.evidence == .inferred || $0.evidence == .illustrative }
    return !ties.isEmpty && Double(unsure) >= input.value(.mostlyInferred) * Double(ties.count)
  }

  private func confidence(of finding: Finding, _ rule: FindingRule) -> Finding.Confidence {
    if rule.basis == .record {
      return finding.subjects.contains(where: isInferred) ? .low : .high
    }
    let ties = ties(of: finding)
    let unsure = ties.count { $0.evidence == .inferred || $0.evidence == .illustrative }
    if isMostlyInferred(ties) { return .low }
    if rule.id == "network.singleInformant" { return .middle }
    guard !isOneSource else { return .low }
    guard let response else { return .middle }
    if response < input.value(.responseLow) { return .low }
    return response >= input.value(.responseEnough) && unsure == 0 ? .high : .middle
  }

  /// The ties at those whom a finding is about; all ties where it is about nobody in particular.
  private func ties(of finding: Finding) -> [Tie] {
    let people = Set(
      finding.subjects.compactMap { subject -> Actor? in
        if case .actor(let actor) = subject, actor.person != nil { actor } else { nil }
      })
    let kept = Set(input.actors.ties.flatMap(\.ties))
    let ties = kept.sorted().map { input.network.ties[$0] }
    guard !people.isEmpty else { return ties }
    return ties.filter { people.contains($0.from) || people.contains($0.to) }
  }

  private func isInferred(_ subject: Finding.Subject) -> Bool {
    let network = input.network
    let evidence: Evidence? =
      switch subject {
      case .actor(.person(let id)): network.person(id)?.evidence
      case .actor(.organization(let id)): network.organization(id)?.evidence
      case .cause(.alliance(let id)): network.alliances.first { $0.id == id }?.evidence
      case .cause(.initiative(let id)): network.initiatives.first { $0.id == id }?.evidence
      }
    return evidence == .inferred || evidence == .illustrative
  }
}

extension Finding.Severity {
  /// The next lower one.
  var oneLess: Self {
    switch self {
    case .critical: .high
    case .high: .medium
    case .medium: .low
    case .low, .info: .info
    }
  }
}

extension StakeholderNetwork {
  /// The share of those asked who answered; `nil` where nobody recorded it.
  var responseShare: Double? {
    guard let respondents, !respondents.answered.isEmpty else { return nil }
    let answered = Set(respondents.answered)
    return Double(answered.count) / Double(answered.union(respondents.asked).count)
  }
}
