import Findings
import StakeholderModel
import TestSupport
import Testing

@Suite struct QuietChampionTests {
  private static let work = Cause.initiative("w")

  /// The day is 30 June 2024; b1 stands up for a work and met a2 on a day.
  private func network(
    last: String?, _ change: (inout Sketch) -> Void = { _ in }
  ) -> StakeholderNetwork {
    var sketch = Sketch("AB", people: 2) {
      $0.work("w", "A B")
      $0.champion("b1", for: Self.work)
      $0.day("2024-06-30")
      $0.tie("b1-a2") { $0.lastContact = last.flatMap { PartialDate($0) } }
    }
    change(&sketch)
    return sketch.network
  }

  private func isQuiet(_ network: StakeholderNetwork) async -> Bool {
    await Reading.of(network).findings.contains {
      $0.rule == "champion.quiet" && $0.subjects.contains(.actor(.person("b1")))
    }
  }

  // 2 January is 180 days before 30 June 2024, 1 January 181.
  @Test func `a champion goes quiet after 180 days, not before`() async {
    #expect(await isQuiet(network(last: "2024-01-01")))
    #expect(await !isQuiet(network(last: "2024-01-02")))
  }

  @Test func `a contact without a date may be of today`() async {
    #expect(await !isQuiet(network(last: nil)))
    #expect(await !isQuiet(network(last: "2023-01-01") { $0.tie("b1-b2") }))
  }

  @Test func `a meeting counts as well as a tie`() async {
    let met = network(last: "2023-01-01") {
      $0.event(.executiveForum, "2024-03-01") { $0.attendees = [.person("b1")] }
    }
    #expect(await !isQuiet(met))
  }

  @Test func `a new champion has time, and closed work needs none`() async {
    let new = network(last: "2023-01-01") {
      $0.network.champions[0].since = PartialDate("2024-05-01")
    }
    #expect(await !isQuiet(new))
    let closed = network(last: "2023-01-01") { $0.network.initiatives[0].phase = .closed }
    #expect(await !isQuiet(closed))
  }
}
