import NetworkAnalysis
import StakeholderModel
import Testing

@Suite struct SharedMeasureTests {
  /// Five who rate the one, and the one who rates nobody.
  private static func ratings(of rated: [String], by raters: [String]) -> String {
    let organizations = (rated + raters).map { "{id: \($0)}" }.joined(separator: ", ")
    let ties = rated.flatMap { one in
      raters.map { "  - {from: \($0), to: \(one), trust: {reliability: 3, openness: 3}}" }
    }
    return "organizations: [\(organizations)]\nties:\n" + ties.joined(separator: "\n") + "\n"
  }

  @Test func `what judges a partner is for the keeper alone`() async throws {
    let net = try RatedNetwork(Self.ratings(of: ["a"], by: ["b", "c", "d", "e", "f"]))
    for level in [SharingLevel.team, .partners, .public] {
      for measure in Measure.all where measure.audience == .keeper {
        for form in measure.forms where form.networks.needsData == .partners {
          let values = try await net.values(form.id, measure.section, for: level)
          #expect(values == .undefined(.forKeeper), "\(form.id) at \(level)")
        }
      }
    }
    #expect(try await net.numbers("partner_trust") == ["a": 3])
  }

  @Test func `a mean over the network tells no single rating and no single partner`() async throws {
    let one = try RatedNetwork(Self.ratings(of: ["a"], by: ["b", "c", "d", "e", "f"]))
    #expect(try await one.number("partner_network_trust") == .number(3))
    #expect(
      try await one.number("partner_network_trust", for: .team)
        == .undefined(.fewerRated(than: 5)))
    let four = try RatedNetwork(
      Self.ratings(of: ["a", "b", "c", "d", "e"], by: ["f", "g", "h", "i"]))
    #expect(try await four.number("partner_network_trust") == .number(3))
    #expect(
      try await four.number("partner_network_trust", for: .team)
        == .undefined(.fewerRaters(than: 5)))
    let five = try RatedNetwork(
      Self.ratings(of: ["a", "b", "c", "d", "e"], by: ["f", "g", "h", "i", "j"]))
    #expect(try await five.number("partner_network_trust", for: .public) == .number(3))
  }

  @Test func `partners see numbers of organizations, the public none of single ones`() async throws
  {
    let net = try RatedNetwork("organizations: [{id: a}, {id: b}]\nties: [{from: a, to: b}]\n")
    #expect(
      try await net.values("degree", for: .partners) == .vertices([.number(1), .number(1)]))
    #expect(
      try await net.values("degree", for: .public) == .undefined(.aboutSingles(.public)))
    #expect(try await net.number("density", for: .public) == .number(1))
    let people = try RatedNetwork(
      "people: [{id: a}, {id: b}]\nties: [{from: a, to: b}]\n", .people)
    #expect(
      try await people.values("degree", for: .partners) == .undefined(.aboutSingles(.partners)))
    #expect(
      try await people.values("degree", for: .team) == .vertices([.number(1), .number(1)]))
  }

  @Test func `the public sees no group of fewer than five`() async throws {
    let people = (0..<9).map { "{id: p\($0), organization: \($0 < 5 ? "x" : "y")}" }
    let net = try RatedNetwork(
      "organizations: [{id: x}, {id: y}]\npeople: [\(people.joined(separator: ", "))]\n"
        + "ties: [{from: p0, to: p1}, {from: p1, to: p6}]\n",
      .people)
    #expect(
      try await net.values("ties_inside", .group, for: .public)
        == .groups([.number(1), .undefined(.smallGroup)]))
    #expect(
      try await net.values("block_density", .graph, for: .public) == .undefined(.smallGroup))
    #expect(
      try await net.values("ties_inside", .group) == .groups([.number(1), .number(0)]))
  }

  @Test func `own answers about the work are pooled for partners`() throws {
    let answers = (0..<5).map {
      "  - {instrument: wilder, by: p\($0), scores: {vision: \($0 + 1)}}"
    }
    let net = try RatedNetwork(
      """
      people: [{id: p0}, {id: p1}, {id: p2}, {id: p3}, {id: p4}]
      assessments:
      \(answers.joined(separator: "\n"))
        - {instrument: wilder, by: p0, scores: {funds: 1}}

      """, .people)
    let team = net.network.reduced(to: .team).assessments
    #expect(team.count == 6 && team.allSatisfy { $0.by == nil })
    let partners = net.network.reduced(to: .partners).assessments
    // (1 + 2 + 3 + 4 + 5) / 5
    #expect(partners.map(\.scores) == [[AssessmentScore("vision", 3)]])
    #expect(partners.map(\.raters) == [5])
  }
}
