extension StakeholderNetwork {
  /// What a network records about one partner, for the partner to look over.
  ///
  /// Judgments and what is restricted are left out; the answers to the five questions to settle at home
  /// are the partner's own and stay.
  ///
  /// - Parameter partner: The organization; its parts belong to it.
  /// - Returns: The partner with its people, their ties, memberships, champions, what it may lose, gives
  ///   and worries about; of everybody else no more than the name, the title and the home organization.
  /// - Complexity: O(size of the network).
  public func excerpt(of partner: OrganizationID) -> StakeholderNetwork {
    var excerpt = PartnerExcerpt(reduced(to: .team), partner).network
    let own = reduced(to: .internal).memberships
    for place in excerpt.memberships.indices {
      let told = excerpt.memberships[place]
      excerpt.memberships[place].stepOne =
        own.first {
          $0.id == told.id && $0.alliance == told.alliance && $0.person == told.person
            && $0.organization == told.organization
        }?.stepOne
    }
    return excerpt
  }

  /// Whether an organization, or the home of a person, is a partner or a part of it.
  public func isOf(_ actor: Actor, _ partner: OrganizationID) -> Bool {
    let tree = OrganizationTree(self)
    switch actor {
    case .organization(let id): return tree.isInside(id, partner)
    case .person(let id): return person(id)?.home.map { tree.isInside($0, partner) } ?? false
    }
  }
}

/// Puts together what concerns one partner.
private struct PartnerExcerpt {
  private let whole: StakeholderNetwork
  private let own: Set<Actor>
  private var others: Set<Actor> = []
  private var causes: Set<Cause> = []
  private(set) var network = StakeholderNetwork()

  init(_ whole: StakeholderNetwork, _ partner: OrganizationID) {
    self.whole = whole
    let tree = OrganizationTree(whole)
    var own: Set<Actor> = []
    for organization in whole.organizations where tree.isInside(organization.id, partner) {
      own.insert(.organization(organization.id))
    }
    for person in whole.people where person.home.map({ tree.isInside($0, partner) }) ?? false {
      own.insert(.person(person.id))
    }
    self.own = own
    network.name = "How we show \(whole.organization(partner)?.displayName ?? partner.text)"
    (network.asOf, network.scale, network.source) = (whole.asOf, whole.scale, whole.source)
    addRecords()
    addOrganizationsAndPeople()
    addCauses()
  }

  private func isOwn(_ actor: Actor?) -> Bool { actor.map(own.contains) ?? false }

  private mutating func mention(_ actors: Actor?...) {
    for actor in actors {
      if let actor, !own.contains(actor) { others.insert(actor) }
    }
  }

  private mutating func mention(_ cause: Cause?) {
    if let cause { causes.insert(cause) }
  }

  private mutating func addRecords() {
    network.ties = whole.ties.filter { isOwn($0.from) || isOwn($0.to) }
    for tie in network.ties { mention(tie.from, tie.to) }
    network.memberships = whole.memberships.filter {
      isOwn($0.person.map(Actor.person)) || isOwn($0.organization.map(Actor.organization))
    }
    for member in network.memberships {
      mention(
        member.person.map(Actor.person), member.organization.map(Actor.organization),
        member.sponsor.map(Actor.organization))
      mention(.alliance(member.alliance))
    }
    network.champions = whole.champions.filter {
      isOwn(.person($0.person)) || isOwn($0.inside.map(Actor.organization))
    }
    for role in network.champions {
      mention(.person(role.person), role.inside.map(Actor.organization))
      mention(role.cause)
    }
    network.losses = whole.losses.filter { isOwn(.organization($0.holder)) }
    for loss in network.losses { mention(loss.initiative.map(Cause.initiative)) }
    network.contributions = whole.contributions.filter { isOwn($0.from) }
    for contribution in network.contributions { mention(contribution.to) }
  }

  private mutating func addOrganizationsAndPeople() {
    let homes = others.compactMap { $0.person.flatMap { whole.person($0)?.home } }
    for home in homes { mention(.organization(home)) }
    for person in whole.people {
      if own.contains(.person(person.id)) {
        network.people.append(ownPerson(person))
      } else if others.contains(.person(person.id)) {
        var other = Person(id: person.id)
        other.name = person.name
        other.positions =
          person.homePosition.map {
            [Position(organization: $0.organization, title: $0.title)]
          } ?? []
        network.people.append(other)
      }
    }
    let mentioned = Set(
      network.people.flatMap(\.positions).compactMap { $0.organization.map(Actor.organization) })
    others.formUnion(mentioned.subtracting(own))
    for organization in whole.organizations {
      if own.contains(.organization(organization.id)) {
        network.organizations.append(ownOrganization(organization))
      } else if others.contains(.organization(organization.id)) {
        var other = Organization(id: organization.id)
        (other.name, other.short) = (organization.name, organization.short)
        network.organizations.append(other)
      }
    }
  }

  private mutating func ownPerson(_ person: Person) -> Person {
    for cause in person.decides { mention(cause) }
    return person
  }

  private mutating func ownOrganization(_ organization: Organization) -> Organization {
    var organization = organization
    for cause in organization.decides { mention(cause) }
    if let parent = organization.parent, !own.contains(.organization(parent)) {
      organization.parent = nil
    }
    organization.profile.keyLeaders.removeAll { !own.contains(.person($0)) }
    return organization
  }

  private mutating func addCauses() {
    for alliance in whole.alliances where causes.contains(.alliance(alliance.id)) {
      var other = Alliance(id: alliance.id)
      other.name = alliance.name
      network.alliances.append(other)
    }
    for initiative in whole.initiatives where causes.contains(.initiative(initiative.id)) {
      var other = Initiative(id: initiative.id)
      other.name = initiative.name
      network.initiatives.append(other)
    }
  }
}
