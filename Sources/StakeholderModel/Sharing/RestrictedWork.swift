extension StakeholderNetwork {
  /// Takes away what is restricted of goals, agreements, losses, events and what else surrounds joint
  /// work, and every mention of what is gone.
  mutating func dropFromWork(_ left: WhatIsLeft) {
    dropFromGoals(left)
    dropFromAgendas(left)
    dropFromAgreements(left)
    dropFromEvents(left)
    losses.removeAll { loss in
      loss.confidentiality == .restricted || !left.has(loss.holder)
        || !left.has(loss.initiative.map(Cause.initiative))
    }
    contributions.removeAll { contribution in
      contribution.confidentiality == .restricted || !left.has(contribution.from)
        || !left.has(contribution.to)
    }
    concerns.removeAll { concern in
      concern.confidentiality == .restricted || !left.has(concern.by) || !left.has(concern.group)
        || !left.has(concern.cause)
    }
    for place in concerns.indices { concerns[place].raisedTo?.removeAll { !left.has($0) } }
    assessments.removeAll { assessment in
      assessment.confidentiality == .restricted || !left.has(assessment.by)
        || !left.has(assessment.cause) || !left.has(assessment.subject)
    }
  }

  private mutating func dropFromGoals(_ left: WhatIsLeft) {
    for place in servedGroups.indices {
      servedGroups[place].causes.removeAll { !left.has($0) }
      servedGroups[place].represented?.removeAll { !left.has($0) }
    }
    goals.removeAll { $0.confidentiality == .restricted || !left.has($0.cause) }
    let goalsLeft = Set(goals.map(\.id))
    for place in goals.indices {
      if let parent = goals[place].parent, !goalsLeft.contains(parent) { goals[place].parent = nil }
      goals[place].serves.removeAll { !left.has($0) }
      goals[place].pursuedBy.removeAll { !left.has($0) }
      goals[place].opposedBy.removeAll { !left.has($0) }
    }
  }

  /// Initiatives name agendas by id or name, so both go.
  private mutating func dropFromAgendas(_ left: WhatIsLeft) {
    let gone = agendas.filter { $0.confidentiality == .restricted || !left.has($0.owner) }
    let ids = Set(gone.map(\.id))
    let words = Set(gone.flatMap { [$0.id.text, $0.displayName] })
    agendas.removeAll { ids.contains($0.id) }
    for place in initiatives.indices {
      initiatives[place].agendas.removeAll { words.contains($0) }
    }
  }

  private mutating func dropFromAgreements(_ left: WhatIsLeft) {
    agreements.removeAll { $0.confidentiality == .restricted || !left.has($0.cause) }
    for place in agreements.indices {
      agreements[place].parties.removeAll { !left.has($0) }
      if !left.has(agreements[place].initiator) { agreements[place].initiator = nil }
      for number in agreements[place].milestones.indices
      where !left.has(agreements[place].milestones[number].owner) {
        agreements[place].milestones[number].owner = nil
      }
    }
  }

  private mutating func dropFromEvents(_ left: WhatIsLeft) {
    events.removeAll { event in
      event.confidentiality == .restricted || !left.has(event.cause) || !left.has(event.from)
    }
    for place in events.indices {
      events[place].to.removeAll { !left.has($0) }
      events[place].attendees?.removeAll { !left.has($0) }
      events[place].credited.removeAll { !left.has($0) }
    }
  }
}

extension WhatIsLeft {
  /// Whether what an assessment is about is left; everyone in the file is.
  fileprivate func has(_ subject: AssessmentSubject?) -> Bool {
    switch subject {
    case .actor(let actor)?: has(actor)
    case .group(let id)?: has(id)
    case .cause(let cause)?: has(cause)
    case nil: true
    }
  }
}
