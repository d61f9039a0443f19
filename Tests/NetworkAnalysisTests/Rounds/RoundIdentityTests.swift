import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

@Suite struct RoundIdentityTests {
  private func person(
    _ id: String, _ name: String?, at home: String? = nil, title: String? = nil
  ) -> Person {
    var person = Person(id: PersonID(id))
    person.name = name
    person.positions = home.map { [Position(organization: OrganizationID($0), title: title)] } ?? []
    return person
  }

  private func round(
    _ people: [Person], _ organizations: [Organization] = []
  ) -> StakeholderNetwork {
    var network = StakeholderNetwork()
    network.people = people
    network.organizations = organizations
    return network
  }

  private func organization(_ id: String, _ name: String, aliases: [String] = []) -> Organization {
    var organization = Organization(id: OrganizationID(id))
    organization.name = name
    organization.aliases = aliases
    return organization
  }

  @Test func `the same id is the same person, whatever the name`() {
    let identities = RoundIdentities.of(
      round([person("p1", "Ann Lee"), person("p2", "Bo Chan")]),
      round([person("p1", "Ann Park"), person("p2", "Carl Dietz")]))
    #expect(identities.matches.map(\.ground) == [.id, .id])
    // Bo Chan and Carl Dietz share no word; Ann is still Ann.
    #expect(identities.doubtful.map(\.before) == [.person("p2")])
  }

  @Test func `where names are the ids, case and accents make nobody new`() {
    let identities = RoundIdentities.of(
      round([person("Zoë Müller", nil)]), round([person("zoe muller", nil)]))
    #expect(identities.after(.person("Zoë Müller")) == .person("zoe muller"))
    #expect(identities.left.isEmpty && identities.joined.isEmpty)
  }

  @Test func `two people of one name are asked about and not joined`() {
    let identities = RoundIdentities.of(
      round([person("p1", "Ann Lee")]), round([person("p9", "Ann Lee")]))
    #expect(identities.isEmpty)
    #expect(identities.left == [.person("p1")])
    #expect(identities.suggestions.map(\.reasons) == [[.sameName]])
  }

  @Test func `an organization is known by its aliases, a person by an address`() {
    var before = person("p1", "Ann Lee")
    before.attributes["email"] = .text("ann@example.org")
    var after = person("x7", "Ann Park")
    after.attributes["E-mail"] = .text("Ann@Example.org")
    let identities = RoundIdentities.of(
      round([before], [organization("o1", "Parks")]),
      round([after], [organization("o2", "Parks and Recreation", aliases: ["parks"])]))
    #expect(identities.matches.map(\.ground) == [.alias, .alias])
    #expect(identities.after(.person("p1")) == .person("x7"))
    #expect(identities.after(.organization("o1")) == .organization("o2"))
  }

  @Test func `an alias that two share joins nobody`() {
    let identities = RoundIdentities.of(
      round([], [organization("o1", "Parks")]),
      round(
        [],
        [
          organization("a", "Parks East", aliases: ["Parks"]),
          organization("b", "Parks West", aliases: ["Parks"]),
        ]))
    #expect(identities.isEmpty)
  }

  @Test func `a letter, a first name, a title or a staff speak for a rename`() {
    let homes = [organization("o", "Office")]
    func reasons(_ before: Person, _ after: Person) -> [[RoundIdentities.Suggestion.Reason]] {
      RoundIdentities.of(round([before], homes), round([after], homes)).suggestions.map(\.reasons)
    }
    #expect(reasons(person("p1", "Ann Leeson"), person("q1", "Ann Leesen")) == [[.nearName]])
    #expect(
      reasons(
        person("p1", "Ann Lee", at: "o", title: "Chief"),
        person("q1", "Ann Park", at: "o", title: "Chief")) == [[.sameFirstName, .samePlace]])
    #expect(
      reasons(
        person("p1", "Ann Lee", at: "o", title: "Chief"),
        person("q1", "Bo Chan", at: "o", title: "Chief")) == [[.samePlace]])
    #expect(reasons(person("p1", "Ann Lee"), person("q1", "Bo Chan")) == [])
    let staff = ["p1", "p2", "p3"]
    let moved = RoundIdentities.of(
      round(staff.map { person($0, $0, at: "old") }, [organization("old", "Health")]),
      round(staff.map { person($0, $0, at: "new") }, [organization("new", "Wellbeing")]))
    #expect(moved.suggestions.map(\.reasons) == [[.samePeople]])
  }

  @Test func `what somebody said stands before ids and names`() {
    let before = round([person("p1", "Ann Lee"), person("p2", "Bo Chan")])
    let after = round([person("p1", "Cy Moss"), person("p3", "Ann Lee")])
    var accepted = AcceptedIdentities()
    accepted.same = [(.person("p1"), .person("p3"))]
    let identities = RoundIdentities.of(before, after, accepting: accepted)
    #expect(identities.after(.person("p1")) == .person("p3"))
    #expect(identities.joined == [.person("p1")])
    var apart = AcceptedIdentities()
    apart.different = [.person("p1")]
    #expect(RoundIdentities.of(before, after, accepting: apart).isEmpty)
  }

  @Test func `a person is never an organization`() {
    let identities = RoundIdentities.of(
      round([person("x", "Parks")]), round([], [organization("x", "Parks")]))
    #expect(identities.isEmpty && identities.suggestions.isEmpty)
  }
}
