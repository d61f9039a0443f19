import Findings
import StakeholderModel
import TestSupport
import Testing

@Suite struct SuccessionTests {
  private static let work = Cause.initiative("w")

  /// A and B; a1 knows everybody at A, and a2 knows b1 too.
  private var sketch: Sketch {
    Sketch("AB", people: 3) {
      $0.work("w", "A B")
      $0.champion("a1", for: Self.work)
      $0.tie("a1-a2 a1-a3 a2-b1")
    }
  }

  @Test func `who could follow is who is best placed beside the champion`() async throws {
    let found = await Reading.of(sketch.network).successions()
    let only = try #require(found.first)
    #expect(found.count == 1 && only.champion == "a1" && only.cell.organization == "A")
    // Both reach the whole of A in two steps; a2 alone knows somebody at B.
    #expect(only.followers.map(\.person) == ["a2", "a3"])
    #expect(only.followers.allSatisfy { $0.introducer == nil })
  }

  @Test func `two champions follow each other`() async {
    var sketch = sketch
    sketch.champion("a2", for: Self.work)
    #expect(await Reading.of(sketch.network).successions().isEmpty)
  }

  @Test func `a champion who is alone there has nobody to follow`() async throws {
    var sketch = sketch
    sketch.network.people.removeAll { ["a2", "a3"].contains($0.id.text) }
    sketch.network.ties = []
    let only = try #require(await Reading.of(sketch.network).successions().first)
    #expect(only.followers.isEmpty)
  }
}
