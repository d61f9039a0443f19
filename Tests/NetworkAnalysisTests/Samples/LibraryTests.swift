import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

@Suite struct LibraryTests {
  @Test func `one person carries the link to the Senior Center`() async throws {
    let network = try SampleFiles.network("library-senior-center")
    let report = await network.silos(draws: 99)
    let pair = try #require(report.needed.first)
    #expect([pair.a, pair.b] == ["library", "senior"])
    // DOMAIN E.3: the vertex cover is the youth services supervisor
    #expect(pair.carriers == [.person("yss")])
    #expect(pair.observed == 2)
    #expect(pair.neededBy == ["tutoring"])
    #expect(pair.state == .tied)
  }

  // Oracle: DOMAIN E.3, seven people and eight ties: the sample and what the domain adds to it for
  // the sake of the numbers, which the documents do not tell.
  @Test func `statistics do not see what one person carries`() async throws {
    var network = try SampleFiles.network("library-senior-center")
    for (id, home) in [("libdir", "library"), ("prdir", "parks"), ("citymgr", "city")] {
      var person = Person(id: PersonID(id))
      person.positions = [Position(organization: OrganizationID(home))]
      network.people.append(person)
    }
    let lines: [(PersonID, PersonID)] = [
      ("scsup", "scmgr"), ("scmgr", "prdir"), ("prdir", "citymgr"), ("libmgr", "libdir"),
      ("libdir", "citymgr"),
    ]
    network.ties.removeAll { $0.kind == .reportsTo }
    network.ties += lines.map { Tie(from: .person($0), to: .person($1)) }
    let pair = try await librariansAndParks(network)
    #expect(pair.dyads == 9)
    #expect(abs(pair.expected.uniform - 3.4286) < 5e-5)
    #expect(abs(pair.p.uniform - 0.2009) < 5e-5)
    #expect(abs(pair.expected.cross - 2.4) < 1e-12)
    #expect(abs(pair.p.cross - 0.5385) < 5e-5)
    #expect(abs(pair.pZero - 0.0110) < 5e-5)
    // degrees 3 + 2 + 2 and 2 + 3 + 2 over 2 · 8 ties
    #expect(abs(pair.expected.degree - 49.0 / 16) < 1e-12)
    network.ties.removeAll { $0.kind == .contact }
    let without = try await librariansAndParks(network)
    #expect(without.observed == 0)
    #expect(abs(without.p.uniform - 0.0170) < 5e-5)
  }

  private func librariansAndParks(_ network: StakeholderNetwork) async throws -> PairMixing {
    var options = SiloOptions()
    options.draws = 99
    let report = await network.view(.people).silos(
      by: network.grouping(at: .department), in: network, options: options)
    let ids = report.grouping.groups.map(\.id)
    return try #require(
      report.pairs.first { Set([ids[$0.a], ids[$0.b]]) == ["library", "parks"] })
  }
}
