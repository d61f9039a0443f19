import Findings
import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

@Suite struct LibraryReadingTests {
  @Test func `the library's champion stands alone and nobody asked at the Senior Center`() async {
    let reading = await Reading.of(Documented.library)
    #expect(reading.champions.cells.map(\.organization.text) == ["library", "senior"])
    #expect(reading.champions.cells.map(\.state) == [.active, .notAsked])
    #expect(reading.titles("champion.none").isEmpty)
    #expect(
      reading.titles("champion.notAsked") == [
        "Champions for Tutoring not recorded for 1 of 2 organizations"
      ])
    #expect(
      reading.titles("champion.single") == [
        "Youth services supervisor stands alone as the champion at Library"
      ])
  }

  @Test func `everything between library and Senior Center runs through one person`() async throws {
    // DOMAIN E.3: vertex cover = {youth services supervisor}
    let reading = await Reading.of(Documented.library)
    let pair = try #require(reading.silos?.needed.first)
    #expect(pair.carriers == [.person("yss")])
    #expect(pair.observed == 2)
    #expect(
      reading.titles("link.singleThread") == [
        "Both recorded ties between Library and Senior Center run through Youth services supervisor"
      ])
  }

  @Test func `the letter is the network as its writer sees it`() async {
    let reading = await Reading.of(Documented.library)
    #expect(reading.informant == .person("yss"))
    #expect(
      reading.titles("network.singleInformant") == [
        "This is the network as seen by Youth services supervisor"
      ])
  }

  @Test func `three nulls agree with the worked case`() async throws {
    // DOMAIN E.3: 7 people, 3 in the library and 3 with parks; the five inferred lines with the two
    // pitches make 8 ties, 2 of 9 pairs between the two
    var network = StakeholderNetwork()
    network.organizations = ["library", "parks", "top"].map {
      Documented.organization($0, $0)
    }
    network.people =
      ["yss", "libmgr", "libdir"].map { Documented.person($0, $0, at: "library") }
      + ["scsup", "scmgr", "prdir"].map { Documented.person($0, $0, at: "parks") }
      + [Documented.person("manager", "manager", at: "top")]
    let lines = [
      ("yss", "libmgr"), ("libmgr", "libdir"), ("libdir", "manager"), ("scsup", "scmgr"),
      ("scmgr", "prdir"), ("prdir", "manager"), ("yss", "scsup"), ("yss", "scmgr"),
    ]
    network.ties = TieList(lines.map { Documented.tie($0.0, $0.1) })
    func pair(_ network: StakeholderNetwork) async throws -> PairMixing {
      let report = try #require(await Reading.of(network).silos)
      return try #require(report.pairs.first { $0.dyads == 9 })
    }
    let with = try await pair(network)
    #expect(with.observed == 2)
    #expect(abs(with.expected.uniform - 3.4286) < 5e-5)
    #expect(abs(with.p.uniform - 0.2009) < 5e-5)
    #expect(abs(with.expected.cross - 2.4) < 1e-12)
    #expect(abs(with.p.cross - 0.5385) < 5e-5)
    #expect(abs(with.pZero - 0.0110) < 5e-5)
    // without the two pitches: 6 ties, P(X = 0) = 0.0170 if everybody mixed freely
    network.ties.removeLast(2)
    let without = try await pair(network)
    #expect(without.observed == 0)
    #expect(abs(without.p.uniform - 0.0170) < 5e-5)
  }
}

@Suite struct HartfordReadingTests {
  @Test func `six ties round one association are the view of one source`() async {
    let reading = await Reading.of(Documented.hartford)
    #expect(reading.informant == .organization("cbia"))
    #expect(
      reading.titles("network.singleInformant") == [
        "The network as seen by one source: all 6 recorded ties lead to CBIA"
      ])
    #expect(reading.titles("actor.isolated").isEmpty)
    #expect(reading.titles("link.singleThread").isEmpty)
    #expect(reading.missing.contains("who champions what"))
  }

  @Test func `a star whose rays answered is a star`() async {
    let all = ["hub", "a", "b", "c", "d", "e", "f"]
    #expect(await Reading.of(Documented.star(answered: all)).informant == nil)
    #expect(await Reading.of(Documented.star(answered: ["a", "b", "c"])).informant == nil)
    #expect(await Reading.of(Documented.star(answered: ["hub"])).informant == .person("hub"))
    #expect(await Reading.of(Documented.star(answered: nil)).informant == .person("hub"))
    // each ray told of its own tie: six sources, though nobody wrote down who was asked
    var told = Documented.star(answered: nil)
    for place in told.ties.indices { told.ties[place].reportedBy = .to }
    #expect(await Reading.of(told).informant == nil)
  }

  @Test func `a ring has several sources`() async {
    var ring = Documented.star(answered: nil)
    ring.ties = TieList(zip("abcdef", "bcdefa").map { Documented.tie(String($0), String($1)) })
    #expect(await Reading.of(ring).informant == nil)
  }
}

@Suite struct ColoradoReadingTests {
  @Test func `memberships are no ties, and champions were never asked about`() async {
    let reading = await Reading.of(Documented.colorado)
    #expect(reading.silos == nil)
    #expect(reading.people.graph.edges.isEmpty)
    #expect(reading.informant == nil)
    #expect(reading.missing.contains("who works with whom"))
    #expect(reading.missing.contains("who champions what"))
    #expect(
      reading.findings.map { $0.title.text(in: reading.network) } == [
        // DOMAIN E.1: all three pairs of alliances are joined by one person
        "Director is the only person recorded in common between 3 pairs of alliances",
        "Champions not recorded for 7 of 7 organizations",
      ])
    #expect(reading.champions.cells.count == 10)
    #expect(reading.champions.cells.allSatisfy { $0.state == .notAsked })
  }
}
