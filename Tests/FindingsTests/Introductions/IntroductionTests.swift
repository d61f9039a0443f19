import Findings
import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

@Suite struct IntroductionTests {
  /// Two organizations of three that one initiative needs; everybody knows their colleagues.
  private func partners(_ ties: [Tie] = []) -> StakeholderNetwork {
    var network = StakeholderNetwork()
    network.organizations = [
      Documented.organization("a", "Alpha"), Documented.organization("b", "Beta"),
    ]
    network.people = ["a1", "a2", "a3"].map { Documented.person($0, $0, at: "a") }
    network.people += ["b1", "b2", "b3"].map { Documented.person($0, $0, at: "b") }
    network.ties =
      [
        Documented.tie("a1", "a2"), Documented.tie("a2", "a3"), Documented.tie("b1", "b2"),
        Documented.tie("b2", "b3"),
      ] + ties
    var initiative = Initiative(id: "i")
    initiative.name = "Work"
    initiative.required = ["a", "b"]
    network.initiatives = [initiative]
    return network
  }

  @Test func `a needed pair gets its first way, then a second, then the ties that are usual`()
    async throws
  {
    let reading = await Reading.of(partners())
    let list = reading.introductions(count: 2).list
    #expect(list.count == 2)
    #expect(list[0].effect.measure == .ways)
    #expect([list[0].effect.before, list[0].effect.after] == [0, 1])
    #expect([list[1].effect.before, list[1].effect.after] == [1, 2])
    // Two ways have no person in common.
    #expect(Set([list[0].a, list[0].b]).isDisjoint(with: [list[1].a, list[1].b]))
  }

  @Test func `where all hangs on two, two others are introduced, about the work that needs both`()
    async throws
  {
    let reading = await Reading.of(partners([Documented.tie("a2", "b2")]))
    let first = try #require(reading.introductions(count: 1).list.first)
    #expect([first.effect.before, first.effect.after] == [1, 2])
    #expect(Set([first.a, first.b]).isDisjoint(with: [.person("a2"), .person("b2")]))
    #expect(first.about == [.cause(.initiative("i"))])
    // No one knows both; a2 and b2 stand between them.
    #expect(first.introducers == [.person("a2"), .person("b2")])
    let settled = await reading.settled(by: [first])
    #expect(settled[0].settled.map(\.rule).contains("link.singleThread"))
  }

