import NetworkAnalysis
import StakeholderModel
import Testing

/// Levels of ties on Frey’s and Himmelman’s scales, counted by hand.
@Suite struct LevelMeasureTests {
  private static func file(_ scale: String) -> String {
    """
    scale: \(scale)
    organizations: [{id: a}, {id: b}, {id: c}, {id: d}]
    ties:
      - {from: a, to: b, level: 4, reportedBy: from}
      - {from: a, to: b, level: 1, reportedBy: to}
      - {from: b, to: c, level: 3, reportedBy: both}
      - {from: c, to: d, barriers: {time: high, trust: low, turf: high}}
      - {from: a, to: c, level: 2, barriers: {turf: high}}

    """
  }

  @Test func `the lower of two levels stands, and Frey’s map has the mean`() async throws {
    let net = try RatedNetwork(Self.file("frey"))
    #expect(try await net.pairs("level") == ["a|b": 1, "a|c": 2, "b|c": 3])
    #expect(try await net.pairs("level_of_both") == ["a|b": 2.5, "a|c": 2, "b|c": 3])
    #expect(try await net.pairs("level_difference") == ["a|b": 3, "b|c": 0])
  }

  // Levels of pairs 1, 2, 3; of a 1 and 2, of b 1 and 3, of c 3 and 2.
  @Test func `levels are counted in the words of the scale`() async throws {
    let frey = try RatedNetwork(Self.file("frey"))
    #expect(
      try await frey.named("level_counts") == [
        "1 Networking": 1, "2 Cooperation": 1, "3 Coordination": 1, "4 Coalition": 0,
        "5 Collaboration": 0,
      ])
    #expect(
      RatedNetwork.near(
        try await frey.named("level_shares"),
        [
          "1 Networking": 1.0 / 3, "2 Cooperation": 1.0 / 3, "3 Coordination": 1.0 / 3,
          "4 Coalition": 0, "5 Collaboration": 0,
        ]))
    let himmelman = try RatedNetwork(Self.file("himmelman"))
    #expect(
      try await himmelman.named("level_counts") == [
        "1 Networking": 1, "2 Networking": 1, "3 Coordinating": 1, "4 Cooperating": 0,
        "5 Collaborating": 0,
      ])
    #expect(try await frey.numbers("level_mean") == ["a": 1.5, "b": 2, "c": 2.5])
    guard case .graph(.number(let mean)) = try await frey.values("level_mean", .graph) else {
      Issue.record("no mean level")
      return
    }
    #expect(mean == 2)
    #expect(
      try await frey.numbers("level_3_partners") == ["a": 0, "b": 1, "c": 1, "d": 0])
  }

  @Test func `directions told by each side are one pair`() async throws {
    let net = try RatedNetwork(
      """
      organizations: [{id: a}, {id: b}]
      ties:
        - {from: a, to: b, level: 5, directed: true}
        - {from: b, to: a, level: 2, directed: true}

      """)
    #expect(try await net.pairs("level") == ["a|b": 5, "b|a": 2])
    #expect(try await net.pairs("level_of_both") == ["a|b": 3.5])
    #expect(try await net.pairs("level_difference") == ["a|b": 3])
    #expect(try await net.numbers("level_mean") == ["a": 2, "b": 2])
  }

  @Test func `high barriers lower what is realistic`() async throws {
    let net = try RatedNetwork(Self.file("seed"))
    #expect(try await net.pairs("level_ceiling") == ["a|c": 3, "c|d": 2])
  }
}
