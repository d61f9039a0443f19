import GraphKernel
import StakeholderModel
import TestSupport
import Testing

struct PeopleViewTests {
  private func network(_ ties: [Tie], people: [String] = ["a", "b", "c"]) -> StakeholderNetwork {
    var network = StakeholderNetwork()
    network.people = people.map { Person(id: PersonID($0)) }
    network.ties = TieList(ties)
    return network
  }

  private func tie(_ from: String, _ to: String, _ change: (inout Tie) -> Void = { _ in }) -> Tie {
    var tie = Tie(from: .person(PersonID(from)), to: .person(PersonID(to)))
    change(&tie)
    return tie
  }

  // RULINGS 7: a tie counts as reported by either, at the lower of two levels.
  @Test func `where two ends disagree the lower level stands`() {
    let view = network([
      tie("a", "b") {
        $0.level = .collaboration
        $0.reportedBy = .from
      },
      tie("b", "a") {
        $0.level = .communication
        $0.reportedBy = .from
      },
    ]).view(.people)
    #expect(view.graph.edges == [Graph.Edge(0, 1, weight: 2)])
    #expect(view.ties[0].level == .communication && view.ties[0].confirmation == .both)
    #expect(view.ties[0].ties == [0, 1] && view.dropped.merged == 1)
  }

  @Test func `several reports of one end count as its strongest`() {
    let view = network([
      tie("a", "b") {
        $0.level = .contact
        $0.reportedBy = .from
      },
      tie("a", "b") {
        $0.level = .cooperation
        $0.reportedBy = .from
      },
    ]).view(.people)
    #expect(view.ties[0].level == .cooperation)
  }

  // RULINGS 4: "answered and named nobody" is not "did not answer".
  @Test func `a tie is one-sided only where the other end answered`() {
    var network = network([
      tie("a", "b") { $0.reportedBy = .from }, tie("a", "c") { $0.reportedBy = .from },
    ])
    var respondents = Respondents()
    respondents.asked = [.person("a"), .person("b"), .person("c")]
    respondents.answered = [.person("a"), .person("b")]
    network.respondents = respondents
    let view = network.view(.people)
    #expect(view.ties.map(\.confirmation) == [.oneSided, .unknown])
    var options = ViewOptions()
    options.confirmedOnly = true
    let confirmed = network.view(.people, options)
    #expect(confirmed.graph.edges.isEmpty && confirmed.dropped.unconfirmed == 2)
  }

  // FORMAT, defaults: sign +1, level ≥ 1 or unstated, not reportsTo, not competes or conflicts.
  @Test func `ties that are no working relationship are left out and counted by reason`() {
    let view = network([
      tie("a", "a"), tie("a", "b") { $0.kind = .reportsTo }, tie("a", "b") { $0.kind = .conflicts },
      tie("a", "c") { $0.sign = .negative }, tie("b", "c") { $0.level = TieLevel.none },
      tie("b", "c"),
    ]).view(.people)
    #expect(view.graph.edges == [Graph.Edge(1, 2)])
    #expect(view.dropped.loops == 1 && view.dropped.formal == 1)
    #expect(view.dropped.strained == 2 && view.dropped.belowLevel == 1)
  }

  @Test func `the formal view has the reporting lines and nothing else`() {
    let view = network([tie("a", "b") { $0.kind = .reportsTo }, tie("b", "c")]).view(.formal)
    #expect(view.graph.edges == [Graph.Edge(0, 1)])
  }

  @Test func `a threshold keeps stronger ties and drops those without a level`() {
    var options = ViewOptions()
    options.minimumLevel = .cooperation
    let view = network([
      tie("a", "b") { $0.level = .cooperation }, tie("a", "c") { $0.level = .communication },
      tie("b", "c"),
    ]).view(.people, options)
    #expect(view.graph.edges.map { [$0.source, $0.target] } == [[0, 1]])
    #expect(view.dropped.belowLevel == 2)
  }

  @Test func `strength is the weight, else the level, else 1`() {
    let view = network([
      tie("a", "b") {
        $0.weight = 7.5
        $0.level = .contact
      },
      tie("a", "c") { $0.level = .coordination }, tie("b", "c"),
    ]).view(.people)
    #expect(view.graph.edges.map(\.weight) == [7.5, 4, 1])
  }

  @Test func `direction is kept where it is asked for`() {
    var options = ViewOptions()
    options.keepsDirection = true
    let view = network([
      tie("a", "b") { $0.isDirected = true }, tie("c", "b") { $0.isDirected = false },
    ]).view(.people, options)
    #expect(view.graph.isDirected)
    #expect(view.graph.edges.map { [$0.source, $0.target] } == [[0, 1], [1, 2], [2, 1]])
    #expect(view.ties.map(\.confirmation)[1] == .both)
  }

  // DOMAIN B.38: two half-lives, 360 days inside an organization and 220 across.
  @Test func `a tie counts while a quarter of its strength is left`() {
    let cases: [(contact: String, sameHome: Bool, isActive: Bool)] = [
      ("2024-01-06", true, true), ("2024-01-05", true, false),
      ("2024-05-25", false, true), ("2024-05-24", false, false),
    ]
    for (contact, sameHome, isActive) in cases {
      var network = network([tie("a", "b") { $0.lastContact = PartialDate(contact) }])
      network.organizations = [Organization(id: "x"), Organization(id: "y")]
      network.people[0].positions = [Position(organization: "x")]
      network.people[1].positions = [Position(organization: sameHome ? "x" : "y")]
      network.asOf = PartialDate("2024-12-31")
      #expect(network.view(.people).graph.edges.count == (isActive ? 1 : 0), "\(contact)")
      network.asOf = nil
      #expect(network.view(.people).graph.edges.count == 1)
    }
  }

  @Test func `the order of people and ties in the file changes nothing but their numbers`() {
    let ties = [tie("a", "b") { $0.level = .contact }, tie("c", "a"), tie("b", "c")]
    let one = network(ties).view(.people)
    let other = network(ties.reversed(), people: ["c", "b", "a"]).view(.people)
    #expect(one.nodes == other.nodes && one.graph == other.graph)
    #expect(one.ties.map(\.level) == other.ties.map(\.level))
  }
}
