import StakeholderModel

extension StakeholderNetwork {
  /// Puts somebody else, or nobody, in the place of people and organizations wherever goals, agreements,
  /// events and what else surrounds joint work mention them.
  ///
  /// What cannot do without the one it mentions goes with them: contributions, events from them,
  /// concerns and assessments by or about them, their agendas.
  ///
  /// - Parameter replacement: Who stands for somebody; `nil` for somebody who is gone.
  mutating func replaceMentions(_ replacement: (Actor) -> Actor?) {
    func kept(_ actors: [Actor]) -> [Actor] {
      var seen: Set<Actor> = []
      return actors.compactMap(replacement).filter { seen.insert($0).inserted }
    }
    func person(_ id: PersonID?) -> PersonID? {
      id.flatMap { replacement(.person($0))?.person }
    }
    func organization(_ id: OrganizationID?) -> OrganizationID? {
      id.flatMap { replacement(.organization($0))?.organization }
    }
    for place in organizations.indices {
      organizations[place].profile.keyLeaders = organizations[place].profile.keyLeaders
        .compactMap { person($0) }
    }
    for place in memberships.indices {
      memberships[place].sponsor = organization(memberships[place].sponsor)
    }
    for place in alliances.indices {
      alliances[place].lead = organization(alliances[place].lead)
      let agreed = alliances[place].sharedVision?.agreedBy.map(kept)
      alliances[place].sharedVision?.agreedBy = agreed
    }
    for place in agreements.indices {
      agreements[place].parties = kept(agreements[place].parties)
      agreements[place].initiator = person(agreements[place].initiator)
      for number in agreements[place].milestones.indices {
        let owner = agreements[place].milestones[number].owner
        agreements[place].milestones[number].owner = person(owner)
      }
    }
    for place in goals.indices {
      goals[place].pursuedBy = kept(goals[place].pursuedBy)
      goals[place].opposedBy = kept(goals[place].opposedBy)
    }
    for place in servedGroups.indices {
      servedGroups[place].represented = servedGroups[place].represented.map(kept)
    }
    replaceInRecords(replacement, kept)
  }

  private mutating func replaceInRecords(
    _ replacement: (Actor) -> Actor?, _ kept: ([Actor]) -> [Actor]
  ) {
    func isGone(_ actor: Actor?) -> Bool { actor.map { replacement($0) == nil } ?? false }
    agendas.removeAll { isGone($0.owner) }
    events.removeAll { isGone($0.from) }
    concerns.removeAll { isGone($0.by) }
    contributions.removeAll { isGone($0.from) }
    assessments.removeAll { isGone($0.by) || isGone($0.subject?.actor) }
    for place in agendas.indices {
      agendas[place].owner = agendas[place].owner.flatMap(replacement)
    }
    for place in events.indices {
      events[place].from = events[place].from.flatMap(replacement)
      events[place].to = kept(events[place].to)
      events[place].attendees = events[place].attendees.map(kept)
      events[place].credited = kept(events[place].credited)
    }
    for place in concerns.indices {
      concerns[place].by = concerns[place].by.flatMap(replacement)
      concerns[place].raisedTo = concerns[place].raisedTo.map(kept)
    }
    for place in contributions.indices {
      contributions[place].from =
        replacement(contributions[place].from) ?? contributions[place].from
    }
    for place in assessments.indices {
      assessments[place].by = assessments[place].by.flatMap(replacement)
      if let actor = assessments[place].subject?.actor.flatMap(replacement) {
        assessments[place].subject = .actor(actor)
      }
    }
  }
}
