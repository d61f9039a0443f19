import Findings
import StakeholderModel
import TestSupport
import Testing

//   a1─a2      b1─b2      c1─c2      all six tied to h
@Suite struct DependenceTests {
  private static func network(
    _ more: [Tie] = [], sizes: [String: Int] = ["a": 2, "b": 2, "c": 2]
  ) -> StakeholderNetwork {
    var network = StakeholderNetwork()
    network.organizations = ["a", "b", "c", "h"].map {
      Documented.organization($0, $0.uppercased())
    }
    network.people = [Documented.person("h", "Hub", at: "h")]
    for (home, size) in sizes.sorted(by: { $0.key < $1.key }) {
      let ids = (1...size).map { "\(home)\($0)" }
      network.people += ids.map { Documented.person($0, $0, at: home) }
      network.ties += ids.map { Documented.tie($0, "h") }
      network.ties += zip(ids, ids.dropFirst()).map { Documented.tie($0, $1) }
    }
    network.ties += more
    return network
  }

  // Without h the three pieces are a, b and c: three pairs. H has nobody but h.
  @Test func `a hub between three groups parts all three pairs`() async throws {
    let reading = await Reading.of(Self.network())
    let finding = try #require(reading.findings.first { $0.rule == "spof.node" })
    #expect(
      finding.title.text(in: reading.network)
        == "3 pairs of organizations reach each other only through Hub")
    #expect(finding.numbers["pairs"] == 3)
    #expect(finding.flip == 1)
    #expect(finding.severity == .medium)
  }

  // A tie between a and b leaves a–c and b–c.
  @Test func `a tie that goes around the hub takes its pair away`() async {
    let reading = await Reading.of(Self.network([Documented.tie("a1", "b1")]))
    #expect(
      reading.titles("spof.node") == [
        "2 pairs of organizations reach each other only through Hub"
      ])
  }

  @Test func `a ring without a hub depends on nobody`() async {
    var network = Self.network([
      Documented.tie("a1", "b1"), Documented.tie("b2", "c1"), Documented.tie("c2", "a2"),
    ])
    network.ties.removeAll { $0.to == .person("h") }
    let reading = await Reading.of(network)
    #expect(reading.titles("spof.node").isEmpty)
  }

  // One delegate each is normal: nobody else of the organizations could be cut off.
  @Test func `organizations with one known person are passed over`() async {
    let more = [Documented.tie("x", "y"), Documented.tie("y", "z"), Documented.tie("x", "z")]
    var network = Self.network(more, sizes: ["a": 1, "b": 1, "c": 1])
    network.people += ["x", "y", "z"].map { Documented.person($0, $0, at: "h") }
    let reading = await Reading.of(network)
    #expect(reading.titles("spof.node").isEmpty)
  }

  // Every tie leads to one organization, and nobody says who told: as in the Hartford brief.
  @Test func `what one source tells makes nobody the only way`() async {
    let reading = await Reading.of(Documented.hartford)
    #expect(reading.informant != nil)
    #expect(reading.titles("spof.node").isEmpty)
    #expect(reading.titles("link.onePerson").isEmpty)
  }

  // A chain a – h – b – c: without h, a loses b and c; without b, c loses a and h.
  @Test func `of organizations in a chain the inner ones part two pairs each`() async {
    var network = StakeholderNetwork()
    network.organizations = ["a", "b", "c", "h"].map {
      Documented.organization($0, $0.uppercased())
    }
    let ends: [(String, String)] = [("a", "h"), ("h", "b"), ("b", "c")]
    network.ties = TieList(
      ends.map {
        Tie(from: .organization(OrganizationID($0)), to: .organization(OrganizationID($1)))
      })
    let reading = await Reading.of(network)
    #expect(
      reading.titles("spof.node") == [
        "2 pairs of organizations reach each other only through B",
        "2 pairs of organizations reach each other only through H",
      ])
  }

  // A person of a tied to both of b touches every tie; of b and c two people each have their own.
  @Test func `of two linked pairs one hangs on one person`() async throws {
    let more = [
      Documented.tie("a1", "b1"), Documented.tie("a1", "b2"), Documented.tie("b1", "c1"),
      Documented.tie("b2", "c2"),
    ]
    var network = Self.network(more)
    network.ties.removeAll { $0.to == .person("h") }
    let reading = await Reading.of(network)
    let finding = try #require(reading.findings.first { $0.rule == "link.onePerson" })
    #expect(finding.numbers == ["pairs": 1, "of": 2])
    #expect(finding.title.text(in: network) == "All ties between A and B hang on one person")
  }
}