  @Test func `who knows both, shares an interest and is not busy is chosen`() async throws {
    var network = partners([
      Documented.tie("a2", "b2"), Documented.tie("a3", "c"), Documented.tie("b3", "c"),
    ])
    network.people.append(Documented.person("c", "Go-between", at: "c"))
    network.organizations.append(Documented.organization("c", "Gamma"))
    // The two ways are there already; usual ties are not looked for with ways alone.
    let reading = await Reading.of(network)
    let ways = reading.introductions(for: .ways, count: 1)
    #expect(ways.list.first?.effect.measure != .ways)
    network.ties.removeAll { $0.to == .person("b2") && $0.from == .person("a2") }
    for place in network.people.indices where ["a3", "b3"].contains(network.people[place].id.text) {
      network.people[place].interests = ["Youth"]
    }
    let first = try #require(
      await Reading.of(network).introductions(for: .ties, count: 1).list.first)
    #expect([first.a, first.b] == [.person("a3"), .person("b3")])
    #expect(first.introducers == [.person("c")])
    #expect(first.about == [.cause(.initiative("i")), .interest("Youth")])
  }

  @Test func `one delegate on a side cannot have two ways`() async {
    var network = partners([Documented.tie("a1", "b1")])
    network.people.removeAll { ["b2", "b3"].contains($0.id.text) }
    network.ties.removeAll { $0.from.id.hasPrefix("b") }
    let list = await Reading.of(network).introductions().list
    #expect(!list.contains { $0.effect.measure == .ways })
  }

  @Test func `what is missing from the record is said`() async {
    var none = partners()
    none.ties = []
    #expect(await Reading.of(none).introductions().limit == .nothingRecorded)
    var alone = partners()
    alone.initiatives = []
    // Four ties inside and none across; one would be no surprise, and nothing hangs on one person.
    #expect(await Reading.of(alone).introductions().limit == .nothingNeeded)
    #expect(await Reading.of(partners()).introductions(for: .reach).limit == .noChampion)
    var empty = partners()
    empty.people.removeAll { $0.id.text.hasPrefix("b") }
    empty.ties.removeAll { $0.from.id.hasPrefix("b") }
    let answer = await Reading.of(empty).introductions()
    #expect(answer.list.isEmpty)
    #expect(answer.limit == .nobodyFree)
    #expect(answer.unknown.count == 1)
  }

  @Test func `a hub is left in peace where others would do as well`() async throws {
    var network = partners([
      Documented.tie("a1", "a3"), Documented.tie("b1", "b3"), Documented.tie("a2", "x1"),
      Documented.tie("a2", "x2"), Documented.tie("a2", "x3"), Documented.tie("a2", "x4"),
    ])
    network.organizations.append(Documented.organization("x", "Ex"))
    network.people += (1...4).map { Documented.person("x\($0)", "x", at: "x") }
    let first = try #require(await Reading.of(network).introductions(count: 1).list.first)
    #expect(first.a != .person("a2"))
  }

  @Test func `the four departments of the domain page get its best tie for shorter chains`()
    async throws
  {
    // DOMAIN F.4: efficiency 0.516484; B3–D3 and B3–D2 add 0.03114 each, the best across.
    var network = StakeholderNetwork()
    let names = [
      "A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4", "C1", "C2", "C3", "D1", "D2", "D3",
    ]
    network.organizations = ["A", "B", "C", "D"].map { Documented.organization($0, $0) }
    network.people = names.map { Documented.person($0, $0, at: String($0.prefix(1))) }
    network.ties = TieList(
      NamedGraphs.departments.edges.map {
        Documented.tie(names[$0.source], names[$0.target])
      })
    let reading = await Reading.of(network)
    let answer = reading.introductions(for: .efficiency, count: 1)
    let first = try #require(answer.list.first)
    #expect(agree(first.effect.before, 0.516484, within: 1e-6))
    #expect(first.effect.after - first.effect.before > 0.9 * 0.03114)
    let distances = GrowingDistances(NamedGraphs.departments)
    let best = distances.efficiency(adding: 6, 13) ?? 0
    #expect(agree(best - 0.516484, 0.03114, within: 1e-5))
    // "B3–D3 also removes both articulation points": D1 and D2 hold nobody any more.
    #expect(NamedGraphs.departments.worstLoss()?.separatingCount == 2)
    #expect(NamedGraphs.departments.worstLoss(adding: (6, 13))?.separatingCount == 0)
  }

  @Test func `a tie between two of a star's rays shortens chains as the domain page says`() async {
    // DOMAIN E.2: efficiency 0.642857 → 0.666667; betweenness of the hub 1.0 → 0.933333.
    let reading = await Reading.of(Documented.hartford)
    let first = reading.introductions(for: .efficiency, count: 1).list.first
    #expect(agree(first?.effect.before ?? 0, 0.642857, within: 1e-6))
    #expect(agree(first?.effect.after ?? 0, 0.666667, within: 1e-6))
    let load = reading.introductions(for: .load, count: 1).list.first
    #expect(agree(load?.effect.before ?? 0, 1, within: 1e-9))
    #expect(agree(load?.effect.after ?? 0, 14.0 / 15, within: 1e-9))
    // F after the loss of the hub 1.0 → 0.933333: one of fifteen pairs stays joined.
    let held = reading.introductions(for: .resilience, count: 1).list.first
    #expect(agree(held?.effect.after ?? 0, 1.0 / 15, within: 1e-9))
  }
}
