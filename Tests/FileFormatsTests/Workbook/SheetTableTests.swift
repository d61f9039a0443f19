import FileFormats
import StakeholderModel
import Testing

/// Workbooks as people keep them.
struct SheetTableTests {
  private func read(
    _ sheets: [(name: String, rows: [[String]])], merges: String = "",
    _ options: ReadingOptions = ReadingOptions()
  ) throws -> NetworkReading {
    var workbook = TinyWorkbook(sheets)
    if !merges.isEmpty {
      let cells = merges.split(separator: " ").map { "<mergeCell ref=\"\($0)\"/>" }.joined()
      workbook.sheets[0].body += "<mergeCells>\(cells)</mergeCells>"
    }
    return readNetwork([try workbook.file()], options)
  }

  private func pairs(_ network: StakeholderNetwork) -> [[String]] {
    network.ties.map { [$0.from.id, $0.to.id] }
  }

  @Test func `captions above the header, merged cells and notes below are left aside`() throws {
    let reading = try read(
      [
        (
          "Contacts",
          [
            ["Partners of the alliance, spring"], [], ["Who", "", "Where"],
            ["Full Name", "Job title", "Company", "Works with"],
            ["Ana Silva", "Director", "Library", "Bo Lund"], ["Bo Lund", "Clerk", "", "Cy Ott"],
            [], ["Cy Ott", "", "Parks", ""], [], ["Source: the kick-off meeting, list of names"],
          ]
        )
      ], merges: "A1:D1 A3:B3 C3:D3 C5:C6")
    let network = try #require(reading.network)
    #expect(network.people.map(\.id.text) == ["Ana Silva", "Bo Lund", "Cy Ott"])
    #expect(network.people.map { $0.home?.text } == ["Library", "Library", "Parks"])
    #expect(pairs(network) == [["Ana Silva", "Bo Lund"], ["Bo Lund", "Cy Ott"]])
    #expect(
      reading.understood.contains(
        "'Contacts': 3 rows of people (header in row 4; rows 1–3 above it left aside as a caption; row 10 left "
          + "aside as a note): Full Name → name, Job title → title, Company → organization, "
          + "Works with → knows"))
    #expect(
      reading.understood.contains("'Contacts': 4 rows read = 3 used + 1 skipped (1 empty)"))
    #expect(
      reading.sources[.person(PersonID("Cy Ott" as String))]?.text == "partners.xlsx:'Contacts'!A8")
  }

  @Test
  func `hidden and ignored sheets, and sheets of something else, are left aside with a reason`()
    throws
  {
    var workbook = TinyWorkbook([
      ("People", [["Name", "Organization"], ["Ana", "Library"]]),
      ("Old (ignore)", [["Name"], ["Nobody"]]), ("Secret", [["Name"], ["Nobody"]]),
      ("Budget", [["Item", "Amount"], ["Coffee", "12"]]),
      ("Rooms", [["Name", "Seats"], ["Blue room", "12"]]), ("Empty", []),
      ("Notes", [["Remember to ask the mayor."]]),
    ])
    workbook.sheets[2].state = "hidden"
    let reading = readNetwork([try workbook.file()])
    #expect(reading.network?.people.map(\.id.text) == ["Ana"])
    for sentence in [
      "'Old (ignore)': left aside, as its name asks", "'Secret': left aside, it is hidden",
      "'Budget': left aside, no row names columns of people, organizations or ties",
      "'Rooms': left aside, only one of its columns (“Name”, “Seats”) is known",
      "'Empty': left aside, it is empty",
      "'Notes': left aside, no row names columns of people, organizations or ties",
    ] { #expect(reading.understood.contains(sentence)) }
  }

  @Test func `two blank rows begin another table of the same sheet`() throws {
    let reading = try read([
      (
        "Everything",
        [
          ["Label", "Type"], ["Ana", "Person"], ["Bo", "Person"], [], [], ["From", "To"],
          ["Ana", "Bo | Ana | Cy"], [], [], ["Label", "Type"], ["Cy", "Person"],
        ]
      )
    ])
    let network = try #require(reading.network)
    #expect(network.people.map(\.id.text) == ["Ana", "Bo", "Cy"])
    #expect(pairs(network) == [["Ana", "Bo"], ["Ana", "Ana"], ["Ana", "Cy"]])
  }

  @Test func `a cell of names is split where known names stand`() throws {
    let reading = try read([
      (
        "People",
        [
          ["Name", "Organization", "Works with", "Knows"],
          ["Ana Silva", "Parks and Recreation", "Bo Lund and Cy Ott", "bo lund"],
          ["Bo Lund", "Library", "Silva, Ana", "Parks and Recreation"],
          ["Cy Ott", "Library", "Ana Silva / Bo Lund & Di Moe", ""],
          ["Di Moe", "Library", "ana silva (Parks); Bo Lund\nCy Ott", ""],
          ["Ed Roy, Jr.", "Library", "Bo Lund, Cy Ott", ""], ["Fay Poe", "", "Ed Roy, Jr.", ""],
        ]
      )
    ])
    let network = try #require(reading.network, "\(reading.diagnostics.map(\.message))")
    let expected = [
      "Ana Silva": ["Bo Lund", "Cy Ott"], "Bo Lund": ["Ana Silva", "Parks and Recreation"],
      "Cy Ott": ["Ana Silva", "Bo Lund", "Di Moe"], "Di Moe": ["Ana Silva", "Bo Lund", "Cy Ott"],
      "Ed Roy, Jr.": ["Bo Lund", "Cy Ott"], "Fay Poe": ["Ed Roy, Jr."],
    ]
    for (person, others) in expected {
      #expect(network.ties.filter { $0.from.id == person }.map(\.to.id) == others)
    }
  }

  @Test func `one column for each name says how people work together`() throws {
    let reading = try read([
      (
        "People",
        [["Name", "Organization"], ["Ana", "Library"], ["Bo", "Parks"], ["Cy", "Parks"]]
      ),
      (
        "Answers",
        [
          ["Respondent", "How often? [Ana]", "How often? [Bo]", "How often? [Cy]"],
          ["ana", "", "3", "0"], ["Bo", "5", "", ""], ["Cy", "", "", ""],
        ]
      ),
    ])
    let network = try #require(reading.network, "\(reading.diagnostics.map(\.message))")
    #expect(network.people.count == 3)
    #expect(pairs(network) == [["Ana", "Bo"], ["Bo", "Ana"]])
    #expect(network.ties.map { $0.level?.rawValue } == [3, 5])
    #expect(network.ties.allSatisfy { $0.reportedBy == .from })
    #expect(network.respondents?.asked.map(\.id) == ["Ana", "Bo", "Cy"])
    #expect(network.respondents?.answered.map(\.id) == ["Ana", "Bo"])
    #expect(reading.understood.contains("3 rows tell more of people whom another table lists"))
  }

  @Test func `rows of some people against columns of all are their answers`() throws {
    let reading = try read([
      ("Grid", [["", "Ana", "Bo", "Cy"], ["Ana", "", "x", ""], ["Cy", "x", "no", "x"]])
    ])
    let network = try #require(reading.network, "\(reading.diagnostics.map(\.message))")
    #expect(network.people.map(\.id.text) == ["Ana", "Cy", "Bo"])
    #expect(pairs(network) == [["Ana", "Bo"], ["Cy", "Ana"]])
    #expect(network.respondents?.answered.map(\.id) == ["Ana", "Cy"])
  }

  @Test func `a matrix with a word in its corner and a caption is a matrix`() throws {
    let reading = try read([
      (
        "Who",
        [
          ["Who works with whom"], [], ["Name", "Ana", "Bo", "Cy"], ["Ana", "-", "x", ""],
          ["Bo", "x", "-", ""], ["Cy", "", "", "-"],
        ]
      )
    ])
    let network = try #require(reading.network, "\(reading.diagnostics.map(\.message))")
    #expect(network.people.count == 3)
    #expect(pairs(network) == [["Ana", "Bo"]])
    #expect(network.ties.first?.isDirected == false)
  }

  @Test func `an organization spelled in several ways is one, and that is said`() throws {
    let reading = try read([
      ("Organizations", [["Name", "Kind"], ["Department of Health", "governmentAgency"]]),
      (
        "People",
        [
          ["Name", "Company"], ["Ana", "Dept. of Health"], ["Bo", "department of  health"],
          ["Cy", "Tidewater Inc."], ["Di", "Tidewater"],
        ]
      ),
    ])
    let network = try #require(reading.network)
    #expect(network.organizations.map(\.displayName) == ["Department of Health", "Tidewater Inc."])
    #expect(
      reading.understood.contains(
        "taken for one organization: “Dept. of Health”, “department of health”; “Tidewater Inc.”, “Tidewater”"
      ))
  }

  @Test func `rows of two sheets about one person are one person, homonyms elsewhere are not`()
    throws
  {
    let reading = try read([
      ("North contacts", [["Name", "Organization", "Title"], ["Ana  Silva", "Library", ""]]),
      ("South contacts", [["Name", "Organization", "Title"], ["ANA SILVA", "", "Director"]]),
    ])
    let network = try #require(reading.network)
    #expect(network.people.map(\.id.text) == ["Ana Silva"])
    #expect(network.people.map { $0.home?.text } == ["Library"])
    let other = try read([
      ("North contacts", [["Name", "Organization"], ["Ana Silva", "Library"]]),
      ("South contacts", [["Name", "Organization"], ["Ana Silva", "Parks"]]),
    ])
    #expect(other.diagnostics.map(\.code).contains("E301"))
  }

  @Test(arguments: [false, true])
  func `a person of a department and of its organization is one person, of the department`(
    isDepartmentFirst: Bool
  ) throws {
    let detailed = (
      "Contacts", [["Name", "Agency", "Dept"], ["Ana Silva", "Library", "Teens"]]
    )
    let plain = (
      "Partners", [["Name", "Agency", "Title"], ["Ana Silva", "Library", "Director"]]
    )
    let reading = try read(isDepartmentFirst ? [detailed, plain] : [plain, detailed])
    let network = try #require(reading.network, "\(reading.diagnostics.map(\.message))")
    #expect(network.people.map(\.id.text) == ["Ana Silva"])
    let home = try #require(network.people.first?.home)
    #expect(network.organization(home)?.parent?.text == "Library")
    #expect(network.people.first?.homePosition?.title == "Director")
  }

  @Test func `the user can say what a column of one sheet holds`() throws {
    var options = ReadingOptions()
    options.mapColumn("'People'!Who", to: "name")
    options.mapColumn("'Links'!A", to: "from")
    options.mapColumn("'Links'!B", to: "to")
    let reading = try read(
      [
        ("People", [["Who", "Organization"], ["Ana", "Library"], ["Bo", "Parks"]]),
        ("Links", [["A", "B"], ["Ana", "Bo"]]),
      ], options)
    #expect(reading.network?.people.map(\.id.text) == ["Ana", "Bo"])
    #expect(reading.network?.ties.count == 1)
  }

  @Test func `a name that nobody has is told at its cell, with who may be meant`() throws {
    let reading = try read([
      ("People", [["Name", "Knows"], ["Ana Silva", "Bo Lund; Bo Lnd"], ["Bo Lund", "Silva"]])
    ])
    let errors = reading.diagnostics.filter { $0.code == "W217" }
    #expect(
      errors.map { $0.location?.text } == [
        "partners.xlsx:'People'!B2", "partners.xlsx:'People'!B3",
      ])
    #expect(errors.map(\.help) == ["did you mean “Bo Lund”?", "did you mean “Ana Silva”?"])
  }

  @Test func `champions that are still to be found say nothing, and answers say what they say`()
    throws
  {
    let reading = try read([
      (
        "People",
        [
          ["Name", "Organization"], ["Ana", "Library"], ["Bo", "Parks"], ["Cy", "Fire"],
          ["Di", "Zoo"],
        ]
      ),
      ("Initiatives", [["id", "Name"], ["tutoring", "Tutoring"]]),
      (
        "Champions to ask",
        [
          ["Organization", "Alliance or initiative", "Whom you might ask", "Status", "Notes"],
          ["Library", "Tutoring", "Ana", "yes", "met in May"],
          ["Parks", "Tutoring", "Bo", "no", ""],
          ["Fire", "Tutoring", "", "no", ""], ["Zoo", "Tutoring", "", "not asked yet", ""],
          ["Zoo", "", "Di", "not asked yet", ""],
        ]
      ),
    ])
    let network = try #require(reading.network, "\(reading.diagnostics.map(\.message))")
    #expect(network.champions.map(\.person.text) == ["Ana", "Bo", "Di"])
    #expect(network.champions.map(\.status) == [.active, .asked, .potential])
    #expect(network.champions[0].attributes["Notes"] == .text("met in May"))
    #expect(
      network.organizations.map(\.championsAnswer) == [nil, nil, ChampionsAnswer.none, nil])
    #expect(
      reading.understood.contains(
        "'Champions to ask': 5 rows read = 4 used + 1 skipped (1 not filled in yet)"))
  }

  @Test func `two workbooks, or a workbook and a table, are two networks`() throws {
    let workbook = try TinyWorkbook([("People", [["Name"], ["Ana"]])]).file("a.xlsx")
    let table = SourceFile(name: "people.csv", text: "name\nBo\n")
    #expect(
      readNetwork([workbook, table]).diagnostics.map(\.message) == [
        "these are two networks: people.csv and a.xlsx"
      ])
    let other = SourceFile(name: "b.xlsx", bytes: workbook.bytes)
    #expect(readNetwork([workbook, other]).diagnostics.first?.code == "E113")
  }

  @Test func `failed formulas and formulas without values are counted`() throws {
    var workbook = TinyWorkbook()
    workbook.sheets = [
      (
        "People",
        "<sheetData><row><c t=\"inlineStr\"><is><t>Name</t></is></c></row>"
          + "<row><c t=\"str\"><f>A9</f><v>Ana</v></c><c t=\"e\"><v>#N/A</v></c><c><f>1</f></c></row></sheetData>",
        nil
      )
    ]
    let reading = readNetwork([try workbook.file()])
    #expect(reading.network?.people.map(\.id.text) == ["Ana"])
    #expect(
      reading.diagnostics.filter { $0.severity == .note }.map { $0.location?.text } == [
        "partners.xlsx:'People'!B2", "partners.xlsx:'People'!C2",
      ])
  }

  @Test func `headers of two rows are told apart by the captions over them`() throws {
    let reading = try read(
      [
        (
          "People",
          [
            ["Person", "", "Company", "", "Contact"], ["Name", "Role", "Name", "Type", "Type"],
            ["Ana", "Lead", "Library", "public", "e-mail"],
          ]
        )
      ], merges: "A1:B1 C1:D1")
    let network = try #require(reading.network, "\(reading.diagnostics.map(\.message))")
    #expect(network.people.map(\.id.text) == ["Ana"])
    #expect(network.people.map { $0.home?.text } == ["Library"])
  }
}
