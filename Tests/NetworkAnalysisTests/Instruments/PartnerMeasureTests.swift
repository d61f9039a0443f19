import NetworkAnalysis
import StakeholderModel
import Testing

/// PARTNER’s scores, each worked out by hand from its formula in DOMAIN C.1.
@Suite struct PartnerMeasureTests {
  private static let file = """
    organizations: [{id: clinic}, {id: food}, {id: parks}, {id: press}, {id: schools}]
    ties:
      - {from: clinic, to: schools, trust: {reliability: 4, openness: 3, mission: 2},
         value: {influence: 4, involvement: 4, resources: 4}}
      - {from: parks, to: schools, trust: {reliability: 2, mission: 3},
         value: {influence: 3, involvement: 2, resources: 1}}
      - {from: food, to: schools, trust: {reliability: 4, openness: 4, mission: 4},
         value: {influence: 4, involvement: 3, resources: 2}}
      - {from: schools, to: clinic, trust: {reliability: 2, openness: 2, mission: 2},
         value: {influence: 2, involvement: 2, resources: 2}}
      - {from: parks, to: clinic, trust: {reliability: 1}}
      - {from: food, to: parks, trust: {reliability: 3, openness: 3, mission: 3}}
      - {from: clinic, to: clinic, trust: {reliability: 4, openness: 4, mission: 4}}
    assessments:
      - {instrument: partner, subject: clinic, by: food,
         scores: {reliability: 3, openness: 2, mission: 4, influence: 2, involvement: 2, resources: 2}}
      - {instrument: partner, subject: clinic, by: press,
         scores: {reliability: 4, openness: 4, mission: 4, influence: 3, involvement: 3, resources: 3}}

    """

  private let net: RatedNetwork

  init() throws { net = try RatedNetwork(Self.file) }

