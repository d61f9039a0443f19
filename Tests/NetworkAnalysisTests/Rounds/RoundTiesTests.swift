import GraphKernel
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

/// What becomes of the tie between a and b, among four people.
@Suite struct RoundTiesTests {
  private func network(
    _ ties: [Tie], answered: String? = nil, asked: String? = nil, asOf: String? = nil
  ) -> StakeholderNetwork {
    var network = StakeholderNetwork()
    network.people = ["a", "b", "c", "d"].map { Person(id: PersonID($0)) }
    network.ties = TieList(ties)
    network.asOf = asOf.flatMap { PartialDate($0) }
    if let answered {
      var respondents = Respondents()
      func actors(_ ids: String) -> [Actor] { ids.map { .person(PersonID(String($0))) } }
      respondents.answered = actors(answered)
      respondents.asked = actors(asked ?? "abcd")
      network.respondents = respondents
    }
    return network
  }

  private func tie(
    _ from: String, _ to: String, _ level: TieLevel? = nil, by reporter: Reporter? = nil,
    _ change: (inout Tie) -> Void = { _ in }
  ) -> Tie {
    var tie = Tie(from: .person(PersonID(from)), to: .person(PersonID(to)))
    tie.level = level
    tie.reportedBy = reporter
    change(&tie)
    return tie
  }

  private func compare(
    _ before: StakeholderNetwork, _ after: StakeholderNetwork, informant: String? = nil,
    options: ViewOptions = ViewOptions()
  ) -> RoundTies {
    func side(_ network: StakeholderNetwork, _ informant: String?) -> RoundSide {
      RoundSide(
        network: network, view: network.view(.people, options), grouping: network.grouping(),
        informant: informant.map { .person(PersonID($0)) }, options: options)
    }
    return RoundTies(
      from: side(before, informant), to: side(after, nil), RoundIdentities.of(before, after))
  }

  private func outcome(
    _ before: StakeholderNetwork, _ after: StakeholderNetwork, informant: String? = nil
  ) -> [String] {
    compare(before, after, informant: informant).changes.map { change in
      change.outcome.rawValue + (change.reason.map { ":\($0.rawValue)" } ?? "")
    }
  }

  @Test func `a tie is lost only where those who told it answered again`() {
    let told = network([tie("a", "b", by: .from)], answered: "abcd")
    #expect(outcome(told, network([], answered: "acd")) == ["lost"])
    // b answered and named nobody, but it was a who told it.
    #expect(outcome(told, network([], answered: "bcd")) == ["not_comparable:no_answer"])
    #expect(
      outcome(told, network([], answered: "cd", asked: "cd")) == ["not_comparable:not_asked"])
    // Nobody wrote down who answered: the absence counts, and the answer says so.
    #expect(outcome(told, network([])) == ["lost"])
  }

  @Test func `a tie is gained only where somebody could have told it before`() {
    let told = network([tie("a", "b", by: .both)], answered: "abcd")
    #expect(outcome(network([], answered: "b"), told) == ["gained"])
    #expect(outcome(network([], answered: "cd"), told) == ["not_comparable:no_answer"])
    #expect(outcome(network([]), told) == ["gained"])
  }

  @Test func `one source tells of nobody else's ties`() {
    let before = network([tie("c", "a")])
    let after = network([tie("c", "a"), tie("c", "b"), tie("a", "b")])
    #expect(
      outcome(before, after, informant: "c")
        == ["not_comparable:one_source", "kept", "gained"])
  }

  @Test func `a level that only a new voice lowers has not fallen`() {
    let one = network([tie("a", "b", .coordination, by: .from)])
    let both = network([
      tie("a", "b", .coordination, by: .from), tie("b", "a", .contact, by: .from),
    ])
    #expect(outcome(one, both) == ["kept"])
    #expect(outcome(both, one) == ["kept"])
    let lower = network([tie("a", "b", .contact, by: .from)])
    #expect(outcome(one, lower) == ["weakened"])
    #expect(outcome(lower, one) == ["strengthened"])
    // Both say more than the one did: the lower of the two is higher still.
    let closer = network([tie("a", "b", .collaboration, by: .both)])
    #expect(outcome(one, closer) == ["strengthened"])
    #expect(outcome(network([tie("a", "b")]), closer) == ["kept"])
  }

  @Test func `a tie that is recorded and not kept up has faded, and comes back`() {
    let last = tie("a", "b") { $0.lastContact = PartialDate("2025-12") }
    let (fresh, stale) = (network([last], asOf: "2026-01"), network([last], asOf: "2028-01"))
    #expect(outcome(fresh, stale) == ["faded"])
    #expect(outcome(stale, fresh) == ["renewed"])
  }

  @Test func `two who are at odds now have lost their tie, whoever answered`() {
    let told = network([tie("a", "b")], answered: "abcd")
    let odds = network([tie("a", "b") { $0.sign = .negative }], answered: "cd")
    let change = compare(told, odds).changes[0]
    #expect(change.outcome == .lost)
    #expect(change.isStrained)
    #expect(outcome(odds, told) == ["gained"])
    let none = network([tie("a", "b", TieLevel.none)], answered: "cd")
    #expect(outcome(told, none) == ["lost"])
  }

  @Test func `ties of those who came and went are counted apart`() {
    var before = network([tie("a", "b"), tie("a", "x")])
    before.people.append(Person(id: "x"))
    var after = network([tie("a", "b"), tie("a", "y"), tie("b", "y")])
    after.people.append(Person(id: "y"))
    let ties = compare(before, after)
    #expect(ties.changes.count == 1)
    #expect(ties.withLeavers == 1)
    #expect(ties.withJoiners == 2)
    // Counted by hand: one kept of one.
    #expect(ties.stability().dissolvedShare == 0)
  }

  @Test func `with confirmed ties alone, a tie of one voice cannot be compared`() {
    var options = ViewOptions()
    options.confirmedOnly = true
    let both = network([tie("a", "b", by: .both)], answered: "abcd")
    let one = network([tie("a", "b", by: .from)], answered: "acd")
    #expect(compare(both, one, options: options).changes.map(\.reason) == [.unconfirmed])
  }
}
