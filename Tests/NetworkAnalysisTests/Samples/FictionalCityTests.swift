import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

@Suite struct FictionalCityTests {
  private func report() async throws -> SiloReport {
    let network = try SampleFiles.network("fictional-city")
    var options = SiloOptions()
    options.draws = 999
    return await network.view(.people).silos(
      by: network.grouping(), in: network, options: options)
  }

  // Oracle: a permutation test in Python over the same tables, 2,000 shuffles: p of Police and
  // Public Works at its floor, every other department above .05 after Benjamini–Hochberg.
  @Test func `two departments work mostly among themselves`() async throws {
    let report = try await report()
    let silos = report.groups.filter { $0.verdict == .silo }.map {
      report.grouping.groups[$0.group].id
    }
    #expect(silos == ["police", "public-works"])
  }

  // By construction: of the pairs that joint work needs, Fire and Planning alone have no tie.
  @Test func `two departments need each other and have no recorded tie`() async throws {
    let report = try await report()
    let gaps = report.needed.filter { $0.state == .gap }
    #expect(gaps.map { [$0.a, $0.b] } == [["fire", "planning"]])
    #expect(gaps.first?.neededBy == ["flood-ready"])
  }

  // Counted in the tables with Python.
  @Test func `the questionnaire reads as it was answered`() throws {
    let network = try SampleFiles.network("fictional-city")
    #expect(network.people.count == 120)
    #expect(network.organizations.count == 9)
    #expect(network.ties.count == 263)
    #expect(network.respondents?.asked.count == 120)
    #expect(network.respondents?.answered.count == 99)
    #expect(network.view(.people).graph.edges.count == 181)
    #expect(Set(network.people.compactMap(\.home)).count == 8)
    #expect(network.people.allSatisfy { $0.homePosition?.level != nil })
    #expect(network.organization("finance")?.championsAnswer == ChampionsAnswer.none)
  }
}
