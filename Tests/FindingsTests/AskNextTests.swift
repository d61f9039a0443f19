import Findings
import StakeholderModel
import TestSupport
import Testing

struct AskNextTests {
  /// A library (ana, bo) and a senior center (cy, di) that one initiative needs.
  private func network(answered: [PersonID], ties: [(PersonID, PersonID)]) -> StakeholderNetwork {
    var network = StakeholderNetwork()
    network.organizations = [Organization(id: "library"), Organization(id: "senior")]
    for (id, home) in [("ana", "library"), ("bo", "library"), ("cy", "senior"), ("di", "senior")] {
      var person = Person(id: PersonID(id))
      person.positions = [Position(organization: OrganizationID(home))]
      network.people.append(person)
    }
    var tutoring = Initiative(id: "tutoring")
    tutoring.required = ["library", "senior"]
    network.initiatives = [tutoring]
    network.ties = TieList(
      ties.map { ends in
        var tie = Tie(from: .person(ends.0), to: .person(ends.1))
        tie.reportedBy = .from
        tie.isDirected = false
        return tie
      })
    var respondents = Respondents()
    respondents.asked = network.people.map { .person($0.id) }
    respondents.answered = answered.map { .person($0) }
    network.respondents = respondents
    return network
  }

  private func next(_ network: StakeholderNetwork) async -> AskNext {
    await Reading.of(network).whomToAskNext()
  }

  @Test func `whoever could change most comes first, then whoever leaves most pairs unseen`() async
  {
    // By hand. Ana answered and named bo; bo, cy and di are silent. Bo can tell about cy and di (two
    // pairs), cy about bo and di, di about bo and cy. Each could change as much as the others, so ids
    // decide.
    let next = await next(network(answered: ["ana"], ties: [("ana", "bo")]))
    #expect(next.candidates.map(\.actor.id) == ["bo", "cy", "di"])
    #expect(next.candidates.map(\.unobservedPairs) == [2, 2, 2])
    #expect(next.method == .readings(draws: 999))
    let ofCy = Set(next.candidates.first { $0.actor == .person("cy") }?.questions ?? [])
    // Cy may name bo, which ties the two organizations; may be the champion; is alone now, and so is di.
    #expect(
      ofCy.isSuperset(of: [
        .need("library", "senior"), .champion(.initiative("tutoring"), "senior"),
        .alone(.person("cy")), .alone(.person("di")),
      ]))
    #expect(!ofCy.contains(.champion(.initiative("tutoring"), "library")))
    let ofBo = Set(next.candidates.first { $0.actor == .person("bo") }?.questions ?? [])
    #expect(
      ofBo.isSuperset(of: [
        .need("library", "senior"), .champion(.initiative("tutoring"), "library"),
        .alone(.person("cy")), .alone(.person("di")),
      ]))
    // Bo has a tie already.
    #expect(!ofBo.contains(.alone(.person("bo"))))
  }

  @Test func `a pair whose other side answered is taken as told`() async {
    // Di alone is silent: everybody else could have named di, and nobody did.
    let next = await next(
      network(answered: ["ana", "bo", "cy"], ties: [("ana", "bo"), ("bo", "cy")]))
    #expect(next.candidates.map(\.actor.id) == ["di"])
    #expect(next.candidates[0].unobservedPairs == 0)
    #expect(next.candidates[0].questions == [.champion(.initiative("tutoring"), "senior")])
  }

  @Test func `nobody is left to ask when everybody answered`() async {
    let next = await next(network(answered: ["ana", "bo", "cy", "di"], ties: [("ana", "cy")]))
    #expect(next.candidates.isEmpty)
  }

  @Test func `the words of a question name what it is about`() async {
    let reading = await Reading.of(network(answered: ["ana"], ties: [("ana", "bo")]))
    let words = OpenQuestion.need("library", "senior").words(in: reading).text(in: reading.network)
    #expect(words == "whether library and senior, which joint work needs, are tied")
  }

  @Test func `a large network gets an upper bound, and says so`() async {
    // 1,400 silent people: 5,601 readings of 1,400 people and 199 shuffles pass 4 · 10⁸ steps.
    var large = network(answered: [], ties: [])
    for number in 0..<1_396 {
      var person = Person(id: PersonID("p\(number)"))
      person.positions = [Position(organization: "senior")]
      large.people.append(person)
    }
    large.respondents?.asked = large.people.map { .person($0.id) }
    let next = await next(large)
    #expect(next.method == .bound)
    #expect(next.candidates.count == 1_400)
    #expect(
      next.candidates.allSatisfy { $0.questions.count == 1 && $0.unobservedPairs == 1_399 })
  }

  @Test func `one silent person fewer to ask is one answer more`() async {
    // A law: whoever answers leaves the list, and nobody gains unseen pairs by it.
    let before = await next(network(answered: ["ana"], ties: [("ana", "bo")]))
    let after = await next(network(answered: ["ana", "cy"], ties: [("ana", "bo")]))
    #expect(after.candidates.count == before.candidates.count - 1)
    for candidate in after.candidates {
      let earlier = before.candidates.first { $0.actor == candidate.actor }
      #expect(candidate.unobservedPairs <= earlier?.unobservedPairs ?? 0)
    }
  }
}
