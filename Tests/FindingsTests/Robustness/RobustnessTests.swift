import Findings
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

@Suite struct RobustnessTests {
  /// Two triangles that a3 and b1 join, and a circle's worth of work that needs both sides.
  private var partners: Sketch {
    var sketch = Sketch("AB", people: 3)
    sketch.tie("a1-a2 a2-a3 a3-a1 b1-b2 b2-b3 b3-b1 a3-b1") { $0.reportedBy = .both }
    sketch.work("w", "A B")
    sketch.champion("a3", for: .initiative("w"))
    return sketch
  }

  @Test func `whoever joins two sides costs most, with the work that hangs on them`() async throws {
    let robustness = try #require(await partners.read().robustness())
    let first = try #require(robustness.losses.first)
    // Without a3 the pairs of {a1, a2} and {b1, b2, b3} part: 2 · 3 of the 10 pairs of the other five.
    #expect(first.actor == .person("a3"))
    #expect(first.partedPairs == 6)
    #expect(first.partedShare == 0.6)
    #expect(first.champions.map(\.organization) == ["A"])
    #expect(robustness.losses.map(\.actor) == [.person("a3"), .person("b1")])
  }

  @Test func `what an organization does for itself is not missed when it goes`() async throws {
    let robustness = try #require(await partners.read().robustness())
    // Each side holds together without the other.
    #expect(robustness.groups.isEmpty)
    var chain = Sketch("ABC", people: 2)
    chain.tie("a1-b1 b1-b2 b2-c1 a1-a2 c1-c2") { $0.reportedBy = .both }
    let middle = try #require(await chain.read().robustness())
    // Without B, {a1, a2} and {c1, c2} part: 4 of the 6 pairs of the four.
    #expect(middle.groups.map(\.actor) == [.organization("B")])
    #expect(middle.groups.first?.partedPairs == 4)
  }

  @Test func `losing those on whom most hangs is never better than losing anybody`() async throws {
    var sketch = Sketch("ABCD", people: 6)
    for letter in ["a", "b", "c", "d"] {
      sketch.tie((2...6).map { "\(letter)1-\(letter)\($0)" }.joined(separator: " ")) {
        $0.reportedBy = .both
      }
    }
    sketch.tie("a1-b1 b1-c1 c1-d1") { $0.reportedBy = .both }
    let robustness = try #require(await sketch.read().robustness())
    #expect(robustness.steps.map(\.count) == [1, 2, 3, 5, 8, 12])
    for step in robustness.steps {
      #expect(step.costliest <= step.range.upperBound)
      #expect(step.costliest <= step.anybody)
      #expect(step.range.contains(step.anybody) || step.range.upperBound < 0.1)
    }
    // Of the star of four stars, b1 or c1 first: 24 people, 276 pairs; without b1 its five rays are
    // alone, 6 are with a1 and 12 with c1 and d1: 15 + 66 of 276.
    #expect(abs((robustness.steps.first?.costliest ?? 0) - 81.0 / 276) < 1e-12)
    #expect(robustness.order.first == .person("b1"))
  }

  @Test func `as one source sees it, and without ties, nothing is told`() async {
    #expect(await Reading.of(Documented.library).robustness() == nil)
    #expect(await Sketch("AB").read().robustness() == nil)
  }

  @Test func `the same seed gives the same draws`() async throws {
    let reading = await partners.read()
    #expect(reading.robustness(seed: 7) == reading.robustness(seed: 7))
  }
}
