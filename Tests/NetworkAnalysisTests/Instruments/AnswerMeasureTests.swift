import NetworkAnalysis
import StakeholderModel
import Testing

/// Answers about the work: Wilder’s factors and outcomes, by hand from DOMAIN C.2.
@Suite struct AnswerMeasureTests {
  private static let file = """
    organizations: [{id: food}, {id: parks}]
    assessments:
      - {instrument: wilder, raters: 6, scores: {shared vision: 4.0, open communication: 2.9}}
      - {instrument: wilder, by: food, scores: {shared vision: 4, open communication: 3.6}}
      - {instrument: wilder, by: parks, date: 2024, scores: {open communication: 1}}
      - {instrument: wilder, by: parks, date: 2025, scores: {open communication: 3}}
      - {instrument: wilder, raters: 4, scores: {skilled leadership: 2.5}}
      - {instrument: wilder, raters: 3, scores: {sufficient funds: 5}}
      - {instrument: outcomes, raters: 5, scores: {healthier kids: 3.5}}
      - {instrument: outcomes, by: food, scores: {healthier kids: 5}}

    """

  // Vision (6·4 + 4)/7 = 4, on the cut. Communication (6·2.9 + 3.6 + 3)/8 = 3, on the cut; parks’
  // earlier answer does not count. Leadership 2.5 of four, funds of three.
  @Test func `factors are means over those who answered, with the inventory’s cuts`() async throws {
    let net = try RatedNetwork(Self.file)
    #expect(
      RatedNetwork.near(
        try await net.named("factor_mean"),
        ["shared vision": 4, "open communication": 3, "skilled leadership": 2.5]))
    #expect(
      try await net.named("factor_answers") == [
        "shared vision": 7, "open communication": 8, "skilled leadership": 4,
      ])
    #expect(
      try await net.named("factor_band") == [
        "shared vision": 3, "open communication": 2, "skilled leadership": 1,
      ])
    #expect(try await net.number("factors_strong") == .number(1))
    #expect(try await net.number("factors_to_discuss") == .number(1))
    #expect(try await net.number("factors_of_concern") == .number(1))
  }

  // (5·3.5 + 5)/6 = 3.75.
  @Test func `outcomes are means over those who answered`() async throws {
    let net = try RatedNetwork(Self.file)
    #expect(RatedNetwork.near(try await net.named("outcome_mean"), ["healthier kids": 3.75]))
    #expect(try await net.named("outcome_answers") == ["healthier kids": 6])
  }

  @Test func `others see no mean of fewer than five`() async throws {
    let net = try RatedNetwork(Self.file)
    let shown = try await net.named("factor_mean", for: .team)
    #expect(shown.keys.sorted() == ["open communication", "shared vision"])
  }
}
