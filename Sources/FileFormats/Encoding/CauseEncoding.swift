import StakeholderModel

func encoded(_ alliance: Alliance) -> OutputNode {
  var map = OutputMap()
  map.add("id", text: alliance.id.text)
  map.add("name", text: alliance.name)
  map.add("type", word: alliance.type)
  map.add("stage", word: alliance.stage)
  map.add("founded", plain: alliance.founded)
  map.add("status", word: alliance.status)
  map.add("geography", text: alliance.geography)
  map.add("governance", word: alliance.governance)
  map.add("lead", text: alliance.lead?.text)
  map.add("sharedVision", alliance.sharedVision.map(encoded))
  map.add("forums", optionalTexts: alliance.forums)
  map.add("glossary", optionalTexts: alliance.glossary)
  map.add("evidence", word: alliance.evidence)
  map.add("confidentiality", word: alliance.confidentiality)
  map.add(alliance.attributes)
  return map.node
}

func encoded(_ membership: Membership) -> OutputNode {
  var map = OutputMap()
  map.add("id", text: membership.id?.text)
  map.add("alliance", text: membership.alliance.text)
  map.add("person", text: membership.person?.text)
  map.add("organization", text: membership.organization?.text)
  map.add("role", text: membership.role)
  map.add("joined", plain: membership.joined)
  map.add("left", plain: membership.left)
  map.add("sponsor", text: membership.sponsor?.text)
  map.add("votes", plain: membership.votes)
  map.add("leadershipMode", word: membership.leadershipMode)
  map.add("commitment", plain: membership.commitment)
  map.add("expectedPace", word: membership.expectedPace)
  map.add(membership.judgment)
  map.add("stepOne", membership.stepOne.map(encoded))
  map.add("evidence", word: membership.evidence)
  map.add("confidentiality", word: membership.confidentiality)
  map.add(membership.attributes)
  return map.node
}

private func encoded(_ stepOne: StepOne) -> OutputNode {
  var map = OutputMap()
  map.add("accountablePerson", text: stepOne.accountablePerson)
  map.add("benefit", text: stepOne.benefit)
  map.add("risks", optionalTexts: stepOne.risks)
  map.add("resources", optionalTexts: stepOne.resources)
  map.add("potentialChampions", optionalTexts: stepOne.potentialChampions)
  return map.node
}

func encoded(_ initiative: Initiative) -> OutputNode {
  var map = OutputMap()
  map.add("id", text: initiative.id.text)
  map.add("name", text: initiative.name)
  map.add("challenge", word: initiative.challenge)
  map.add("required", texts: initiative.required.map(\.text))
  map.add("lead", text: initiative.lead?.text)
  map.add("phase", word: initiative.phase)
  map.add("start", plain: initiative.start)
  map.add("contributors", texts: initiative.contributors.map(\.text))
  map.add("theme", text: initiative.theme)
  map.add("alliance", text: initiative.alliance?.text)
  map.add("frames", texts: initiative.frames)
  map.add("risk", word: initiative.risk)
  map.add("agendas", texts: initiative.agendas)
  map.add("evidence", word: initiative.evidence)
  map.add("confidentiality", word: initiative.confidentiality)
  map.add(initiative.attributes)
  return map.node
}

func encoded(_ role: ChampionRole) -> OutputNode {
  var map = OutputMap()
  map.add("id", text: role.id?.text)
  map.add("person", text: role.person.text)
  map.add("for", text: role.cause?.id)
  map.add("inside", text: role.inside?.text)
  map.add("status", word: role.status)
  map.add("since", plain: role.since)
  map.add("strength", plain: role.strength)
  map.add("audience", texts: role.audience)
  map.add("behaviours", role.behaviours.map(encoded))
  map.add("evidence", word: role.evidence)
  map.add("confidentiality", word: role.confidentiality)
  map.add(role.attributes)
  return map.node
}

private func encoded(_ behaviours: ChampionBehaviours) -> OutputNode {
  var map = OutputMap()
  map.add("startsConversations", plain: behaviours.startsConversations)
  map.add("models", plain: behaviours.models)
  map.add("perseveres", plain: behaviours.perseveres)
  map.add("takesRisks", plain: behaviours.takesRisks)
  return map.node
}