  // Of the clinic: schools 2, food (3+2+4)/3 = 3, press 4, parks on one item only and itself not at
  // all: 9/3. Of schools: 3, 2.5 (two items), 4: 9.5/3. Of parks one rater.
  @Test func `trust is the mean of what three or more others say on two items`() async throws {
    #expect(
      RatedNetwork.near(
        try await net.numbers("partner_trust"), ["clinic": 3, "schools": 9.5 / 3]))
    let counts = try await net.numbers("partner_trust_raters")
    #expect(counts == ["clinic": 3, "food": 0, "parks": 1, "press": 0, "schools": 3])
    guard case .vertices(let values) = try await net.values("partner_trust") else { return }
    #expect(values[1] == .undefined(.notRated))
    #expect(values[2] == .undefined(.fewerRaters(than: 3)))
  }

  // Of the clinic: 2, 2, 3 → 7/3. Of schools: 4, (3+2+1)/3 = 2, (4+3+2)/3 = 3 → 3.
  @Test func `value is the mean of the other three items`() async throws {
    #expect(
      RatedNetwork.near(
        try await net.numbers("partner_value"), ["clinic": 7.0 / 3, "schools": 3]))
    // Reliability of the clinic: schools 2, parks 1, food 3, press 4.
    let reliability = try await net.numbers("partner_reliability")
    #expect(RatedNetwork.near(reliability, ["clinic": 2.5, "schools": 10.0 / 3]))
  }

  // Schools say 2 of the clinic and the clinic 3 of schools: 2.5, and 3 − 2.
  @Test func `two trust each other by the mean of what both say`() async throws {
    let between = try await net.pairs("partner_trust_between")
    #expect(
      between == [
        "clinic|food": 3, "clinic|press": 4, "clinic|schools": 2.5, "food|parks": 3,
        "food|schools": 4, "parks|schools": 2.5,
      ])
    #expect(try await net.pairs("partner_trust_gap") == ["clinic|schools": 1])
  }

  // The clinic: trust 3 and value 7/3 against 2.5; schools 3.17 and 3.
  @Test func `partners stand in fields cut at the middle`() async throws {
    #expect(try await net.list("partner_core") == ["schools"])
    #expect(try await net.list("partner_activate") == ["clinic"])
    #expect(try await net.list("partner_build_trust").isEmpty)
    #expect(try await net.list("partner_watch").isEmpty)
  }

  // Seven ratings: 3, 2.5, 4, 2, 3 (of parks), 3, 4 → 21.5/7; as a share (21.5/7 − 1)/3.
  @Test func `the network’s trust is the mean of all ratings`() async throws {
    let mean = 21.5 / 7
    let trust = try #require(try await net.number("partner_network_trust").number)
    #expect(abs(trust - mean) < 1e-12)
    let share = try #require(try await net.number("partner_network_trust_share").number)
    #expect(abs(share - (mean - 1) / 3) < 1e-12)
    #expect(try await net.number("partner_network_trust_ratings") == .number(7))
    #expect(try await net.number("partner_network_trust_raters") == .number(5))
  }

  // Food: of schools (1 + 2/3)/2 = 5/6, of the clinic (2/3 + 1/3)/2 = 1/2: 4/3, the most. The clinic:
  // of schools (2/3 + 1)/2 = 5/6. Parks: of schools (1/2 + 1/3)/2 = 5/12. Press: of the clinic
  // (1 + 2/3)/2 = 5/6. Schools: of the clinic (1/3 + 1/3)/2 = 1/3.
  @Test func `benefit is relative to whoever has most`() async throws {
    let shares = try await net.numbers("partner_relative_connectivity")
    let expected: [String: Double] = [
      "food": 100, "clinic": 62.5, "parks": 31.25, "press": 62.5, "schools": 25,
    ]
    for (id, share) in expected { #expect(abs((shares[id] ?? 0) - share) < 1e-9, "\(id)") }
  }

  @Test func `what is said on a tie and in an answer counts once, with the mean`() async throws {
    let again =
      Self.file
      + "  - {instrument: partner, subject: schools, by: clinic, scores: {reliability: 2, mission: 4}}\n"
    // The clinic of schools: reliability (4+2)/2, openness 3, mission (2+4)/2: 3 as before.
    let net = try RatedNetwork(again)
    #expect(
      RatedNetwork.near(
        try await net.numbers("partner_reliability"), ["clinic": 2.5, "schools": 3]))
    #expect(try await net.numbers("partner_trust_raters")["schools"] == 3)
  }

  @Test func `people’s ratings count for their organizations`() async throws {
    let net = try RatedNetwork(
      """
      organizations: [{id: x}, {id: y}]
      people: [{id: a, organization: x}, {id: b, organization: x}, {id: c, organization: y},
        {id: d, organization: y}, {id: e, organization: y}]
      ties:
        - {from: a, to: c, trust: {reliability: 4, openness: 4}}
        - {from: a, to: d, trust: {reliability: 2, openness: 2}}
        - {from: b, to: c, trust: {reliability: 2, openness: 2}}
        - {from: e, to: c, trust: {reliability: 1, openness: 1}}
        - {from: c, to: a, trust: {reliability: 1, openness: 1}}
        - {from: d, to: a, trust: {reliability: 2, openness: 2}}
        - {from: e, to: b, trust: {reliability: 3, openness: 3}}

      """)
    // Of x: c 1, d 2, e 3. Of y two raters, a (4+2)/2 and b 2; e of the same organization is none.
    #expect(try await net.numbers("partner_trust") == ["x": 2])
    #expect(try await net.numbers("partner_trust_raters") == ["x": 3, "y": 2])
  }

  @Test func `without ratings there is a reason and nothing in the list of all`() async throws {
    let net = try RatedNetwork("organizations: [{id: a}, {id: b}]\nties: [{from: a, to: b}]\n")
    #expect(
      try await net.values("partner_trust") == .undefined(.notRecorded(.partners)))
    #expect(!net.view.allMeasures.contains { $0.form.networks.needsData == .partners })
  }
}
