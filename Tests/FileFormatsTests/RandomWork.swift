import StakeholderModel

/// What joint work is for, what was agreed and what happened, with every field filled or not.
extension RandomNetworks {
  mutating func addWork(
    to network: inout StakeholderNetwork, _ actors: [Actor], _ causes: [Cause]
  ) {
    let people = network.people.map(\.id)
    let organizations = network.organizations.map(\.id)
    let groups = (0..<count(0...2)).map { ServedGroupID("g\($0)" + ending()) }
    network.servedGroups = groups.map { servedGroup($0, actors, causes) }
    for number in 0..<count(0...3) {
      network.goals.append(goal(number, network.goals.map(\.id), groups, actors, causes))
    }
    network.agendas = (0..<count(0...2)).map { agenda($0, actors) }
    network.agreements = (0..<count(0...2)).map { agreement($0, actors, people, causes) }
    network.losses = (0..<count(0...3)).map {
      loss($0, organizations, network.initiatives.map(\.id))
    }
    network.contributions = (0..<count(0...3)).map { contribution($0, actors, causes) }
    network.events = (0..<count(0...4)).map { event($0, actors, causes) }
    network.concerns = (0..<count(0...2)).map { concern($0, actors, groups, causes) }
    network.assessments = (0..<count(0...4)).map { assessment($0, actors, groups, causes) }
    addReferences(to: &network, people, causes)
  }

  /// What organizations, people, alliances and initiatives say of entities listed after them.
  private mutating func addReferences(
    to network: inout StakeholderNetwork, _ people: [PersonID], _ causes: [Cause]
  ) {
    for place in network.organizations.indices {
      network.organizations[place].decides = some(causes)
      network.organizations[place].profile.keyLeaders = some(people)
    }
    for place in network.people.indices { network.people[place].decides = some(causes) }
    for place in network.alliances.indices {
      network.alliances[place].lead = network.organizations.last?.id
      var vision = SharedVision()
      vision.success = word()
      vision.needs = maybe(word())
      vision.agreedBy = maybe(some(people.map(Actor.person)))
      network.alliances[place].sharedVision = maybe(vision)
    }
    for place in network.initiatives.indices {
      network.initiatives[place].alliance = network.alliances.first?.id
    }
  }

  mutating func judgment() -> Judgment {
    var judgment = Judgment()
    judgment.stance = pick(Stance.allCases)
    judgment.risk = pick(RiskLevel.allCases)
    judgment.notes = maybe(word())
    return judgment
  }

  mutating func profile() -> OrganizationProfile {
    var profile = OrganizationProfile()
    profile.sector = pick(Sector.allCases)
    profile.mission = maybe(word())
    profile.goals = pick([[], ["a;b", "c\\"]])
    profile.functions = texts()
    profile.expertise = texts()
    profile.capabilities = texts()
    profile.constituencies = texts()
    profile.interests = pick([[], ["youth"]])
    profile.accountability = maybe(word())
    profile.vulnerabilities = texts()
    profile.resources = texts()
    profile.assets = texts()
    profile.capacity = pick([0, 12])
    profile.cultureTags = texts()
    profile.styleNotes = maybe(word())
    return profile
  }

  private mutating func servedGroup(
    _ id: ServedGroupID, _ actors: [Actor], _ causes: [Cause]
  ) -> ServedGroup {
    var group = ServedGroup(id: id)
    group.name = maybe(word())
    group.isBeneficiary = pick([true, false])
    group.causes = some(causes)
    group.represented = maybe(some(actors))
    group.evidence = pick(Evidence.allCases)
    group.confidentiality = pick(Confidentiality.allCases)
    group.attributes = attributes()
    return group
  }

  private mutating func goal(
    _ number: Int, _ above: [GoalID], _ groups: [ServedGroupID], _ actors: [Actor],
    _ causes: [Cause]
  ) -> Goal {
    var goal = Goal(id: GoalID("goal\(number)" + ending()))
    goal.text = maybe(word())
    goal.cause = pick(causes)
    goal.parent = pick(above)
    goal.horizon = pick(GoalHorizon.allCases)
    goal.focus = pick(GoalFocus.allCases)
    goal.isCompelling = pick([true, false])
    goal.isStrategic = pick([true, false])
    goal.isConcrete = pick([true, false])
    goal.measure = maybe(word())
    goal.deadline = date()
    goal.reached = date()
    goal.consequence = maybe(word())
    goal.tags = texts() ?? []
    goal.serves = some(groups)
    goal.pursuedBy = some(actors)
    goal.opposedBy = some(actors)
    goal.evidence = pick(Evidence.allCases)
    goal.confidentiality = pick(Confidentiality.allCases)
    goal.attributes = attributes()
    return goal
  }

  private mutating func agenda(_ number: Int, _ actors: [Actor]) -> Agenda {
    var agenda = Agenda(id: AgendaID("agenda\(number)" + ending()))
    agenda.name = maybe(word())
    agenda.owner = pick(actors)
    agenda.theme = maybe(word())
    agenda.evidence = pick(Evidence.allCases)
    agenda.confidentiality = pick(Confidentiality.allCases)
    agenda.attributes = attributes()
    return agenda
  }

