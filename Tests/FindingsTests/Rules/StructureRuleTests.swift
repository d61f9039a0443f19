import Findings
import StakeholderModel
import TestSupport
import Testing

@Suite struct StructureRuleTests {
  /// Two triangles and a pair of triangles far from them.
  private var pieces: Sketch {
    var sketch = Sketch("ABCD", people: 3)
    for letter in "abcd" {
      sketch.tie("\(letter)1-\(letter)2 \(letter)2-\(letter)3 \(letter)1-\(letter)3")
    }
    return sketch
  }

  @Test func `four pieces are told with the ties that would join enough`() async throws {
    let rule: Finding.RuleID = "network.fragmented"
    let sketch = pieces
    #expect(
      await sketch.titles(rule) == [
        "The network is in 4 pieces that no recorded tie joins; the largest holds 3 of 12 people"
      ])
    // four pieces of three: 4 · 3 · 2 of 12 · 11 pairs; joining two and then a third gives 9 and 3:
    // 78 of 132
    #expect(await sketch.read().findings.first { $0.rule == rule }?.flip == 2)
    var joined = sketch
    joined.tie("a1-b1 b2-c1")
    #expect(await joined.titles(rule).isEmpty)
    joined.tie("c2-d1")
    #expect(await joined.titles(rule).isEmpty)
    var bare = sketch
    bare.network.ties = []
    #expect(await bare.read().missing.contains("who works with whom"))
  }

  @Test func `organizations in two pieces of two are told`() async {
    var sketch = pieces
    sketch.tie("a1-b1 c1-d1")
    sketch.tie("b1-b2")
    let titles = await sketch.titles("network.fragmented")
    #expect(titles.count == 1)
    sketch.tie("b3-c3")
    #expect(await sketch.titles("network.fragmented").isEmpty)
  }

  @Test func `five triangles joined by one are a hub with spokes`() async {
    // DOMAIN C.12: rule cw catches it, though ties do not gather at the hub
    var sketch = Sketch("ABCDE", people: 3)
    for letter in "abcde" {
      sketch.tie("\(letter)1-\(letter)2 \(letter)2-\(letter)3 \(letter)1-\(letter)3")
    }
    sketch.network.people.append(Documented.person("hub", "hub", at: "A"))
    sketch.tie("hub-a1 hub-b1 hub-c1 hub-d1 hub-e1")
    #expect(
      await sketch.titles("alliance.hubAndSpoke") == [
        "Without hub, most of the network would fall apart"
      ])
    #expect(await sketch.titles("network.phase") == ["The network is one hub with spokes: hub"])
    #expect(await sketch.severities("alliance.hubAndSpoke") == [.medium])
    var mature = sketch
    mature.alliance("u", "A B") { $0.stage = .implementing }
    #expect(await mature.severities("alliance.hubAndSpoke") == [.high])
    // a ring of the triangles beside the hub
    sketch.tie("a2-b2 b3-c3 c2-d2 d3-e3")
    #expect(await sketch.titles("alliance.hubAndSpoke").isEmpty)
    // seen by the hub alone, it is no finding
    var seen = sketch
    seen.network.ties = []
    seen.tie("hub-a1 hub-b1 hub-c1 hub-d1 hub-e1")
    #expect(await seen.titles("alliance.hubAndSpoke").isEmpty)
    #expect(await seen.titles("network.singleInformant").count == 1)
  }

  @Test func `one who carries two halves stands out, a ring has nobody`() async {
    let rule: Finding.RuleID = "broker.overloaded"
    var sketch = Sketch("AB", people: 10)
    for letter in "ab" {
      for number in 1...10 {
        let next = number % 10 + 1
        sketch.tie("\(letter)\(number)-\(letter)\(next)")
      }
    }
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.people.append(Documented.person("x", "x", at: "A"))
    sketch.tie("x-a1 x-a3 x-a5 x-a7 x-a9 x-b1 x-b3 x-b5 x-b7 x-b9")
    #expect(await sketch.titles(rule) == ["Much of the network runs through x"])
    #expect(await sketch.severities(rule) == [.medium])
    sketch.person("x") { $0.capacityShare = 0.2 }
    #expect(await sketch.severities(rule) == [.high])
    sketch.person("x") { $0.capacityShare = 0.21 }
    #expect(await sketch.severities(rule) == [.medium])
  }

  @Test func `an only link without contact for half a year is told`() async {
    let rule: Finding.RuleID = "bridge.stale"
    var sketch = Sketch("AB", people: 3)
    sketch.tie("a1-a2 a2-a3 a1-a3 b1-b2 b2-b3 b1-b3 a1-b1")
    #expect(await sketch.read().missing.contains { $0.contains("last had contact") })
    sketch.network.asOf = PartialDate("2024-06-30")
    // 181 days; a tie across is given up after 220
    sketch.network.ties[6].lastContact = PartialDate("2024-01-01")
    #expect(
      await sketch.titles(rule) == [
        "a1 and b1 are the only link between two sides, last used 181 days ago"
      ])
    sketch.network.ties[6].lastContact = PartialDate("2024-01-02")
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.ties[6].lastContact = PartialDate("2024-01-01")
    sketch.tie("a2-b2")
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `ties of champions that cool are told`() async {
    let rule: Finding.RuleID = "tie.stale"
    var sketch = Sketch("AB", people: 3)
    sketch.tie("a1-b1 a1-b2 a1-b3 a2-b2")
    sketch.champion("a1", for: nil)
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.asOf = PartialDate("2024-06-30")
    for place in 0..<4 { sketch.network.ties[place].lastContact = PartialDate("2024-05-01") }
    sketch.network.ties[3].lastContact = PartialDate("2023-05-01")
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.ties[0].lastContact = PartialDate("2023-12-01")
    #expect(await sketch.severities(rule) == [.low])
    sketch.network.ties[1].lastContact = PartialDate("2023-12-01")
    #expect(await sketch.severities(rule) == [.medium])
  }

  @Test func `few answers are told, and weaken what is said of ties`() async throws {
    let rule: Finding.RuleID = "data.lowResponse"
    var sketch = pieces
    #expect(await sketch.titles(rule).isEmpty)
    let all = sketch.network.people.map(\.id.text)
    sketch.answered(all.prefix(10).joined(separator: " "))
    #expect(await sketch.titles(rule).isEmpty)
    #expect(await sketch.severities("network.fragmented") == [.high])
    sketch.answered(all.prefix(6).joined(separator: " "))
    #expect(await sketch.severities(rule) == [.medium])
    sketch.answered(all.prefix(5).joined(separator: " "))
    #expect(await sketch.titles(rule) == ["5 of 12 who were asked answered"])
    #expect(await sketch.severities(rule) == [.high])
    // DOMAIN D: one step lower when confidence is low
    #expect(await sketch.severities("network.fragmented") == [.medium])
    let finding = try #require(
      await sketch.read().findings.first { $0.rule == "network.fragmented" })
    #expect(finding.confidence == .low)
    // 66 pairs, of which the 21 among the 7 who are silent could hide a tie, less 9 that are recorded
    // among them or told by nobody who could: a tie among the silent is recorded and so observed
    #expect(finding.observed?.possible == 66)
    #expect((finding.observed?.hidden ?? 0) > 0)
  }

  @Test func `ties told by one side only are told from half of them`() async {
    let rule: Finding.RuleID = "tie.unreciprocated"
    var sketch = Sketch("AB", people: 6)
    for number in 1...6 {
      sketch.tie("a\(number)-b\(number) a\(number)-b\(number % 6 + 1)") { $0.isDirected = true }
    }
    #expect(await sketch.titles(rule).isEmpty == false)
    for number in 1...6 { sketch.tie("b\(number)-a\(number)") { $0.isDirected = true } }
    // 6 of 12 are one-sided
    #expect(
      await sketch.titles(rule) == [
        "About half of the ties were told by one side only, though the other answered"
      ])
    sketch.tie("b2-a1") { $0.isDirected = true }
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `circles that cross the groups are told`() async {
    let rule: Finding.RuleID = "informal.formalMismatch"
    // circles of one person of each of six organizations
    var sketch = Sketch("ABCDEF", people: 3)
    for number in 1...3 {
      let circle = "abcdef".map { "\($0)\(number)" }
      for (place, first) in circle.enumerated() {
        for second in circle[(place + 1)...] { sketch.tie("\(first)-\(second)") }
      }
    }
    #expect(
      await sketch.titles(rule) == [
        "People work together in 3 circles that do not follow the organizations"
      ])
    #expect(await pieces.titles(rule).isEmpty)
  }

  @Test func `contacts across groups who do not know each other are told`() async {
    let rule: Finding.RuleID = "closure.missing"
    var sketch = pieces
    sketch.tie("a1-b1 a1-c1 a1-d1 b2-c2 c3-d3")
    #expect(await sketch.titles(rule).count == 1)
    // bring all contacts of a1 together
    sketch.tie("b1-c1 b1-d1 c1-d1 a2-b1 a3-b1 a2-c1 a3-c1 a2-d1 a3-d1 b2-a1 b3-a1 c2-a1 c3-a1")
    #expect(await sketch.titles(rule).isEmpty)
  }
}
