import Findings
import NetworkAnalysis
import StakeholderModel
import TestSupport

/// Two organizations of two people each that one piece of work needs, with everything in order.
enum ReadyWork {
  static var network: StakeholderNetwork {
    var network = StakeholderNetwork()
    network.organizations = [
      Documented.organization("a", "Alpha"), Documented.organization("b", "Beta"),
    ]
    network.people = [
      Documented.person("a1", "Ann", at: "a"), Documented.person("a2", "Abe", at: "a"),
      Documented.person("b1", "Bo", at: "b"), Documented.person("b2", "Bea", at: "b"),
    ]
    network.people[1].decides = [.initiative("work")]
    var tie = Documented.tie("a1", "b1")
    tie.level = .communication
    tie.since = PartialDate("2025-01")
    network.ties = [tie, Documented.tie("a1", "a2"), Documented.tie("b1", "b2")]
    var work = Initiative(id: "work")
    work.name = "Work"
    work.required = ["a", "b"]
    work.lead = "a1"
    work.start = PartialDate("2026-01")
    work.contributors = ["a1", "b1"]
    work.agendas = ["Good jobs"]
    network.initiatives = [work]
    network.champions = [champion("a1", in: "a"), champion("b1", in: "b")]
    network.losses = ["a", "b"].flatMap { holder in
      [LossType.control, .resources, .identity].map { type in
        var loss = Loss(holder: OrganizationID(holder))
        loss.type = type
        loss.isFound = false
        return loss
      }
    }
    return network
  }

  static func champion(
    _ person: String, in home: String, _ status: ChampionStatus = .active
  ) -> ChampionRole {
    var role = ChampionRole(
      person: PersonID(person), cause: .initiative("work"), status: status)
    role.inside = OrganizationID(home)
    return role
  }

  /// The readiness of the work after a change.
  static func readiness(
    sharing: SharingLevel = .internal, _ change: (inout StakeholderNetwork) -> Void = { _ in }
  ) async -> Readiness {
    var network = network
    change(&network)
    var scope = ReadingScope()
    scope.silos.draws = 99
    let reading = await Reading.of(network, options: scope)
    return reading.readiness(
      of: network.initiatives[0], in: network.reduced(to: sharing), sharing: sharing)
  }

  /// The states of the answers to a question after a change.
  static func states(
    _ question: ReadinessQuestion, _ change: (inout StakeholderNetwork) -> Void = { _ in }
  ) async -> [ReadinessAnswer.State] {
    await readiness(change).answers(to: question).map(\.state)
  }
}
