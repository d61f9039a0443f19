import StakeholderModel
import TextFormats

/// Nodes and edges as Gephi and others read them.
func nodesAndEdges(of network: StakeholderNetwork) -> WrittenNetwork {
  let tied = Set(network.ties.flatMap { [$0.from, $0.to] })
  let organizations = network.organizations.filter { tied.contains(.organization($0.id)) }
  let names = organizationNames(in: network)
  var nodes = FlatTable(columns: ["id", "label"])
  for person in network.people {
    var cells: [(column: String, cell: CSVCell)] = [
      ("id", .text(person.id.text)), ("label", .text(person.displayName)),
    ]
    if let home = person.home {
      cells.append(("organization", .text(names[home] ?? home.text)))
    }
    if let title = person.homePosition?.title { cells.append(("title", .text(title))) }
    cells += attributeCells(person.attributes)
    nodes.add(cells: cells)
  }
  for organization in organizations {
    nodes.add(
      cells: [
        ("id", .text(organization.id.text)), ("label", .text(organization.displayName)),
      ] + attributeCells(organization.attributes))
  }
  var losses = lossesOfLists(in: network)
  if !organizations.isEmpty, !network.people.isEmpty {
    losses.append("people and organizations are nodes alike; reading makes all of them people")
  }
  if network.people.contains(where: { $0.positions.count > 1 }) {
    losses.append("positions other than the home position")
  }
  return WrittenNetwork(
    [
      SourceFile(name: "nodes.csv", text: nodes.document),
      SourceFile(name: "edges.csv", text: edges(of: network).document),
    ], losses: losses)
}

/// One table of ties.
func tieTable(of network: StakeholderNetwork, named name: String) -> WrittenNetwork {
  let tied = Set(network.ties.flatMap { [$0.from, $0.to] })
  let untied = network.people.count { !tied.contains(.person($0.id)) }
  var losses = lossesOfLists(in: network)
  if untied > 0 { losses.append("\(untied) people without ties") }
  if !network.organizations.isEmpty { losses.append("where people work") }
  if network.people.contains(where: { $0.name != nil }) { losses.append("names; ends are ids") }
  return WrittenNetwork([SourceFile(name: name, text: edges(of: network).document)], losses: losses)
}

private func edges(of network: StakeholderNetwork) -> FlatTable {
  var table = FlatTable(columns: ["source", "target", "type"])
  for tie in network.ties {
    var cells: [(column: String, cell: CSVCell)] = [
      ("source", .text(tie.from.id)), ("target", .text(tie.to.id)),
      ("type", .plain(tie.isDirected == true ? "directed" : "undirected")),
    ]
    if let weight = tie.weight { cells.append(("weight", .plain(spelledNumber(weight)))) }
    if let level = tie.level { cells.append(("level", .plain(String(level.rawValue)))) }
    if let kind = tie.kind { cells.append(("kind", .text(kind.rawValue))) }
    if let contact = tie.lastContact {
      cells.append(("lastContact", .plain(contact.description)))
    }
    table.add(cells: cells + attributeCells(tie.attributes))
  }
  return table
}

/// One table of people, with whom they know in a cell.
func peopleTable(of network: StakeholderNetwork, named name: String) -> WrittenNetwork {
  let tree = OrganizationTree(network)
  let names = organizationNames(in: network)
  let asked = Set(network.respondents?.asked ?? [])
  let answered = Set(network.respondents?.answered ?? [])
  var table = FlatTable(columns: ["id", "name", "organization"])
  let known = knownPeople(in: network)
  let answers = championAnswers(in: network)
  for person in network.people {
    var cells: [(column: String, cell: CSVCell)] = [("id", .text(person.id.text))]
    if let name = person.name { cells.append(("name", .text(name))) }
    cells += homeCells(of: person, names, tree)
    if let title = person.homePosition?.title { cells.append(("title", .text(title))) }
    if let names = known[person.id] {
      cells.append(("knows", .text(names.map(escapedItem).joined(separator: ";"))))
    }
    if let answer = answers[person.id] { cells.append(("champion", .plain(answer))) }
    let actor = Actor.person(person.id)
    if asked.contains(actor) {
      cells.append(("responded", .plain(answered.contains(actor) ? "yes" : "no")))
    }
    table.add(cells: cells + attributeCells(person.attributes))
  }
  var losses = lossesOfLists(in: network)
  losses.append("what ties are made of: kind, level, weight, dates, direction")
  if network.ties.contains(where: { $0.from.person == nil || $0.to.person == nil }) {
    losses.append("ties of organizations as such")
  }
  return WrittenNetwork([SourceFile(name: name, text: table.document)], losses: losses)
}

private func organizationNames(in network: StakeholderNetwork) -> [OrganizationID: String] {
  var names: [OrganizationID: String] = [:]
  for organization in network.organizations { names[organization.id] = organization.displayName }
  return names
}

/// The way from the root as the columns organization, department and unit.
private func homeCells(
  of person: Person, _ names: [OrganizationID: String], _ tree: OrganizationTree
) -> [(column: String, cell: CSVCell)] {
  guard let home = person.home else { return [] }
  let way = tree.path(from: home).reversed().map { names[$0] ?? $0.text }
  let shown = way.count > 3 ? [way[0], way[1], way[way.count - 1]] : way
  return zip(["organization", "department", "unit"], shown).map { ($0, CSVCell.text($1)) }
}

/// Whom each person is tied to, as the first end of the tie.
private func knownPeople(in network: StakeholderNetwork) -> [PersonID: [String]] {
  var known: [PersonID: [String]] = [:]
  var pairs: Set<[PersonID]> = []
  for tie in network.ties {
    guard let from = tie.from.person, let to = tie.to.person, tie.level != TieLevel.none else {
      continue
    }
    let (first, second) = tie.reportedBy == .to ? (to, from) : (from, to)
    if pairs.insert([first, second]).inserted { known[first, default: []].append(second.text) }
  }
  return known
}

private func championAnswers(in network: StakeholderNetwork) -> [PersonID: String] {
  var answers: [PersonID: String] = [:]
  for role in network.champions where answers[role.person] == nil {
    answers[role.person] = role.status == .active ? "yes" : role.status.rawValue
  }
  return answers
}

private func attributeCells(_ attributes: Attributes) -> [(column: String, cell: CSVCell)] {
  attributes.entries.map { entry in
    switch entry.value {
    case .number, .boolean: (entry.name, .plain(entry.value.plainText))
    case .text, .list: (entry.name, .text(entry.value.plainText))
    }
  }
}

/// What none of the small tables hold.
private func lossesOfLists(in network: StakeholderNetwork) -> [String] {
  var losses: [String] = []
  if !network.alliances.isEmpty || !network.memberships.isEmpty {
    losses.append("alliances and memberships")
  }
  if !network.initiatives.isEmpty { losses.append("initiatives") }
  let surroundings: [(String, Bool)] = [
    ("people served", network.servedGroups.isEmpty), ("goals", network.goals.isEmpty),
    ("agendas", network.agendas.isEmpty), ("agreements", network.agreements.isEmpty),
    ("losses", network.losses.isEmpty), ("contributions", network.contributions.isEmpty),
    ("events", network.events.isEmpty), ("concerns", network.concerns.isEmpty),
    ("assessments", network.assessments.isEmpty),
  ]
  let left = surroundings.filter { !$0.1 }.map(\.0)
  if !left.isEmpty { losses.append(left.joined(separator: ", ")) }
  if network.source != nil || network.asOf != nil || network.name != nil {
    losses.append("the name, source and date of the network")
  }
  return losses
}
