import StakeholderModel
import TestSupport
import Testing

/// Checks of what surrounds joint work, each with data that it points at and data that it leaves alone.
struct WorkCheckTests {
  private func date(_ text: String) -> PartialDate? { PartialDate(text) }

  private func goal(_ id: String, under parent: String?) -> Goal {
    var goal = Goal(id: GoalID(id))
    goal.parent = parent.map { GoalID($0) }
    return goal
  }

  // Oracle: the parents are laid out by hand; every circle is found once.
  @Test func `goals that are steps to each other are an error`() {
    var network = StakeholderNetwork()
    network.goals = [goal("a", under: "b"), goal("b", under: "c"), goal("c", under: "b")]
    let found = DataCheck.goalCycle.diagnostics(in: network)
    #expect(found.map(\.message) == ["goals are steps to each other in a circle: b → c → b"])
    network.goals = [goal("a", under: "b"), goal("b", under: nil)]
    #expect(DataCheck.goalCycle.diagnostics(in: network).isEmpty)
  }

  @Test(arguments: [
    ("2019-05", "2019-04", 1), ("2019-05", "2019-05", 0), ("2019-05", "2019", 0),
    ("2019", "2019-01-01", 0), ("2019-05-02", "2019-05-01", 1),
  ]) func `an end before its beginning is pointed out, with the benefit of the doubt`(
    start: String, end: String, count: Int
  ) {
    var position = Position(title: "Director")
    position.start = date(start)
    position.end = date(end)
    var person = Person(id: "ana")
    person.positions = [position]
    var membership = Membership(alliance: "all")
    membership.joined = date(start)
    membership.left = date(end)
    var agreement = Agreement()
    agreement.signed = date(start)
    agreement.ends = date(end)
    var tie = Tie(from: .person("ana"), to: .person("bo"))
    tie.since = date(start)
    tie.lastContact = date(end)
    var network = StakeholderNetwork()
    network.people = [person]
    network.memberships = [membership]
    network.agreements = [agreement]
    network.ties = [tie]
    #expect(DataCheck.endBeforeStart.diagnostics(in: network).count == 4 * count)
  }

  @Test func `what happened after the day of the data is pointed out, and plans are not`() {
    var network = StakeholderNetwork()
    network.asOf = date("2019-04-16")
    var early = Event()
    early.date = date("2019-04")
    var late = Event()
    late.date = date("2019-04-17")
    late.kind = .win
    network.events = [early, late]
    var plan = Agreement()
    plan.reviewBy = date("2030")
    var milestone = Milestone()
    milestone.due = date("2030")
    plan.milestones = [milestone]
    network.agreements = [plan]
    #expect(
      DataCheck.recordAfterData.diagnostics(in: network).map(\.message) == [
        "an event (win) is dated 2019-04-17, after `asOf` 2019-04-16"
      ])
    network.asOf = nil
    #expect(DataCheck.recordAfterData.diagnostics(in: network).isEmpty)
  }

  @Test func `a loss that is not there needs no mitigation`() {
    var loss = Loss(holder: "sen")
    loss.isFound = false
    var network = StakeholderNetwork()
    network.losses = [loss]
    #expect(DataCheck.contradictoryLoss.diagnostics(in: network).isEmpty)
    loss.mitigation = "Tutoring at the Center"
    network.losses = [loss]
    #expect(
      DataCheck.contradictoryLoss.diagnostics(in: network).map(\.message) == [
        "a loss of “sen” was not found, and is made smaller all the same"
      ])
  }

  @Test func `an agenda that is nearly a listed one is asked about`() {
    var agenda = Agenda(id: "engaged")
    agenda.name = "Healthy and engaged communities"
    var initiative = Initiative(id: "tutoring")
    initiative.agendas = ["engaged", "Healthy and engaged communities", "Safer streets", "engagd"]
    var network = StakeholderNetwork()
    network.agendas = [agenda]
    network.initiatives = [initiative]
    let found = DataCheck.nearAgenda.diagnostics(in: network)
    #expect(found.map(\.message) == ["“engagd” is no listed agenda"])
    #expect(found.first?.help == "did you mean “engaged”?")
    #expect(network.agendas(of: initiative).map(\.id) == ["engaged", "engaged"])
  }

  @Test(arguments: [([], 0), (["a"], 1), (["a", "a"], 1), (["a", "b"], 0)] as [([String], Int)])
  func `an agreement of one is pointed out`(parties: [String], count: Int) {
    var agreement = Agreement()
    agreement.parties = parties.map { .organization(OrganizationID($0)) }
    var network = StakeholderNetwork()
    network.agreements = [agreement]
    #expect(DataCheck.loneAgreement.diagnostics(in: network).count == count)
  }

  @Test(
    arguments: [
      ("executive forum", "executiveForum"), ("healthcheck", "healthCheck"), ("contcat", "contact"),
      ("picnic", nil), ("contact", nil),
    ] as [(String, String?)])
  func `a kind of event that is nearly one with a meaning is asked about`(
    kind: String, meant: String?
  ) {
    var event = Event()
    event.kind = EventKind(rawValue: kind)
    var network = StakeholderNetwork()
    network.events = [event]
    let found = DataCheck.nearEventKind.diagnostics(in: network)
    #expect(found.map(\.help) == [meant].compactMap { $0.map { "did you mean “\($0)”?" } })
  }

  @Test func `details of another kind of event are pointed out`() {
    var event = Event()
    event.kind = .win
    event.mode = .pitch
    event.answers = HealthCheckAnswers()
    var network = StakeholderNetwork()
    network.events = [event]
    #expect(DataCheck.misplacedEventDetail.diagnostics(in: network).count == 2)
    network.events[0].kind = .contact
    network.events[0].answers = nil
    #expect(DataCheck.misplacedEventDetail.diagnostics(in: network).isEmpty)
  }

  @Test func `one rater's two answers to one question are pointed out where they differ`() {
    func rating(_ power: Double, by rater: PersonID?, on day: String?) -> Assessment {
      var assessment = Assessment(instrument: .powerInterest)
      assessment.subject = .actor(.organization("sen"))
      assessment.by = rater.map { .person($0) }
      assessment.date = day.flatMap { PartialDate($0) }
      assessment.scores = [AssessmentScore("power", power)]
      return assessment
    }
    var network = StakeholderNetwork()
    network.assessments = [rating(2, by: "ana", on: nil), rating(5, by: "ana", on: nil)]
    #expect(
      DataCheck.repeatedAssessment.diagnostics(in: network).map(\.message) == [
        "“ana” answered powerInterest about “sen” twice, and differently"
      ])
    network.assessments = [
      rating(2, by: "ana", on: nil), rating(2, by: "ana", on: nil), rating(5, by: "bo", on: nil),
      rating(4, by: "ana", on: "2020"), rating(1, by: nil, on: nil), rating(2, by: nil, on: nil),
    ]
    #expect(DataCheck.repeatedAssessment.diagnostics(in: network).isEmpty)
  }
}
