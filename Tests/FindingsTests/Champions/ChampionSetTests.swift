import Findings
import GraphKernel
import StakeholderModel
import TestSupport
import Testing

@Suite struct ChampionSetTests {
  /// Five organizations in a row, one person each but for two at the first.
  private func row() -> StakeholderNetwork {
    var network = StakeholderNetwork()
    network.organizations = (0..<5).map { Documented.organization("o\($0)", "O\($0)") }
    network.people = (0..<5).map { Documented.person("p\($0)", "P\($0)", at: "o\($0)") }
    network.people.append(Documented.person("q", "Q", at: "o0"))
    network.ties = TieList((0..<4).map { Documented.tie("p\($0)", "p\($0 + 1)") })
    var initiative = Initiative(id: "work")
    initiative.required = network.organizations.map(\.id)
    network.initiatives = [initiative]
    return network
  }

  @Test func `the middle of a row reaches all of it in two steps`() async throws {
    let sets = await Reading.of(row()).championSets(within: 2)
    let set = try #require(sets.first)
    // p2 alone is at most two steps from each of the five.
    #expect(set.people == ["p2"])
    #expect(set.isSmallest)
    #expect(set.unreachable.isEmpty)
  }

  @Test func `where champions reach everybody nobody is to be won`() async throws {
    var network = row()
    network.champions = [
      ChampionRole(person: "p2", cause: .initiative("work"), status: .active)
    ]
    let set = try #require(await Reading.of(network).championSets(within: 2).first)
    #expect(set.open.isEmpty && set.people.isEmpty && set.fewest == 0)
  }

  @Test func `champions there are count, and what nobody reaches is said`() async throws {
    var network = row()
    network.ties.removeLast()
    network.people.removeAll { $0.id == "p4" }
    network.champions = [
      ChampionRole(person: "p0", cause: .initiative("work"), status: .active)
    ]
    let set = try #require(await Reading.of(network).championSets(within: 2).first)
    // p0 reaches o0, o1 and o2; o4 has nobody on record.
    #expect(set.open == ["o3", "o4"])
    #expect(set.people.count == 1)
    #expect(set.unreachable == ["o4"])
  }

  @Test func `no smaller cover exists, by trying all`() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<120 {
      let elements = Int.random(in: 1...8, using: &generator)
      let sets = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        Set((0..<elements).filter { _ in Int.random(in: 0..<3, using: &generator) == 0 })
      }
      let cover = SetCover.of(sets)
      let all = sets.reduce(into: Set<Int>()) { $0.formUnion($1) }
      let fewest = (0..<(1 << sets.count)).filter { choice in
        sets.indices.filter { choice >> $0 & 1 == 1 }
          .reduce(into: Set<Int>()) { $0.formUnion(sets[$1]) } == all
      }.map(\.nonzeroBitCount).min()
      #expect(cover.chosen.count == fewest)
      #expect(cover.isSmallest)
      #expect(cover.chosen.reduce(into: Set<Int>()) { $0.formUnion(sets[$1]) } == all)
    }
  }

  @Test func `who is credible carries the message before who is near`() async {
    var network = row()
    var far = ChampionRole(person: "p0", cause: .initiative("work"), status: .active)
    far.audience = ["O4"]
    network.champions = [
      far, ChampionRole(person: "p3", cause: .initiative("work"), status: .active),
    ]
    let messengers = await Reading.of(network).messengers(to: "p4")
    #expect(messengers.map(\.person) == ["p0", "p3"])
    #expect(messengers.map(\.isCredible) == [true, false])
    #expect(messengers.map(\.between) == [["p1", "p2", "p3"], []])
  }
}
