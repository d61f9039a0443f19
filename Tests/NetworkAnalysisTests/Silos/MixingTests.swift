import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

@Suite struct MixingTests {
  @Test func `the karate club keeps inside as published`() async throws {
    // DOMAIN F.3
    let report = await StakeholderNetwork.karate.silos()
    let overall = try #require(report.overall)
    #expect(overall.outside == 11)
    #expect(overall.inside == 67)
    #expect(abs(overall.ei + 0.717949) < 1e-6)
    #expect(abs(overall.eiExpected - 0.030303) < 1e-6)
    // none of 20,000 shuffles there came so low
    #expect(overall.pLow == 1.0 / 10_000)
    #expect(overall.pHigh == 1)
    let pair = try #require(report.pairs.first)
    #expect(abs(pair.expected.uniform - 40.1818) < 5e-5)
    #expect(abs(pair.p.uniform / 1.617e-13 - 1) < 5e-4)
    #expect(abs(pair.expected.degree - 38.9423) < 5e-5)
    #expect(abs(pair.p.degree / 3.12e-11 - 1) < 5e-3)
    #expect(report.groups.map(\.verdict) == [.silo, .silo])
  }

  @Test func `four departments mix a little less than freely`() async throws {
    let report = await StakeholderNetwork.fourDepartments.silos()
    let overall = try #require(report.overall)
    // DOMAIN F.4
    #expect(abs(overall.ei + 0.1) < 1e-12)
    #expect(abs(overall.eiExpected - 0.604396) < 1e-6)
    #expect(report.groups.map(\.inside) == [4, 3, 2, 2])
    // group E–I of F.4 is (outside − inside) over their sum: .2, .25, .428571, 0
    for (group, ei) in zip(report.groups, [0.2, 0.25, 0.428571, 0]) {
      let total = Double(group.inside + group.outside)
      #expect(abs(Double(group.outside - group.inside) / total - ei) < 1e-6)
    }
  }

  @Test func `shuffles agree with every way of dealing the labels out`() async throws {
    // all 20 ways to choose three of six people, counted one by one
    let network = StakeholderNetwork.people(
      ["a1", "a2", "a3", "b1", "b2", "b3"].map { ($0, String($0.prefix(1))) },
      ties: ["a1-a2", "a2-a3", "a1-a3", "b1-b2", "a3-b1"])
    let ties = [(0, 1), (1, 2), (0, 2), (3, 4), (2, 3)]
    var reached = 0
    var shares = 0.0
    var low = 0
    var ways = 0
    for mask in 0..<64 where mask.nonzeroBitCount == 3 {
      func isIn(_ vertex: Int) -> Bool { mask >> vertex & 1 == 1 }
      let inside = ties.count { isIn($0.0) && isIn($0.1) }
      let all = ties.count { isIn($0.0) || isIn($0.1) }
      let across = ties.count { isIn($0.0) != isIn($0.1) }
      ways += 1
      shares += Double(inside) / Double(all)
      if inside * 4 >= 3 * all { reached += 1 }
      if across <= 1 { low += 1 }
    }
    let report = await network.silos()
    let group = report.groups[0]
    let draws = 9_999.0
    let tolerance = 4 * (0.25 / draws).squareRoot()
    #expect(abs(try #require(group.p) - Double(reached) / Double(ways)) < tolerance)
    #expect(abs(try #require(group.expected) - shares / Double(ways)) < tolerance)
    #expect(abs(try #require(report.overall).pLow - Double(low) / Double(ways)) < tolerance)
  }

  @Test func `ties added across never lower the share across`() async throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<20 {
      var network = StakeholderNetwork.random(
        groups: [4, 3, 5], inside: 50, across: 10, &generator)
      guard let before = await network.silos(draws: 99).overall else { continue }
      let missing = (0..<4).flatMap { a in (0..<3).map { ("p0\(a)", "p1\($0)") } }
      for (a, b) in missing {
        network.ties.append(Tie(from: .person(PersonID(a)), to: .person(PersonID(b))))
      }
      let after = try #require(await network.silos(draws: 99).overall)
      #expect(after.ei > before.ei || before.outside == after.outside)
      #expect(after.outside >= before.outside)
      #expect(after.inside == before.inside)
    }
  }

  @Test func `renaming and reordering people changes no reading`() async throws {
    var generator = SeededGenerator(seed: 11)
    let network = StakeholderNetwork.random(
      groups: [5, 5, 4], inside: 60, across: 12, &generator)
    var renamed = network
    renamed.people = network.people.reversed().map { person in
      var other = Person(id: PersonID("z" + String(person.id.text.reversed())))
      other.positions = person.positions
      return other
    }
    renamed.ties = TieList(
      network.ties.reversed().map { tie in
        let ends = [tie.to, tie.from].map {
          Actor.person(PersonID("z" + String($0.id.reversed())))
        }
        return Tie(from: ends[0], to: ends[1])
      })
    let before = await network.silos()
    let after = await renamed.silos()
    #expect(before.overall?.ei == after.overall?.ei)
    #expect(before.overall?.expectedShareOutside == after.overall?.expectedShareOutside)
    for (first, second) in zip(before.groups, after.groups) {
      #expect(first.inside == second.inside)
      #expect(first.outside == second.outside)
      #expect(first.verdict == second.verdict)
    }
    for (first, second) in zip(before.pairs, after.pairs) {
      #expect(first.p == second.p)
      #expect(first.expected == second.expected)
      #expect(first.carriers.count == second.carriers.count)
      #expect(first.path.count == second.path.count)
    }
  }

  @Test func `any number of threads gives the same bits`() async {
    var generator = SeededGenerator(seed: 5)
    let network = StakeholderNetwork.random(
      groups: [6, 6, 6], inside: 50, across: 8, &generator)
    let one = await network.silos(concurrency: 1)
    for concurrency in [2, 7] {
      let other = await network.silos(concurrency: concurrency)
      #expect(one.overall?.pLow == other.overall?.pLow)
      #expect(one.groups.map(\.expected) == other.groups.map(\.expected))
      #expect(one.groups.map(\.p) == other.groups.map(\.p))
      #expect(one.groups.map(\.flip) == other.groups.map(\.flip))
    }
  }

  @Test func `a network of 120 people and eight departments is read`() async throws {
    var generator = SeededGenerator(seed: 3)
    let network = StakeholderNetwork.random(
      groups: [Int](repeating: 15, count: 8), inside: 22, across: 3, &generator)
    let report = await network.silos(draws: 999)
    #expect(report.groups.allSatisfy { $0.verdict == .silo && ($0.flip ?? 0) > 1 })
  }

  @Test func `nothing to compare gives no reading and no crash`() async {
    let one = await StakeholderNetwork.people([("a", "x")], ties: []).silos()
    #expect(one.overall == nil)
    #expect(one.groups.map(\.verdict) == [.tooSmall])
    #expect(one.pairs.isEmpty)
    let alone = await StakeholderNetwork.people([("a", "x"), ("b", "x")], ties: ["a-b"]).silos()
    #expect(alone.overall == nil)
    let untied = await StakeholderNetwork.people([("a", "x"), ("b", "y")], ties: []).silos()
    #expect(untied.overall == nil)
    #expect(untied.untestable == 1)
    #expect(await StakeholderNetwork().silos().groups.isEmpty)
  }
}
