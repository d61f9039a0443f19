import StakeholderModel

/// A network as keys and values, in the order and spelling of the file format.
func encoded(_ network: StakeholderNetwork) -> [OutputNode.Member] {
  var map = OutputMap()
  map.add("crosstie", plain: 1)
  map.add("name", text: network.name)
  map.add("asOf", plain: network.asOf)
  map.add("source", text: network.source)
  map.add("scale", word: network.scale)
  map.add("respondents", network.respondents.map(encoded))
  map.add("organizations", list(network.organizations.map(encoded)))
  map.add("people", list(network.people.map(encoded)))
  map.add("ties", list(network.ties.map(encoded)))
  map.add("alliances", list(network.alliances.map(encoded)))
  map.add("memberships", list(network.memberships.map(encoded)))
  map.add("initiatives", list(network.initiatives.map(encoded)))
  map.add("champions", list(network.champions.map(encoded)))
  map.add("stakeholderGroups", list(network.servedGroups.map(encoded)))
  map.add("goals", list(network.goals.map(encoded)))
  map.add("agendas", list(network.agendas.map(encoded)))
  map.add("agreements", list(network.agreements.map(encoded)))
  map.add("losses", list(network.losses.map(encoded)))
  map.add("contributions", list(network.contributions.map(encoded)))
  map.add("events", list(network.events.map(encoded)))
  map.add("concerns", list(network.concerns.map(encoded)))
  map.add("assessments", list(network.assessments.map(encoded)))
  map.add("layout", encoded(network.positions))
  return map.members
}

private func list(_ nodes: [OutputNode]) -> OutputNode? { nodes.isEmpty ? nil : .list(nodes) }

/// Kept positions as `{positions: {id: [x, y]}}`; `nil` when there are none.
func encoded(_ positions: [KeptPosition]) -> OutputNode? {
  guard !positions.isEmpty else { return nil }
  let places = positions.map { position -> OutputNode.Member in
    let place = [position.x, position.y].map { OutputNode.plain(spelledNumber($0)) }
    return (position.id, .list(place))
  }
  return .map([("positions", .map(places))])
}

private func encoded(_ respondents: Respondents) -> OutputNode {
  .map([
    ("asked", .list(respondents.asked.map { .text($0.id) })),
    ("answered", .list(respondents.answered.map { .text($0.id) })),
  ])
}

private func encoded(_ organization: Organization) -> OutputNode {
  var map = OutputMap()
  map.add("id", text: organization.id.text)
  map.add("name", text: organization.name)
  map.add("short", text: organization.short)
  map.add("aliases", texts: organization.aliases)
  map.add("parent", text: organization.parent?.text)
  map.add("kind", word: organization.kind)
  map.add("group", word: organization.group)
  map.add("champions", word: organization.championsAnswer)
  map.add(organization.profile)
  map.add("decisionAuthority", texts: organization.decides.map(\.id))
  map.add(organization.judgment)
  map.add("evidence", word: organization.evidence)
  map.add("confidentiality", word: organization.confidentiality)
  map.add(organization.attributes)
  return map.node
}

private func encoded(_ person: Person) -> OutputNode {
  var map = OutputMap()
  map.add("id", text: person.id.text)
  map.add("name", text: person.name)
  if person.positions.count == 1, let only = person.positions.first, only.isShort {
    map.add("organization", text: only.organization?.text)
    map.add("title", text: only.title)
  } else {
    map.add("positions", list(person.positions.map(encoded)))
  }
  map.add("proficiency", plain: person.proficiency)
  map.add("capacityShare", number: person.capacityShare)
  map.add("interests", texts: person.interests)
  map.add("influence", number: person.influence)
  map.add("capacityHours", number: person.capacityHours)
  map.add("languages", texts: person.languages)
  map.add("decisionAuthority", texts: person.decides.map(\.id))
  map.add(person.judgment)
  map.add("evidence", word: person.evidence)
  map.add("confidentiality", word: person.confidentiality)
  map.add(person.attributes)
  return map.node
}

extension Position {
  /// Whether `organization` and `title` say all there is.
  fileprivate var isShort: Bool {
    self == Position(organization: organization, title: title)
      && (organization != nil || title != nil)
  }
}

private func encoded(_ position: Position) -> OutputNode {
  var map = OutputMap()
  map.add("organization", text: position.organization?.text)
  map.add("title", text: position.title)
  map.add("level", word: position.level)
  map.add("start", plain: position.start)
  map.add("end", plain: position.end)
  map.add("primary", plain: position.isPrimary)
  return map.node
}

private func encoded(_ tie: Tie) -> OutputNode {
  var map = OutputMap()
  map.add("id", text: tie.id?.text)
  map.add("from", text: tie.from.id)
  map.add("to", text: tie.to.id)
  map.add("kind", text: tie.kind?.rawValue)
  map.add("level", plain: tie.level?.rawValue)
  map.add("weight", number: tie.weight)
  map.add("directed", plain: tie.isDirected)
  map.add("formality", word: tie.formality)
  map.add("since", plain: tie.since)
  map.add("lastContact", plain: tie.lastContact)
  map.add("cadence", word: tie.cadence)
  map.add("reviewBy", plain: tie.reviewBy)
  map.add("channels", texts: tie.channels)
  map.add("mode", word: tie.mode)
  map.add("sign", plain: tie.sign?.rawValue)
  map.add("trust", tie.trust.map(encoded))
  map.add("value", tie.value.map(encoded))
  map.add("over", text: tie.over)
  map.add("barriers", tie.barriers.map(encoded))
  map.add("reportedBy", word: tie.reportedBy)
  map.add("evidence", word: tie.evidence)
  map.add("confidentiality", word: tie.confidentiality)
  map.add(tie.attributes)
  return map.node
}

private func encoded(_ trust: TrustRating) -> OutputNode {
  var map = OutputMap()
  map.add("reliability", plain: trust.reliability)
  map.add("openness", plain: trust.openness)
  map.add("mission", plain: trust.mission)
  return map.node
}

private func encoded(_ barriers: TieBarriers) -> OutputNode {
  var map = OutputMap()
  map.add("time", word: barriers.time)
  map.add("trust", word: barriers.trust)
  map.add("turf", word: barriers.turf)
  return map.node
}

private func encoded(_ value: ValueRating) -> OutputNode {
  var map = OutputMap()
  map.add("influence", plain: value.influence)
  map.add("involvement", plain: value.involvement)
  map.add("resources", plain: value.resources)
  return map.node
}
