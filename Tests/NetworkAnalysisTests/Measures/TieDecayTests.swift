import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

@Suite struct TieDecayTests {
  private func person(_ name: String, at home: String) -> Person {
    var person = Person(id: PersonID(name))
    person.positions = [Position(organization: OrganizationID(home))]
    return person
  }

  private func contact(_ day: String, _ names: [String]) -> Event {
    var event = Event()
    event.kind = .contact
    event.date = PartialDate(day)
    event.attendees = names.map { .person(PersonID($0)) }
    return event
  }

  /// Ann and Bob of one organization, Cleo of another; Dan without a dated tie.
  private func network() -> StakeholderNetwork {
    var network = StakeholderNetwork()
    network.asOf = PartialDate("2024-12-31")
    network.organizations = [
      Organization(id: OrganizationID("h")), Organization(id: OrganizationID("k")),
    ]
    network.people = [
      person("Ann", at: "h"), person("Bob", at: "h"), person("Cleo", at: "k"),
      person("Dan", at: "h"),
    ]
    network.ties = TieList(
      [("Bob", "2024-07-04"), ("Cleo", "2024-09-12"), ("Dan", nil)].map {
        var tie = Tie(from: .person(PersonID("Ann")), to: .person(PersonID($0)))
        tie.lastContact = $1.flatMap { PartialDate($0) }
        return tie
      })
    // One on the day of the last contact, one more with everybody, one to come.
    network.events = [
      contact("2024-07-04", ["Ann", "Bob"]), contact("2024-12-31", ["Ann", "Bob", "Cleo"]),
      contact("2025-06-01", ["Ann", "Cleo"]),
    ]
    return network
  }

  private func values(_ id: String) async throws -> [Double?] {
    let view = network().view(.people)
    let columns = await view.measured(try view.measures(named: id), by: []).columns
    switch columns.first?.values {
    case .vertices(let values)?, .edges(let values)?: return values.map(\.number)
    default: return []
    }
  }

  // Hand proof: 180 days inside an organization and 110 across are one half-life each.
  @Test func `contacts add up, each fading by itself, and a day counts once`() async throws {
    #expect(near(try await values("tie_decay"), [1.5, 1.5, nil]))
    #expect(near(try await values("tie_decay_strength"), [3, 1.5, 1.5, nil]))
    #expect(near(try await values("strength_now"), [1, 0.5, 0.5, nil]))
  }

  @Test func `organizations have the contacts of their people`() {
    let view = network().view(.organizations)
    #expect(view.ties.map { $0.contacts.map(\.days) } == [[0, 110]])
    #expect(view.ties.map { $0.contacts.map(\.halfLife) } == [[110, 110]])
  }
}
