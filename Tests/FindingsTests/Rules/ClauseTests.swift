import Findings
import StakeholderModel
import TestSupport
import Testing

/// The second and third ways in which some rules decide.
@Suite struct ClauseTests {
  @Test func `a leader whose sponsors at home are rated as not active has no support`() async {
    // DOMAIN D9 and C.9: no supporting tie, or A = 0
    let rule: Finding.RuleID = "sponsor.unsupported"
    var sketch = Sketch("AB")
    sketch.work("w", "A B") { $0.lead = "a1" }
    sketch.tie("a2-a1") { $0.kind = TieKind(rawValue: "supports") }
    #expect(await sketch.titles(rule).isEmpty)
    sketch.rate(.sponsor, "a2", ["active": 0, "communication": 2])
    #expect(await sketch.titles(rule).count == 1)
    sketch.rate(.sponsor, "a3", ["active": 1])
    #expect(await sketch.titles(rule).isEmpty)
    // without ties of support, a rating alone can tell
    sketch.network.ties = []
    sketch.network.assessments.removeLast()
    #expect(await sketch.severities(rule) == [.high])
  }

  @Test func `where no forum is recorded, ties between executives stand in`() async throws {
    // DOMAIN D46: exec–exec tie density among sponsors below 0.25
    let rule: Finding.RuleID = "executive.forum.gap"
    var sketch = Sketch("ABCD", people: 2)
    sketch.alliance("u", "A B C D")
    sketch.tie("a1-a2 b1-b2 c1-c2 d1-d2 a2-b2 b2-c2 c2-d2")
    #expect(await sketch.read().missing.contains("when top leaders last came together"))
    sketch.level("a1 b1 c1 d1", .executive)
    sketch.tie("a1-b1")
    // 1 of 6 pairs; 2 would be a third
    #expect(
      await sketch.titles(rule) == [
        "Few of the top leaders of members of u have a recorded tie to each other"
      ])
    #expect(await sketch.read().findings.first { $0.rule == rule }?.flip == 1)
    sketch.tie("c1-d1")
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `steering together wants trust and no wheel, and a lead at the center`() async {
    // DOMAIN C.13
    let rule: Finding.RuleID = "governance.misfit"
    var sketch = Sketch("ABCDEF", people: 1)
    sketch.alliance("u", "A B C D E F") { $0.governance = .shared }
    sketch.tie("a1-b1 a1-c1 a1-d1 a1-e1 a1-f1")
    sketch.answered("a1 b1 c1 d1 e1 f1")
    #expect(
      await sketch.titles(rule) == [
        "Members steer u together, and most ties lead to A"
      ])
    sketch.tie("b1-c1 c1-d1 d1-e1 e1-f1 f1-b1 b1-d1 c1-e1")
    #expect(await sketch.titles(rule).isEmpty)
    for place in 0..<4 {
      sketch.network.ties[place].trust = TrustRating()
      sketch.network.ties[place].trust?.openness = 2
      sketch.network.ties[place].trust?.mission = place == 0 ? 4 : 2
    }
    // 3, 2, 2, 2: a mean of 2.25
    #expect(
      await sketch.titles(rule) == [
        "Members steer u together, and rate trust below the middle of the scale"
      ])
    sketch.network.alliances[0].governance = .lead
    sketch.network.alliances[0].lead = "F"
    // F is tied to A, B and E: 3 + 2/2; A to all five
    #expect(
      await sketch.titles(rule) == ["F leads u, and A is nearer to the other members"])
    sketch.network.alliances[0].lead = "A"
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `ten ratings of trust below the middle are told as one`() async {
    // DOMAIN D38: network mean below 2.5
    let rule: Finding.RuleID = "trust.low.dependency"
    var sketch = Sketch("AB", people: 10)
    for number in 1...10 {
      sketch.tie("a\(number)-b\(number) a\(number)-b\(number % 10 + 1)")
      sketch.network.ties[2 * number - 2].trust = TrustRating()
      sketch.network.ties[2 * number - 2].trust?.openness = 2
      sketch.network.ties[2 * number - 2].trust?.mission = 3
    }
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.ties[0].trust?.mission = 2
    #expect(
      await sketch.titles(rule) == [
        "Partners rate trust in each other below the middle of the scale"
      ])
    sketch.network.ties[2].trust = nil
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `two who give everything carry the load though a third promised`() async {
    // DOMAIN D50: sum of squared shares of 0.5 or more: 0.5² + 0.5²
    let rule: Finding.RuleID = "contribution.concentrated"
    var sketch = Sketch("ABC")
    sketch.money("A", 50)
    sketch.money("B", 50)
    sketch.money("C", 0, pledged: 10)
    #expect(await sketch.titles(rule) == ["A and B give 100 % of the money"])
    sketch.network.contributions[2].delivered = 1
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `who gives most may be named most`() async {
    // DOMAIN D51: contribution share at least 0.2 lower than that of credit
    let rule: Finding.RuleID = "credit.hogged"
    var sketch = Sketch("AB")
    for id in ["A", "A", "A", "B"] {
      sketch.event(.win) { $0.credited = [.organization(OrganizationID(id))] }
    }
    sketch.money("A", 54)
    sketch.money("B", 46)
    #expect(await sketch.titles(rule).count == 1)
    sketch.network.contributions[0].delivered = 60
    sketch.network.contributions[1].delivered = 40
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `recorded meetings count as contacts too`() async {
    // DOMAIN D19: contact events, all with mode pitch
    let rule: Finding.RuleID = "initiative.pitchOnly"
    var sketch = Sketch("AB")
    sketch.work("w", "A B")
    for _ in 0..<2 {
      sketch.event(.contact) {
        $0.from = .person("a1")
        $0.to = [.person("b1")]
        $0.mode = .pitch
      }
    }
    #expect(await sketch.titles(rule) == ["A and B have only met to pitch so far"])
    sketch.network.events[1].mode = .conversation
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `a loss of somebody who decides weighs most`() async {
    // DOMAIN D21: raised where the holder has a veto
    var sketch = Sketch("AB")
    sketch.work("w", "A B")
    sketch.loss("B", .control)
    #expect(await sketch.severities("loss.unaddressed") == [.high])
    sketch.person("b2") { $0.decides = [.initiative("w")] }
    #expect(await sketch.severities("loss.unaddressed") == [.critical])
  }

  @Test func `a voting member without a tie weighs more, unless nobody heard from them`() async {
    // DOMAIN D30
    let rule: Finding.RuleID = "actor.isolated"
    var sketch = Sketch("AB")
    sketch.tie("a1-a2 a2-b1 b1-b2 b2-b3")
    #expect(await sketch.severities(rule) == [.low])
    sketch.alliance("u", "a3")
    #expect(await sketch.severities(rule) == [.medium])
    sketch.network.memberships[0].votes = true
    #expect(await sketch.severities(rule) == [.high])
    sketch.answered("a1 a2 b1 b2 b3")
    #expect(await sketch.severities(rule) == [.medium])
  }
}
