import GraphKernel
import NetworkAnalysis
import StakeholderModel

/// What several rules look up.
extension RuleInput {
  /// The home organization of every person, and every organization itself.
  var homes: [Actor: OrganizationID] {
    var homes: [Actor: OrganizationID] = [:]
    for person in network.people { homes[.person(person.id)] = person.home }
    for organization in network.organizations {
      homes[.organization(organization.id)] = organization.id
    }
    return homes
  }

  /// The initiatives that are not closed.
  var openInitiatives: [Initiative] { network.initiatives.filter { $0.phase != .closed } }

  /// The days from a date to the day of the data, in favor of the date; `nil` where either is unknown.
  func age(of date: PartialDate?) -> Int? {
    guard let date, let asOf = network.asOf else { return nil }
    return asOf.lastDayNumber - date.lastDayNumber
  }

  /// The people who lead an alliance or initiative day to day.
  func leaders(of cause: Cause) -> [PersonID] {
    switch cause {
    case .initiative(let id):
      network.initiatives.filter { $0.id == id }.compactMap(\.lead)
    case .alliance(let id):
      network.memberships.filter { $0.alliance == id && $0.leads }.compactMap(\.person)
    }
  }

  /// The organizations that are members of an alliance today, or whose people are, in the order of the
  /// file.
  func memberOrganizations(of alliance: AllianceID) -> [OrganizationID] {
    network.memberOrganizations(of: alliance)
  }

  /// The people who are members of an alliance, in the order of the file.
  func memberPeople(of alliance: AllianceID) -> [PersonID] {
    var members: [PersonID] = []
    for membership in network.memberships where membership.alliance == alliance {
      if let person = membership.person, !members.contains(person) { members.append(person) }
    }
    return members
  }

  /// The pairs of ``actors`` that somebody could have reported; `nil` where nobody recorded who
  /// answered.
  var observedPairs: Finding.Observed? {
    guard let silos, silos.isResponseKnown, let overall = silos.overall else { return nil }
    return Finding.Observed(pairs: overall.observedDyads, possible: overall.possibleDyads)
  }

  /// Whether whole-network shapes can be told: ties from several sources.
  var hasShape: Bool { !actors.graph.edges.isEmpty && informant == nil }

  /// The names of people.
  func names(_ people: [PersonID], limit: Int = 4) -> Claim {
    .list(people.map { "\(person: $0)" }, limit: limit)
  }

  /// The names of organizations.
  func names(_ organizations: [OrganizationID], limit: Int = 4) -> Claim {
    .list(organizations.map { "\(organization: $0)" }, limit: limit)
  }

  /// A number that stands for a threshold.
  func value(_ threshold: Threshold) -> Double { settings[threshold] }
}

extension Membership {
  /// Whether the member leads or coordinates the alliance.
  var leads: Bool {
    ["collaborativeLeader", "leader", "coordinator", "facilitator"].contains(role ?? "")
  }
}

extension RuleAnswer {
  /// One finding.
  static func found(_ finding: Finding) -> RuleAnswer { .found([finding]) }

  /// No finding.
  static var nothing: RuleAnswer { .found([]) }
}

/// "1 pair", "3 pairs".
func counted(_ count: Int, _ one: String, _ many: String) -> String {
  "\(count) \(count == 1 ? one : many)"
}
