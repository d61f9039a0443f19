import FileFormats
import Findings
import Foundation
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

@Suite struct RoundComparisonTests {
  private func sample(_ name: String) throws -> StakeholderNetwork {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Samples/\(name)/\(name).yaml")
    let bytes = try [UInt8](Data(contentsOf: file))
    return try #require(
      readNetwork([SourceFile(name: name, bytes: bytes)], ReadingOptions()).network)
  }

  private func compare(
    _ before: StakeholderNetwork, _ after: StakeholderNetwork
  ) async -> RoundComparison {
    var scope = ReadingScope()
    scope.silos.draws = 199
    return await RoundComparison.of(
      await Reading.of(before, options: scope), after, options: scope,
      shown: (before.reduced(to: .internal), after.reduced(to: .internal)))
  }

  private func told(_ changes: [FindingChange]) -> [String] {
    changes.compactMap(\.finding).filter { $0.severity > .low }
      .map { "\($0.severity.rawValue) \($0.rule.rawValue)" }.sorted()
  }

  @Test func `the library's after round clears every high finding of the first`() async throws {
    let comparison = await compare(
      try sample("library-senior-center"), try sample("library-senior-center-after"))
    // DOMAIN E.3: every high finding clears. A coordinator at the Senior Center champions it too
    // (champion.single), the managers and the coordinator carry ties (link.singleThread), and each
    // loss has a mitigation or was looked for and not found (loss.unaddressed, loss.unassessed). The
    // supervisors met before the pilot (noPriorTie), three people shaped it (oneAuthor), and others
    // than the letter writer told of it (singleInformant).
    #expect(
      told(comparison.findings(.cleared)) == [
        "high champion.single", "high link.singleThread", "high loss.unaddressed",
        "medium initiative.noPriorTie", "medium initiative.oneAuthor", "medium loss.unassessed",
        "medium network.singleInformant",
      ])
    // The memorandum holds the seven things that teams write down, and nothing above low is new.
    #expect(told(comparison.findings(.new)).isEmpty)
    #expect(told(comparison.findings(.persisting)).isEmpty)
    #expect(comparison.findings(.notLookedAt).isEmpty)
    #expect(comparison.roundFindings.isEmpty)
  }

  @Test func `what one letter told is not held against the second round`() async throws {
    let comparison = await compare(
      try sample("library-senior-center"), try sample("library-senior-center-after"))
    func pairs(_ outcome: TieChange.Outcome) -> [[String]] {
      comparison.ties.changes(outcome).map { [$0.a.id, $0.b.id] }
    }
    // The letter writer told of her own three contacts: her second meeting is not told again, her tie
    // to the other supervisor grew from contact (1) to cooperation (3), her manager supports her still.
    #expect(pairs(.lost) == [["scmgr", "yss"]])
    #expect(pairs(.strengthened) == [["scsup", "yss"]])
    #expect(pairs(.kept) == [["libmgr", "yss"]])
    // Ties of the two managers and inside the Senior Center may have been there all along.
    #expect(pairs(.notComparable) == [["libmgr", "scmgr"], ["scmgr", "scsup"]])
    #expect(comparison.ties.withJoiners == 2)
    #expect(comparison.identities.joined == [.person("citymgr"), .person("coordinator")])
  }

  @Test func `what the letter asked for was done, and traces tell how`() async throws {
    let comparison = await compare(
      try sample("library-senior-center"), try sample("library-senior-center-after"))
    let states = comparison.actions.map { "\($0.finding.rule.rawValue) \($0.state.rawValue)" }
    #expect(states.contains("champion.single done"))
    #expect(states.contains("link.singleLevel begun"))
    #expect(!states.contains { $0.hasSuffix("open") })
    let champion = comparison.champions.first { $0.organization == "senior" }
    #expect(champion?.isGained == true)
    #expect(champion?.before == .notAsked)
    #expect(comparison.introductions().map(\.state) == [.tied])
  }

  @Test func `a round against itself has nothing to tell`() async throws {
    let network = try sample("library-senior-center-after")
    let comparison = await compare(network, network)
    #expect(comparison.findings.allSatisfy { $0.outcome == .persisting && $0.weightier == 0 })
    #expect(comparison.ties.changes.allSatisfy { $0.outcome == .kept })
    #expect(comparison.moves.isEmpty && comparison.roundFindings.isEmpty)
  }

  @Test func `turned around, what was gained is lost and what came has left`() async throws {
    // Who answered is recorded in neither, and one source in neither: then the two ways mirror.
    var before = Sketch("AB", people: 3)
    before.tie("a1-a2 a2-b1 b1-b2 a3-b3")
    var after = Sketch("AB", people: 3)
    after.tie("a1-a2 b1-b2 a1-b1 b2-b3")
    after.network.people.removeAll { $0.id == "a3" }
    let forth = await compare(before.network, after.network)
    let back = await compare(after.network, before.network)
    func pairs(_ ties: RoundTies, _ outcome: TieChange.Outcome) -> [[Actor]] {
      ties.changes(outcome).map { [$0.a, $0.b] }
    }
    #expect(pairs(forth.ties, .lost) == pairs(back.ties, .gained))
    #expect(pairs(forth.ties, .gained) == pairs(back.ties, .lost))
    #expect(forth.identities.left == back.identities.joined)
    #expect(forth.ties.withLeavers == back.ties.withJoiners)
  }

  @Test func `without its data a finding is not cleared, without its people it left`() async {
    var before = Sketch("AB", people: 3)
    before.work("w", "A B")
    before.tie("a1-a2 a2-a3 b1-b2 b2-b3")
    var silent = before
    silent.network.ties = []
    let quiet = await compare(before.network, silent.network)
    let pair = quiet.findings.first { $0.before?.rule == "silo.pair" }
    #expect(pair?.outcome == .notLookedAt)
    var holders = Sketch("A", people: 5)
    holders.tie("a1-a2 a1-a3 a4-a1 a5-a1 a2-a3 a4-a5")
    var without = Sketch("A", people: 5)
    without.tie("a2-a3 a4-a5 a3-a4")
    without.network.people.removeFirst()
    let gone = await compare(holders.network, without.network)
    #expect(
      gone.findings.filter { $0.before?.subjects == [.actor(.person("a1"))] }
        .allSatisfy { $0.outcome == .left })
  }

  @Test func `somebody has moved only where both rounds say where they work`() async {
    let before = Sketch("AB", people: 2)
    var after = Sketch("AB", people: 2)
    after.person("a1") { $0.positions = [Position(organization: "B")] }
    after.person("a2") { $0.positions = [] }
    let moves = await compare(before.network, after.network).moves
    #expect(moves.map(\.person) == ["a1"])
    #expect(moves.first?.from == "A")
    #expect(moves.first?.to == "B")
  }
}
