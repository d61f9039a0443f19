import Findings
import StakeholderModel
import TestSupport
import Testing

@Suite struct AudienceTests {
  private static let work = Cause.initiative("w")

  /// A work that A and B need, about which the council decides; a1 is its champion at A.
  private func network(_ audience: [String]) -> StakeholderNetwork {
    var sketch = Sketch("AB", people: 2) {
      $0.work("w", "A B")
      $0.champion("a1", for: Self.work)
    }
    var council = Documented.organization("council", "City Council")
    council.decides = [Self.work]
    sketch.network.organizations.append(council)
    sketch.network.people.append(Documented.person("mayor", "The Mayor", at: "council"))
    sketch.network.champions[0].audience = audience
    return sketch.network
  }

  private func audiences(_ network: StakeholderNetwork) async -> [AudienceCell] {
    await Reading.of(network).audiences
  }

  @Test func `without a recorded audience nobody is told to be unheard`() async {
    #expect(await audiences(network([])).isEmpty)
  }

  @Test func `who decides comes first, and is met by a name in any case`() async throws {
    let cells = await audiences(network(["b", "city council"]))
    #expect(cells.map(\.decides) == [true, false])
    let council = try #require(cells.first)
    #expect(council.listener == .actor(.organization("council")))
    #expect(council.state == .active && council.champions == ["a1"])
  }

  @Test func `who decides and no champion reaches is told as not recorded`() async throws {
    let cells = await audiences(network(["people who hire"]))
    #expect(cells.map(\.state) == [.notAsked, .active])
    #expect(cells.last?.listener == .words("people who hire"))
  }

  @Test func `a champion who stopped is credible no more`() async {
    var network = network(["council"])
    network.champions[0].status = .lapsed
    let cells = await audiences(network)
    #expect(cells.map(\.state) == [.lapsed])
    #expect(cells.map(\.champions) == [["a1"]])
  }

  @Test func `a champion who decides is heard by himself`() async {
    var network = network(["b"])
    network.people[0].decides = [Self.work]
    let cells = await audiences(network)
    #expect(cells.first?.listener == .actor(.person("a1")))
    #expect(cells.first?.champions == ["a1"])
  }
}
