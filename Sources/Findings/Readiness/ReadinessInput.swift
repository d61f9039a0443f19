import GraphKernel
import NetworkAnalysis
import StakeholderModel

/// What the questions about one piece of joint work look at.
struct ReadinessInput {
  /// The reading of the whole network.
  let reading: Reading
  /// The network as it may be shown; every answer rests on it alone.
  let network: StakeholderNetwork
  let initiative: Initiative
  let tree: OrganizationTree
  /// The organizations the work needs, without those inside another.
  let required: [OrganizationID]
  /// The people's working ties as they may be shown.
  let view: NetworkView
  /// The home organization of who leads the work, where the work does not require it.
  let proposer: OrganizationID?
  private let homes: [Actor: OrganizationID]
  private let coverage: ChampionCoverage

  init(_ reading: Reading, _ initiative: Initiative, in network: StakeholderNetwork) {
    self.reading = reading
    self.network = network
    self.initiative = initiative
    let tree = OrganizationTree(network)
    self.tree = tree
    var required: [OrganizationID] = []
    for one in initiative.required where !required.contains(one) { required.append(one) }
    let needed = required.filter { one in
      !required.contains { $0 != one && tree.isInside(one, $0) }
    }
    self.required = needed
    let home = initiative.lead.flatMap { network.person($0)?.home }
    proposer = home.flatMap { home in
      needed.contains { tree.isInside(home, $0) || tree.isInside($0, home) } ? nil : home
    }
    view = network.view(.people, ViewOptions())
    var homes: [Actor: OrganizationID] = [:]
    for person in network.people { homes[.person(person.id)] = person.home }
    for organization in network.organizations {
      homes[.organization(organization.id)] = organization.id
    }
    self.homes = homes
    coverage = ChampionCoverage.of(network, grouping: reading.grouping)
  }

  var cause: Cause { .initiative(initiative.id) }

  /// Who proposes the work with each organization it needs, then each two of these.
  var pairs: [(OrganizationID, OrganizationID)] {
    (proposer.map { home in required.map { (home, $0) } } ?? []) + Findings.pairs(of: required)
  }

  /// Whether somebody of two organizations could have told of a tie between them.
  func couldBeTold(_ a: OrganizationID, _ b: OrganizationID) -> Bool {
    let actors = reading.actors
    guard !actors.graph.edges.isEmpty else { return false }
    let response = Response(actors, in: reading.network)
    let sides = [a, b].map { side in
      actors.nodes.indices.filter { vertex in
        actors.nodes[vertex].actor.map { isInside($0, side) } ?? false
      }
    }
    return sides.allSatisfy { !$0.isEmpty } && sides.joined().contains { response.canReport[$0] }
  }

  /// Whether somebody or something is at an organization or inside it.
  func isInside(_ actor: Actor, _ organization: OrganizationID) -> Bool {
    homes[actor].map { tree.isInside($0, organization) } ?? false
  }

  /// The required organization somebody is at.
  func side(of actor: Actor) -> OrganizationID? {
    (required + [proposer].compactMap { $0 }).first { isInside(actor, $0) }
  }

  func cell(_ organization: OrganizationID) -> CoverageCell? {
    coverage.cells.first { $0.cause == cause && $0.organization == organization }
  }

  /// The people who stand up for the work now.
  var champions: [PersonID] {
    var people: [PersonID] = []
    for cell in coverage.cells where cell.cause == cause && cell.state == .active {
      for person in cell.champions where !people.contains(person) { people.append(person) }
    }
    return people
  }

  /// The ties in the file between two organizations, reporting lines left out.
  func ties(_ a: OrganizationID, _ b: OrganizationID) -> [Tie] {
    network.ties.filter { tie in
      guard tie.kind != .reportsTo, tie.level != TieLevel.none else { return false }
      return isInside(tie.from, a) && isInside(tie.to, b)
        || isInside(tie.from, b) && isInside(tie.to, a)
    }
  }

  /// The contacts that were told as events of this work, or of no work in particular.
  func contacts(_ a: OrganizationID, _ b: OrganizationID) -> [Event] {
    network.events.filter { event in
      guard event.kind == .contact, event.cause == nil || event.cause == cause else { return false }
      let ends = event.participants
      return ends.contains { isInside($0, a) } && ends.contains { isInside($0, b) }
    }
  }

  /// Who could carry a message: champions, and who leads the work.
  var carriers: [PersonID] {
    champions + [initiative.lead].compactMap { $0 }.filter { !champions.contains($0) }
  }

  /// Who speaks for the work: who leads it, else who shaped it, else a champion.
  var voice: PersonID? {
    initiative.lead ?? initiative.contributors.first ?? champions.first
  }

  /// The names of the work.
  var name: Claim { "\(cause: cause)" }
}
