extension StakeholderNetwork {
  /// The roster with the words of a questionnaire and who is asked; it gives the same questionnaire again.
  public func roster(of questionnaire: Questionnaire) -> StakeholderNetwork {
    var roster = roster
    roster.scale = questionnaire.scale
    var respondents = Respondents()
    respondents.asked = questionnaire.respondents.map(\.entry.actor)
    roster.respondents = respondents
    return roster
  }

  /// The network reduced to what a questionnaire asks about: names, organizations, and what they take
  /// part in.
  ///
  /// It holds no tie, no champion, no attribute and nothing restricted.
  var roster: StakeholderNetwork {
    let whole = reduced(to: .team)
    var roster = StakeholderNetwork()
    roster.name = whole.name
    roster.source = whole.source
    roster.asOf = whole.asOf
    roster.scale = whole.scale
    roster.organizations = whole.organizations.map { organization in
      var bare = Organization(id: organization.id)
      bare.name = organization.name
      bare.short = organization.short
      bare.parent = organization.parent
      return bare
    }
    roster.people = whole.people.map { person in
      var bare = Person(id: person.id)
      bare.name = person.name
      bare.positions =
        person.homePosition.map {
          [Position(organization: $0.organization, title: $0.title)]
        } ?? []
      return bare
    }
    roster.alliances = whole.alliances.map { alliance in
      var bare = Alliance(id: alliance.id)
      bare.name = alliance.name
      return bare
    }
    roster.memberships = whole.memberships.map { membership in
      var bare = Membership(alliance: membership.alliance)
      bare.person = membership.person
      bare.organization = membership.organization
      return bare
    }
    roster.initiatives = whole.initiatives.filter { $0.phase != .closed }.map { initiative in
      var bare = Initiative(id: initiative.id)
      bare.name = initiative.name
      bare.required = initiative.required
      return bare
    }
    return roster
  }
}
