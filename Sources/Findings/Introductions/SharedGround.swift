import NetworkAnalysis
import StakeholderModel

/// What two people or organizations could begin to talk about, and how alike their places are.
struct SharedGround {
  private let network: StakeholderNetwork
  private let view: NetworkView
  private let tree: OrganizationTree
  private let people: [Person?]
  private let homes: [OrganizationID?]
  private let alliances: [Set<AllianceID>]
  /// The initiatives that each vertex leads, shapes or champions.
  private let works: [Set<InitiativeID>]

  init(_ view: NetworkView, in network: StakeholderNetwork) {
    self.network = network
    self.view = view
    tree = OrganizationTree(network)
    var byID: [PersonID: Person] = [:]
    for person in network.people { byID[person.id] = person }
    people = view.nodes.map { $0.actor?.person.flatMap { byID[$0] } }
    let people = people
    homes = view.nodes.indices.map { people[$0]?.home ?? view.nodes[$0].actor?.organization }
    var alliances = [Set<AllianceID>](repeating: [], count: view.nodes.count)
    for membership in network.memberships {
      let actors = [
        membership.person.map(Actor.person),
        membership.person == nil ? membership.organization.map(Actor.organization) : nil,
      ]
      for vertex in actors.compactMap({ $0.flatMap(view.vertex(of:)) }) {
        alliances[vertex].insert(membership.alliance)
      }
    }
    self.alliances = alliances
    var works = [Set<InitiativeID>](repeating: [], count: view.nodes.count)
    func add(_ person: PersonID, _ initiative: InitiativeID) {
      if let vertex = view.vertex(of: .person(person)) { works[vertex].insert(initiative) }
    }
    for initiative in network.initiatives where initiative.phase != .closed {
      for person in initiative.contributors + [initiative.lead].compactMap({ $0 }) {
        add(person, initiative.id)
      }
    }
    for role in network.champions where role.status == .active || role.status == .committed {
      if case .initiative(let id) = role.cause { add(role.person, id) }
    }
    self.works = works
  }

  /// Joint work first, then interests that both have, goals that both pursue and what their
  /// organizations both care for, then alliances that both are in.
  func subjects(_ pair: MeetingPair) -> [Introduction.Subject] {
    let work = network.initiatives.filter { $0.phase != .closed && concerns($0, pair) }
      .map { Introduction.Subject.cause(.initiative($0.id)) }
    var words: [String] = []
    for word in sharedInterests(pair) + sharedGoals(pair) + sharedCares(pair)
    where !words.contains(where: { $0.lowercased() == word.lowercased() }) {
      words.append(word)
    }
    let interests = words.map(Introduction.Subject.interest)
    let together = alliances[pair.one].intersection(alliances[pair.other])
    let circles = network.alliances.filter { together.contains($0.id) }
      .map { Introduction.Subject.cause(.alliance($0.id)) }
    return work + interests + circles
  }

  private func concerns(_ initiative: Initiative, _ pair: MeetingPair) -> Bool {
    guard let one = homes[pair.one], let other = homes[pair.other] else { return false }
    let sides = [one, other].map { home in
      Set(initiative.required.filter { tree.isInside(home, $0) })
    }
    return !sides[0].isEmpty && !sides[1].isEmpty && sides[0] != sides[1]
  }

  private func sharedInterests(_ pair: MeetingPair) -> [String] {
    guard let one = people[pair.one], let other = people[pair.other] else { return [] }
    let folded = Set(other.interests.map { $0.lowercased() })
    var seen: Set<String> = []
    return one.interests.filter { interest in
      folded.contains(interest.lowercased()) && seen.insert(interest.lowercased()).inserted
    }
  }

  /// The open goals that both pursue, themselves or through their organizations, in their words.
  private func sharedGoals(_ pair: MeetingPair) -> [String] {
    network.goals.filter { goal in
      goal.reached == nil
        && [pair.one, pair.other].allSatisfy { vertex in
          goal.pursuedBy.contains { pursuer in
            if pursuer == view.nodes[vertex].actor { return true }
            guard let home = homes[vertex], let organization = pursuer.organization else {
              return false
            }
            return tree.isInside(home, organization)
          }
        }
    }.map(\.displayName)
  }

  /// The goals, interests and people served that two different organizations both name.
  private func sharedCares(_ pair: MeetingPair) -> [String] {
    guard let one = homes[pair.one], let other = homes[pair.other], one != other,
      let first = network.organization(one)?.profile,
      let second = network.organization(other)?.profile
    else { return [] }
    let folded = Set(second.cares.map { $0.lowercased() })
    return first.cares.filter { folded.contains($0.lowercased()) }
  }

  /// How much the two have to talk about, 0 to 1: half for a shared interest, half where both have a
  /// hand in work that needs both.
  func closeness(_ pair: MeetingPair) -> Double {
    let interest = sharedInterests(pair).isEmpty ? 0 : 0.5
    let hands = works[pair.one].union(works[pair.other])
    let work = network.initiatives.contains { hands.contains($0.id) && concerns($0, pair) }
    return interest + (work ? 0.5 : 0)
  }

  /// Whether both stand at the same level of their organizations; `false` where it is not recorded.
  func isSameLevel(_ pair: MeetingPair) -> Bool {
    guard let one = people[pair.one]?.homePosition?.level,
      let other = people[pair.other]?.homePosition?.level
    else { return false }
    return one == other
  }
}

extension OrganizationProfile {
  /// What the organization wants, cares about and whom it serves.
  var cares: [String] { (goals ?? []) + (interests ?? []) + (constituencies ?? []) }
}
