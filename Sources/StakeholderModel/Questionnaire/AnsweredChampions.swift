extension StakeholderNetwork {
  /// Adds what was answered about champions.
  mutating func add(championsOf returns: [ReturnedAnswers], _ questionnaire: Questionnaire) {
    var homes: [Actor: OrganizationID] = [:]
    for respondent in questionnaire.respondents {
      homes[respondent.entry.actor] = respondent.organization
    }
    var replies: [Reply] = []
    for sheet in returns {
      guard let home = homes[sheet.respondent] else { continue }
      replies += sheet.champions.map { Reply(respondent: sheet.respondent, home: home, said: $0) }
    }
    for reply in replies { addNamed(reply) }
    addAbsences(replies)
  }

  /// Adds a role for whoever says “I do”, and a possible one for whoever is named.
  private mutating func addNamed(_ reply: Reply) {
    switch (reply.said.answer, reply.said.named) {
    case (.themself, _):
      if let person = reply.respondent.person { addRole(person, reply, .active) }
    case (.other, .listed(.person(let person))): addRole(person, reply, .potential)
    default: break
    }
  }

  private mutating func addRole(_ person: PersonID, _ reply: Reply, _ status: ChampionStatus) {
    let place = champions.firstIndex {
      $0.person == person && $0.cause == reply.said.cause
        && ($0.inside ?? self.person(person)?.home) == reply.home
    }
    if let place {
      let isOpen = champions[place].status == .potential || champions[place].status == .asked
      if isOpen, status == .active { champions[place].status = .active }
      return
    }
    var role = ChampionRole(person: person, cause: reply.said.cause, status: status)
    role.inside = reply.home
    role.evidence = .reported
    champions.append(role)
  }

  /// Records that somebody looked and knows of nobody, where nobody is known.
  private mutating func addAbsences(_ replies: [Reply]) {
    for home in Set(replies.map(\.home)).sorted() {
      let here = replies.filter { $0.home == home }
      let absent = here.filter { reply in
        reply.said.answer == .nobody
          && !here.contains { $0.said.cause == reply.said.cause && $0.isNaming }
          && !champions.contains { $0.cause == reply.said.cause && isInside($0, home) }
      }
      guard !absent.isEmpty else { continue }
      let saysNothingElse = !here.contains(where: \.isNaming)
      let isBare = !champions.contains { isInside($0, home) }
      if saysNothingElse, isBare, let place = organizations.firstIndex(where: { $0.id == home }) {
        organizations[place].championsAnswer = ChampionsAnswer.none
      } else {
        for reply in absent {
          if let person = reply.respondent.person { addRole(person, reply, .asked) }
        }
      }
    }
  }

  private func isInside(_ role: ChampionRole, _ home: OrganizationID) -> Bool {
    (role.inside ?? person(role.person)?.home) == home
  }
}

/// One respondent's word about a champion.
private struct Reply {
  let respondent: Actor
  let home: OrganizationID
  let said: ReturnedAnswers.ChampionReply

  /// Whether it says that there is somebody.
  var isNaming: Bool { said.answer == .themself || said.answer == .other }
}
