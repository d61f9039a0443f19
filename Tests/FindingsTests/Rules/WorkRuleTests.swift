import Findings
import StakeholderModel
import TestSupport
import Testing

/// Each rule on a network that fires it, one that just does not, and one where the data is missing.
@Suite struct WorkRuleTests {
  @Test func `a shared challenge that names one department is told`() async {
    var sketch = Sketch()
    sketch.work("w", "A") { $0.challenge = .adaptive }
    #expect(
      await sketch.titles("initiative.singleDepartment") == [
        "w is a shared challenge, and names A only"
      ])
    sketch.network.initiatives[0].required = ["A", "B"]
    #expect(await sketch.titles("initiative.singleDepartment").isEmpty)
    sketch.network.initiatives[0].challenge = nil
    #expect(await sketch.read().missing.contains("which work is an adaptive challenge"))
  }

  @Test func `joint work wants a relationship of more than contact, a month before`() async {
    let rule: Finding.RuleID = "initiative.noPriorTie"
    var sketch = Sketch()
    sketch.work("w", "A B") { $0.start = PartialDate("2024-06-30") }
    sketch.tie("a1-b1 a2-b2 a1-a2") { $0.level = .contact }
    #expect(await sketch.severities(rule) == [.medium])
    sketch.network.ties[0].level = .communication
    #expect(await sketch.titles(rule).isEmpty)
    // 30 days before is enough, 29 are not
    sketch.network.ties[0].since = PartialDate("2024-05-31")
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.ties[0].since = PartialDate("2024-06-01")
    #expect(await sketch.severities(rule) == [.high])
    sketch.network.ties[0].mode = .pitch
    #expect(await sketch.severities(rule) == [.high])
    for place in sketch.network.ties.indices {
      sketch.network.ties[place].level = nil
      sketch.network.ties[place].since = nil
    }
    let silent = await sketch.read()
    #expect(silent.titles(rule).isEmpty)
    #expect(silent.missing.contains("how closely people work together, and since when"))
  }

  @Test func `two pitches and no conversation are told`() async {
    let rule: Finding.RuleID = "initiative.pitchOnly"
    var sketch = Sketch()
    sketch.work("w", "A B")
    sketch.tie("a1-b1 a1-b2") { $0.mode = .pitch }
    #expect(await sketch.titles(rule) == ["A and B have only met to pitch so far"])
    sketch.tie("a2-b2") { $0.mode = .conversation }
    #expect(await sketch.titles(rule).isEmpty)
    for place in sketch.network.ties.indices { sketch.network.ties[place].mode = nil }
    #expect(
      await sketch.read().missing.contains("whether contacts were pitches or conversations"))
  }

  @Test func `an idea that one side alone has shaped is told`() async {
    let rule: Finding.RuleID = "initiative.oneAuthor"
    var sketch = Sketch()
    sketch.work("w", "A B") {
      $0.phase = .conversation
      $0.contributors = ["a1"]
    }
    #expect(await sketch.titles(rule) == ["Nobody at B is recorded as having shaped w"])
    sketch.network.initiatives[0].contributors.append("b1")
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.initiatives[0].contributors = []
    #expect(await sketch.titles(rule).isEmpty)
    #expect(await sketch.read().missing.contains("who has changed the idea of the joint work"))
  }

  @Test func `work without a broader agenda is told where other work has one`() async {
    let rule: Finding.RuleID = "initiative.noAgenda"
    var sketch = Sketch()
    sketch.work("w", "A B")
    sketch.work("v", "A B") { $0.agendas = ["youth"] }
    #expect(await sketch.titles(rule) == ["No broader agenda is recorded for w"])
    sketch.network.initiatives[0].agendas = ["housing"]
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.initiatives[0].agendas = []
    sketch.network.initiatives[1].agendas = []
    #expect(await sketch.titles(rule).isEmpty)
    #expect(await sketch.read().missing.contains("which broader agendas the work serves"))
  }

  @Test func `a challenge in which all report to the lead is a line project`() async {
    let rule: Finding.RuleID = "leader.mode.mismatch"
    var sketch = Sketch()
    sketch.work("w", "A B") {
      $0.challenge = .adaptive
      $0.lead = "a1"
      $0.contributors = ["a2", "b1"]
    }
    #expect(await sketch.titles(rule).isEmpty)
    sketch.tie("a2-a1 b1-a2") { $0.kind = .reportsTo }
    #expect(await sketch.titles(rule) == ["All who take part in w report to a1"])
    sketch.network.ties.removeLast()
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `organizations that meet below those who decide are told`() async {
    let rule: Finding.RuleID = "link.singleLevel"
    var sketch = Sketch()
    sketch.work("w", "A B")
    sketch.tie("a1-b1 a2-b2 a1-a2 b1-b3")
    #expect(await sketch.read().missing.contains("at which level people work"))
    sketch.level("a1 a2 b1 b2", .manager)
    #expect(
      await sketch.titles(rule) == ["A and B meet only below the level of executives and boards"])
    sketch.level("a1", .executive)
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `an agreement that no two people carry is told`() async {
    let rule: Finding.RuleID = "formalOnly.tie"
    var sketch = Sketch()
    sketch.tie("A-B") { $0.kind = TieKind(rawValue: "agreement") }
    #expect(await sketch.titles(rule).isEmpty)
    sketch.tie("a1-a2 b1-b2 b2-b3")
    #expect(
      await sketch.titles(rule) == [
        "A and B have an agreement, and no recorded tie between their people"
      ])
    sketch.tie("a1-b1")
    #expect(await sketch.titles(rule).isEmpty)
  }

  @Test func `two sides two levels apart are told, one level is not`() async {
    let rule: Finding.RuleID = "tie.levelMismatch"
    var sketch = Sketch()
    sketch.tie("a1-b1") {
      $0.isDirected = true
      $0.level = .collaboration
    }
    #expect(await sketch.titles(rule).isEmpty)
    sketch.tie("b1-a1") {
      $0.isDirected = true
      $0.level = .coordination
    }
    #expect(await sketch.titles(rule).isEmpty)
    sketch.network.ties[1].level = .cooperation
    #expect(await sketch.titles(rule) == ["a1 and b1 see their tie two levels apart"])
  }
}
