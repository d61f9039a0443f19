import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

@Suite struct PairTests {
  @Test func `every pair of four departments has its three nulls`() async throws {
    // DOMAIN F.4: x, K, means and tails of S0, S1, S2, P(X = 0 | S1), vertex cover
    let table: [(String, [Double])] = [
      ("AB", [3, 16, 3.516, 0.5124, 1.973, 0.9011, 3.850, 0.4438, 0.0927, 3]),
      ("AC", [2, 12, 2.637, 0.4810, 1.479, 0.8392, 3.150, 0.3680, 0.1786, 2]),
      ("AD", [1, 12, 2.637, 0.2029, 1.479, 0.5426, 2.100, 0.3622, 0.1786, 1]),
      ("BC", [2, 12, 2.637, 0.4810, 1.479, 0.8392, 2.475, 0.5416, 0.1786, 2]),
      ("BD", [0, 12, 2.637, 0.0406, 1.479, 0.1786, 1.650, 0.1768, 0.1786, 0]),
      ("CD", [1, 9, 1.978, 0.3665, 1.110, 0.6940, 1.350, 0.6043, 0.2837, 1]),
    ]
    let report = await StakeholderNetwork.fourDepartments.silos(draws: 99)
    let names = report.grouping.groups.map(\.id)
    #expect(report.pairs.count == table.count)
    for (pair, (name, row)) in zip(report.pairs, table) {
      #expect(names[pair.a] + names[pair.b] == name)
      #expect(Double(pair.observed) == row[0])
      #expect(Double(pair.dyads) == row[1])
      #expect(abs(pair.expected.uniform - row[2]) < 6e-4)
      #expect(abs(pair.p.uniform - row[3]) < 6e-5)
      #expect(abs(pair.expected.cross - row[4]) < 6e-4)
      #expect(abs(pair.p.cross - row[5]) < 6e-5)
      #expect(abs(pair.expected.degree - row[6]) < 6e-4)
      #expect(abs(pair.p.degree - row[7]) < 6e-5)
      #expect(abs(pair.pZero - row[8]) < 6e-5)
      #expect(Double(pair.carriers.count) == row[9])
      #expect(pair.hasPower == (name == "AB"))
      #expect(pair.gap == nil)
    }
    #expect(report.untestable == 5)
  }

  @Test func `a pair without a tie names the way round and who could introduce`() async throws {
    let report = await StakeholderNetwork.fourDepartments.silos(draws: 99)
    let pair = try #require(report.pairs.first { $0.observed == 0 })
    // B1–A1–D1 and B1–C1–D1 are shortest; A1 and C1 know one person on each side and two others
    #expect(pair.path.map(\.id) == ["B1", "A1", "D1"])
    #expect(pair.introducers.map(\.id) == ["A1", "C1"])
  }

  @Test func `joint work makes a missing tie a needed gap, tested at the level it names`()
    async throws
  {
    var network = StakeholderNetwork.fourDepartments
    var city = Organization(id: "city")
    city.name = "City"
    network.organizations.append(city)
    for place in network.organizations.indices where network.organizations[place].id != "city" {
      network.organizations[place].parent = "city"
    }
    var initiative = Initiative(id: "i")
    initiative.required = ["B", "D", "A"]
    network.initiatives = [initiative]
    let report = await network.silos(draws: 99)
    #expect(report.needed.map { $0.a.text + $0.b.text } == ["AB", "AD", "BD"])
    #expect(report.needed.map(\.state) == [.tied, .tied, .gap])
    let names = report.grouping.groups.map(\.id)
    for pair in report.pairs {
      #expect((pair.gap == .needed) == (names[pair.a] + names[pair.b] == "BD"))
      #expect(pair.neededBy.isEmpty == (names[pair.a] + names[pair.b]).contains("C"))
    }
    // the same work, seen from one roof: the pair is still tested between the departments
    let roof = await network.view(.people).silos(
      by: network.grouping(at: .organization), in: network)
    #expect(roof.needed.map(\.state) == [.tied, .tied, .gap])
    #expect(roof.pairs.isEmpty)
  }

