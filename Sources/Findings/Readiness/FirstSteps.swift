import StakeholderModel

/// What to do first about what is missing: relationships, then losses, then the rest.
struct FirstSteps {
  private let input: ReadinessInput
  /// Whether people who could be asked may be named.
  private let namesCandidates: Bool

  /// More steps than this are no first steps.
  static let most = 3

  init(_ input: ReadinessInput, namesCandidates: Bool) {
    self.input = input
    self.namesCandidates = namesCandidates
  }

  /// The first steps for what is answered with no, the pairs of whoever leads the work first.
  ///
  /// Relationships fill the list only where nothing else is missing, so that the page does not send
  /// somebody to three places and forget a loss that is known.
  func steps(for answers: [ReadinessAnswer]) -> [FirstStep] {
    let missing = answers.filter { $0.state == .no }
    let pairs = meetings(missing)
    let losses = missing.filter { $0.question == .losses }.map(lossStep)
    let rest = missing.filter {
      ![.relationship, .conversation, .losses].contains($0.question)
    }
    let first = Array(pairs.prefix(losses.isEmpty && rest.isEmpty ? Self.most : 1))
    let others = losses.prefix(1) + rest.compactMap(step)
    let late = Array(pairs.dropFirst(first.count)) + losses.dropFirst()
    return Array((first + others + late).prefix(Self.most))
  }

  /// One step for each pair that lacks a relationship or a conversation.
  private func meetings(_ missing: [ReadinessAnswer]) -> [FirstStep] {
    let home = input.voice.flatMap { input.side(of: .person($0)) }.map(Actor.organization)
    var pairs: [[Actor]] = []
    for answer in missing where answer.question == .relationship || answer.question == .conversation
    {
      if !pairs.contains(answer.about) { pairs.append(answer.about) }
    }
    let near = pairs.filter { pair in home.map(pair.contains) ?? false }
    let far = pairs.filter { !near.contains($0) }
    return (near + far).prefix(Self.most).compactMap { pair in
      guard let a = pair.first?.organization, let b = pair.last?.organization else { return nil }
      let questions = missing.filter { $0.about == pair }.map(\.question)
      let isTurned = home == .organization(b)
      return isTurned ? meeting(b, a, questions) : meeting(a, b, questions)
    }
  }

  private func step(for answer: ReadinessAnswer) -> FirstStep? {
    switch answer.question {
    case .champions: return answer.about.first?.organization.map(championStep)
    case .fingerprints: return answer.about.first?.organization.map(fingerprintStep)
    case .agenda: return agendaStep
    case .messenger: return answer.about.first.map(messengerStep)
    case .relationship, .conversation, .losses: return nil
    }
  }

  /// Two who have had contact meet again without the proposal; else two who could be introduced.
  private func meeting(
    _ a: OrganizationID, _ b: OrganizationID, _ questions: [ReadinessQuestion]
  ) -> FirstStep {
    if let pair = acquainted(a, b) {
      return FirstStep(
        questions: questions, who: pair.0, to: pair.1, through: [],
        does: """
          \(named(pair.0)) goes to see \(named(pair.1)) without the proposal, listens, and helps with \
          one small thing
          """,
        way: "The two have had contact", subject: subject(pair.0, pair.1, at: b))
    }
    if let introduction = introduction(a, b) {
      let words = IntroductionWords(introduction, in: input.network)
      let isTurned = !input.isInside(introduction.a, a)
      let (one, other) =
        isTurned
        ? (introduction.b, introduction.a) : (introduction.a, introduction.b)
      return FirstStep(
        questions: questions, who: one, to: other, through: introduction.introducers,
        does: "\(named(one)) gets to know \(named(other)), before anything is proposed",
        way: words.through, subject: subject(one, other, at: b))
    }
    let (one, other) = (contact(at: a), contact(at: b))
    return FirstStep(
      questions: questions, who: one, to: other, through: [],
      does: """
        \(one.map(named) ?? "Somebody at \(organization: a)") spends time at \(organization: b) and \
        asks who there should be known
        """,
      way: "Nobody is recorded who could introduce them",
      subject: "what \(organization: b) wants to get done")
  }

