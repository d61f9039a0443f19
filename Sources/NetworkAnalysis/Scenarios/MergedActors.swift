import StakeholderModel

extension StakeholderNetwork {
  /// Makes one of two people or of two organizations.
  mutating func merge(_ one: Actor, into other: Actor) throws(NetworkEditFault) {
    guard one != other else { throw .unlike(one, other) }
    switch (one, other) {
    case (.person(let from), .person(let to)):
      guard person(from) != nil else { throw .unknown(one) }
      guard person(to) != nil else { throw .unknown(other) }
      rename(from, to)
      people.removeAll { $0.id == from }
    case (.organization(let from), .organization(let to)):
      guard organization(from) != nil else { throw .unknown(one) }
      guard organization(to) != nil else { throw .unknown(other) }
      rename(from, to)
      organizations.removeAll { $0.id == from }
    default: throw .unlike(one, other)
    }
    for place in ties.indices {
      if ties[place].from == one { ties[place].from = other }
      if ties[place].to == one { ties[place].to = other }
    }
    ties.removeAll { $0.from == $0.to }
    replaceMentions { $0 == one ? other : $0 }
    guard var answers = respondents else { return }
    answers.asked = renamed(answers.asked, one, other)
    answers.answered = renamed(answers.answered, one, other)
    respondents = answers
  }

  private func renamed(_ actors: [Actor], _ one: Actor, _ other: Actor) -> [Actor] {
    var seen: Set<Actor> = []
    return actors.map { $0 == one ? other : $0 }.filter { seen.insert($0).inserted }
  }

  private mutating func rename(_ from: PersonID, _ to: PersonID) {
    for place in memberships.indices where memberships[place].person == from {
      memberships[place].person = to
    }
    for place in champions.indices where champions[place].person == from {
      champions[place].person = to
    }
    for place in initiatives.indices {
      if initiatives[place].lead == from { initiatives[place].lead = to }
      initiatives[place].contributors = initiatives[place].contributors.map { $0 == from ? to : $0 }
    }
  }

  private mutating func rename(_ from: OrganizationID, _ to: OrganizationID) {
    for place in organizations.indices where organizations[place].parent == from {
      organizations[place].parent = organizations[place].id == to ? nil : to
    }
    for place in people.indices {
      for position in people[place].positions.indices
      where people[place].positions[position].organization == from {
        people[place].positions[position].organization = to
      }
    }
    for place in memberships.indices where memberships[place].organization == from {
      memberships[place].organization = to
    }
    for place in champions.indices where champions[place].inside == from {
      champions[place].inside = to
    }
    for place in initiatives.indices {
      var seen: Set<OrganizationID> = []
      initiatives[place].required = initiatives[place].required.map { $0 == from ? to : $0 }
        .filter { seen.insert($0).inserted }
    }
    for place in losses.indices where losses[place].holder == from { losses[place].holder = to }
  }
}
