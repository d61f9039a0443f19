import Findings
import StakeholderModel
import TestSupport
import Testing

@Suite struct ChampionRuleTests {
  private let work = Cause.initiative("w")

  private var base: Sketch {
    var sketch = Sketch("AB", people: 5)
    sketch.work("w", "A B") { $0.lead = "a1" }
    sketch.champion("b1", for: work)
    sketch.tie("a1-a2 b1-b2 b2-b3 b3-b4 b4-b5")
    return sketch
  }

  @Test func `a champion three ties from the lead is far, two are near`() async {
    let rule: Finding.RuleID = "champion.isolated"
    var sketch = base
    sketch.tie("a2-b2")
    #expect(
      await sketch.titles(rule) == ["b1 champions w without a recorded tie to the others who do"])
    sketch.tie("a1-b2")
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.champions = []
    #expect(await sketch.read().missing.contains("who champions what"))
  }

  @Test func `a champion who reaches fewer than half at home is told`() async {
    let rule: Finding.RuleID = "champion.unheard"
    var sketch = base
    // b1 reaches b2 and b3 of four others: half
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.ties.remove(at: 2)
    #expect(
      await sketch.titles(rule) == [
        "b1 reaches 1 of 4 others at B within two recorded ties"
      ])
    sketch = base
    sketch.level("b5", .executive)
    #expect(await sketch.titles(rule) == ["b1 is far from those who decide at B"])
    sketch.network.ties.removeAll { $0.from.id.hasPrefix("b") }
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `a quiet champion is for the keeper of the file alone`() async {
    let rule: Finding.RuleID = "champion.nameOnly"
    var sketch = base
    sketch.network.asOf = PartialDate("2024-06-30")
    #expect(await sketch.titles(rule).isEmpty)
    var seen = ChampionBehaviours()
    seen.models = true
    seen.takesRisks = false
    sketch.network.champions[0].behaviours = seen
    #expect(await sketch.titles(rule) == ["Little has been seen of b1 as a champion lately"])
    // met somebody across the boundary 90 days ago
    sketch.tie("b1-a2") { $0.lastContact = PartialDate("2024-04-01") }
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.ties[sketch.network.ties.count - 1].lastContact = PartialDate("2024-03-31")
    #expect(await sketch.titles(rule).count == 1)
    #expect(FindingRule.named(rule)?.privacy == .keeper)
  }

  @Test func `people to ask are told where somebody looked and found none`() async {
    let rule: Finding.RuleID = "champion.candidate"
    var sketch = base
    #expect(await sketch.titles(rule).isEmpty)
    sketch.champion("a5", for: work, .asked)
    #expect(await sketch.titles(rule) == ["People to ask at A for w: a2"])
    #expect(FindingRule.named(rule)?.privacy == .keeper)
  }

  @Test func `whoever leads without a tie of support from above is told`() async {
    let rule: Finding.RuleID = "sponsor.unsupported"
    var sketch = base
    #expect(
      await sketch.read().missing.contains("which executive supports those who lead the work"))
    sketch.tie("b2-b1") { $0.kind = TieKind(rawValue: "supports") }
    #expect(
      await sketch.titles(rule) == ["a1 leads w without recorded support from the top at home"])
    sketch.tie("a3-a1") { $0.kind = TieKind(rawValue: "supports") }
    #expect(await sketch.titles(rule).isEmpty)
    // support from below is none from the top
    sketch.level("a1", .manager)
    sketch.level("a3", .professional)
    #expect(await sketch.severities(rule) == [.high])
  }

  @Test func `an alliance whose leader has left is told, one that names none is not`() async {
    let rule: Finding.RuleID = "leader.absent"
    var sketch = Sketch("AB", people: 2)
    sketch.alliance("u", "a1 a2 b1")
    #expect(await sketch.read().missing.contains("who leads each alliance day to day"))
    sketch.alliance("v", "b2", role: "leader")
    #expect(await sketch.titles(rule).isEmpty)
    sketch.person("b2") { $0.positions[0].end = PartialDate("2024-01") }
    #expect(await sketch.titles(rule) == ["Whoever led v has left"])
    sketch.alliance("x", "a2", role: "collaborativeLeader")
    #expect(
      await sketch.titles(rule) == [
        "Nobody is recorded as leading u day to day", "Whoever led v has left",
      ])
  }

  @Test func `depending without trust is for the keeper of the file alone`() async {
    let rule: Finding.RuleID = "trust.low.dependency"
    var sketch = base
    #expect(await sketch.read().missing.contains("how far partners trust each other"))
    var trust = TrustRating()
    trust.reliability = 2
    trust.openness = 2
    sketch.tie("a1-b1") {
      $0.trust = trust
      $0.level = .coordination
    }
    sketch.tie("a1-b3 a2-b2")
    #expect(await sketch.titles(rule) == ["a1 depends on b1, and rates trust low"])
    sketch.network.ties[5].trust?.openness = 3
    #expect(await sketch.titles(rule) == [])
    #expect(FindingRule.named(rule)?.privacy == .keeper)
  }

  @Test func `a strain between two who work for the same is told, and who stands between`() async {
    var sketch = base
    #expect(await sketch.titles("rivalry.inside").isEmpty)
    sketch.tie("a1-b1") { $0.kind = .competes }
    #expect(
      await sketch.titles("rivalry.inside") == [
        "A strained tie is recorded between a1 and b1, who both take part in w"
      ])
    #expect(await sketch.titles("rivalry.squeezed").isEmpty)
    sketch.tie("a2-b1")
    #expect(
      await sketch.titles("rivalry.squeezed") == ["a2 works with both sides of a strained tie"])
    #expect(FindingRule.named("rivalry.inside")?.privacy == .keeper)
    #expect(FindingRule.named("rivalry.squeezed")?.privacy == .keeper)
    // a strain inside one organization is no rivalry between two
    sketch.network.ties.removeAll { $0.kind == .competes }
    sketch.tie("a1-a3") { $0.kind = .competes }
    #expect(await sketch.titles("rivalry.inside").isEmpty)
  }
}
