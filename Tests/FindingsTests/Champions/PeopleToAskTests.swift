import Findings
import StakeholderModel
import TestSupport
import Testing

@Suite struct PeopleToAskTests {
  /// Two organizations needed by one initiative; `a1` champions it, `b1` knows her.
  private var network: StakeholderNetwork {
    var network = StakeholderNetwork()
    network.organizations = [
      Documented.organization("a", "A"), Documented.organization("b", "B"),
    ]
    network.people =
      [Documented.person("a1", "a1", at: "a")]
      + ["b1", "b2", "b3"].map { Documented.person($0, $0, at: "b") }
    network.people[2].positions[0].level = .topExecutive
    network.ties = [Documented.tie("a1", "b1"), Documented.tie("b1", "b2")]
    var initiative = Initiative(id: "i")
    initiative.required = ["a", "b"]
    initiative.lead = "a1"
    network.initiatives = [initiative]
    network.champions = [ChampionRole(person: "a1", cause: .initiative("i"), status: .active)]
    return network
  }

  private func asked(_ network: StakeholderNetwork) async throws -> [PersonToAsk] {
    let reading = await Reading.of(network)
    let cell = try #require(reading.champions.cells.first { $0.organization == "b" })
    return reading.peopleToAsk(for: cell)
  }

  @Test func `what is unknown counts for nothing at least and for all at most`() async throws {
    let people = try await asked(network)
    // b2: reach 1 of 2 colleagues (b1) and bridge 0 are known, level 1; by hand
    // 0.3 · 0.5 + 0.25 · 0 + 0.2 · 1 = 0.35, and 0.15 + 0.10 are open
    let second = try #require(people.first { $0.person == "b2" })
    #expect(abs(second.score.lowerBound - 0.35) < 1e-12)
    #expect(abs(second.score.upperBound - 0.60) < 1e-12)
    // b1: 0.3 · 0.5 + 0.25 · 0.5 = 0.275, with level open too up to 0.725
    let first = try #require(people.first { $0.person == "b1" })
    #expect(abs(first.score.lowerBound - 0.275) < 1e-12)
    #expect(abs(first.score.upperBound - 0.725) < 1e-12)
    // ranked by what is known at least; b3 has no recorded tie and nothing speaks for them
    #expect(people.map(\.person) == ["b2", "b1"])
  }

  @Test func `the way in leads through whom the leader knows`() async throws {
    let people = try await asked(network)
    #expect(people.first { $0.person == "b2" }?.introducer == "b1")
    #expect(people.first { $0.person == "b1" }?.introducer == "a1")
  }

  @Test func `whoever was asked or is at odds with the leader is not asked again`() async throws {
    var network = network
    var strained = Documented.tie("a1", "b2")
    strained.sign = .negative
    network.ties.append(strained)
    network.champions.append(
      ChampionRole(person: "b1", cause: .initiative("i"), status: .asked))
    #expect(try await asked(network).isEmpty)
  }

  @Test func `who answered and named nobody is known to reach nobody`() async throws {
    var network = network
    network.people[3].positions[0].level = .topExecutive
    #expect(try await asked(network).first { $0.person == "b3" }?.parts.reach == nil)
    var respondents = Respondents()
    respondents.answered = [.person("b3"), .person("b1"), .person("a1")]
    respondents.asked = respondents.answered
    network.respondents = respondents
    let silent = await Reading.of(network)
    let cell = try #require(silent.champions.cells.last)
    let all = silent.peopleToAsk(for: cell)
    // 0.2 · 1, and at most 0.2 + 0.15 + 0.10 = 0.45: reach and bridge are known to be 0
    let third = try #require(all.first { $0.person == "b3" })
    #expect(third.parts.reach == 0)
    #expect(abs(third.score.upperBound - 0.45) < 1e-12)
  }
}
