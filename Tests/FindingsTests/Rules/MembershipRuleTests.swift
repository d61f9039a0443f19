import Findings
import StakeholderModel
import TestSupport
import Testing

@Suite struct MembershipRuleTests {
  @Test func `a family without a member is told, weightier where the type needs it`() async {
    let rule: Finding.RuleID = "stakeholder.group.absent"
    var sketch = Sketch("ABCDE", people: 1)
    sketch.alliance("u", "A B C D E")
    #expect(
      await sketch.read().missing.contains(
        "which family of stakeholders each organization belongs to"))
    sketch.families([.representBusiness, .hire, .educate, .fundAdvance, nil])
    #expect(await sketch.titles(rule) == ["Nobody who speaks for workers is recorded in u"])
    #expect(await sketch.severities(rule) == [.medium])
    sketch.network.alliances[0].type = .mixed
    #expect(await sketch.severities(rule) == [.high])
    // for policy, those who speak for business stand in for either side
    sketch.network.alliances[0].type = .policy
    #expect(await sketch.severities(rule) == [.medium])
    sketch.families([.representBusiness, .hire, .educate, .fundAdvance, .representWorkers])
    #expect(await sketch.titles(rule).isEmpty)
    // two names are no list of members
    var few = Sketch("AB", people: 1)
    few.alliance("u", "A B")
    few.families([.hire, .educate])
    #expect(await few.titles(rule).isEmpty)
  }

  @Test func `a family without a tie to the others is told`() async {
    let rule: Finding.RuleID = "stakeholder.group.isolated"
    var sketch = Sketch("ABC", people: 2)
    sketch.families([.hire, .educate, .fundAdvance])
    #expect(await sketch.titles(rule).isEmpty)
    sketch.tie("a1-b1 a2-b2 a1-a2 b1-b2 c1-c2")
    #expect(
      await sketch.titles(rule) == [
        "Those who fund and advance the work have no recorded tie to the other families"
      ])
    sketch.tie("c1-a1")
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `a service without who uses it is told`() async {
    let rule: Finding.RuleID = "service.noProvider"
    var sketch = Sketch("ABC", people: 1)
    sketch.alliance("u", "A B C") { $0.type = .service }
    #expect(await sketch.titles(rule).isEmpty)
    sketch.families([.educate, .fundAdvance, .representBusiness])
    #expect(await sketch.titles(rule) == ["u has no recorded member who uses its service"])
    sketch.families([.educate, .fundAdvance, .hire])
    #expect(await sketch.titles(rule).isEmpty)
    sketch.families([.educate, .fundAdvance, .representBusiness])
    sketch.network.alliances[0].type = .policy
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `alliances with one person in common are told, with the organizations in common`()
    async
  {
    let rule: Finding.RuleID = "alliance.singleLink"
    var sketch = Sketch("AB")
    sketch.alliance("u", "a1 a2")
    sketch.alliance("v", "a1 b1")
    #expect(await sketch.titles(rule) == ["a1 is the only person recorded in both u and v"])
    #expect(await sketch.severities(rule) == [.medium])
    sketch.alliance("u", "B")
    #expect(await sketch.severities(rule) == [.low])
    sketch.alliance("v", "a2")
    #expect(await sketch.titles(rule).isEmpty)
    var bare = Sketch("AB")
    bare.alliance("u", "A")
    bare.alliance("v", "A B")
    #expect(await bare.read().missing.contains("which people take part in which alliance"))
  }

  @Test func `somebody in four alliances stands out, in three not`() async {
    let rule: Finding.RuleID = "member.overcommitted"
    var sketch = Sketch("ABC", people: 4)
    for id in ["u", "v", "w"] { sketch.alliance(id, "a1") }
    sketch.alliance("u", "a2 a3 a4 b1 b2 b3 b4 c1 c2 c3 c4")
    #expect(await sketch.titles(rule).isEmpty)
    sketch.alliance("x", "a1")
    #expect(
      await sketch.titles(rule) == ["a1 takes part in 4 alliances and initiatives at once"])
  }

  @Test func `a newcomer of sixty days with one tie has not arrived`() async {
    let rule: Finding.RuleID = "newcomer.unintegrated"
    var sketch = Sketch("AB", people: 3)
    sketch.network.asOf = PartialDate("2024-06-30")
    sketch.alliance("u", "a1 a2 a3 b1 b2 b3")
    sketch.tie("a1-a2 a2-a3 a1-a3 b1-b2 b1-a1 b2-a2 b3-a1")
    #expect(await sketch.read().missing.contains("when members joined"))
    sketch.network.memberships[5].joined = PartialDate("2024-05-01")
    #expect(
      await sketch.titles(rule) == ["b3 is new in u, and has at most one recorded tie there"])
    // one day later: 59 days, still finding her feet
    sketch.network.memberships[5].joined = PartialDate("2024-05-02")
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.memberships[5].joined = PartialDate("2024-05-01")
    sketch.tie("b3-a2")
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `open questions at home are told of those who answered some`() async throws {
    let rule: Finding.RuleID = "sponsor.stepOneIncomplete"
    var sketch = Sketch("AB", people: 1)
    sketch.alliance("u", "A B")
    #expect(await sketch.titles(rule).isEmpty)
    var answers = StepOne()
    answers.benefit = "Trained people"
    sketch.network.memberships[0].stepOne = answers
    #expect(
      await sketch.titles(rule) == [
        "Nobody at home answers for the benefit of u at 1 of 1 members"
      ])
    #expect(await sketch.severities(rule) == [.high])
    answers.accountablePerson = "Ann"
    answers.risks = ["cost"]
    sketch.network.memberships[0].stepOne = answers
    #expect(await sketch.titles(rule).isEmpty)
    // after 90 days all five are wanted
    sketch.network.asOf = PartialDate("2024-06-30")
    sketch.network.alliances[0].founded = PartialDate("2024-01-01")
    #expect(await sketch.severities(rule) == [.medium])
    #expect(FindingRule.named(rule)?.privacy == .keeper)
  }
}
