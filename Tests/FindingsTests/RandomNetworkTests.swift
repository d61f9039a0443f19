import Findings
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

/// Networks without structure: nothing in them is worth an alarm.
@Suite struct RandomNetworkTests {
  /// People in organizations at random, and ties between any two at random; everybody answered.
  private func network(
    people: Int, organizations: Int, ties: Int, _ random: inout SeededGenerator
  ) -> StakeholderNetwork {
    var network = StakeholderNetwork()
    network.organizations = (0..<organizations).map { Organization(id: OrganizationID("o\($0)")) }
    network.people = (0..<people).map { number in
      var person = Person(id: PersonID("p\(number)"))
      let home = Int.random(in: 0..<organizations, using: &random)
      person.positions = [Position(organization: OrganizationID("o\(home)"), title: nil)]
      return person
    }
    var pairs: Set<[Int]> = []
    while pairs.count < ties {
      let ends = [0, 1].map { _ in Int.random(in: 0..<people, using: &random) }.sorted()
      if ends[0] != ends[1] { pairs.insert(ends) }
    }
    network.ties = TieList(
      pairs.sorted { $0.lexicographicallyPrecedes($1) }.map { ends in
        Tie(from: .person(PersonID("p\(ends[0])")), to: .person(PersonID("p\(ends[1])")))
      })
    network.respondents = Respondents()
    network.respondents?.asked = network.people.map { .person($0.id) }
    network.respondents?.answered = network.people.map { .person($0.id) }
    return network
  }

  @Test func `of two hundred networks by chance at most one in twenty gives an alarm`() async {
    var random = SeededGenerator(seed: 200)
    var scope = ReadingScope()
    scope.silos.draws = 999
    scope.silos.measuresFlips = true
    var alarms: [String] = []
    var count = 0
    // networks, people, organizations, and about four, five and six ties for each
    for (networks, people, organizations, ties) in [
      (67, 15, 3, 30), (67, 30, 5, 75), (66, 60, 8, 180),
    ] {
      for _ in 0..<networks {
        count += 1
        let network = network(
          people: people, organizations: organizations, ties: ties, &random)
        let weighty = await Reading.of(network, options: scope).findings
          .filter { $0.severity >= .high }
        if !weighty.isEmpty {
          alarms.append("\(people) people: \(weighty.map(\.rule.rawValue).joined(separator: ", "))")
        }
      }
    }
    print("random networks with a high finding: \(alarms.count) of \(count) \(alarms)")
    #expect(count == 200)
    #expect(20 * alarms.count <= count, "\(alarms)")
  }
}
