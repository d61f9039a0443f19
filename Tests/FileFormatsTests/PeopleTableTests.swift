import FileFormats
import StakeholderModel
import Testing

struct PeopleTableTests {
  private func read(
    _ text: String, _ options: ReadingOptions = ReadingOptions()
  ) -> NetworkReading {
    readNetwork([SourceFile(name: "partners.csv", text: text)], options)
  }

  @Test func `one table of people gives people, organizations, ties, champions and answers`() throws
  {
    let reading = read(
      """
      Full Name,Company,Job Title,Works with,Champion,Responded,E-mail
      Ana Silva,Library,Director,Bo Lund; Cy Ott,yes,yes,ana@x.org
      Bo Lund,Library,Clerk,Ana Silva,,no,
      Cy Ott,Senior Center,Supervisor,,no,yes,
      Di Moe,Senior Center,,,no,,
      Ed Roy,Parks,Ranger,,asked,,
      """)
    let network = try #require(reading.network)
    #expect(
      network.people.map(\.displayName) == ["Ana Silva", "Bo Lund", "Cy Ott", "Di Moe", "Ed Roy"])
    #expect(network.organizations.map(\.id.text) == ["Library", "Senior Center", "Parks"])
    #expect(network.people[0].homePosition?.title == "Director")
    #expect(network.people[0].attributes["E-mail"] == .text("ana@x.org"))
    #expect(
      network.ties.map { [$0.from.id, $0.to.id] } == [
        ["Ana Silva", "Bo Lund"], ["Ana Silva", "Cy Ott"], ["Bo Lund", "Ana Silva"],
      ])
    #expect(network.ties.allSatisfy { $0.reportedBy == .from && $0.isDirected == nil })
    #expect(network.champions.map(\.person.text) == ["Ana Silva", "Ed Roy"])
    #expect(network.champions.map(\.status) == [.active, .asked])
    #expect(network.organizations.map(\.championsAnswer) == [nil, ChampionsAnswer.none, nil])
    #expect(network.respondents?.asked.map(\.id) == ["Ana Silva", "Bo Lund", "Cy Ott"])
    #expect(network.respondents?.answered.map(\.id) == ["Ana Silva", "Cy Ott"])
    #expect(reading.understood.contains("partners.csv: 5 rows read = 5 used + 0 skipped"))
    #expect(
      reading.understood.contains("3 organizations are named in the rows of people and were added"))
  }

  /// Headers as a spreadsheet in each language would have them.
  @Test(arguments: [
    "Name;Firma;Abteilung;Funktion;arbeitet mit",
    "nom complet;Société;Département;Poste;travaille avec",
    "Nombre completo;Organización;Departamento;Cargo;trabaja con",
    "Volledige naam;Organisatie;Afdeling;Functie;werkt samen met",
    "FULL_NAME;organisation;Dept.;job-title;Works With",
  ]) func `headers are known in five languages and any spelling`(header: String) throws {
    let network = try #require(
      read(header + "\nAna;Stadt;Parks;Chef;Bo\nBo;Stadt;Fire;Chef;\n").network)
    #expect(network.people.map(\.name) == ["Ana", "Bo"])
    #expect(network.organizations.map(\.id.text) == ["Stadt", "Parks", "Fire"])
    #expect(network.organizations.map { $0.parent?.text } == [nil, "Stadt", "Stadt"])
    #expect(network.people.map { $0.home?.text } == ["Parks", "Fire"])
    #expect(network.ties.count == 1)
  }

  @Test func `departments of the same name in two organizations stay apart`() throws {
    let network = try #require(
      read("name,organization,department\nAna,City,HR\nBo,County,HR\nCy,City,HR\n").network)
    let homes = network.people.compactMap(\.home)
    #expect(homes[0] == homes[2] && homes[0] != homes[1])
    #expect(
      network.organizations.filter { $0.displayName == "HR" }.map { $0.parent?.text } == [
        "City", "County",
      ])
  }

  @Test func `an organization spelled in another case is the same organization`() throws {
    let network = try #require(
      read("name,organization\nAna,Parks Dept.\nBo,PARKS DEPT\n").network)
    #expect(network.organizations.map(\.id.text) == ["Parks Dept."])
    #expect(network.people[0].home == network.people[1].home)
  }

  @Test func `an organization called like a person gets an id of its own`() throws {
    let network = try #require(read("name,organization\nMercy,Mercy\nBo,Mercy\n").network)
    #expect(network.people.map(\.id.text) == ["Mercy", "Bo"])
    #expect(network.organizations.map(\.displayName) == ["Mercy"])
    #expect(network.people[1].home == network.organizations[0].id)
  }

  @Test func `first and last names make the name`() throws {
    let network = try #require(read("First name,Last name\nAna,Silva\nBo,\n").network)
    #expect(network.people.map(\.name) == ["Ana Silva", "Bo"])
  }

  @Test func `a name that nobody has is left out, and named where it stands in the cell`() throws {
    let reading = read("name,knows\nAna Silva,Bo Lund\nBo Lund,Cy; Ana Slva; Ana Silva\n")
    let warnings = reading.diagnostics.filter { $0.severity == .warning }
    #expect(warnings.map(\.code) == ["W217", "W217"])
    #expect(
      warnings.last?.location
        == SourceLocation(file: "partners.csv", line: 3, column: 13, length: 8))
    #expect(warnings.last?.help == "did you mean “Ana Silva”?")
    let network = try #require(reading.network)
    #expect(
      network.ties.map { "\($0.from.id) \($0.to.id)" } == [
        "Ana Silva Bo Lund", "Bo Lund Ana Silva",
      ])
    #expect(
      reading.understood.contains("2 names in the rows of people are on no list and were left out"))
  }

  @Test(arguments: ["Bo and Cy", "Bo & Cy", "Bo/Cy", "Bo y Cy", "Bo und Cy", "Bo, Cy", "Bo; Cy"])
  func `names are told apart by signs and by words`(cell: String) throws {
    let network = try #require(read("name,knows\nAna,\"\(cell)\"\nBo,\nCy,\n").network)
    #expect(network.ties.map(\.to.id) == ["Bo", "Cy"])
  }

  @Test func `a name with a joining word in it stays whole`() throws {
    let reading = read(
      "name,organization,knows\nAna,Parks,Health and Hospitals\nBo,Health and Hospitals,\n")
    #expect(try #require(reading.network).ties.map(\.to.id) == ["Health and Hospitals"])
    #expect(read("name,knows\nAna,Cy and Dot\n").diagnostics.map(\.code).contains("W217"))
  }

  @Test func `two people of one name without ids are not made one`() {
    let reading = read("name,organization\nAna,Parks\nAna,Fire\n")
    #expect(reading.network == nil)
    #expect(reading.diagnostics.first?.code == "E301")
  }

  @Test func `rows without a name are skipped, named and counted`() {
    let reading = read("name,organization\nAna,Parks\n,Fire\n,\nBo,Parks\n")
    #expect(
      reading.understood.contains(
        "partners.csv: 4 rows read = 2 used + 2 skipped (1 empty, 1 without a name)"))
    #expect(reading.diagnostics.first { $0.code == "W214" }?.location?.line == 3)
  }

  // The people of Krackhardt's firm have `level` and `dept` as numbers, which are no field of ours.
  @Test func `a column whose values do not fit its name becomes an attribute, and that is said`()
    throws
  {
    let reading = read("id,age,tenure,level,dept\nm1,33,9,3,4\nm2,42,20,2,4\n")
    let person = try #require(reading.network?.people.first)
    #expect(person.attributes["level"] == .number(3) && person.attributes["dept"] == .number(4))
    #expect(person.positions.isEmpty)
    #expect(
      reading.understood.contains(
        """
        partners.csv: “level”, “dept” did not hold what the name says and became attributes \
        (--organizations-from dept puts people together by it)
        """))
    let depts = reading.columns.values(ofColumn: "Dept")
    #expect(depts?[.person(PersonID("m2" as String))] == "4")
  }

  @Test func `the user can say which column holds the organization`() throws {
    var options = ReadingOptions()
    options.organizationsFrom = "agency"
    let network = try #require(read("id,agency\na,0\nb,1\nc,0\n", options).network)
    #expect(network.organizations.map(\.id.text) == ["0", "1"])
    #expect(network.people.map { $0.home?.text } == ["0", "1", "0"])
    options.organizationsFrom = "agncy"
    let reading = read("id,agency\na,0\n", options)
    #expect(reading.diagnostics.first?.message == "no column is called “agncy”")
    #expect(reading.diagnostics.first?.help == "did you mean “agency”?")
  }

  @Test func `codes are organizations where a table says which`() throws {
    let reading = readNetwork([
      SourceFile(name: "x.nodes.csv", text: "id,agency\na,0\nb,1\n"),
      SourceFile(name: "x.edges.csv", text: "source,target\na,b\n"),
      SourceFile(name: "organizations.csv", text: "id,name\n0,ACF\n1,CDC\n"),
    ])
    let network = try #require(reading.network)
    #expect(network.organizations.map(\.name) == ["ACF", "CDC"])
    #expect(network.people.map { $0.home?.text } == ["0", "1"])
    #expect(network.ties.count == 1)
  }

  @Test func `any column can stand for any field`() throws {
    var options = ReadingOptions()
    options.columnMap = ["name": "Who", "organization": "Where"]
    let network = try #require(read("Who,Where\nAna,Parks\n", options).network)
    #expect(network.people.first?.name == "Ana")
    #expect(network.people.first?.home?.text == "Parks")
  }
}
