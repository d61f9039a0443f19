import Findings
import StakeholderModel
import TestSupport
import Testing

@Suite struct ProcessRuleTests {
  private var base: Sketch {
    var sketch = Sketch("ABC", people: 1)
    sketch.network.asOf = PartialDate("2024-06-30")
    sketch.alliance("u", "A B C") { $0.stage = .implementing }
    return sketch
  }

  private func event(_ kind: EventKind, _ day: String, _ who: [Actor]? = nil) -> Event {
    var event = Event()
    event.kind = kind
    event.date = PartialDate(day)
    event.attendees = who
    return event
  }

  @Test func `leaders of one member make no forum, of two they do`() async {
    let rule: Finding.RuleID = "executive.forum.gap"
    var sketch = base
    #expect(await sketch.read().missing.contains("when top leaders last came together"))
    sketch.network.events = [event(.executiveForum, "2024-06-01", [.person("a1")])]
    #expect(await sketch.severities(rule) == [.high])
    sketch.network.events[0].attendees?.append(.person("b1"))
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.events[0].date = PartialDate("2024-01-01")
    #expect(await sketch.titles(rule) == ["Top leaders of u last met 181 days ago"])
  }

  @Test func `a health check is due after ninety days`() async {
    let rule: Finding.RuleID = "healthcheck.overdue"
    var sketch = base
    sketch.work("w", "A B") {
      $0.phase = .running
      $0.start = PartialDate("2023-01-01")
    }
    #expect(
      await sketch.read().missing.contains("when groups last asked themselves how the work goes"))
    sketch.network.events = [event(.healthCheck, "2024-04-01")]
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.events = [event(.healthCheck, "2024-03-31")]
    #expect(await sketch.severities(rule) == [.low])
    sketch.network.events = [event(.healthCheck, "2023-12-01")]
    #expect(await sketch.severities(rule) == [.medium])
  }

  @Test func `slow and fast together are told`() async {
    let rule: Finding.RuleID = "pace.mismatch"
    var sketch = base
    #expect(await sketch.read().missing.contains("what pace members expect"))
    sketch.network.memberships[0].expectedPace = .slow
    sketch.network.memberships[1].expectedPace = .medium
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.memberships[1].expectedPace = .fast
    #expect(await sketch.titles(rule) == ["Members of u expect slow and fast work"])
  }

  @Test func `a vision with an open question is told`() async {
    let rule: Finding.RuleID = "vision.unanswered"
    var sketch = base
    #expect(await sketch.read().missing.contains("the shared vision of the alliance"))
    var vision = SharedVision()
    vision.difference = "Jobs"
    sketch.network.alliances[0].sharedVision = vision
    #expect(
      await sketch.titles(rule) == ["1 of 5 questions behind the vision of u are answered"])
    vision.ambition = "Best"
    vision.value = "Pay"
    vision.needs = "Time"
    vision.success = "100"
    sketch.network.alliances[0].sharedVision = vision
    #expect(await sketch.titles(rule).isEmpty)
    vision.agreedBy = [.organization("A")]
    sketch.network.alliances[0].sharedVision = vision
    #expect(await sketch.titles(rule).count == 1)
  }

  @Test func `six tenths from one of three are told`() async {
    let rule: Finding.RuleID = "contribution.concentrated"
    var sketch = base
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.contributions = zip(["A", "B", "C"], [60.0, 20, 20]).map { id, amount in
      var contribution = Contribution(from: .organization(OrganizationID(id)))
      contribution.resource = .money
      contribution.delivered = amount
      return contribution
    }
    #expect(await sketch.titles(rule) == ["A gives 60 % of the money"])
    sketch.network.contributions[1].delivered = 21
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `three of four successes for one are told, two are not`() async {
    let rule: Finding.RuleID = "credit.hogged"
    var sketch = base
    sketch.network.events = ["A", "A", "A", "B"].map { id in
      var win = event(.win, "2024-05-01")
      win.credited = [.organization(OrganizationID(id))]
      return win
    }
    #expect(await sketch.titles(rule) == ["3 of 4 recorded successes credit A alone"])
    sketch.network.events[0].credited.append(.organization("B"))
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `a concern waits thirty days`() async {
    let rule: Finding.RuleID = "concern.unreported"
    var sketch = base
    #expect(await sketch.titles(rule).isEmpty)
    var concern = Concern()
    concern.about = "parking"
    concern.date = PartialDate("2024-05-30")
    sketch.network.concerns = [concern]
    #expect(await sketch.titles(rule).count == 1)
    sketch.network.concerns[0].date = PartialDate("2024-05-31")
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.concerns[0].date = PartialDate("2024-05-30")
    sketch.network.concerns[0].raisedTo = [.person("a1")]
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `late milestones and due reviews are told from the day after`() async {
    var sketch = base
    var agreement = Agreement()
    agreement.reviewBy = PartialDate("2024-06-30")
    var milestone = Milestone()
    milestone.name = "Pilot"
    milestone.due = PartialDate("2024-06-30")
    agreement.milestones = [milestone]
    sketch.network.agreements = [agreement]
    #expect(await sketch.titles("milestone.late").isEmpty)
    #expect(await sketch.titles("review.overdue").isEmpty)
    sketch.network.asOf = PartialDate("2024-07-01")
    #expect(await sketch.titles("milestone.late") == ["The milestone “Pilot” is late"])
    #expect(await sketch.titles("review.overdue") == ["1 review is due"])
    sketch.network.agreements[0].milestones[0].done = PartialDate("2024-06-29")
    #expect(await sketch.titles("milestone.late").isEmpty)
    sketch.network.asOf = nil
    #expect(await sketch.titles("review.overdue").isEmpty)
  }

  @Test func `interests are asked where some are recorded`() async {
    let rule: Finding.RuleID = "interest.unknown"
    var sketch = base
    #expect(await sketch.read().missing.contains("what members answer for, have, want or fear"))
    sketch.network.organizations[0].profile.interests = ["jobs"]
    #expect(await sketch.titles(rule) == ["What 2 of 3 members of u are after is not recorded"])
    sketch.network.organizations[1].profile.resources = []
    sketch.network.organizations[2].profile.accountability = "the board"
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `four who do not feel free to speak are told to the keeper, three are not`() async {
    let rule: Finding.RuleID = "safety.low"
    var sketch = base
    var answer = Assessment(instrument: .safety)
    answer.scores = [AssessmentScore("voice", 2), AssessmentScore("mistakes", 3)]
    answer.raters = 3
    sketch.network.assessments = [answer]
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.assessments[0].raters = 4
    #expect(await sketch.titles(rule).count == 1)
    sketch.network.assessments[0].scores = [AssessmentScore("voice", 3)]
    #expect(await sketch.titles(rule).isEmpty)
    #expect(FindingRule.named(rule)?.privacy == .keeper)
  }

  @Test func `nine who steer together are told, eight are not`() async {
    let rule: Finding.RuleID = "governance.misfit"
    var sketch = Sketch("ABCDEFGHI", people: 1)
    sketch.alliance("u", "A B C D E F G H") { $0.governance = .shared }
    #expect(await sketch.titles(rule).isEmpty)
    sketch.alliance("u", "I")
    #expect(await sketch.titles(rule) == ["9 members steer u together"])
  }
}