  /// Two people between whom a contact is recorded that is not at odds; whoever leads the work first.
  private func acquainted(_ a: OrganizationID, _ b: OrganizationID) -> (Actor, Actor)? {
    let ends = input.ties(a, b).filter { !$0.isStrained }.map { tie in
      input.isInside(tie.from, a) ? (tie.from, tie.to) : (tie.to, tie.from)
    }.filter { $0.0.person != nil && $0.1.person != nil }
    return ends.first { $0.0.person == input.voice } ?? ends.first
  }

  private func introduction(_ a: OrganizationID, _ b: OrganizationID) -> Introduction? {
    guard var found = input.reading.introduction(between: a, and: b) else { return nil }
    let list = Introductions(
      goal: .ways, list: [found], limit: .count, unknown: [], hasNeeds: true)
    guard let shown = list.shown(in: input.network).list.first else { return nil }
    found = shown
    return found.a.person == nil || found.b.person == nil ? nil : found
  }

  /// What the two could talk about: what both care about, else what the other side is after.
  private func subject(_ one: Actor, _ other: Actor, at place: OrganizationID) -> Claim {
    func interests(_ actor: Actor) -> [String] {
      actor.person.flatMap { input.network.person($0)?.interests } ?? []
    }
    let theirs = Set(interests(other).map { $0.lowercased() })
    let shared = interests(one).filter { theirs.contains($0.lowercased()) }
    if !shared.isEmpty {
      return "\(Claim.list(shared.map { "\($0)" }, limit: 3)), which both care about"
    }
    let profile = input.network.organization(place)?.profile
    let known = (profile?.goals ?? []) + (profile?.interests ?? [])
    if !known.isEmpty {
      return "\(Claim.list(known.map { "\($0)" }, limit: 3)), which \(organization: place) is after"
    }
    return "what \(organization: place) wants to get done"
  }
}

extension FirstSteps {
  /// Somebody with their organization in brackets.
  func named(_ actor: Actor) -> Claim {
    guard let person = actor.person, let home = input.network.person(person)?.home else {
      return Claim(actor: actor)
    }
    return "\(person: person) (\(organization: home))"
  }

  /// Whom to turn to at an organization: its champion, else whoever is nearest to who speaks for the
  /// work, else somebody with a say, else the organization as such.
  func contact(at organization: OrganizationID) -> Actor? {
    if let champion = input.champions.first(where: { input.isInside(.person($0), organization) }) {
      return .person(champion)
    }
    let people = input.network.people.map { Actor.person($0.id) }
      .filter { input.isInside($0, organization) && $0.person != input.voice }
    if let voice = input.voice, let way = input.way(from: [.person(voice)], to: people) {
      return way.last
    }
    let order: [PositionLevel] = [.topExecutive, .executive, .manager, .supervisor]
    for level in order {
      let found = people.first { actor in
        actor.person.flatMap { input.network.person($0)?.homePosition?.level } == level
      }
      if let found { return found }
    }
    return people.first
  }

  /// Who goes to somebody, and through whom.
  func approach(_ actor: Actor?) -> (who: Actor?, through: [Actor], way: Claim?) {
    guard let voice = input.voice else { return (nil, [], nil) }
    let who = Actor.person(voice)
    guard let actor, actor != who else { return (who, [], nil) }
    guard let way = input.way(from: [who], to: [actor]) else {
      return (who, [], "No way from one to the other is recorded")
    }
    let between = Array(way.dropFirst().dropLast())
    return (
      who, between,
      between.isEmpty
        ? "The two know each other"
        : "Through \(Claim.list(between.map { Claim(actor: $0) }, limit: 3))"
    )
  }

  /// Whether people who could be asked to be champions may be named.
  func candidate(at organization: OrganizationID) -> PersonToAsk? {
    guard namesCandidates, let cell = input.cell(organization) else { return nil }
    return input.reading.peopleToAsk(for: cell, limit: 1).first {
      input.network.person($0.person) != nil
    }
  }

  var work: ReadinessInput { input }
}
