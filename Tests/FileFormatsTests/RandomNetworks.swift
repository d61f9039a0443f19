import StakeholderModel
import TestSupport

/// Networks with every field of the model filled or not, from a seed.
struct RandomNetworks {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func network() -> StakeholderNetwork {
    var network = StakeholderNetwork()
    network.name = maybe(word())
    network.asOf = date()
    network.source = maybe(word())
    network.scale = pick(TieScale.allCases)
    let organizations = (0..<count(1...6)).map { OrganizationID("o\($0)" + ending()) }
    let people = (0..<count(0...8)).map { PersonID("p\($0)" + ending()) }
    let alliances = (0..<count(0...2)).map { AllianceID("a\($0)" + ending()) }
    let initiatives = (0..<count(0...2)).map { InitiativeID("i\($0)" + ending()) }
    for (number, id) in organizations.enumerated() {
      network.organizations.append(organization(id, above: Array(organizations[..<number])))
    }
    network.people = people.map { person($0, organizations) }
    let actors = people.map(Actor.person) + organizations.map(Actor.organization)
    for number in 0..<count(0...8) { network.ties.append(tie(number, actors)) }
    network.alliances = alliances.map { alliance($0) }
    network.initiatives = initiatives.map { initiative($0, organizations, people) }
    if let alliance = alliances.first {
      network.memberships = (0..<count(0...3)).map {
        membership($0, alliance, organizations, people)
      }
    }
    let causes = alliances.map(Cause.alliance) + initiatives.map(Cause.initiative)
    if let person = people.last {
      network.champions = (0..<count(0...3)).map { role($0, person, causes, organizations) }
    }
    addWork(to: &network, actors, causes)
    if Bool.random(using: &generator) {
      var respondents = Respondents()
      respondents.asked = actors.filter { _ in Bool.random(using: &generator) }
      respondents.answered = respondents.asked.filter { _ in Bool.random(using: &generator) }
      network.respondents = respondents
    }
    network.positions = actors.prefix(count(0...3)).map {
      KeptPosition(id: $0.id, x: Double(count(0...900)) + 0.25, y: -Double(count(0...500)))
    }
    return network
  }

  private mutating func organization(
    _ id: OrganizationID, above: [OrganizationID]
  ) -> Organization {
    var organization = Organization(id: id)
    organization.name = maybe(word())
    organization.short = maybe(word())
    organization.aliases = texts() ?? []
    organization.parent = pick(above)
    organization.kind = pick(OrganizationKind.allCases)
    organization.group = pick(StakeholderGroup.allCases)
    organization.championsAnswer = pick([ChampionsAnswer.none])
    organization.profile = profile()
    organization.judgment = judgment()
    organization.evidence = pick(Evidence.allCases)
    organization.confidentiality = pick(Confidentiality.allCases)
    organization.attributes = attributes()
    return organization
  }

  private mutating func person(_ id: PersonID, _ organizations: [OrganizationID]) -> Person {
    var person = Person(id: id)
    person.name = maybe(word())
    for _ in 0..<count(0...2) {
      var position = Position(organization: pick(organizations), title: word())
      position.level = pick(PositionLevel.allCases)
      position.start = date()
      position.end = date()
      position.isPrimary = pick([true, false])
      person.positions.append(position)
    }
    person.proficiency = pick(Array(1...5))
    person.capacityShare = pick([0, 0.3, 1])
    person.interests = texts() ?? []
    person.influence = pick([0, 2.5, 1e-7])
    person.capacityHours = pick([0, 7.5])
    person.languages = texts() ?? []
    person.judgment = judgment()
    person.evidence = pick(Evidence.allCases)
    person.confidentiality = pick(Confidentiality.allCases)
    person.attributes = attributes()
    return person
  }

  private mutating func tie(_ number: Int, _ actors: [Actor]) -> Tie {
    var tie = Tie(from: actors[0], to: pick(actors) ?? actors[0])
    tie.id = maybe(TieID("t\(number)"))
    tie.kind = pick([.knows, .reportsTo, TieKind(rawValue: word())])
    tie.level = pick(TieLevel.allCases)
    tie.weight = pick([0, 1.5, 1e21, 0.1])
    tie.isDirected = pick([true, false])
    tie.formality = pick(Formality.allCases)
    tie.since = date()
    tie.lastContact = date()
    tie.cadence = pick(ContactCadence.allCases)
    tie.reviewBy = date()
    tie.channels = texts() ?? []
    tie.over = maybe(word())
    var barriers = TieBarriers()
    barriers.turf = .high
    barriers.time = pick(RiskLevel.allCases)
    tie.barriers = maybe(barriers)
    tie.mode = pick(ContactMode.allCases)
    tie.sign = pick(TieSign.allCases)
    var trust = TrustRating()
    trust.reliability = 3
    trust.mission = pick([1, 4])
    tie.trust = maybe(trust)
    var value = ValueRating()
    value.resources = 2
    value.influence = pick([1])
    tie.value = maybe(value)
    tie.reportedBy = pick(Reporter.allCases)
    tie.evidence = pick(Evidence.allCases)
    tie.confidentiality = pick(Confidentiality.allCases)
    tie.attributes = attributes()
    return tie
  }

