import Drawing
import Findings
import NetworkAnalysis
import StakeholderModel

/// What became of findings, and of what the first round asked for, in words.
extension ToldRounds {
  /// What the change itself asks for; `nil` where nothing does.
  var asked: Section? {
    let findings = comparison.roundFindings.filter(isTold)
    guard !findings.isEmpty else { return nil }
    return Section(
      heading: "What the change asks for",
      items: list(
        findings.map { finding in
          Item(
            "\(finding.severity.rawValue): \(title(finding, after))",
            details: [
              after.told(finding.evidence) ?? "",
              "To do: \(finding.action.flatMap(after.told) ?? rule(finding)?.action ?? "")",
            ].filter { !$0.isEmpty })
        }))
  }

  /// Findings about each round by itself.
  var findings: Section? {
    guard !isUnchanged, !comparison.findings.isEmpty else { return nil }
    var section = Section(heading: "Findings: \(findingCounts)")
    for (outcome, heading) in Self.outcomes {
      let changes = comparison.findings(outcome).filter(isTold)
      guard !changes.isEmpty, isAll || outcome != .persisting else { continue }
      let items = list(changes.map { Item(words($0)) })
      section.items.append(Item("\(heading): \(changes.count)", details: items.map(\.text)))
    }
    let staying = comparison.findings(.persisting).filter(isTold)
    if !isAll, !staying.isEmpty {
      let heavy = staying.filter { ($0.after?.severity ?? .info) > .low }
      let items = list(heavy.map { Item(words($0)) })
      let weight = heavy.isEmpty ? "none" : "\(heavy.count)"
      section.items.append(
        Item("still there: \(staying.count), \(weight) above low", details: items.map(\.text)))
    }
    return section
  }

  private var findingCounts: String {
    func count(_ outcomes: [FindingChange.Outcome]) -> Int {
      outcomes.reduce(0) { $0 + comparison.findings($1).count(where: isTold) }
    }
    let gone = count([.cleared, .left, .notLookedAt])
    return
      "\(gone) gone, \(count([.new, .firstLookedAt])) new, \(count([.persisting])) still there"
  }

  private static let outcomes: [(FindingChange.Outcome, String)] = [
    (.cleared, "cleared"), (.left, "gone with those it was about"),
    (.notLookedAt, "not cleared, but not looked at this time"), (.new, "new"),
    (.firstLookedAt, "looked at for the first time"), (.persisting, "still there"),
  ]

  private func words(_ change: FindingChange) -> String {
    guard let finding = change.finding else { return "" }
    let content = change.after == nil ? before : after
    var severity = finding.severity.rawValue
    if let then = change.before, let now = change.after, then.severity != now.severity {
      severity = "\(then.severity.rawValue) → \(now.severity.rawValue)"
    }
    return "\(severity): \(title(finding, content))"
  }

  /// What came of what the first round asked for.
  var followUp: Section? {
    guard !isUnchanged else { return nil }
    guard !actions.isEmpty || !introductions.isEmpty else { return nil }
    var section = Section(heading: "What came of what the first round asked for")
    for (state, heading) in Self.states {
      let alike = actions.filter { $0.state == state }
      guard !alike.isEmpty else { continue }
      let items = list(alike.map { Item(words($0)) })
      section.items.append(Item("\(heading): \(alike.count)", details: items.map(\.text)))
    }
    if !introductions.isEmpty {
      let tied = introductions.count { $0.state == .tied }
      section.items.append(
        Item(
          """
          introductions that it would have proposed: \(tied) of \(introductions.count) are ties now
          """,
          details: list(introductions.map { Item(words($0)) }).map(\.text)))
    }
    return section
  }

  private static let states: [(ActionFollowUp.State, String)] = [
    (.done, "done, as far as is recorded"), (.begun, "begun"), (.open, "open"),
    (.unknown, "cannot be told"),
  ]

  private func words(_ action: ActionFollowUp) -> String {
    let traces = action.traces.compactMap { trace -> String? in
      guard let words = after.told(trace.words) else { return nil }
      return words + (trace.date.map { " (\($0.spelled))" } ?? "")
    }
    let since =
      traces.isEmpty || action.state != .begun
      ? "" : "; since then \(traces.prefix(3).joined(separator: ", "))"
    return "\(rule(action.finding)?.aim ?? ""): \(title(action.finding, before))\(since)"
  }

  private func words(_ follow: IntroductionFollowUp) -> String {
    let ends = [follow.introduction.a, follow.introduction.b].compactMap(nameBefore)
    let state =
      switch follow.state {
      case .tied: "a tie now"
      case .open: "no recorded tie"
      case .unknown: "cannot be told"
      }
    return "\(ends.joined(separator: " – ")): \(state)"
  }

  func rule(_ finding: Finding) -> FindingRule? { FindingRule.named(finding.rule) }

  func title(_ finding: Finding, _ content: PictureContent) -> String {
    content.toldTitle(of: finding)
  }

  func isTold(_ change: FindingChange) -> Bool {
    (change.after.map(isTold) ?? true) && (change.before.map(isToldBefore) ?? true)
  }

  func isTold(_ finding: Finding) -> Bool {
    after.tells(finding)
  }

  func isToldBefore(_ finding: Finding) -> Bool {
    before.tells(finding)
  }
}

extension IntroductionFollowUp {
  /// Whether both may be named.
  func isTold(in network: StakeholderNetwork) -> Bool {
    Claim.list([Claim(actor: introduction.a), Claim(actor: introduction.b)]).isTold(in: network)
  }
}
