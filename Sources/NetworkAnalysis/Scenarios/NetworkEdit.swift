import GraphKernel
public import StakeholderModel

/// One change to a network, to look at it again.
public enum NetworkEdit: Sendable, Hashable {
  /// Somebody, or an organization with those in it, is gone.
  case remove(Actor)
  /// Two have a tie; it is illustrative.
  case tie(Actor, Actor)
  /// Two have no tie any more.
  case untie(Actor, Actor)
  /// The first becomes one with the second.
  case merge(Actor, into: Actor)
}

/// Why a change cannot be made.
public enum NetworkEditFault: Error, Sendable, Hashable {
  /// Nobody has that id.
  case unknown(Actor)
  /// There is no tie to take away.
  case noTie(Actor, Actor)
  /// There is a tie already.
  case alreadyTied(Actor, Actor)
  /// The two are the same, or a person and an organization.
  case unlike(Actor, Actor)
}

extension StakeholderNetwork {
  /// The network after changes, one after the other.
  ///
  /// Whoever is gone takes their ties, memberships, champion roles and answers along; work goes on
  /// needing an organization only while there is one. A merged organization hands its people, parts
  /// and ties to the other.
  ///
  /// - Throws: ``NetworkEditFault`` for the first change that cannot be made.
  /// - Complexity: O(*c* · size of the network) for *c* changes.
  public func applying(
    _ edits: [NetworkEdit]
  ) throws(NetworkEditFault) -> StakeholderNetwork {
    var network = self
    for edit in edits {
      switch edit {
      case .remove(let actor): try network.remove(actor)
      case .tie(let one, let other): try network.tie(one, other)
      case .untie(let one, let other): try network.untie(one, other)
      case .merge(let one, let other): try network.merge(one, into: other)
      }
    }
    return network
  }

  private func require(_ actors: Actor...) throws(NetworkEditFault) {
    for actor in actors {
      let isKnown =
        switch actor {
        case .person(let id): person(id) != nil
        case .organization(let id): organization(id) != nil
        }
      guard isKnown else { throw .unknown(actor) }
    }
  }

  private mutating func tie(_ one: Actor, _ other: Actor) throws(NetworkEditFault) {
    try require(one, other)
    guard one != other else { throw .unlike(one, other) }
    let view = view(.people)
    if let a = view.vertex(of: one), let b = view.vertex(of: other),
      view.graph.neighbors(of: a).contains(where: { Int($0.vertex) == b })
    {
      throw .alreadyTied(one, other)
    }
    var tie = Tie(from: one, to: other)
    tie.reportedBy = .both
    tie.evidence = .illustrative
    tie.lastContact = asOf
    ties.append(tie)
  }

  private mutating func untie(_ one: Actor, _ other: Actor) throws(NetworkEditFault) {
    try require(one, other)
    let count = ties.count
    ties.removeAll { Set([$0.from, $0.to]) == [one, other] }
    guard ties.count < count else { throw .noTie(one, other) }
  }

  private mutating func remove(_ actor: Actor) throws(NetworkEditFault) {
    try require(actor)
    var gone: Set<Actor> = [actor]
    if case .organization(let whole) = actor {
      let tree = OrganizationTree(self)
      gone.formUnion(
        organizations.filter { tree.isInside($0.id, whole) }.map { .organization($0.id) })
      gone.formUnion(
        people.filter { $0.home.map { tree.isInside($0, whole) } ?? false }
          .map { .person($0.id) })
    }
    drop(gone)
  }

  /// Takes some people and organizations out of everything that analysis looks at.
  private mutating func drop(_ gone: Set<Actor>) {
    func isGone(_ person: PersonID?) -> Bool { person.map { gone.contains(.person($0)) } ?? false }
    func isGone(_ organization: OrganizationID?) -> Bool {
      organization.map { gone.contains(.organization($0)) } ?? false
    }
    people.removeAll { isGone($0.id) }
    organizations.removeAll { isGone($0.id) }
    for place in organizations.indices where isGone(organizations[place].parent) {
      organizations[place].parent = nil
    }
    for place in people.indices {
      people[place].positions.removeAll { isGone($0.organization) }
    }
    ties.removeAll { gone.contains($0.from) || gone.contains($0.to) }
    memberships.removeAll { isGone($0.person) || isGone($0.organization) }
    champions.removeAll { isGone($0.person) || isGone($0.inside) }
    for place in initiatives.indices {
      initiatives[place].required.removeAll { isGone($0) }
      initiatives[place].contributors.removeAll { isGone($0) }
      if isGone(initiatives[place].lead) { initiatives[place].lead = nil }
    }
    losses.removeAll { isGone($0.holder) }
    replaceMentions { gone.contains($0) ? nil : $0 }
    respondents?.asked.removeAll(where: gone.contains)
    respondents?.answered.removeAll(where: gone.contains)
  }
}
