import Findings
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

@Suite struct RuleTests {
  /// Two pairs of people in two organizations that one initiative needs.
  private func network(ties: [Tie]) -> StakeholderNetwork {
    var network = StakeholderNetwork()
    network.organizations = [
      Documented.organization("a", "Alpha"), Documented.organization("b", "Beta"),
    ]
    network.people = ["a1", "a2", "a3"].map { Documented.person($0, $0, at: "a") }
    network.people += ["b1", "b2", "b3"].map { Documented.person($0, $0, at: "b") }
    network.ties = TieList([Documented.tie("a1", "a2"), Documented.tie("b1", "b2")] + ties)
    var initiative = Initiative(id: "i")
    initiative.name = "Work"
    initiative.required = ["a", "b"]
    network.initiatives = [initiative]
    return network
  }

  @Test func `a needed pair without a tie is a gap that one tie would close`() async throws {
    let reading = await Reading.of(network(ties: []))
    let finding = try #require(reading.findings.first { $0.rule == "silo.pair" })
    #expect(
      finding.title.text(in: reading.network)
        == "Alpha and Beta have no recorded tie, though Work needs both")
    #expect(finding.flip == 1)
    #expect(finding.severity == .high)
    let tied = await Reading.of(network(ties: [Documented.tie("a3", "b3")]))
    #expect(tied.titles("silo.pair").isEmpty)
    #expect(
      tied.titles("link.singleThread") == ["Alpha and Beta are linked by a single recorded tie"])
  }

  @Test func `a strained tie is recorded, and no title denies it`() async {
    var strained = Documented.tie("a1", "b1")
    strained.sign = .negative
    let reading = await Reading.of(network(ties: [strained]))
    #expect(
      reading.titles("silo.pair") == [
        "Alpha and Beta have no current working tie, though Work needs both"
      ])
  }

  @Test func `a tie between the organizations themselves closes the gap`() async {
    let agreement = Tie(from: .organization("a"), to: .organization("b"))
    let reading = await Reading.of(network(ties: [agreement]))
    #expect(reading.titles("silo.pair").isEmpty)
    #expect(reading.silos?.needed.first?.organizationTies == 1)
  }

  @Test func `a second person at either end makes two carriers`() async {
    let star = [Documented.tie("a1", "b1"), Documented.tie("a1", "b2")]
    let one = await Reading.of(network(ties: star))
    #expect(
      one.titles("link.singleThread") == [
        "Both recorded ties between Alpha and Beta run through a1"
      ])
    let two = await Reading.of(network(ties: star + [Documented.tie("a2", "b3")]))
    #expect(two.titles("link.singleThread").isEmpty)
  }

  @Test func `people without a tie are counted, but not where no ties are recorded`() async {
    let some = await Reading.of(network(ties: []))
    #expect(some.titles("actor.isolated") == ["2 of 6 people have no recorded tie"])
    var none = network(ties: [])
    none.ties = []
    let reading = await Reading.of(none)
    #expect(reading.titles("actor.isolated").isEmpty)
    #expect(reading.missing.contains("who works with whom"))
  }

  @Test func `a champion who is the only delegate does not stand alone`() async {
    var network = network(ties: [Documented.tie("a1", "b1")])
    network.people.removeAll { ["a2", "a3"].contains($0.id.text) }
    network.ties.removeFirst()
    network.champions = [ChampionRole(person: "a1", cause: .initiative("i"), status: .active)]
    #expect(await Reading.of(network).titles("champion.single").isEmpty)
  }

  @Test func `two closed groups are silos, told with a distance`() async throws {
    var network = StakeholderNetwork()
    network.organizations = ["x", "y"].map { Documented.organization($0, $0.uppercased()) }
    let members = ["x", "y"].map { home in (1...6).map { "\(home)\($0)" } }
    network.people = members.joined().map {
      Documented.person($0, $0, at: String($0.prefix(1)))
    }
    for group in members {
      for (place, first) in group.enumerated() {
        network.ties += group[(place + 1)...].map { Documented.tie(first, $0) }
      }
    }
    network.ties.append(Documented.tie("x1", "y1"))
    let reading = await Reading.of(network)
    #expect(reading.titles("silo.group") == ["X and Y keep to themselves"])
    // 1 of 31 ties across; 36 of 66 pairs are across
    #expect(
      reading.titles("silo.overall") == [
        "3 % of ties cross organizations; 55 % would if people mixed freely"
      ])
    let finding = try #require(reading.findings.first { $0.rule == "silo.overall" })
    #expect((finding.flip ?? 0) > 2)
    #expect(finding.severity == .high)
  }

  @Test func `every rule has its four parts and a name of its own`() {
    var names: Set<String> = []
    for rule in FindingRule.catalog {
      #expect(names.insert(rule.id.rawValue).inserted)
      for part in [rule.says, rule.why, rule.decided, rule.action] {
        #expect(part.hasSuffix("."), "\(rule.id.rawValue): \(part)")
      }
      #expect(FindingRule.named(rule.id)?.id == rule.id)
    }
  }
}