  private mutating func agreement(
    _ number: Int, _ actors: [Actor], _ people: [PersonID], _ causes: [Cause]
  ) -> Agreement {
    var agreement = Agreement()
    agreement.id = maybe(AgreementID("agreement\(number)"))
    agreement.name = word()
    agreement.kind = pick(AgreementKind.allCases)
    agreement.cause = pick(causes)
    agreement.parties = some(actors)
    agreement.initiator = pick(people)
    agreement.signed = date()
    agreement.reviewBy = date()
    agreement.ends = date()
    agreement.items = maybe(some(AgreementItem.allCases))
    for _ in 0..<count(0...3) {
      var milestone = Milestone()
      milestone.name = word()
      milestone.due = date()
      milestone.done = date()
      milestone.owner = pick(people)
      agreement.milestones.append(milestone)
    }
    agreement.evidence = pick(Evidence.allCases)
    agreement.confidentiality = pick(Confidentiality.allCases)
    agreement.attributes = attributes()
    return agreement
  }

  private mutating func loss(
    _ number: Int, _ organizations: [OrganizationID], _ initiatives: [InitiativeID]
  ) -> Loss {
    var loss = Loss(holder: pick(organizations) ?? organizations[0])
    loss.id = maybe(LossID("loss\(number)"))
    loss.initiative = pick(initiatives)
    loss.type = pick(LossType.allCases)
    loss.description = maybe(word())
    loss.isFound = pick([true, false])
    loss.isRecognized = pick([true, false])
    loss.mitigation = maybe(word())
    loss.suggestions = texts() ?? []
    loss.evidence = pick(Evidence.allCases)
    loss.confidentiality = pick(Confidentiality.allCases)
    loss.attributes = attributes()
    return loss
  }

  private mutating func contribution(
    _ number: Int, _ actors: [Actor], _ causes: [Cause]
  ) -> Contribution {
    var contribution = Contribution(from: pick(actors) ?? actors[0])
    contribution.id = maybe(ContributionID("contribution\(number)"))
    contribution.to = pick(causes)
    contribution.resource = pick(ContributedResource.allCases)
    contribution.pledged = pick([0, 2_500, 1e21])
    contribution.delivered = pick([0, 0.1])
    contribution.unit = maybe(word())
    contribution.date = date()
    contribution.due = date()
    contribution.description = maybe(word())
    contribution.evidence = pick(Evidence.allCases)
    contribution.confidentiality = pick(Confidentiality.allCases)
    contribution.attributes = attributes()
    return contribution
  }

  private mutating func event(_ number: Int, _ actors: [Actor], _ causes: [Cause]) -> Event {
    var event = Event()
    event.id = maybe(EventID("event\(number)"))
    event.kind = pick([.contact, .healthCheck, EventKind(rawValue: word())])
    event.date = date()
    event.cause = pick(causes)
    event.from = pick(actors)
    event.to = some(actors)
    event.attendees = maybe(some(actors))
    event.mode = pick(ContactMode.allCases)
    event.channels = texts() ?? []
    event.credited = some(actors)
    event.isDirect = pick([true, false])
    var answers = HealthCheckAnswers()
    answers.goingWell = word()
    answers.notGoingWell = maybe(word())
    answers.bothering = maybe(word())
    answers.adjustments = maybe(word())
    event.answers = maybe(answers)
    event.description = word()
    event.evidence = pick(Evidence.allCases)
    event.confidentiality = pick(Confidentiality.allCases)
    event.attributes = attributes()
    return event
  }

  private mutating func concern(
    _ number: Int, _ actors: [Actor], _ groups: [ServedGroupID], _ causes: [Cause]
  ) -> Concern {
    var concern = Concern()
    concern.id = maybe(ConcernID("concern\(number)"))
    concern.by = pick(actors)
    concern.group = pick(groups)
    concern.cause = pick(causes)
    concern.about = word()
    concern.date = date()
    concern.raisedTo = maybe(some(actors))
    concern.answer = maybe(word())
    concern.evidence = pick(Evidence.allCases)
    concern.confidentiality = pick(Confidentiality.allCases)
    concern.attributes = attributes()
    return concern
  }

  private mutating func assessment(
    _ number: Int, _ actors: [Actor], _ groups: [ServedGroupID], _ causes: [Cause]
  ) -> Assessment {
    let instrument = Instrument.allCases[count(0...(Instrument.allCases.count - 1))]
    var assessment = Assessment(instrument: instrument)
    assessment.id = maybe(AssessmentID("assessment\(number)"))
    assessment.subject = pick(
      actors.map(AssessmentSubject.actor) + groups.map(AssessmentSubject.group)
        + causes.map(AssessmentSubject.cause))
    assessment.by = pick(actors)
    assessment.cause = pick(causes)
    assessment.question = maybe(word())
    assessment.date = date()
    assessment.scores = instrument.items.filter { _ in pick([true]) == true }.map {
      AssessmentScore($0.name, pick([$0.scale.lowerBound + 0.5]) ?? $0.scale.lowerBound)
    }
    if instrument == .wilder {
      assessment.scores = [AssessmentScore("mutual respect: a.b", 3.25), AssessmentScore("f", 5)]
    }
    assessment.stance = pick(Stance.allCases)
    assessment.raters = pick([1, 40])
    assessment.evidence = pick(Evidence.allCases)
    assessment.confidentiality = pick(Confidentiality.allCases)
    assessment.attributes = attributes()
    return assessment
  }

  private mutating func some<Value>(_ values: [Value]) -> [Value] {
    values.filter { _ in pick([true]) == true }
  }
}
