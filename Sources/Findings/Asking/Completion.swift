import GraphKernel
import NetworkAnalysis
import StakeholderModel

/// A way in which somebody who has not answered could answer.
enum Completion: CaseIterable {
  /// Names nobody new, and knows of no champion at home.
  case nothing
  /// Names everybody about whom nobody could say anything so far, and speaks up at home.
  case everybody
  /// Names those of other groups among them, and speaks up at home.
  case others
  /// Names those of the own group among them, and knows of no champion at home.
  case own

  /// Whether the one who answers says “I do” about champions.
  var speaksUp: Bool { self == .everybody || self == .others }
}

/// Makes networks in which one more person has answered.
struct Completions {
  private let reading: Reading
  private let level: TieLevel
  private let canReport: [Bool]
  private let tree: OrganizationTree
  private let homes: [PersonID: OrganizationID]
  /// The group of each vertex.
  private let groupOf: [Int?]

  init(_ reading: Reading, _ view: ViewOptions) {
    self.reading = reading
    level = max(view.minimumLevel, .contact)
    let response = Response(reading.actors, in: reading.network)
    canReport = response.isKnown ? response.canReport : response.canReport.map { _ in false }
    tree = OrganizationTree(reading.network)
    var homes: [PersonID: OrganizationID] = [:]
    for person in reading.network.people { homes[person.id] = person.home }
    self.homes = homes
    groupOf = reading.actors.nodes.map { $0.actor.flatMap(reading.grouping.index) }
  }

  /// Those who were asked, have not answered and stand in the view, in byte order.
  var silent: [Actor] {
    let respondents = reading.network.respondents
    return Set(respondents?.asked ?? []).subtracting(respondents?.answered ?? [])
      .filter { reading.actors.vertex(of: $0) != nil }.sorted()
  }

  /// The vertices of those about whose tie with `actor` nobody could say anything so far: neither of
  /// the two answered, and no tie is recorded.
  func unobserved(at actor: Actor) -> [Int] {
    guard let vertex = reading.actors.vertex(of: actor) else { return [] }
    let tied = Set(reading.actors.graph.neighbors(of: vertex).map { Int($0.vertex) })
    return canReport.indices.filter { other in
      other != vertex && !canReport[other] && !tied.contains(other)
    }
  }

  /// The numbers of the groups that some vertices are in.
  func groups(of vertices: [Int]) -> Set<Int> { Set(vertices.compactMap { groupOf[$0] }) }

  /// The organizations of the coverage, with what is championed, for which nothing is recorded and
  /// whose state `actor` could tell.
  func openCells(at actor: Actor) -> [CoverageCell] {
    let home = actor.organization ?? actor.person.flatMap { homes[$0] }
    guard let home else { return [] }
    return reading.champions.cells.filter {
      $0.state == .notAsked && tree.isInside(home, $0.organization)
    }
  }

  /// The network if `actor` answered in a way.
  func network(_ completion: Completion, of actor: Actor) -> StakeholderNetwork {
    var network = reading.network
    network.respondents?.answered.append(actor)
    let group = reading.grouping.index(of: actor)
    for vertex in unobserved(at: actor) {
      guard let other = reading.actors.nodes[vertex].actor else { continue }
      let isOwn = groupOf[vertex] == group
      let isNamed =
        switch completion {
        case .nothing: false
        case .everybody: true
        case .others: !isOwn
        case .own: isOwn
        }
      guard isNamed else { continue }
      var tie = Tie(from: actor, to: other)
      tie.level = level
      tie.isDirected = false
      tie.reportedBy = .from
      network.ties.append(tie)
    }
    for cell in openCells(at: actor) { tell(cell, completion, actor, &network) }
    return network
  }

  private func tell(
    _ cell: CoverageCell, _ completion: Completion, _ actor: Actor,
    _ network: inout StakeholderNetwork
  ) {
    if let person = actor.person {
      var role = ChampionRole(
        person: person, cause: cell.cause, status: completion.speaksUp ? .active : .asked)
      role.inside = cell.organization
      network.champions.append(role)
    } else if !completion.speaksUp,
      let place = network.organizations.firstIndex(where: { $0.id == cell.organization })
    {
      network.organizations[place].championsAnswer = ChampionsAnswer.none
    }
  }
}
