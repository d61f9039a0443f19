import NetworkAnalysis
import StakeholderModel
import TestSupport

extension StakeholderNetwork {
  /// People with one organization each, and ties between them: `("A1", "A")`, `"A1-B2"`.
  static func people(_ homes: [(String, String)], ties: [String]) -> StakeholderNetwork {
    var network = StakeholderNetwork()
    for id in Set(homes.map(\.1)).sorted() {
      network.organizations.append(Organization(id: OrganizationID(id)))
    }
    for (id, home) in homes {
      var person = Person(id: PersonID(id))
      person.positions = [Position(organization: OrganizationID(home))]
      network.people.append(person)
    }
    for tie in ties {
      let ends = tie.split(separator: "-").map { Actor.person(PersonID(String($0))) }
      network.ties.append(Tie(from: ends[0], to: ends[1]))
    }
    return network
  }

  /// The four departments of DOMAIN F.4.
  static var fourDepartments: StakeholderNetwork {
    let sizes = [("A", 4), ("B", 4), ("C", 3), ("D", 3)]
    return people(
      sizes.flatMap { letter, size in (1...size).map { ("\(letter)\($0)", letter) } },
      ties: """
        A1-A2 A2-A3 A3-A4 A1-A3 B1-B2 B2-B3 B3-B4 C1-C2 C2-C3 D1-D2 D2-D3 A1-B1 A2-B2 A4-B3 A3-C1 \
        A2-C2 B4-C3 B1-C1 C1-D1 A1-D1
        """.split(separator: " ").map(String.init))
  }

  /// Zachary's karate club with its two factions.
  static var karate: StakeholderNetwork {
    let rows = [
      [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31], [2, 3, 7, 13, 17, 19, 21, 30],
      [3, 7, 8, 9, 13, 27, 28, 32], [7, 12, 13], [6, 10], [6, 10, 16], [16], [], [30, 32, 33],
      [33], [], [], [], [33], [32, 33], [32, 33], [], [], [32, 33], [33], [32, 33], [], [32, 33],
      [25, 27, 29, 32, 33], [25, 27, 31], [31], [29, 33], [33], [31, 33], [32, 33], [32, 33],
      [32, 33], [33],
    ]
    let first: Set = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21]
    return people(
      (0..<34).map { ("\($0)", first.contains($0) ? "Mr. Hi" : "Officer") },
      ties: rows.enumerated().flatMap { row, partners in partners.map { "\(row)-\($0)" } })
  }

  /// People spread over groups, with ties more likely inside than across.
  static func random(
    groups: [Int], inside: Int, across: Int, _ generator: inout SeededGenerator
  ) -> StakeholderNetwork {
    var homes: [(String, String)] = []
    for (group, size) in groups.enumerated() {
      for place in 0..<size { homes.append(("p\(group)\(place)", "g\(group)")) }
    }
    var ties: [String] = []
    for (place, first) in homes.enumerated() {
      for second in homes[(place + 1)...] {
        let chance = first.1 == second.1 ? inside : across
        if Int.random(in: 0..<100, using: &generator) < chance {
          ties.append("\(first.0)-\(second.0)")
        }
      }
    }
    return people(homes, ties: ties)
  }

  /// The report on the home organizations.
  func silos(draws: Int = 9_999, concurrency: Int = 2) async -> SiloReport {
    var options = SiloOptions()
    options.draws = draws
    options.concurrency = concurrency
    return await view(.people).silos(by: grouping(at: .unit), in: self, options: options)
  }
}
