import Findings
import NetworkAnalysis
import StakeholderModel
import TestSupport

/// A small network to try rules on: organizations A, B, …, with people a1, a2, …, b1, ….
struct Sketch: Sendable {
  var network = StakeholderNetwork()

  /// Makes organizations with some people each.
  init(_ organizations: String = "AB", people: Int = 3) {
    for letter in organizations {
      let id = String(letter)
      network.organizations.append(Documented.organization(id, id))
      for number in 1...max(1, people) where people > 0 {
        let person = letter.lowercased() + "\(number)"
        network.people.append(Documented.person(person, person, at: id))
      }
    }
  }

  /// Adds ties: "a1-b1 a2-b2".
  mutating func tie(_ pairs: String, _ change: (inout Tie) -> Void = { _ in }) {
    for pair in pairs.split(separator: " ") {
      let ends = pair.split(separator: "-").map { String($0) }
      var tie = Tie(from: actor(ends[0]), to: actor(ends[1]))
      change(&tie)
      network.ties.append(tie)
    }
  }

  /// A person, or an organization for one that is written large.
  func actor(_ id: String) -> Actor {
    network.organizations.contains { $0.id.text == id }
      ? .organization(OrganizationID(id)) : .person(PersonID(id))
  }

  /// Adds an alliance with members: people, or organizations for those written large.
  mutating func alliance(
    _ id: String, _ members: String, role: String? = nil,
    _ change: (inout Alliance) -> Void = { _ in }
  ) {
    var alliance = Alliance(id: AllianceID(id))
    change(&alliance)
    if !network.alliances.contains(where: { $0.id == alliance.id }) {
      network.alliances.append(alliance)
    }
    for member in members.split(separator: " ").map({ String($0) }) {
      var membership = Membership(alliance: AllianceID(id))
      membership.role = role
      switch actor(member) {
      case .person(let person): membership.person = person
      case .organization(let organization): membership.organization = organization
      }
      network.memberships.append(membership)
    }
  }

  /// Adds an initiative that requires some organizations.
  mutating func work(
    _ id: String, _ required: String, _ change: (inout Initiative) -> Void = { _ in }
  ) {
    var initiative = Initiative(id: InitiativeID(id))
    initiative.required = required.split(separator: " ").map { OrganizationID(String($0)) }
    change(&initiative)
    network.initiatives.append(initiative)
  }

  /// Makes somebody a champion.
  mutating func champion(_ people: String, for cause: Cause?, _ status: ChampionStatus = .active) {
    for person in people.split(separator: " ") {
      network.champions.append(
        ChampionRole(person: PersonID(String(person)), cause: cause, status: status))
    }
  }

  /// Changes a person.
  mutating func person(_ id: String, _ change: (inout Person) -> Void) {
    if let place = network.people.firstIndex(where: { $0.id.text == id }) {
      change(&network.people[place])
    }
  }

  /// Sets people's levels.
  mutating func level(_ people: String, _ level: PositionLevel) {
    for id in people.split(separator: " ") {
      person(String(id)) { $0.positions[0].level = level }
    }
  }

  /// Says who was asked and who answered; everybody was asked.
  mutating func answered(_ people: String) {
    var respondents = Respondents()
    respondents.asked = network.people.map { .person($0.id) }
    respondents.answered = people.split(separator: " ").map { .person(PersonID(String($0))) }
    network.respondents = respondents
  }

  /// Sets the families of organizations, in order; a dot leaves one out.
  mutating func families(_ families: [StakeholderGroup?]) {
    for (place, family) in families.enumerated() { network.organizations[place].group = family }
  }

  /// The reading of it.
  func read() async -> Reading {
    var scope = ReadingScope()
    scope.silos.draws = 199
    return await Reading.of(network, options: scope)
  }

  /// The titles of a rule's findings.
  func titles(_ rule: Finding.RuleID) async -> [String] { await read().titles(rule) }

  /// The severities of a rule's findings.
  func severities(_ rule: Finding.RuleID) async -> [Finding.Severity] {
    await read().findings.filter { $0.rule == rule }.map(\.severity)
  }
}
