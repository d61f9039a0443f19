import Findings
import StakeholderModel
import TestSupport
import Testing

@Suite struct FirstStepTests {
  private func words(_ readiness: Readiness) -> [String] {
    readiness.steps.map { $0.does.text(in: ReadyWork.network) }
  }

  @Test func `relationships come first, then losses, then the rest, three at most`() async {
    let readiness = await ReadyWork.readiness { network in
      network.ties[0].level = .contact
      network.losses[3].isFound = nil
      network.initiatives[0].contributors = ["a1"]
      network.champions[1].status = .lapsed
    }
    #expect(readiness.steps.map(\.questions) == [[.relationship], [.losses], [.champions]])
  }

  @Test func `two who have met meet again without the proposal`() async {
    let readiness = await ReadyWork.readiness { $0.ties[0].mode = .pitch }
    #expect(
      words(readiness) == [
        "Ann (Alpha) goes to see Bo (Beta) without the proposal, listens, and helps with one small "
          + "thing"
      ])
    #expect(readiness.steps.first?.questions == [.relationship, .conversation])
  }

  @Test func `two who have not are introduced by who knows both`() async throws {
    let readiness = await ReadyWork.readiness { network in
      network.organizations.append(Documented.organization("c", "Gamma"))
      network.people.append(Documented.person("c1", "Cem", at: "c"))
      network.ties[0] = Documented.tie("c1", "b1")
      network.ties.append(Documented.tie("a1", "c1"))
    }
    let step = try #require(readiness.steps.first)
    #expect(step.who == .person("a1"))
    #expect(step.to == .person("b1"))
    #expect(step.through == [.person("c1")])
  }

  @Test func `a loss is named to whoever may lose, with what was suggested`() async throws {
    let readiness = await ReadyWork.readiness { network in
      network.losses[3].isFound = nil
      network.losses[3].description = "Its own rules"
      network.losses[3].suggestions = ["Beta keeps them"]
    }
    let step = try #require(readiness.steps.first)
    #expect(step.who == .person("a1"))
    #expect(step.to == .person("b1"))
    #expect(step.subject?.text(in: ReadyWork.network) == "Its own rules")
    #expect(step.suggestions == ["Beta keeps them"])
  }

  @Test func `a person to ask is named to the keeper of the file alone`() async throws {
    func lapsed(_ network: inout StakeholderNetwork) {
      network.champions[1].status = .lapsed
      network.people[3].positions[0].level = .topExecutive
    }
    let own = try #require(await ReadyWork.readiness(lapsed).steps.first)
    #expect(own.to == .person("b2"))
    // The team is sent to whoever is nearest, and reads nothing of who was weighed.
    let team = try #require(await ReadyWork.readiness(sharing: .team, lapsed).steps.first)
    #expect(team.to == .person("b1"))
  }

  @Test func `partners are not told what others may lose`() async {
    let readiness = await ReadyWork.readiness(sharing: .partners) { network in
      network.losses[3].isFound = nil
    }
    #expect(readiness.notTold == [.losses])
    #expect(readiness.answers(to: .losses).isEmpty)
    #expect(readiness.verdict == .ready)
  }

  @Test func `what is restricted moves no answer unless it is asked for`() async {
    let readiness = await ReadyWork.readiness { network in
      var loss = Loss(holder: "b")
      loss.type = .identity
      loss.confidentiality = .restricted
      network.losses.append(loss)
    }
    #expect(readiness.verdict == .ready)
  }
}
