import Findings
import NetworkAnalysis
import Testing

/// Every rule on a network that fires it, one that just does not, and one where the data is missing.
@Suite struct RuleCaseTests {
  private func answer(
    _ id: String, _ sketch: Sketch, after before: Sketch? = nil
  ) async throws -> RuleAnswer {
    let rule = try #require(FindingRule.named(Finding.RuleID(rawValue: id)))
    var scope = ReadingScope()
    scope.silos.draws = 999
    if let before {
      scope.earlier = EarlierRound(
        await before.read(), RoundIdentities.of(before.network, sketch.network))
    }
    return rule.look(await RuleInput.of(sketch.network, options: scope))
  }

  @Test func `a rule without its three cases is no rule`() {
    let rules = Set(FindingRule.catalog.map(\.id.rawValue))
    #expect(rules.subtracting(RuleCase.all.keys) == [])
    #expect(Set(RuleCase.all.keys).subtracting(rules) == [])
    // Told wherever it can be looked at: how many organizations have a champion, of how many.
    #expect(RuleCase.all.filter { $0.value.justNot == nil }.keys.sorted() == ["champion.coverage"])
  }

  @Test(arguments: RuleCase.all.keys.sorted())
  func `a rule fires, just does not, and says what is missing`(_ id: String) async throws {
    let cases = try #require(RuleCase.all[id])
    let fired = try await answer(id, cases.fires, after: cases.before)
    #expect(!fired.findings.isEmpty, "\(id) does not fire")
    #expect(fired.findings.allSatisfy { $0.rule.rawValue == id })
    if let justNot = cases.justNot {
      let quiet = try await answer(id, justNot, after: cases.before)
      #expect(
        quiet.findings.isEmpty,
        "\(id) fires: \(quiet.findings.map { $0.title.text(in: justNot.network) })")
    }
    let missing = try await answer(id, cases.missing)
    #expect(missing.findings.isEmpty, "\(id) fires without its data")
    let silence = try #require(missing.silence, "\(id) does not say what is missing")
    #expect(!silence.missing.isEmpty)
    #expect([".", "?"].contains(silence.howTo.last))
  }

  @Test(arguments: RuleCase.all.keys.sorted())
  func `what fires is within the rule's own weights, and told in whole sentences`(
    _ id: String
  ) async throws {
    let cases = try #require(RuleCase.all[id])
    let rule = try #require(FindingRule.named(Finding.RuleID(rawValue: id)))
    for finding in try await answer(id, cases.fires, after: cases.before).findings {
      #expect(rule.severity.contains(finding.severity), "\(id): \(finding.severity)")
      let network = cases.fires.network
      let title = finding.title.text(in: network)
      #expect(!title.isEmpty && !title.hasSuffix("."), "\(id): \(title)")
      #expect(finding.evidence.text(in: network).hasSuffix("."), "\(id): evidence")
      if let action = finding.action { #expect(action.text(in: network).last != " ") }
    }
  }

  @Test func `no rule has anything to say of an empty file`() async throws {
    for rule in FindingRule.catalog {
      let findings = try await answer(rule.id.rawValue, Sketch("", people: 0)).findings
      #expect(findings.isEmpty, "\(rule.id.rawValue)")
    }
  }
}
