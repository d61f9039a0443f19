import Findings
import StakeholderModel
import TextFormats

/// What a network holds, what matters most in it, and what could not be looked at.
struct NetworkStory {
  private let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  /// The most important things that the data carries.
  ///
  /// Findings come first, then plain facts, then what is not recorded.
  ///
  /// - Parameter count: How many sentences are wanted.
  /// - Returns: At most `count` sentences without a period.
  func sentences(_ count: Int) -> [Claim] {
    var claims = reading.findingsToList.prefix(count).map(\.title)
    for fact in reading.facts where claims.count < count {
      claims.append(fact.withoutPeriod)
    }
    for silence in reading.notLookedAt where claims.count < count {
      claims.append("It is not recorded \(silence.missing)")
    }
    return claims
  }

  /// What is in it.
  func writeContents(to page: inout TextPage) {
    page.heading("What is in it")
    for fact in reading.facts { page.item(fact) }
    let network = reading.network
    let counts = [
      (network.alliances.count, Noun("alliance", "alliances")),
      (network.initiatives.count, Noun("initiative", "initiatives")),
      (network.champions.count, Noun("champion role", "champion roles")),
    ].filter { $0.0 > 0 }.map { $1.counted($0) as String }
    if !counts.isEmpty { page.item("\(Claim.list(counts.map { "\($0)" }, limit: 4)).") }
  }

  /// The findings with what to do.
  func writeFindings(to page: inout TextPage, limit: Int) {
    guard !reading.findingsToList.isEmpty else { return }
    page.heading("What stands out")
    for finding in reading.findingsToList.prefix(limit) {
      page.item(finding.title)
      if let action = finding.action { page.detail(action) }
    }
    let rest = reading.findingsToList.count - limit
    if rest > 0 { page.detail("… and \(rest) more; --format json has all.") }
  }

  /// What could not be looked at, and why.
  func writeSilences(to page: inout TextPage) {
    guard !reading.notLookedAt.isEmpty else { return }
    page.heading("Not looked at, because it is not recorded")
    for silence in reading.notLookedAt {
      page.item("\(capitalized(silence.missing)). It would allow:")
      page.detail("\(Claim.list(silence.wouldAllow.map { "\($0)" }, limit: 5))")
    }
  }

  /// The story as the `result` of an answer.
  var json: JSONValue {
    let network = reading.network
    return .object([
      "facts": .array(reading.facts.map { .text($0.text(in: network)) }),
      "findings": .array(reading.findingsToList.map(json)),
      "not_looked_at": .array(
        reading.notLookedAt.map { silence in
          .object([
            "missing": .text(silence.missing),
            "would_allow": .array(silence.wouldAllow.map { .text($0) }),
          ])
        }),
    ])
  }

  private func json(_ finding: Finding) -> JSONValue {
    let network = reading.network
    let subjects = finding.subjects.map { subject -> JSONValue in
      switch subject {
      case .actor(let actor): .text(actor.id)
      case .cause(let cause): .text(cause.id)
      }
    }
    return .object([
      "id": .text(finding.rule.rawValue), "title": .text(finding.title.text(in: network)),
      "severity": .text(finding.severity.rawValue), "subjects": .array(subjects),
      "evidence": .text(finding.evidence.text(in: network)),
      "action": .optional(finding.action?.text(in: network)),
      "numbers": .object(finding.numbers.mapValues { .number($0) }),
      "flip": finding.flip.map { .integer($0) } ?? .null,
    ])
  }
}

extension Claim {
  /// The claim without the period at its end.
  fileprivate var withoutPeriod: Claim {
    guard case .text(let words)? = parts.last, words.hasSuffix(".") else { return self }
    return Claim(parts.dropLast() + [.text(String(words.dropLast()))])
  }
}
