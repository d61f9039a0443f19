import GraphKernel
import NetworkAnalysis
import StakeholderModel

extension ReadinessInput {
  /// Whether the work serves a broader agenda; silence where no agenda is recorded for anything.
  var agenda: ReadinessAnswer {
    func answer(_ state: ReadinessAnswer.State, _ says: Claim) -> ReadinessAnswer {
      ReadinessAnswer(
        question: .agenda, state: state, about: [], says: says,
        record: state == .unknown
          ? "which broader agenda \(name) serves, and whose it is (agendas)" : nil)
    }
    let names = initiative.agendas.map { text -> Claim in
      let listed =
        network.agendas.first { $0.id.text == text } ?? network.agendas.first { $0.name == text }
      let owner = listed?.owner.map { " of \(Claim(actor: $0))" as Claim } ?? Claim([])
      return "“\(listed?.displayName ?? text)”\(owner)"
    }
    if !names.isEmpty { return answer(.yes, "It serves \(Claim.list(names, limit: 3))") }
    let isRecorded =
      !network.agendas.isEmpty || network.initiatives.contains { !$0.agendas.isEmpty }
    return isRecorded
      ? answer(.no, "No agenda that \(name) serves is recorded, though agendas are")
      : answer(.unknown, "Which broader agenda \(name) serves is not recorded")
  }

  /// Everybody who decides about the work or about the alliance whose work it is.
  var deciders: [Actor] { network.deciders(of: cause) }

  /// Whether somebody credible can speak to each who decides.
  var messengers: [ReadinessAnswer] {
    guard !deciders.isEmpty else {
      return [
        ReadinessAnswer(
          question: .messenger, state: .unknown, about: [],
          says: "Who decides about \(name) is not recorded",
          record: "who decides about \(name) (decisionAuthority)")
      ]
    }
    return deciders.map(messenger)
  }

  private func messenger(to decider: Actor) -> ReadinessAnswer {
    let them = Claim(actor: decider)
    func answer(_ state: ReadinessAnswer.State, _ says: Claim) -> ReadinessAnswer {
      ReadinessAnswer(
        question: .messenger, state: state, about: [decider], says: says,
        record: state == .unknown
          ? "with whom each champion of \(name) is credible (audience), and who knows \(them)" : nil
      )
    }
    if let person = decider.person, carriers.contains(person) {
      return answer(.yes, "\(them) decides, and stands up for it")
    }
    if let credible = credibleChampion(with: decider) {
      return answer(.yes, "\(person: credible) is credible with \(them)")
    }
    if let way = wayToDecider(decider) {
      return way.count == 2
        ? answer(.yes, "\(Claim(actor: way[0])) knows \(Claim(actor: way[1]))")
        : answer(.no, "No champion knows \(them), or is recorded as credible there")
    }
    let saysWhom = network.champions.contains { $0.cause == cause && !$0.audience.isEmpty }
    return saysWhom
      ? answer(.no, "No champion is recorded as credible with \(them)")
      : answer(.unknown, "Who could speak to \(them) is not recorded")
  }

  /// A champion of the work who is recorded as credible with somebody or their organization.
  private func credibleChampion(with decider: Actor) -> PersonID? {
    let audience = Audience(decider, in: network)
    return champions.first { person in
      network.champions.contains { $0.person == person && audience.trusts($0) }
    }
  }

  /// The shortest way from a champion, or who leads the work, to whoever decides, both ends included.
  func wayToDecider(_ decider: Actor) -> [Actor]? {
    let ends =
      decider.person.map { [Actor.person($0)] }
      ?? network.people.map { Actor.person($0.id) }.filter { isInside($0, decider.organization) }
    return way(from: carriers.map { .person($0) }, to: ends)
  }

  private func isInside(_ actor: Actor, _ organization: OrganizationID?) -> Bool {
    organization.map { isInside(actor, $0) } ?? false
  }

  /// The shortest way along the people's working ties, both ends included.
  func way(from starts: [Actor], to ends: [Actor]) -> [Actor]? {
    let (from, to) = (starts.compactMap(view.vertex(of:)), ends.compactMap(view.vertex(of:)))
    guard !from.isEmpty, !to.isEmpty, let path = view.graph.shortestPath(from: from, to: to)
    else { return nil }
    return path.compactMap { view.nodes[$0].actor }
  }
}
