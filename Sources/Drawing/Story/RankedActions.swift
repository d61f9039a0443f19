package import Findings
import StakeholderModel

/// One thing to do, with the finding behind it.
package struct RankedAction: Sendable, Hashable {
  /// Somebody it concerns.
  package struct Party: Sendable, Hashable {
    /// What they are called.
    package let name: String
    /// Whether it is a person.
    package let isPerson: Bool
    /// The id, to find their color.
    let actor: Actor
  }

  /// The rule whose findings ask for it.
  package let rule: Finding.RuleID
  /// What to do, in a few words.
  package let aim: String
  /// Where to begin.
  package let step: String
  /// The finding behind it.
  package let why: String
  /// Why findings of the rule matter; `nil` for what is merely not recorded.
  package let matter: String?
  /// How many more findings of the rule there are.
  package let others: Int
  /// Whom it concerns, in the order in which the findings name them.
  package let parties: [Party]
  /// Whether it concerns others, too, who may not be named.
  package let hasUnnamed: Bool
}

extension RankedAction {
  /// What to do about the findings, the weightiest first, one thing for each rule that fired; where
  /// those are few, what to write down.
  ///
  /// Where a finding may not be told at the level of sharing, the words of its rule stand in.
  package static func all(_ content: PictureContent) -> [RankedAction] {
    let findings = content.reading.findings.filter {
      $0.action != nil && $0.flip != 0 && content.holdsSubjects(of: $0)
    }
    var rules: [Finding.RuleID] = []
    for finding in findings where !rules.contains(finding.rule) { rules.append(finding.rule) }
    let actions = rules.compactMap { id -> RankedAction? in
      guard let rule = FindingRule.named(id) else { return nil }
      let alike = findings.filter { $0.rule == id }
      let (parties, hasUnnamed) = parties(alike, content)
      let leading = alike.first { content.mayTell($0.title) }
      let step = leading?.action.flatMap(content.told) ?? rule.action
      return RankedAction(
        rule: id, aim: rule.aim, step: step,
        why: leading.map { $0.title.shortText(in: content.network) } ?? withoutPeriod(rule.says),
        matter: rule.why,
        others: leading == nil ? 0 : alike.count - 1,
        parties: parties, hasUnnamed: hasUnnamed)
    }
    let isAsking = actions.contains { $0.rule == "champion.notAsked" }
    let records = toRecord(content).filter { !isAsking || !$0.aim.contains("champion") }
    return actions + records.prefix(max(0, fewest - actions.count))
  }

  /// Where findings ask for less than this, what is not recorded is asked for too.
  static let fewest = 4

  /// To write down what could not be looked at.
  private static func toRecord(_ content: PictureContent) -> [RankedAction] {
    content.reading.notLookedAt.map { silence in
      let missing = withoutFieldNames(silence.missing)
      let tells = Claim.list(silence.wouldAllow.map { "\($0)" }, limit: 3)
      return RankedAction(
        rule: "", aim: "Write down \(missing)",
        step: silence.howTo,
        why: "It is not recorded, and would allow: \(tells.text(in: content.network))", matter: nil,
        others: 0, parties: [], hasUnnamed: false)
    }
  }

  /// The words without what stands in parentheses, which is the name of a field of the file.
  static func withoutFieldNames(_ words: String) -> String {
    guard let open = words.firstIndex(of: "("), let close = words[open...].firstIndex(of: ")")
    else {
      return words
    }
    let before = words[..<open]
    return String(before.last == " " ? before.dropLast() : before)
      + words[words.index(after: close)...]
  }

  private static func withoutPeriod(_ words: String) -> String {
    words.hasSuffix(".") ? String(words.dropLast()) : words
  }

  /// Subjects, else who is named in the evidence.
  private static func parties(
    _ findings: [Finding], _ content: PictureContent
  ) -> (named: [Party], hasUnnamed: Bool) {
    var parties: [Party] = []
    var hasUnnamed = false
    func add(_ actor: Actor) {
      guard !parties.contains(where: { $0.actor == actor }) else { return }
      switch actor {
      case .person(let id):
        guard content.namesPeople, let person = content.network.person(id) else {
          hasUnnamed = true
          return
        }
        parties.append(Party(name: person.displayName, isPerson: true, actor: actor))
      case .organization(let id):
        guard let organization = content.network.organization(id),
          content.sharing != .public || !content.isFew(id)
        else {
          hasUnnamed = true
          return
        }
        parties.append(Party(name: organization.shortName, isPerson: false, actor: actor))
      }
    }
    for finding in findings {
      let subjects = finding.subjects.compactMap { subject -> Actor? in
        if case .actor(let actor) = subject { actor } else { nil }
      }
      let named = (finding.title.parts + finding.evidence.parts).compactMap { part -> Actor? in
        switch part {
        case .person(let id): .person(id)
        case .organization(let id): .organization(id)
        case .text, .cause: nil
        }
      }
      for actor in subjects.isEmpty ? named : subjects { add(actor) }
    }
    return (parties, hasUnnamed)
  }
}
