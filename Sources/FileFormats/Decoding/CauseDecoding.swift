import StakeholderModel

extension NetworkDecoder {
  func alliance(_ node: PositionedNode) -> Alliance? {
    guard var fields = Fields(node, of: "an alliance", log), let id = fields.text("id") else {
      return nil
    }
    var alliance = Alliance(id: AllianceID(id))
    alliance.name = fields.text("name")
    alliance.type = fields.word("type", AllianceType.self)
    alliance.stage = fields.word("stage", AllianceStage.self)
    alliance.founded = fields.date("founded")
    alliance.status = fields.word("status", AllianceStatus.self)
    alliance.geography = fields.text("geography")
    alliance.governance = fields.word("governance", Governance.self)
    alliance.lead = organization(&fields, "lead")
    alliance.sharedVision = sharedVision(&fields)
    alliance.forums = fields.texts("forums")
    alliance.glossary = fields.texts("glossary")
    alliance.evidence = fields.word("evidence", Evidence.self)
    alliance.confidentiality = fields.word("confidentiality", Confidentiality.self)
    alliance.attributes = fields.attributes()
    fields.finish()
    return alliance
  }

  func membership(_ node: PositionedNode) -> (Membership, SourceLocation)? {
    guard var fields = Fields(node, of: "a membership", log) else { return nil }
    let id = fields.text("id")
    let isStated = fields.node("alliance") != nil
    let alliance = reference(&fields, "alliance", [.alliance])
    if !isStated { log.error("E208", "a membership without `alliance`", at: fields.location) }
    var membership = Membership(alliance: AllianceID(alliance?.id ?? ""))
    membership.id = id.map { MembershipID($0) }
    if fields.node("person") == nil, fields.node("organization") == nil {
      log.error(
        "E208", "a membership without `person` or `organization`", at: fields.location)
    }
    membership.person = person(&fields, "person")
    membership.organization = organization(&fields, "organization")
    membership.role = fields.text("role")
    membership.joined = fields.date("joined")
    membership.left = fields.date("left")
    membership.sponsor = organization(&fields, "sponsor")
    membership.votes = fields.boolean("votes")
    membership.leadershipMode = fields.word("leadershipMode", LeadershipMode.self)
    membership.commitment = fields.integer("commitment", 1...5)
    membership.expectedPace = fields.word("expectedPace", ExpectedPace.self)
    membership.judgment = judgment(&fields)
    membership.stepOne = stepOne(&fields)
    membership.evidence = fields.word("evidence", Evidence.self)
    membership.confidentiality = fields.word("confidentiality", Confidentiality.self)
    membership.attributes = fields.attributes()
    fields.finish()
    return alliance == nil ? nil : (membership, fields.location)
  }

  private func stepOne(_ fields: inout Fields) -> StepOne? {
    guard var parts = fields.fields("stepOne", of: "the answers of step one") else { return nil }
    var stepOne = StepOne()
    stepOne.accountablePerson = parts.text("accountablePerson")
    stepOne.benefit = parts.text("benefit")
    stepOne.risks = parts.texts("risks")
    stepOne.resources = parts.texts("resources")
    stepOne.potentialChampions = parts.texts("potentialChampions")
    parts.finish()
    return stepOne
  }

  func initiative(_ node: PositionedNode) -> Initiative? {
    guard var fields = Fields(node, of: "an initiative", log), let id = fields.text("id") else {
      return nil
    }
    var initiative = Initiative(id: InitiativeID(id))
    initiative.name = fields.text("name")
    initiative.challenge = fields.word("challenge", Challenge.self)
    initiative.required = references(&fields, "required", .organization).map {
      OrganizationID($0)
    }
    initiative.lead = person(&fields, "lead")
    initiative.phase = fields.word("phase", InitiativePhase.self)
    initiative.start = fields.date("start")
    initiative.contributors = references(&fields, "contributors", .person).map { PersonID($0) }
    initiative.theme = fields.text("theme")
    initiative.alliance = reference(&fields, "alliance", [.alliance]).map { AllianceID($0.id) }
    initiative.frames = fields.texts("frames") ?? []
    initiative.risk = fields.word("risk", RiskLevel.self)
    initiative.agendas = fields.texts("agendas") ?? []
    initiative.evidence = fields.word("evidence", Evidence.self)
    initiative.confidentiality = fields.word("confidentiality", Confidentiality.self)
    initiative.attributes = fields.attributes()
    fields.finish()
    return initiative
  }

  func champion(_ node: PositionedNode) -> (ChampionRole, SourceLocation)? {
    guard var fields = Fields(node, of: "a champion role", log) else { return nil }
    let id = fields.text("id")
    if fields.node("person") == nil {
      log.error("E208", "a champion role without `person`", at: fields.location)
    }
    let person = person(&fields, "person")
    let cause = cause(&fields, "for")
    let inside = organization(&fields, "inside")
    var role = ChampionRole(
      person: person ?? PersonID(""), cause: cause,
      status: fields.word("status", ChampionStatus.self) ?? .active)
    role.id = id.map { ChampionRoleID($0) }
    role.inside = inside
    role.since = fields.date("since")
    role.strength = fields.integer("strength", 1...5)
    role.audience = fields.texts("audience") ?? []
    role.behaviours = behaviours(&fields)
    role.evidence = fields.word("evidence", Evidence.self)
    role.confidentiality = fields.word("confidentiality", Confidentiality.self)
    role.attributes = fields.attributes()
    fields.finish()
    return person == nil ? nil : (role, fields.location)
  }

  private func behaviours(_ fields: inout Fields) -> ChampionBehaviours? {
    guard var parts = fields.fields("behaviours", of: "a champion's behaviours") else { return nil }
    var behaviours = ChampionBehaviours()
    behaviours.startsConversations = parts.boolean("startsConversations")
    behaviours.models = parts.boolean("models")
    behaviours.perseveres = parts.boolean("perseveres")
    behaviours.takesRisks = parts.boolean("takesRisks")
    parts.finish()
    return behaviours
  }

  func respondents(_ fields: inout Fields) -> Respondents? {
    guard var parts = fields.fields("respondents", of: "`respondents`") else { return nil }
    var respondents = Respondents()
    respondents.asked = actors(&parts, "asked")
    respondents.answered = actors(&parts, "answered")
    parts.finish()
    return respondents
  }

  func keptPositions(_ fields: inout Fields) -> [KeptPosition] {
    guard var parts = fields.fields("layout", of: "`layout`") else { return [] }
    let positions = parts.node("positions").map { readKeptPositions($0, log) } ?? []
    parts.finish()
    return positions
  }
}

/// The places of an earlier picture: `{id: [x, y]}`.
func readKeptPositions(_ node: PositionedNode, _ log: DiagnosticLog) -> [KeptPosition] {
  guard case .map(let entries) = node.content else {
    log.error("E204", "`positions` needs ids with places", at: node.location)
    return []
  }
  return entries.compactMap { entry in
    guard case .list(let items) = entry.value.content, items.count == 2,
      let x = items[0].text.flatMap(parsedNumber), let y = items[1].text.flatMap(parsedNumber)
    else {
      log.error("E204", "a place is two numbers: [x, y]", at: entry.value.location)
      return nil
    }
    return KeptPosition(id: entry.key, x: x, y: y)
  }
}
