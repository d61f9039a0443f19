import Findings
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

@Suite struct ScenarioTests {
  /// Two organizations tied through one of each.
  private func partners() -> StakeholderNetwork {
    var network = StakeholderNetwork()
    network.organizations = [
      Documented.organization("a", "Alpha"), Documented.organization("b", "Beta"),
    ]
    network.people = ["a1", "a2"].map { Documented.person($0, $0, at: "a") }
    network.people += ["b1", "b2"].map { Documented.person($0, $0, at: "b") }
    network.ties = [
      Documented.tie("a1", "a2"), Documented.tie("a1", "b1"), Documented.tie("b1", "b2"),
    ]
    var initiative = Initiative(id: "work")
    initiative.required = ["a", "b"]
    initiative.lead = "a1"
    network.initiatives = [initiative]
    network.champions = [
      ChampionRole(person: "a1", cause: .initiative("work"), status: .active)
    ]
    return network
  }

  @Test func `whoever is gone takes ties, roles and the lead along`() throws {
    let after = try partners().applying([.remove(.person("a1"))])
    #expect(after.people.map(\.id) == ["a2", "b1", "b2"])
    #expect(after.ties.count == 1)
    #expect(after.champions.isEmpty)
    #expect(after.initiatives[0].lead == nil)
    let without = try partners().applying([.remove(.organization("b"))])
    #expect(without.people.map(\.id) == ["a1", "a2"])
    #expect(without.initiatives[0].required == ["a"])
  }

  @Test func `what is taken away and put back is as it was`() throws {
    let tie = NetworkEdit.tie(.person("a2"), .person("b2"))
    let untie = NetworkEdit.untie(.person("a2"), .person("b2"))
    #expect(try partners().applying([tie, untie]) == partners())
  }

  @Test func `two who become one have the ties of both and none to themselves`() throws {
    let after = try partners().applying([.merge(.person("b1"), into: .person("a1"))])
    #expect(after.ties.map { [$0.from.id, $0.to.id] } == [["a1", "a2"], ["a1", "b2"]])
    let one = try partners().applying([.merge(.organization("b"), into: .organization("a"))])
    #expect(one.people.compactMap(\.home) == ["a", "a", "a", "a"])
    #expect(one.initiatives[0].required == ["a"])
  }

  @Test func `work speaks of the merged, and not of those who are gone`() throws {
    var network = partners()
    var goal = Goal(id: "g")
    goal.pursuedBy = [.organization("a"), .organization("b")]
    network.goals = [goal]
    var event = Event()
    event.from = .person("a1")
    event.to = [.person("b1"), .person("b2")]
    network.events = [event]
    var agreement = Agreement()
    agreement.parties = [.organization("a"), .organization("b")]
    agreement.initiator = "b1"
    network.agreements = [agreement]
    var concern = Concern()
    concern.by = .person("b1")
    concern.raisedTo = [.person("a1")]
    network.concerns = [concern]
    let merged = try network.applying([
      .merge(.organization("b"), into: .organization("a")),
      .merge(.person("b1"), into: .person("b2")),
    ])
    #expect(merged.goals[0].pursuedBy == [.organization("a")])
    #expect(merged.agreements[0].parties == [.organization("a")])
    #expect(merged.agreements[0].initiator == "b2")
    #expect(merged.events[0].to == [.person("b2")])
    #expect(merged.concerns[0].by == .person("b2"))
    let without = try network.applying([.remove(.person("b1"))])
    #expect(without.agreements[0].initiator == nil)
    #expect(without.events[0].to == [.person("b2")])
    #expect(without.concerns.isEmpty)
    #expect(try network.applying([.remove(.person("a1"))]).events.isEmpty)
  }

  @Test func `a change that cannot be made is refused`() {
    let network = partners()
    #expect(throws: NetworkEditFault.unknown(.person("x"))) {
      try network.applying([.remove(.person("x"))])
    }
    #expect(throws: NetworkEditFault.noTie(.person("a2"), .person("b2"))) {
      try network.applying([.untie(.person("a2"), .person("b2"))])
    }
    #expect(throws: NetworkEditFault.alreadyTied(.person("a1"), .person("a2"))) {
      try network.applying([.tie(.person("a1"), .person("a2"))])
    }
    #expect(throws: NetworkEditFault.unlike(.person("a1"), .organization("b"))) {
      try network.applying([.merge(.person("a1"), into: .organization("b"))])
    }
  }

  @Test func `a lost go-between opens a gap, a second tie clears the single thread`() async throws {
    let before = await Reading.of(partners())
    let lost = ScenarioChange(
      from: before, to: await Reading.of(try partners().applying([.remove(.person("a1"))])))
    #expect(lost.new.map(\.rule).contains("silo.pair"))
    let gaps = try #require(lost.numbers.first { $0.id == "gaps" })
    #expect(gaps.before == 0)
    #expect(gaps.after == 1)
    let tied = ScenarioChange(
      from: before,
      to: await Reading.of(try partners().applying([.tie(.person("a2"), .person("b2"))])))
    #expect(tied.cleared.map(\.rule).contains("link.singleThread"))
  }
}
