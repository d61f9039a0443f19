extension StakeholderNetwork {
  /// Takes away what judges people or partners.
  mutating func dropJudgments() {
    ties.removeAll(where: \.isStrained)
    for place in ties.indices where ties.plain == nil {
      ties[place].trust = nil
      ties[place].value = nil
      ties[place].barriers = nil
      ties[place].over = nil
    }
    for place in people.indices {
      people[place].proficiency = nil
      people[place].influence = nil
      people[place].judgment = Judgment()
    }
    for place in organizations.indices {
      organizations[place].judgment = Judgment()
      organizations[place].profile.vulnerabilities = nil
    }
    for place in memberships.indices {
      memberships[place].stepOne = nil
      memberships[place].commitment = nil
      memberships[place].judgment = Judgment()
    }
    for place in champions.indices {
      champions[place].behaviours = nil
      champions[place].strength = nil
    }
    for place in initiatives.indices { initiatives[place].risk = nil }
    for place in goals.indices { goals[place].opposedBy = [] }
    events.removeAll { $0.kind == .lobby }
    assessments.removeAll(where: \.instrument.judges)
    for place in assessments.indices {
      assessments[place].by = nil
      assessments[place].stance = nil
    }
  }

  /// Takes away names of people, and what only the partners concerned need to hear.
  mutating func dropNames() {
    dropFromAudiences(people, [])
    for place in people.indices {
      people[place].name = people[place].homePosition?.title ?? "A person"
      people[place].attributes = Attributes()
      people[place].interests = []
      people[place].languages = []
      people[place].capacityShare = nil
      people[place].capacityHours = nil
    }
    for place in organizations.indices {
      organizations[place].profile.accountability = nil
      organizations[place].profile.styleNotes = nil
    }
    losses = []
    concerns = []
    for place in events.indices {
      events[place].answers = nil
      events[place].description = nil
      events[place].attributes = Attributes()
    }
    for place in contributions.indices { contributions[place].description = nil }
    poolAnswers()
  }
}
