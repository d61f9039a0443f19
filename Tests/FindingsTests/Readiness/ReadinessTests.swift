import Findings
import StakeholderModel
import TestSupport
import Testing

/// Each question in three cases: it is answered with no, just not, and not recorded (RULINGS 1, 2).
@Suite struct ReadinessTests {
  @Test func `work with everything in order is ready, and there is nothing to do first`() async {
    let readiness = await ReadyWork.readiness()
    #expect(readiness.verdict == .ready)
    #expect(readiness.steps.isEmpty)
    #expect(readiness.toRecord.isEmpty)
    // One pair twice, two partners three times, the agenda and one who decides.
    #expect(readiness.answers.count == 2 + 6 + 2)
  }

  @Test func `a relationship is more than contact and older than the work`() async {
    #expect(await ReadyWork.states(.relationship) == [.yes])
    #expect(await ReadyWork.states(.relationship) { $0.ties[0].level = .contact } == [.no])
    #expect(await ReadyWork.states(.relationship) { $0.ties[0].mode = .pitch } == [.no])
    #expect(await ReadyWork.states(.relationship) { $0.ties[0].sign = .negative } == [.no])
    // 31 days lie between 1 December and 1 January, 30 would do; from 3 December there are 29.
    #expect(
      await ReadyWork.states(.relationship) { $0.ties[0].since = PartialDate("2025-12-01") }
        == [.yes])
    #expect(
      await ReadyWork.states(.relationship) { $0.ties[0].since = PartialDate("2025-12-03") }
        == [.no])
    #expect(await ReadyWork.states(.relationship) { $0.ties[0].since = nil } == [.unknown])
    #expect(await ReadyWork.states(.relationship) { $0.ties[0].level = nil } == [.unknown])
  }

  @Test func `a dated pitch is the proposal, where it came before the work began`() async {
    func pitched(_ day: String) -> (inout StakeholderNetwork) -> Void {
      { network in
        var event = Event()
        event.kind = .contact
        event.mode = .pitch
        event.date = PartialDate(day)
        event.from = .person("a1")
        event.to = [.person("b1")]
        network.events = [event]
      }
    }
    #expect(await ReadyWork.states(.relationship, pitched("2025-01-10")) == [.no])
    #expect(await ReadyWork.states(.relationship, pitched("2025-02-10")) == [.yes])
  }

  @Test func `no tie is a no only where somebody could have told of one`() async {
    #expect(await ReadyWork.states(.relationship) { $0.ties.removeFirst() } == [.no])
    #expect(
      await ReadyWork.states(.relationship) { network in
        network.ties.removeFirst()
        network.respondents = Respondents()
        network.respondents?.answered = [.person("zed")]
      } == [.unknown])
    #expect(await ReadyWork.states(.relationship) { $0.ties = [] } == [.unknown])
    // Where there is no contact, nobody can be asked of what sort it was.
    #expect(await ReadyWork.states(.conversation) { $0.ties = [] } == [])
  }

  @Test func `who leads from outside must know each that the work needs`() async {
    let states = await ReadyWork.states(.relationship) { network in
      network.organizations.append(Documented.organization("c", "Gamma"))
      network.people.append(Documented.person("c1", "Cem", at: "c"))
      network.initiatives[0].lead = "c1"
    }
    #expect(states == [.no, .no, .yes])
  }

  @Test func `pitches alone are no conversation`() async {
    func contact(_ mode: ContactMode?) -> (inout StakeholderNetwork) -> Void {
      { network in
        network.ties[0].level = .contact
        network.ties[0].mode = mode
      }
    }
    #expect(await ReadyWork.states(.conversation, contact(.pitch)) == [.no])
    #expect(await ReadyWork.states(.conversation, contact(.conversation)) == [.yes])
    #expect(await ReadyWork.states(.conversation, contact(nil)) == [.unknown])
    #expect(await ReadyWork.states(.conversation) == [.yes])
  }

  @Test func `a loss counts until it is acknowledged and made smaller`() async {
    func loss(
      _ change: @escaping @Sendable (inout Loss) -> Void
    )
      -> (inout StakeholderNetwork) -> Void
    {
      { network in
        network.losses[0].isFound = nil
        change(&network.losses[0])
      }
    }
    #expect(await ReadyWork.states(.losses) == [.yes, .yes])
    #expect(await ReadyWork.states(.losses, loss { _ in }) == [.no, .yes])
    #expect(await ReadyWork.states(.losses, loss { $0.isRecognized = true }) == [.no, .yes])
    #expect(await ReadyWork.states(.losses, loss { $0.mitigation = "A grant" }) == [.yes, .yes])
    #expect(
      await ReadyWork.states(
        .losses,
        loss {
          $0.mitigation = "A grant"
          $0.isRecognized = false
        }) == [.no, .yes])
    #expect(await ReadyWork.states(.losses) { $0.losses.removeFirst() } == [.unknown, .yes])
    #expect(await ReadyWork.states(.losses) { $0.losses = [] } == [.unknown, .unknown])
  }

  @Test func `legitimacy counts where it is recorded, and is not asked for`() async {
    let states = await ReadyWork.states(.losses) { network in
      var loss = Loss(holder: "b")
      loss.type = .legitimacy
      network.losses.append(loss)
    }
    #expect(states == [.yes, .no])
  }

  @Test func `a champion is there, was asked for, or was not asked about`() async {
    #expect(await ReadyWork.states(.champions) == [.yes, .yes])
    #expect(await ReadyWork.states(.champions) { $0.champions.removeLast() } == [.yes, .unknown])
    #expect(
      await ReadyWork.states(.champions) { $0.champions[1].status = .lapsed } == [.yes, .no])
    #expect(await ReadyWork.states(.champions) { $0.champions[1].status = .asked } == [.yes, .no])
    #expect(
      await ReadyWork.states(.champions) { network in
        network.champions.removeLast()
        network.organizations[1].championsAnswer = ChampionsAnswer.none
      } == [.yes, .no])
  }

  @Test func `fingerprints are missing only where somebody's are recorded`() async {
    #expect(await ReadyWork.states(.fingerprints) == [.yes, .yes])
    #expect(
      await ReadyWork.states(.fingerprints) { $0.initiatives[0].contributors = ["a1"] }
        == [.yes, .no])
    #expect(
      await ReadyWork.states(.fingerprints) { $0.initiatives[0].contributors = [] }
        == [.unknown, .unknown])
  }

  @Test func `an agenda is missing only where agendas are recorded`() async {
    #expect(await ReadyWork.states(.agenda) == [.yes])
    #expect(await ReadyWork.states(.agenda) { $0.initiatives[0].agendas = [] } == [.unknown])
    #expect(
      await ReadyWork.states(.agenda) { network in
        network.initiatives[0].agendas = []
        network.agendas = [Agenda(id: "jobs")]
      } == [.no])
  }

  @Test func `a messenger knows whoever decides, or is credible with them`() async {
    func decider(
      _ change: @escaping @Sendable (inout StakeholderNetwork) -> Void
    )
      -> (inout StakeholderNetwork) -> Void
    {
      { network in
        network.people[1].decides = []
        var mayor = Documented.person("mayor", "Mayor", at: "city")
        mayor.decides = [.initiative("work")]
        network.organizations.append(Documented.organization("city", "City"))
        network.people.append(mayor)
        change(&network)
      }
    }
    // Abe decides and is tied to Ann, a champion.
    #expect(await ReadyWork.states(.messenger) == [.yes])
    #expect(await ReadyWork.states(.messenger, decider { _ in }) == [.unknown])
    #expect(
      await ReadyWork.states(.messenger, decider { $0.champions[0].audience = ["City"] })
        == [.yes])
    #expect(
      await ReadyWork.states(.messenger, decider { $0.champions[0].audience = ["Beta"] })
        == [.no])
    #expect(
      await ReadyWork.states(
        .messenger, decider { $0.ties.append(Documented.tie("a2", "mayor")) }) == [.no])
    #expect(
      await ReadyWork.states(
        .messenger, decider { $0.ties.append(Documented.tie("a1", "mayor")) }) == [.yes])
    #expect(await ReadyWork.states(.messenger) { $0.people[1].decides = [] } == [.unknown])
  }

  @Test func `a no outweighs what is unknown, and that outweighs yes`() async {
    let unknown = await ReadyWork.readiness { $0.initiatives[0].agendas = [] }
    #expect(unknown.verdict == .cannotTell)
    #expect(unknown.toRecord.count == 1)
    let missing = await ReadyWork.readiness { network in
      network.initiatives[0].agendas = []
      network.champions[1].status = .lapsed
    }
    #expect(missing.verdict == .notYet)
    let alone = await ReadyWork.readiness { $0.initiatives[0].required = ["a"] }
    #expect(alone.verdict == .cannotTell)
    #expect(alone.answers.isEmpty)
  }
}
