import Findings
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

/// Each rule about two rounds: a pair that fires it, one that just does not, one without the data.
@Suite struct RoundRuleTests {
  /// The findings of a rule about the second of two rounds.
  private func findings(
    _ rule: Finding.RuleID, _ before: Sketch, _ after: Sketch
  ) async -> [Finding] {
    await reading(before, after).findings.filter { $0.rule == rule }
  }

  private func reading(_ before: Sketch, _ after: Sketch) async -> Reading {
    var scope = ReadingScope()
    scope.silos.draws = 199
    scope.earlier = EarlierRound(
      await before.read(), RoundIdentities.of(before.network, after.network))
    return await Reading.of(after.network, options: scope)
  }

  private let ring = "a1-a2 a2-a3 a3-a4 a4-b1 b1-b2 b2-b3"

  @Test func `four of six ties gone is a network that comes apart, three is not`() async throws {
    var before = Sketch("AB", people: 4)
    before.tie(ring)
    var after = Sketch("AB", people: 4)
    after.tie("a1-a2 a2-a3")
    let eroded = try #require(await findings("wave.erosion", before, after).first)
    // 4 of 6 = 0.67 is more than half; with one tie more it would be 3 of 6. Of 28 pairs 21 could reach
    // each other (a chain of seven), now 3 (a chain of three): both signs hold.
    #expect(eroded.numbers["dissolved"] == 4.0 / 6)
    #expect(eroded.flip == 1)
    #expect(eroded.severity == .high)
    #expect(abs((eroded.numbers["reach_fall"] ?? 0) - 18.0 / 28) < 1e-12)
    var half = Sketch("AB", people: 4)
    half.tie("a1-a2 a2-a3 a3-a4 a4-a1 a4-b2 b3-b1 a1-b3")
    #expect(await findings("wave.erosion", before, half).isEmpty)
  }

  @Test func `ties that nobody could tell do not erode a network`() async {
    var before = Sketch("AB", people: 4)
    before.tie(ring) { $0.reportedBy = .from }
    before.answered("a1 a2 a3 a4 b1 b2 b3 b4")
    var after = Sketch("AB", people: 4)
    after.tie("a1-a2") { $0.reportedBy = .from }
    after.answered("a1")
    // a2, a3, a4, b1 and b2 told the other five, and did not answer again.
    #expect(await findings("wave.erosion", before, after).isEmpty)
  }

  @Test func `few ties and a single round say nothing of erosion`() async {
    var before = Sketch("AB", people: 3)
    before.tie("a1-b1 a2-b2 a3-b3 a1-a2")
    let after = Sketch("AB", people: 3)
    // Four ties are fewer than the five from which a share is told; six people in pieces of 4 and 2
    // could reach each other in 7 of 15 pairs, though.
    let told = await findings("wave.erosion", before, after)
    #expect(told.allSatisfy { $0.numbers["dissolved"] == nil })
    let single = await before.read()
    #expect(single.titles("wave.erosion").isEmpty)
    #expect(
      single.allNotLookedAt.contains {
        $0.missing == "an earlier round of the same list"
          && $0.wouldAllow.contains("ties that came apart")
      })
  }

  @Test func `champions lost in one organization of five are a sign, one of six is none`() async {
    func round(_ letters: String, lapsed: Bool) -> Sketch {
      var sketch = Sketch(letters, people: 1)
      sketch.work("w", letters.map(String.init).joined(separator: " "))
      for letter in letters {
        let status: ChampionStatus = lapsed && letter == "A" ? .lapsed : .active
        sketch.champion(letter.lowercased() + "1", for: .initiative("w"), status)
      }
      return sketch
    }
    let five = await findings(
      "wave.erosion", round("ABCDE", lapsed: false), round("ABCDE", lapsed: true))
    #expect(five.map(\.severity) == [.medium])
    let six = await findings(
      "wave.erosion", round("ABCDEF", lapsed: false), round("ABCDEF", lapsed: true))
    #expect(six.isEmpty)
  }

  private func championed(_ letters: String = "AB") -> Sketch {
    var sketch = Sketch(letters, people: 2)
    sketch.work("w", "A B")
    sketch.champion("b1", for: .initiative("w"))
    return sketch
  }

  @Test func `a champion who is gone without a successor weighs more than one not recorded`() async
  {
    var before = championed()
    before.champion("a1", for: .initiative("w"))
    let quiet = championed()
    #expect(await findings("champion.succession", before, quiet).map(\.severity) == [.low])
    var gone = championed()
    gone.network.people.removeAll { $0.id == "a1" }
    let left = await findings("champion.succession", before, gone)
    #expect(left.map(\.severity) == [.medium])
    #expect(left.first?.subjects == [.cause(.initiative("w")), .actor(.organization("A"))])
  }

  @Test func `a successor, or somebody who says there is none, ends the question`() async {
    var before = championed()
    before.champion("a1", for: .initiative("w"))
    var followed = championed()
    followed.network.people.removeAll { $0.id == "a1" }
    followed.champion("a2", for: .initiative("w"))
    #expect(await findings("champion.succession", before, followed).isEmpty)
    var asked = championed()
    asked.champion("a1", for: .initiative("w"), .lapsed)
    #expect(await findings("champion.succession", before, asked).isEmpty)
  }

  @Test func `without champions in the first round the next is told what to record`() async {
    var before = Sketch("AB", people: 2)
    before.work("w", "A B")
    let told = await reading(before, championed())
    #expect(told.titles("champion.succession").isEmpty)
    #expect(told.allNotLookedAt.contains { $0.missing == "champions in the earlier round" })
  }

  private func working(_ level: TieLevel?, asOf: String? = nil) -> Sketch {
    var sketch = Sketch("AB", people: 2)
    sketch.work("w", "A B")
    sketch.tie("a1-b1") { $0.level = level }
    sketch.network.asOf = asOf.flatMap { PartialDate($0) }
    return sketch
  }

  @Test func `cooperation that stays cooperation stands still, coordination does not`() async {
    let stuck = await findings("level.stuck", working(.cooperation), working(.cooperation))
    #expect(stuck.map(\.severity) == [.low])
    #expect(
      await findings("level.stuck", working(.coordination), working(.coordination)).isEmpty)
    #expect(
      await findings("level.stuck", working(.communication), working(.cooperation)).isEmpty)
  }

  @Test func `rounds a month apart say nothing of standing still`() async {
    let before = working(.contact, asOf: "2026-01-01")
    #expect(
      await findings("level.stuck", before, working(.contact, asOf: "2026-02-01")).isEmpty)
    #expect(
      await findings("level.stuck", before, working(.contact, asOf: "2026-04-01")).count == 1)
  }

  @Test func `without levels the rule says what to record`() async {
    let told = await reading(working(nil), working(.contact))
    #expect(told.titles("level.stuck").isEmpty)
    #expect(
      told.allNotLookedAt.contains {
        $0.missing == "how closely people work together, in both rounds"
      })
  }
}
