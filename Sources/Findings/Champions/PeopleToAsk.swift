import GraphKernel
import StakeholderModel

extension Reading {
  /// The people of an organization who could be asked to be its champion, the best placed first.
  ///
  /// Ranked by what is known at least; unknown parts count for nothing there. Whoever was asked, is
  /// or was a champion, or is at odds with who leads the work, is left out, and so is everybody when
  /// nothing that is recorded speaks for anybody.
  ///
  /// - Parameters:
  ///   - cell: An organization without an active champion.
  ///   - limit: How many are wanted.
  /// - Returns: At most `limit` people whose score could reach 0.35.
  /// - Complexity: O(*p* · (*n* + *m*)) for *p* people of the organization.
  public func peopleToAsk(for cell: CoverageCell, limit: Int = 3) -> [PersonToAsk] {
    CandidateSearch(network, people, champions, cell).best(limit, settings[.candidateLeast])
  }
}

extension RuleInput {
  /// The people of an organization who could be asked to be its champion.
  func peopleToAsk(for cell: CoverageCell, limit: Int) -> [PersonToAsk] {
    CandidateSearch(network, people, champions, cell).best(limit, settings[.candidateLeast])
  }
}

extension CandidateSearch {
  /// The best placed, at most `limit`.
  fileprivate func best(_ limit: Int, _ least: Double) -> [PersonToAsk] {
    let search = self
    let candidates = search.candidates.map { person in
      PersonToAsk(
        person: person.id, parts: search.parts(of: person),
        introducer: search.introducer(of: person.id))
    }
    return
      candidates
      .filter { $0.score.lowerBound > 0 && $0.score.upperBound >= least }
      .sorted {
        ($1.score.lowerBound, $1.score.upperBound, $0.person)
          < ($0.score.lowerBound, $0.score.upperBound, $1.person)
      }
      .prefix(limit).map { $0 }
  }
}

/// Looks for people to ask in one organization, for one cause.
private struct CandidateSearch {
  private let network: StakeholderNetwork
  private let people: NetworkView
  private let cell: CoverageCell
  private let tree: OrganizationTree
  private let colleagues: Set<Int>
  private let others: Set<Int>
  private let answered: Set<Actor>
  /// Who leads the work, or already stands up for it.
  private let standing: [PersonID]

  init(
    _ network: StakeholderNetwork, _ people: NetworkView, _ champions: ChampionCoverage,
    _ cell: CoverageCell
  ) {
    self.network = network
    self.people = people
    self.cell = cell
    let tree = OrganizationTree(network)
    self.tree = tree
    let takePart = champions.cells.filter { $0.cause == cell.cause }.map(\.organization)
    var colleagues: Set<Int> = []
    var others: Set<Int> = []
    for person in network.people {
      guard let home = person.home, let vertex = people.vertex(of: .person(person.id))
      else { continue }
      if tree.isInside(home, cell.organization) {
        colleagues.insert(vertex)
      } else if takePart.contains(where: { tree.isInside(home, $0) }) {
        others.insert(vertex)
      }
    }
    self.colleagues = colleagues
    self.others = others
    answered = Set(network.respondents?.answered ?? [])
    standing = Self.standing(in: network, champions, cell.cause)
  }

  /// Who leads an initiative or alliance, else its active champions.
  private static func standing(
    in network: StakeholderNetwork, _ champions: ChampionCoverage, _ cause: Cause?
  ) -> [PersonID] {
    let leaders: [PersonID] =
      switch cause {
      case .initiative(let id):
        network.initiatives.filter { $0.id == id }.compactMap(\.lead)
      case .alliance(let id):
        network.memberships
          .filter {
            $0.alliance == id && ["collaborativeLeader", "leader"].contains($0.role ?? "")
          }
          .compactMap(\.person)
      case nil: []
      }
    guard leaders.isEmpty else { return leaders }
    return champions.cells.filter { $0.cause == cause && $0.state == .active }
      .flatMap(\.champions)
  }

  /// The people of the organization who were not asked yet, and are neither at odds with who leads nor
  /// recorded as against it.
  var candidates: [Person] {
    let approached = Set(
      network.champions.filter { $0.cause == cell.cause && $0.status != .potential }
        .map(\.person))
    let leaders = Set(standing.map(Actor.person))
    let against = Set(
      network.people.filter { $0.judgment.stance == .opposed }.map(\.id))
    let opposed = Set(
      network.ties.filter(\.isStrained).flatMap { tie in
        leaders.contains(tie.from) ? [tie.to] : leaders.contains(tie.to) ? [tie.from] : []
      })
    return network.people.filter { person in
      guard let vertex = people.vertex(of: .person(person.id)) else { return false }
      return colleagues.contains(vertex) && !approached.contains(person.id)
        && !opposed.contains(.person(person.id)) && !against.contains(person.id)
        && !standing.contains(person.id)
    }
  }

  func parts(of person: Person) -> PersonToAsk.Parts {
    var parts = PersonToAsk.Parts()
    let actor = Actor.person(person.id)
    if let vertex = people.vertex(of: actor) {
      let near = neighbors(of: vertex)
      if !near.isEmpty || answered.contains(actor) {
        let reached = near.union(near.flatMap(neighbors)).subtracting([vertex])
        if colleagues.count > 1 {
          parts.reach =
            Double(reached.intersection(colleagues).count) / Double(colleagues.count - 1)
        }
        if !others.isEmpty {
          parts.bridge = min(1, Double(near.intersection(others).count) / 2)
        }
      }
    }
    parts.level = person.homePosition?.level.map(weight)
    parts.interest = interest(of: person)
    parts.trust = trust(in: actor)
    return parts
  }

  private func neighbors(of vertex: Int) -> Set<Int> {
    Set(people.graph.neighbors(of: vertex).map { Int($0.vertex) })
  }

  private func weight(of level: PositionLevel) -> Double {
    switch level {
    case .topExecutive, .boardMember, .electedOfficial: 1
    case .executive: 0.8
    case .manager: 0.6
    case .supervisor: 0.4
    case .professional: 0.3
    case .frontline, .volunteer: 0.2
    }
  }

  /// The shared part of the person's interests and the agendas that the initiative serves.
  private func interest(of person: Person) -> Double? {
    guard case .initiative(let id) = cell.cause,
      let agendas = network.initiatives.first(where: { $0.id == id })?.agendas,
      !agendas.isEmpty, !person.interests.isEmpty
    else { return nil }
    let (first, second) = (Set(agendas), Set(person.interests))
    return Double(first.intersection(second).count) / Double(first.union(second).count)
  }

  private func trust(in actor: Actor) -> Double? {
    let ratings = network.ties.filter { $0.to == actor }.compactMap(\.trust)
      .flatMap { [$0.reliability, $0.openness, $0.mission].compactMap { $0 } }
    guard !ratings.isEmpty else { return nil }
    return Double(ratings.reduce(0, +)) / Double(4 * ratings.count)
  }

  /// The last person before the candidate on the nearest way from who leads the work.
  func introducer(of person: PersonID) -> PersonID? {
    let starts = standing.compactMap { people.vertex(of: .person($0)) }
    guard let end = people.vertex(of: .person(person)),
      let path = people.graph.shortestPath(from: starts, to: [end]), path.count > 1
    else { return nil }
    return people.nodes[path[path.count - 2]].actor?.person
  }
}
