import Findings
import StakeholderModel
import TestSupport
import Testing

@Suite struct CoverageTests {
  /// An initiative that needs four organizations, the third a part of the second's neighbor.
  private var network: StakeholderNetwork {
    var network = StakeholderNetwork()
    network.organizations = [
      Documented.organization("a", "A"), Documented.organization("b", "B"),
      Documented.organization("c", "C"), Documented.organization("d", "D"),
      Documented.organization("c-unit", "C unit", in: "c"),
    ]
    network.people = [
      Documented.person("a1", "a1", at: "a"), Documented.person("b1", "b1", at: "b"),
      Documented.person("c1", "c1", at: "c-unit"), Documented.person("d1", "d1", at: "d"),
    ]
    var initiative = Initiative(id: "i")
    initiative.name = "Work"
    initiative.required = ["a", "b", "c", "d"]
    network.initiatives = [initiative]
    return network
  }

  private func role(_ person: PersonID, _ status: ChampionStatus) -> ChampionRole {
    ChampionRole(person: person, cause: .initiative("i"), status: status)
  }

  private func states(_ network: StakeholderNetwork) async -> [CoverageState] {
    await Reading.of(network).champions.cells.map(\.state)
  }

  @Test func `the four states are told apart`() async {
    var network = network
    network.champions = [
      role("a1", .committed), role("b1", .lapsed), role("c1", .asked), role("d1", .potential),
    ]
    #expect(await states(network) == [.active, .lapsed, .none, .notAsked])
  }

  @Test func `a champion in a part counts for the whole, but not the other way round`() async {
    var network = network
    network.champions = [role("c1", .active)]
    #expect(await states(network) == [.notAsked, .notAsked, .active, .notAsked])
    network.initiatives[0].required = ["c-unit"]
    network.champions[0].inside = "c"
    // the champion of C is not one inside the unit, so C stands beside it as taking part
    #expect(await states(network) == [.active, .notAsked])
  }

  @Test func `an answer of none is a no, and a position that ended a champion that left`() async {
    var network = network
    network.organizations[0].championsAnswer = ChampionsAnswer.none
    network.champions = [role("b1", .active)]
    network.people[1].positions[0].end = PartialDate("2024-01")
    network.champions[0].inside = "b"
    #expect(await states(network) == [.none, .lapsed, .notAsked, .notAsked])
    let reading = await Reading.of(network)
    #expect(reading.titles("champion.none") == ["A has no champion for Work"])
    #expect(reading.titles("champion.lapsed") == ["B has lost its champion for Work"])
    #expect(
      reading.titles("champion.notAsked") == [
        "Champions for Work not recorded for 2 of 4 organizations"
      ])
    #expect(
      reading.titles("champion.coverage") == ["0 of 4 organizations have a champion for Work"])
  }

  @Test func `without alliance or initiative everyone in the file is meant`() async {
    var network = network
    network.initiatives = []
    #expect(await Reading.of(network).champions.cells.map(\.cause) == [nil, nil, nil, nil])
    #expect(await Reading.of(network).findings.isEmpty)
    network.champions = [ChampionRole(person: "a1", cause: nil, status: .active)]
    let reading = await Reading.of(network)
    #expect(reading.champions.cells.map(\.state) == [.active, .notAsked, .notAsked, .notAsked])
    #expect(reading.titles("champion.coverage") == ["1 of 4 organizations has a champion"])
  }
}
