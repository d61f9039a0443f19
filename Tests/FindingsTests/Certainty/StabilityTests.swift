import Findings
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

@Suite struct StabilityTests {
  private func drawn(
    _ sketch: Sketch, draws: Double = 40, _ change: (inout ReadingScope) -> Void = { _ in }
  ) async -> Reading {
    var scope = ReadingScope()
    scope.silos.draws = 199
    scope.settings[.stabilityDraws] = draws
    change(&scope)
    return await Reading.of(sketch.network, options: scope).withStability(scope)
  }

  /// Two full groups with one tie between.
  private var closed: Sketch {
    var sketch = Sketch("AB", people: 7)
    for letter in "ab" {
      for first in 1...7 {
        for second in (first + 1)..<8 { sketch.tie("\(letter)\(first)-\(letter)\(second)") }
      }
    }
    sketch.tie("a1-b1")
    return sketch
  }

  @Test func `what many ties carry comes back in every draw, what one carries does not`()
    async throws
  {
    let reading = await drawn(closed)
    let silo = try #require(reading.findings.first { $0.rule == "silo.group" })
    #expect(silo.stability?.share == 1)
    // one tie of 43 is left out in about a tenth of the draws
    let link = try #require(reading.findings.first { $0.rule == "link.singleThread" })
    let share = try #require(link.stability?.share)
    #expect(share < 1 && share > 0.7)
  }

  @Test func `absences and records are not drawn`() async {
    var sketch = closed
    sketch.work("w", "A B") { $0.challenge = .adaptive }
    sketch.network.people.append(Documented.person("alone", "alone", at: "A"))
    let reading = await drawn(sketch)
    for finding in reading.findings {
      let basis = FindingRule.named(finding.rule)?.basis
      if basis == .absence || basis == .record { #expect(finding.stability == nil) }
    }
    #expect(reading.findings.contains { $0.rule == "actor.isolated" })
  }

  @Test func `the same seed gives the same draws for any number of threads`() async {
    let one = await drawn(closed)
    let other = await drawn(closed) { $0.silos.concurrency = 1 }
    #expect(one.findings == other.findings)
    #expect(await drawn(closed, draws: 0).findings.allSatisfy { $0.stability == nil })
  }

  @Test func `answers are left out where it is known who told what`() {
    var sketch = Sketch("AB", people: 6)
    sketch.tie("a1-b1 a2-b2 a3-b3")
    #expect(Reading.leftOut(sketch.network).contains("ties"))
    sketch.answered(sketch.network.people.map(\.id.text).joined(separator: " "))
    #expect(Reading.leftOut(sketch.network).contains("answers"))
  }

  @Test func `a setting changes what is found, and is listed`() async {
    var sketch = Sketch("ABCD", people: 3)
    for letter in "abcd" { sketch.tie("\(letter)1-\(letter)2 \(letter)2-\(letter)3") }
    sketch.tie("a1-b1 b1-c1")
    // pieces of 9 and 3: 78 of 132 pairs
    #expect(await drawn(sketch, draws: 0).titles("network.fragmented").isEmpty)
    var settings = FindingSettings()
    let reach = Threshold.known.first { $0.id == "network.fragmented.reach" }
    if let reach { settings[reach] = 0.6 }
    let reading = await drawn(sketch, draws: 0) { $0.settings = settings }
    #expect(reading.titles("network.fragmented").count == 1)
    #expect(settings.deviations.map(\.threshold.id) == ["network.fragmented.reach"])
    if let reach { settings[reach] = reach.standard }
    #expect(settings.deviations.isEmpty)
  }

  @Test func `every rule and every threshold says what it is`() {
    for rule in FindingRule.catalog {
      #expect(!rule.title.isEmpty && !rule.needs.isEmpty && !rule.sources.isEmpty)
      #expect(!rule.title.hasSuffix("."))
      for threshold in rule.thresholds {
        #expect(!threshold.means.isEmpty && !threshold.rationale.isEmpty)
      }
    }
    let ids = Threshold.known.map(\.id)
    #expect(Set(ids).count == ids.count)
  }
}

extension Reading {
  fileprivate static func leftOut(_ network: StakeholderNetwork) -> String {
    Reading.leftOutWords(network, FindingSettings())
  }
}