  private mutating func alliance(_ id: AllianceID) -> Alliance {
    var alliance = Alliance(id: id)
    alliance.name = maybe(word())
    alliance.type = pick(AllianceType.allCases)
    alliance.stage = pick(AllianceStage.allCases)
    alliance.founded = date()
    alliance.status = pick(AllianceStatus.allCases)
    alliance.geography = maybe(word())
    alliance.governance = pick(Governance.allCases)
    alliance.forums = pick([[], ["a;b", "c"]])
    alliance.glossary = texts()
    alliance.evidence = pick(Evidence.allCases)
    alliance.attributes = attributes()
    return alliance
  }

  private mutating func initiative(
    _ id: InitiativeID, _ organizations: [OrganizationID], _ people: [PersonID]
  ) -> Initiative {
    var initiative = Initiative(id: id)
    initiative.name = maybe(word())
    initiative.challenge = pick(Challenge.allCases)
    initiative.required = Array(organizations.prefix(count(0...3)))
    initiative.lead = pick(people)
    initiative.phase = pick(InitiativePhase.allCases)
    initiative.start = date()
    initiative.contributors = Array(people.prefix(count(0...2)))
    initiative.agendas = texts() ?? []
    initiative.theme = maybe(word())
    initiative.frames = texts() ?? []
    initiative.risk = pick(RiskLevel.allCases)
    initiative.confidentiality = pick(Confidentiality.allCases)
    initiative.attributes = attributes()
    return initiative
  }

  private mutating func membership(
    _ number: Int, _ alliance: AllianceID, _ organizations: [OrganizationID], _ people: [PersonID]
  ) -> Membership {
    var membership = Membership(alliance: alliance)
    membership.id = maybe(MembershipID("m\(number)"))
    membership.person = pick(people)
    membership.organization = organizations[0]
    membership.role = maybe(word())
    membership.joined = date()
    membership.left = date()
    membership.sponsor = pick(organizations)
    membership.votes = pick([true, false])
    membership.leadershipMode = pick(LeadershipMode.allCases)
    membership.commitment = pick(Array(1...5))
    membership.expectedPace = pick(ExpectedPace.allCases)
    membership.judgment = judgment()
    var stepOne = StepOne()
    stepOne.accountablePerson = word()
    stepOne.benefit = maybe(word())
    stepOne.risks = pick([[], ["a;b", "c\\"]])
    stepOne.resources = texts()
    stepOne.potentialChampions = texts()
    membership.stepOne = maybe(stepOne)
    membership.evidence = pick(Evidence.allCases)
    membership.attributes = attributes()
    return membership
  }

  private mutating func role(
    _ number: Int, _ person: PersonID, _ causes: [Cause], _ organizations: [OrganizationID]
  ) -> ChampionRole {
    var role = ChampionRole(
      person: person, cause: pick(causes), status: pick(ChampionStatus.allCases) ?? .lapsed)
    role.id = maybe(ChampionRoleID("c\(number)"))
    role.inside = pick(organizations)
    role.since = date()
    role.strength = pick(Array(1...5))
    role.audience = texts() ?? []
    var behaviours = ChampionBehaviours()
    behaviours.models = true
    behaviours.takesRisks = pick([true, false])
    role.behaviours = maybe(behaviours)
    role.evidence = pick(Evidence.allCases)
    role.attributes = attributes()
    return role
  }

  mutating func attributes() -> Attributes {
    var attributes = Attributes()
    attributes["a.b: c"] = pick([.text(word()), .number(-3.25), .boolean(true), .list([])])
    attributes["plain"] = pick([.text("40"), .text(""), .text("true"), .number(40), .text("'x")])
    attributes["several"] = pick([
      .list([.text(word()), .number(2), .boolean(false)]), .list([.text(";")]), .text("a;b\\"),
    ])
    return attributes
  }

  /// Words that try every kind of escaping.
  mutating func word() -> String {
    let words = [
      "Ana", "Łódź; Council", "say \"hi\"", "a,b", "=1+1", "-x", "@home", "+49", "'quoted", "no",
      "null", "~", "yes", "1e5x", "two\nlines", "a: b", "a #b", "# c", "- d", "[e]", "{f}", "&g",
      "*h", "!i", "|j", ">k", "%l", "`m", "tab\there", "é", "e\u{301}", "👩‍💻", "مدينة", "x\\y",
      "\u{1B}[31m", "a\u{2028}b", "z\u{FEFF}z", "a\r\nb", "2019-04-16a", "0x1F", "? q", "Fox, J.",
    ]
    return words[Int.random(in: words.indices, using: &generator)]
  }

  mutating func ending() -> String { pick(["", " x", ".y", ";z", ":w", "-v"]) ?? "" }

  mutating func texts() -> [String]? {
    let count = count(0...3)
    return count == 0 ? nil : (0..<count).map { _ in word() }
  }

  mutating func date() -> PartialDate? {
    pick(["2019", "2019-04", "2019-04-16", "0987-12-31"].compactMap { PartialDate($0) })
  }

  mutating func count(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  mutating func maybe<Value>(_ value: Value) -> Value? {
    Bool.random(using: &generator) ? value : nil
  }

  mutating func pick<Value>(_ values: [Value]) -> Value? {
    Bool.random(using: &generator) ? values.randomElement(using: &generator) : nil
  }
}
