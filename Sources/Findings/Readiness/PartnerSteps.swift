import StakeholderModel

extension FirstSteps {
  /// Names a known loss to whoever may lose, before anything else.
  func lossStep(_ answer: ReadinessAnswer) -> FirstStep {
    let holder = answer.about.first?.organization
    let to = holder.flatMap(contact)
    let (who, through, way) = approach(to)
    let losses = work.network.losses.filter {
      $0.holder == holder && ($0.initiative == nil || $0.initiative == work.initiative.id)
        && ($0.standing == .possible || $0.standing == .recognized || $0.isRecognized == false)
        && $0.standing != .noneFound
    }
    let place: Claim = holder.map { "\(organization: $0)" } ?? "the partner"
    let isAtHome = who.flatMap { actor in holder.map { work.isInside(actor, $0) } } ?? false
    return FirstStep(
      questions: [.losses], who: who, to: to == who ? nil : to, through: through,
      does: isAtHome
        ? "\(speaker(who)) says at home what \(place) may lose, and asks what would make it smaller"
        : """
        \(speaker(who)) tells \(to.map(named) ?? place) first what \(place) may lose, and asks what \
        would make it smaller
        """,
      way: isAtHome ? nil : way,
      subject: Self.row(losses.map(\.words)), suggestions: losses.flatMap(\.suggestions))
  }

  /// Asks the person best placed, or whoever is known there.
  func championStep(_ organization: OrganizationID) -> FirstStep {
    let here: Claim = "\(organization: organization)"
    if let candidate = candidate(at: organization) {
      let (who, _, way) = approach(.person(candidate.person))
      let introducer = candidate.introducer.map(Actor.person)
      let isKnown = introducer.map { $0 != who } ?? false
      return FirstStep(
        questions: [.champions], who: who, to: .person(candidate.person),
        through: isKnown ? [introducer].compactMap { $0 } : [],
        does: """
          \(speaker(who)) asks \(person: candidate.person) what would have to be true for \(here) to \
          stand up for \(work.name)
          """,
        way: isKnown ? introducer.map { "\(Claim(actor: $0)) knows both" } : way,
        subject: "what \(here) would get done by it")
    }
    let to = contact(at: organization)
    let (who, through, way) = approach(to)
    return FirstStep(
      questions: [.champions], who: who, to: to, through: through,
      does: """
        \(speaker(who)) asks \(to.map(named) ?? here) who at \(here) would stand up for \(work.name)
        """,
      way: way, subject: "what \(here) would get done by it")
  }

  /// Asks what the other side would change.
  func fingerprintStep(_ organization: OrganizationID) -> FirstStep {
    let here: Claim = "\(organization: organization)"
    let to = contact(at: organization)
    let (who, through, way) = approach(to)
    return FirstStep(
      questions: [.fingerprints], who: who, to: to, through: through,
      does: """
        \(speaker(who)) asks \(to.map(named) ?? here) what \(here) would change about the idea, and \
        changes it
        """,
      way: way,
      subject: work.initiative.frames.isEmpty
        ? nil
        : """
        other ways to put it: \
        \(Claim.list(work.initiative.frames.map { "\($0)" }, limit: 3))
        """)
  }

  /// Asks the owner of an agenda that is recorded.
  var agendaStep: FirstStep {
    let agenda = work.network.agendas.first
    let (who, through, way) = approach(agenda?.owner)
    let owner = agenda?.owner.map(named)
    return FirstStep(
      questions: [.agenda], who: who, to: agenda?.owner, through: through,
      does: """
        \(speaker(who)) asks \(owner ?? "whoever stands above all partners") which of their aims \
        \(work.name) would serve, and says so
        """,
      way: agenda?.owner == nil ? nil : way,
      subject: agenda.map { "“\($0.displayName)”" })
  }

  /// Asks whoever knows them to carry the message.
  func messengerStep(_ decider: Actor) -> FirstStep {
    let them = Claim(actor: decider)
    guard let way = work.wayToDecider(decider), way.count > 2, let start = way.first else {
      let who = work.voice.map(Actor.person)
      return FirstStep(
        questions: [.messenger], who: who, to: decider, through: [],
        does:
          "\(speaker(who)) finds out whom \(them) listens to, and asks them to carry the message",
        way: nil, subject: nil)
    }
    let carrier = way[way.count - 2]
    return FirstStep(
      questions: [.messenger], who: start, to: carrier,
      through: Array(way.dropFirst().dropLast(2)),
      does: "\(named(start)) asks \(named(carrier)), who knows \(them), to carry the message",
      way: nil, subject: nil)
  }

  /// A few phrases with semicolons between, since they may hold commas, and the rest by number.
  private static func row(_ phrases: [Claim]) -> Claim {
    let rest = phrases.count - 3
    return .row(
      phrases.prefix(3) + (rest > 0 ? ["and \(rest) more"] : []), separator: "; ")
  }

  private func speaker(_ who: Actor?) -> Claim {
    who.map(named) ?? "Whoever wants \(work.name)"
  }
}
