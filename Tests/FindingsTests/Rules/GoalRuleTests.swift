import Findings
import StakeholderModel
import TestSupport
import Testing

@Suite struct GoalRuleTests {
  private var base: Sketch {
    var sketch = Sketch("AB", people: 2)
    sketch.network.asOf = PartialDate("2024-06-30")
    sketch.work("w", "A B") { $0.phase = .running }
    return sketch
  }

  private func goal(_ id: String, _ change: (inout Goal) -> Void = { _ in }) -> Goal {
    var goal = Goal(id: GoalID(id))
    goal.cause = .initiative("w")
    change(&goal)
    return goal
  }

  @Test func `a goal without a date is told where other goals are measured`() async {
    let rule: Finding.RuleID = "goal.vague"
    var sketch = base
    #expect(await sketch.read().missing.contains("what the work is to reach (goals)"))
    sketch.network.goals = [goal("g")]
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.goals = [goal("g") { $0.measure = "graduates" }]
    #expect(await sketch.titles(rule) == ["“g” has no recorded date"])
    sketch.network.goals[0].deadline = PartialDate("2025-06")
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.goals[0].isConcrete = false
    #expect(await sketch.titles(rule).count == 1)
  }

  @Test func `a long-term goal wants a step that is not overdue`() async {
    let rule: Finding.RuleID = "goal.noShortTerm"
    var sketch = base
    sketch.network.goals = [goal("g") { $0.horizon = .long }]
    #expect(await sketch.titles(rule).count == 1)
    sketch.network.goals.append(goal("s") { $0.parent = "g" })
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.goals[1].deadline = PartialDate("2024-06-29")
    #expect(await sketch.titles(rule).count == 1)
    sketch.network.goals[1].deadline = PartialDate("2024-06-30")
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.goals[0].horizon = nil
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `whom nobody would miss is asked where others have said it`() async {
    let rule: Finding.RuleID = "goal.noConsequence"
    var sketch = base
    sketch.network.goals = [goal("g"), goal("h")]
    #expect(
      await sketch.read().missing.contains("what difference it would make if the work ended"))
    sketch.network.goals[1].consequence = "No tutors"
    #expect(await sketch.titles(rule) == ["It is not recorded who would miss “g”"])
    sketch.network.goals[0].consequence = "No teachers"
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `those served without a voice are told where voices are recorded`() async {
    let rule: Finding.RuleID = "beneficiary.voiceless"
    var sketch = base
    var seniors = ServedGroup(id: "seniors")
    seniors.isBeneficiary = true
    sketch.network.servedGroups = [seniors]
    #expect(
      await sketch.read().missing.contains("who speaks for those whom the work serves"))
    sketch.network.servedGroups[0].represented = []
    #expect(
      await sketch.titles(rule) == ["Nobody at the table is recorded as speaking for seniors"])
    sketch.network.servedGroups[0].represented = [.organization("A")]
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `policy work is two ties from those who decide, or it is told`() async {
    let rule: Finding.RuleID = "policy.noDecisionMaker"
    var sketch = Sketch("ABC", people: 2)
    sketch.alliance("u", "a1 b1") { $0.type = .policy }
    sketch.tie("a1-b1 a1-a2 a2-c2 c2-c1 b1-b2")
    #expect(await sketch.read().missing.contains("who decides about what"))
    sketch.person("c1") { $0.decides = [.alliance("u")] }
    #expect(await sketch.titles(rule) == ["Nobody who decides about u is near it"])
    sketch.tie("c1-a2")
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.alliances[0].type = .service
    sketch.network.ties.removeLast()
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `a loss that nothing makes smaller is told, one that was made smaller is not`() async {
    var sketch = base
    #expect(await sketch.read().missing.contains("what partners may lose by the work"))
    var loss = Loss(holder: "B")
    loss.initiative = "w"
    loss.type = .identity
    sketch.network.losses = [loss]
    #expect(await sketch.severities("loss.unaddressed") == [.high])
    #expect(await sketch.titles("loss.unassessed").count == 1)
    sketch.network.losses[0].mitigation = "Meet at B"
    #expect(await sketch.titles("loss.unaddressed").isEmpty)
    // control, resources and identity of both were looked at
    sketch.network.losses = ["A", "B"].flatMap { holder in
      [LossType.control, .resources, .identity].map { type in
        var none = Loss(holder: OrganizationID(holder))
        none.type = type
        none.isFound = false
        return none
      }
    }
    #expect(await sketch.titles("loss.unassessed").isEmpty)
    #expect(await sketch.titles("loss.unaddressed").isEmpty)
  }

  @Test func `running work without an agreement is told where others have one`() async {
    let rule: Finding.RuleID = "agreement.missing"
    var sketch = base
    #expect(
      await sketch.read().missing.contains("what was agreed (charters, memoranda, work plans)"))
    sketch.work("v", "A B")
    var agreement = Agreement()
    agreement.cause = .initiative("v")
    sketch.network.agreements = [agreement]
    #expect(await sketch.severities(rule) == [.high])
    sketch.network.initiatives[0].phase = .conversation
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `a charter settles seven things, a memorandum eight`() async {
    let rule: Finding.RuleID = "agreement.incomplete"
    var sketch = base
    var agreement = Agreement()
    agreement.kind = .charter
    agreement.name = "Charter"
    sketch.network.agreements = [agreement]
    #expect(await sketch.read().missing.contains("what each agreement settles"))
    sketch.network.agreements[0].items = [.goals]
    #expect(await sketch.titles(rule) == ["“Charter” leaves 6 of 7 things open"])
    sketch.network.agreements[0].items = AgreementItem.ofTeams
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.agreements[0].kind = .mou
    #expect(await sketch.titles(rule) == ["“Charter” leaves 8 of 8 things open"])
  }
}
