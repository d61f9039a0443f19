import NetworkAnalysis
import StakeholderModel
import Testing

/// Who matters and who stands behind the work, by hand from DOMAIN C.5 to C.10.
@Suite struct StakeholderMeasureTests {
  private static let file = """
    organizations: [{id: a}, {id: b}, {id: c}, {id: d}, {id: e}]
    ties: [{from: a, to: b}, {from: a, to: c}, {from: a, to: d}, {from: b, to: c}]
    assessments:
      - {instrument: netMap, subject: a, question: budget, by: b, scores: {influence: 1}}
      - {instrument: netMap, subject: a, question: budget, by: c, scores: {influence: 3}}
      - {instrument: netMap, subject: b, question: budget, scores: {influence: 3}}
      - {instrument: netMap, subject: d, question: budget, scores: {influence: 0}}
      - {instrument: netMap, subject: e, question: budget, scores: {influence: 4}}
      - {instrument: netMap, subject: e, question: space, scores: {influence: 8}}
      - {instrument: powerInterest, subject: a, by: b, scores: {power: 5, interest: 4}}
      - {instrument: powerInterest, subject: a, by: c, scores: {power: 4, interest: 3}}
      - {instrument: powerInterest, subject: b, scores: {power: 4, interest: 2}}
      - {instrument: powerInterest, subject: c, scores: {power: 1, interest: 5}}
      - {instrument: powerInterest, subject: d, scores: {power: 1, interest: 1}}
      - {instrument: powerInterest, subject: e, by: b, scores: {power: 2, interest: 4}}
      - {instrument: powerInterest, subject: e, by: c, scores: {power: 4, interest: 4}}
      - {instrument: salience, subject: a, scores: {power: yes, legitimacy: yes, urgency: yes}}
      - {instrument: salience, subject: b, by: a, scores: {power: yes, legitimacy: no, urgency: yes}}
      - {instrument: salience, subject: b, by: c, scores: {power: yes, legitimacy: no, urgency: no}}
      - {instrument: salience, subject: c, scores: {power: no, legitimacy: no, urgency: no}}
      - {instrument: salience, subject: d, scores: {power: yes}}
      - {instrument: stakeholderCircle, subject: a,
         scores: {power: 4, proximity: 1, urgencyValue: 3, urgencyAction: 5}}
      - {instrument: stakeholderCircle, subject: b, scores: {power: 4, proximity: 1}}
      - {instrument: sponsor, subject: a, by: b, stance: supportive,
         scores: {active: 2, coalition: 1, communication: 0, competence: 3}}
      - {instrument: sponsor, subject: a, by: c, stance: supportive, scores: {active: 1}}
      - {instrument: sponsor, subject: b, stance: opposed, scores: {active: 0}}
      - {instrument: champion, subject: c,
         scores: {commitment: 5, experience: 2, orgSupport: 4, peerEngagement: 3}}
      - {instrument: champion, subject: d, scores: {commitment: 5}}

    """

  private let net: RatedNetwork

  init() throws { net = try RatedNetwork(Self.file) }

  // a (1+3)/2; e over two questions by nobody in particular (4+8)/2. Shares: of budget the tallest is
  // 4, of space 8: a 2/4, b 3/4, d 0, e (1+1)/2.
  @Test func `towers have heights, and shares of the tallest on their question`() async throws {
    #expect(try await net.numbers("influence_tower") == ["a": 2, "b": 3, "d": 0, "e": 6])
    #expect(
      try await net.numbers("influence_tower_share") == ["a": 0.5, "b": 0.75, "d": 0, "e": 1])
  }

  // Heights rank d a b e; partners a 3, b 2, d 1, e 0 rank e d b a. Differences 2 − 4, 3 − 3, 1 − 2,
  // 4 − 1: squares 4 + 0 + 1 + 9 = 14; 1 − 6·14/(4·15) = −0.4.
  @Test func `influence is set against partners by ranks`() async throws {
    let value = try #require(try await net.number("influence_degree_correlation").number)
    #expect(abs(value + 0.4) < 1e-12)
    #expect(try await net.list("towers_without_network") == ["e"])
  }

  // a 4.5 and 3.5; b 4 and 2; c 1 and 5; d 1 and 1; e 3 and 4, on the line of power.
  @Test func `power and interest make four fields and a line between them`() async throws {
    #expect(
      try await net.numbers("stakeholder_power") == ["a": 4.5, "b": 4, "c": 1, "d": 1, "e": 3])
    #expect(try await net.numbers("stakeholder_interest")["a"] == 3.5)
    #expect(try await net.numbers("stakeholder_raters")["a"] == 2)
    for (id, expected) in [
      ("work_closely", "a"), ("keep_satisfied", "b"), ("keep_informed", "c"),
      ("stay_in_touch", "d"), ("on_the_line", "e"),
    ] {
      #expect(try await net.list("grid_" + id) == [expected], "\(id)")
    }
  }

  // Of b both found power, one of two urgency: not more than half.
  @Test func `salience counts what more than half found`() async throws {
    #expect(try await net.numbers("salience") == ["a": 3, "b": 1, "c": 0])
    #expect(try await net.list("salience_definitive") == ["a"])
    #expect(try await net.list("salience_dormant") == ["b"])
    #expect(try await net.list("salience_none") == ["c"])
    #expect(try await net.list("salience_dangerous").isEmpty)
  }

  @Test(arguments: [
    ("yes, legitimacy: yes, urgency: no", "dominant"),
    ("yes, legitimacy: no, urgency: yes", "dangerous"),
    ("no, legitimacy: yes, urgency: yes", "dependent"),
    ("no, legitimacy: yes, urgency: no", "discretionary"),
    ("no, legitimacy: no, urgency: yes", "demanding"),
  ])
  func `each mix of the three has its class`(answers: String, name: String) async throws {
    let net = try RatedNetwork(
      """
      organizations: [{id: a}]
      assessments: [{instrument: salience, subject: a, scores: {power: \(answers)}}]

      """)
    #expect(try await net.list("salience_" + name) == ["a"])
  }

  // Power (4−1)/3 = 1, proximity 0, urgency (4−1)/4 = 0.75: 100·1.75/3.
  @Test func `priority is the mean of three shares`() async throws {
    #expect(
      RatedNetwork.near(try await net.numbers("circle_priority"), ["a": 175.0 / 3]))
  }

  // a (2+1)/2 active, with 1 and 0: 2.5. Groups are the organizations: a and b are rated, one active.
  @Test func `sponsors are rated, and cover groups`() async throws {
    #expect(try await net.numbers("sponsor_active") == ["a": 1.5, "b": 0])
    #expect(try await net.numbers("sponsor_abc") == ["a": 2.5])
    #expect(try await net.list("sponsors_supportive") == ["a"])
    #expect(try await net.list("sponsors_opposed") == ["b"])
    #expect(
      try await net.values("sponsor_of_group", .group)
        == .groups(
          [.number(1.5), .number(0)] + [MeasureValue](repeating: .undefined(.notRated), count: 3)))
    #expect(try await net.number("sponsor_coverage") == .number(0.5))
    #expect(try await net.number("sponsor_known") == .number(0.4))
  }

  @Test func `a champion is as strong as the weakest of four`() async throws {
    #expect(try await net.numbers("champion_weakest") == ["c": 2])
    #expect(try await net.numbers("champion_commitment") == ["c": 5, "d": 5])
  }
}
