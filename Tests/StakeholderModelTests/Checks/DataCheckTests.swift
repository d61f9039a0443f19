import StakeholderModel
import TestSupport
import Testing

struct DataCheckTests {
  private func people(_ names: [String]) -> StakeholderNetwork {
    var network = StakeholderNetwork()
    network.people = names.enumerated().map { number, name in
      var person = Person(id: PersonID("p\(number)"))
      person.name = name
      return person
    }
    return network
  }

  @Test func `every check has a code of its own and says what it is about`() {
    let codes = DataCheck.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    for check in DataCheck.all {
      let letter = check.severity == .error ? "E" : check.severity == .warning ? "W" : "N"
      #expect(check.code.hasPrefix(letter))
      #expect(!check.title.hasSuffix(".") && check.explanation.hasSuffix("."))
    }
  }

  @Test func `an empty network has nothing wrong`() {
    for check in DataCheck.all { #expect(check.diagnostics(in: StakeholderNetwork()).isEmpty) }
  }

  @Test(arguments: [
    ("Ana Silva", "ana  silva"), ("Ana Silva", "Silva, Ana"), ("José Núñez", "Jose Nunez"),
    ("Katherine Brown", "Katharine Brown"), ("Katherine Brown", "Kathrine Brown"),
    ("Katherine Brown", "Kahterine Brown"), ("Dept. of Parks", "Department of Parks"),
    ("St. Brannoc Hospital", "Saint Brannoc Hospital"),
  ]) func `names that are nearly the same are pointed out`(first: String, second: String) {
    #expect(DataCheck.nearDuplicateName.diagnostics(in: people([first, second])).count == 1)
  }

  @Test(arguments: [
    ("People", "“Ana Silva” is nearly “ana silva” (A2)"),
    ("Lista", "“Ana Silva” is nearly “ana silva” ('Lista'!A2)"),
  ]) func `the other place in a workbook is named by its cell`(sheet: String, message: String) {
    var sources = SourceMap()
    let file = "partners.xlsx"
    sources[.person("p0")] = SourceLocation(file: file, sheet: sheet, line: 2, column: 1)
    sources[.person("p1")] = SourceLocation(file: file, sheet: "People", line: 5, column: 1)
    let found = DataCheck.nearDuplicateName.diagnostics(
      in: people(["ana silva", "Ana Silva"]), sources)
    #expect(found.map(\.message) == [message])
  }

  @Test func `two of the very same name are not called nearly the same`() {
    let found = DataCheck.nearDuplicateName.diagnostics(in: people(["Ana Silva", "Ana Silva"]))
    #expect(found.map(\.message) == ["a second “Ana Silva”"])
  }

  @Test(arguments: [
    ("Actor 2", "Actor 3"), ("Ana", "Ann"), ("J. Lindqvist", "K. Lindqvist"),
    ("Ana Silva", "Bo Lund"), ("Station 12 North", "Station 13 North"),
  ]) func `names that differ for a reason are left alone`(first: String, second: String) {
    #expect(DataCheck.nearDuplicateName.diagnostics(in: people([first, second])).isEmpty)
  }

  // Oracle: the parents are laid out by hand; every cycle is reported once.
  @Test func `every circle of organizations is found once`() {
    var network = StakeholderNetwork()
    let parents: [(OrganizationID, OrganizationID?)] = [
      ("a", "b"), ("b", "a"), ("c", "a"), ("d", "d"), ("e", nil), ("f", "e"),
    ]
    network.organizations = parents.map { id, parent in
      var organization = Organization(id: id)
      organization.parent = parent
      return organization
    }
    let found = DataCheck.organizationCycle.diagnostics(in: network).map(\.message)
    #expect(found.count == 2)
    #expect(found[0].hasSuffix("a → b → a") && found[1].hasSuffix("d → d"))
  }

  @Test func `a person without an organization is doubtful only where others have one`() {
    var network = people(["Ana", "Bo"])
    #expect(DataCheck.personWithoutOrganization.diagnostics(in: network).isEmpty)
    network.organizations = [Organization(id: "x")]
    network.people[0].positions = [Position(organization: "x")]
    #expect(DataCheck.personWithoutOrganization.diagnostics(in: network).count == 1)
  }

  @Test func `a champion who has left is pointed out, one with another place is not`() {
    var network = people(["Ana"])
    network.organizations = [Organization(id: "x"), Organization(id: "y")]
    var ended = Position(organization: "x")
    ended.end = PartialDate("2023")
    network.people[0].positions = [ended]
    network.champions = [ChampionRole(person: "p0", cause: nil, status: .active)]
    let found = DataCheck.endedChampionPosition.diagnostics(in: network)
    #expect(found.map(\.message) == ["“Ana” is a champion, but left in 2023"])
    network.people[0].positions.append(Position(organization: "y"))
    #expect(DataCheck.endedChampionPosition.diagnostics(in: network).isEmpty)
    network.champions[0].inside = "x"
    #expect(DataCheck.endedChampionPosition.diagnostics(in: network).count == 1)
    network.champions[0].status = .lapsed
    #expect(DataCheck.endedChampionPosition.diagnostics(in: network).isEmpty)
  }

  @Test func `two ways to store the same letter make two ids that look the same`() {
    var network = StakeholderNetwork()
    network.people = [Person(id: "Jos\u{E9}"), Person(id: "Jose\u{301}")]
    #expect(DataCheck.lookAlikeID.diagnostics(in: network).count == 1)
  }

  @Test func `a tie without a level is doubtful where most have one`() {
    var network = people(["Ana", "Bo", "Cy"])
    let pairs: [(PersonID, PersonID)] = [("p0", "p1"), ("p1", "p2"), ("p0", "p2")]
    network.ties = TieList(pairs.map { Tie(from: .person($0), to: .person($1)) })
    #expect(DataCheck.tieWithoutLevel.diagnostics(in: network).isEmpty)
    network.ties[0].level = .contact
    network.ties[1].level = .contact
    #expect(DataCheck.tieWithoutLevel.diagnostics(in: network).count == 1)
  }

  @Test func `answers of people who were not asked and contacts after the day are pointed out`() {
    var network = people(["Ana", "Bo"])
    var respondents = Respondents()
    respondents.asked = [.person("p0")]
    respondents.answered = [.person("p0"), .person("p1")]
    network.respondents = respondents
    #expect(DataCheck.answeredWithoutBeingAsked.diagnostics(in: network).count == 1)
    network.asOf = PartialDate("2024-03")
    var tie = Tie(from: .person("p0"), to: .person("p1"))
    tie.lastContact = PartialDate("2024-03-31")
    network.ties = [tie]
    #expect(DataCheck.dateAfterData.diagnostics(in: network).isEmpty)
    network.ties[0].lastContact = PartialDate("2024-04-01")
    #expect(DataCheck.dateAfterData.diagnostics(in: network).count == 1)
  }
}