  @Test func `a gap is surprising only where a tie was likely`() async throws {
    // X and Y have 6 people each, every other pair of groups is well tied
    let homes = ["X", "Y", "Z"].flatMap { letter in (1...6).map { ("\(letter)\($0)", letter) } }
    let ties = (1...6).flatMap { place in
      (1...6).flatMap { ["X\(place)-Z\($0)", "Y\(place)-Z\($0)"] }
    }
    let report = await StakeholderNetwork.people(homes, ties: ties).silos(draws: 99)
    let pair = try #require(report.pairs.first { $0.observed == 0 })
    // 72 ties on 108 pairs across: 24 expected between X and Y
    #expect(abs(pair.expected.cross - 24) < 1e-9)
    #expect(pair.hasPower)
    #expect(pair.gap == .significant)
    // x of 24 + x/3 expected is more than half from x = 15 on (half of 29 is 14.5)
    #expect(try #require(pair.flip) <= 15)
    let flip = try #require(pair.flip)
    #expect(flip > 2)
    // the network read anew with so many ties between X and Y
    for added in [flip - 1, flip] {
      let more = (0..<added).map { "X\($0 % 6 + 1)-Y\($0 / 6 + 1)" }
      let changed = await StakeholderNetwork.people(homes, ties: ties + more).silos(draws: 99)
      #expect((changed.pairs.first?.gap == nil) == (added == flip))
    }
  }
}

@Suite struct ObservedPairsTests {
  /// Two groups of three; a1 and b1 know each other.
  private func network(answered: [String]?) -> StakeholderNetwork {
    var network = StakeholderNetwork.people(
      ["a1", "a2", "a3", "b1", "b2", "b3"].map { ($0, String($0.prefix(1))) },
      ties: ["a1-a2", "a1-b1"])
    if let answered {
      var respondents = Respondents()
      respondents.asked = network.people.map { .person($0.id) }
      respondents.answered = answered.map { .person(PersonID($0)) }
      network.respondents = respondents
    }
    return network
  }

  @Test func `without a record of answers every pair counts, and that is said`() async throws {
    let report = await network(answered: nil).silos(draws: 99)
    #expect(try #require(report.overall).observedDyads == 15)
    #expect(!report.isResponseKnown)
  }

  @Test func `only pairs that somebody could have reported count`() async throws {
    let report = await network(answered: ["a1", "a2"]).silos(draws: 99)
    // four did not answer: 15 − C(4, 2) = 9 pairs; across 9 − 1 · 3 = 6
    let overall = try #require(report.overall)
    #expect(overall.observedDyads == 9)
    #expect(overall.possibleDyads == 15)
    #expect(abs(overall.expectedShareOutside - 6.0 / 9) < 1e-12)
    #expect(report.pairs[0].dyads == 6)
    #expect(report.isResponseKnown)
  }

  @Test func `who answered and named nobody is not who did not answer`() async throws {
    let some = await network(answered: ["a1", "a2"]).silos(draws: 99)
    let more = await network(answered: ["a1", "a2", "b3"]).silos(draws: 99)
    // b3 named nobody: the pairs b3–a3, b3–b1 and b3–b2 are now known to have no tie
    #expect(try #require(more.overall).observedDyads == 12)
    #expect(try #require(some.overall).observedDyads == 9)
  }

  @Test func `a need between people who did not answer is unknown, not a gap`() async {
    var silent = network(answered: ["a1"])
    silent.organizations.append(contentsOf: [Organization(id: "c"), Organization(id: "d")])
    var initiative = Initiative(id: "i")
    initiative.required = ["b", "c"]
    silent.initiatives = [initiative]
    var person = Person(id: "c1")
    person.positions = [Position(organization: "c")]
    silent.people.append(person)
    #expect(await silent.silos(draws: 99).needed.map(\.state) == [.unknown])
    silent.respondents?.answered.append(.person("c1"))
    #expect(await silent.silos(draws: 99).needed.map(\.state) == [.gap])
  }

  @Test func `shuffles leave the observed pairs of each two groups as they are`() {
    let network = network(answered: ["a1", "a2"])
    let grouped = GroupedView(network.view(.people), by: network.grouping(at: .unit), in: network)
    let ties = grouped.labelledTies()
    #expect(ties.strata == [[0, 1], [2, 3, 4, 5]])
  }
}
