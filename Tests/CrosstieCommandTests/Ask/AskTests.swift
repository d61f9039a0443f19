import CrosstieCommand
import FileFormats
import StakeholderModel
import Testing

struct AskTests {
  static let list = """
    crosstie: 1
    name: Tutoring
    organizations: [{id: library, name: Library}, {id: parks, name: Parks}]
    people:
      - {id: ana, name: Ana, organization: library}
      - {id: bo, name: Bo, organization: library}
      - {id: cy, name: Cy, organization: parks}
      - {id: di, name: Di, organization: parks}
    initiatives: [{id: tutoring, name: Tutoring for youth, required: [library, parks]}]

    """

  /// The files after forms were written for the list.
  static func asked() async -> MemoryFiles {
    let files = MemoryFiles(["p.yaml": list])
    _ = await Transcript.of(["ask", "p.yaml"], files: files)
    return files
  }

  /// Puts a table of answers into the folder, as the page of a person saves it.
  static func answer(_ respondent: String, _ rows: [String], in files: MemoryFiles) {
    let network = readNetwork([SourceFile(name: "p.yaml", text: list)]).network
    let mark = Questionnaire.of(network ?? StakeholderNetwork()).mark
    let facts = [
      "question,about,answer,note", "crosstie-answers,,1,", "network,,Tutoring,",
      "form,,\(mark),", "scale,,seed,", "kind,,people,", "respondent,,\(respondent),",
      "consent,,yes,",
    ]
    let text = (facts + rows).map { $0 + "\r\n" }.joined()
    try? files.write(Array(text.utf8), to: "p-ask/answers-\(respondent).csv")
  }

  @Test func `forms are written beside the list, with the list they were made from`() async {
    let files = MemoryFiles(["p.yaml": Self.list])
    let transcript = await Transcript.of(["ask", "p.yaml"], files: files)
    #expect(transcript.status == .done)
    #expect(
      files.paths == [
        "p-ask/ask-ana.html", "p-ask/ask-ana.xlsx", "p-ask/ask-bo.html", "p-ask/ask-bo.xlsx",
        "p-ask/ask-cy.html", "p-ask/ask-cy.xlsx", "p-ask/ask-di.html", "p-ask/ask-di.xlsx",
        "p-ask/roster.yaml", "p.yaml",
      ])
    #expect(transcript.output.hasPrefix("Wrote forms for 4 people into p-ask/"))
    #expect(transcript.output.contains("crosstie ask p.yaml --read p-ask/"))
  }

  @Test func `answers go back into the network, with who said so`() async throws {
    let files = await Self.asked()
    Self.answer(
      "ana",
      [
        "works-with,bo,0,", "works-with,cy,3,", "works-with,di,0,",
        "champion,initiative:tutoring,self,",
      ], in: files)
    Self.answer(
      "cy",
      [
        "works-with,ana,1,", "works-with,bo,0,", "works-with,di,5,",
        "champion,initiative:tutoring,nobody,",
      ], in: files)
    let transcript = await Transcript.of(
      ["ask", "p.yaml", "--read", "p-ask", "-o", "answered.yaml"], files: files)
    #expect(transcript.status == .done)
    // By hand: ana told of cy (3) and is a champion; cy told of ana (1) and di (5), and knows of
    // nobody who speaks up in Parks.
    let written = try #require(files.text(of: "answered.yaml"))
    #expect(written.contains("respondents: {asked: [ana, bo, cy, di], answered: [ana, cy]}"))
    #expect(written.contains("- {id: parks, name: Parks, champions: none}"))
    #expect(
      written.contains(
        """
        ties:
          - {from: ana, to: cy, level: 3, directed: false, reportedBy: from, evidence: reported}
          - {from: cy, to: ana, level: 1, directed: false, reportedBy: from, evidence: reported}
          - {from: cy, to: di, level: 5, directed: false, reportedBy: from, evidence: reported}

        """))
    #expect(
      written.contains(
        "- {person: ana, for: tutoring, inside: library, status: active, evidence: reported}"))
    #expect(
      transcript.output.hasPrefix(
        """
        Who answered: 2 of 4 people
        Organization\tAsked\tAnswered
        Library\t2\t1 of 2
        Parks\t2\t1 of 2
          · Not yet (2): Bo and Di

        Who works with whom: 2 pairs were named
          · 1 by both sides
          · 0 by one side only, though the other answered
          · 1 by one side; the other has not answered
          · 1 pair tells clearly different things:
            Ana says “Help each other”, Cy says “Know of them”

        """))
  }

  @Test func `the folder alone is enough to read answers`() async {
    let files = await Self.asked()
    Self.answer("ana", ["works-with,bo,0,", "works-with,cy,3,"], in: files)
    let transcript = await Transcript.of(["ask", "--read", "p-ask"], files: files)
    #expect(transcript.status == .done)
    #expect(transcript.output.hasPrefix("Who answered: 1 of 4 people"))
    #expect(transcript.output.contains("Nothing was written."))
  }

  @Test func `any error in an answer ends the reading, and nothing is written`() async {
    let files = await Self.asked()
    Self.answer("ana", ["works-with,zed,3,"], in: files)
    let transcript = await Transcript.of(
      ["ask", "p.yaml", "--read", "p-ask", "-o", "answered.yaml"], files: files)
    #expect(transcript.status == .invalidInput)
    #expect(files.text(of: "answered.yaml") == nil)
    #expect(
      transcript.errors.contains("p-ask/answers-ana.csv:9:12: error: “zed” is not on the list"))
    #expect(transcript.errors.contains("an answer has an error; nothing was written"))
  }

  @Test func `answers that came back are not overwritten by new forms, and inputs never`() async {
    let files = await Self.asked()
    try? files.write(Array("from Ana, by hand".utf8), to: "p-ask/ask-ana.xlsx")
    let again = await Transcript.of(["ask", "p.yaml"], files: files)
    #expect(again.status == .done)
    #expect(files.text(of: "p-ask/ask-ana.xlsx") == "from Ana, by hand")
    #expect(again.output.contains("Left as it was, since it holds answers: p-ask/ask-ana.xlsx"))
    Self.answer("ana", ["works-with,bo,0,"], in: files)
    let onto = await Transcript.of(
      ["ask", "p.yaml", "--read", "p-ask", "-o", "p.yaml"], files: files)
    #expect(onto.status != .done)
    #expect(files.text(of: "p.yaml") == Self.list)
  }

  @Test func `wrong command lines and folders end with what to do`() async {
    let files = await Self.asked()
    let none = await Transcript.of(["ask"], files: files)
    #expect(none.status == .usage)
    #expect(none.errors.contains("no file is named"))
    let noFolder = await Transcript.of(["ask", "p.yaml", "--read", "there"], files: files)
    #expect(noFolder.status == .invalidInput)
    #expect(noFolder.errors.contains("there is no folder there/"))
    let nothing = await Transcript.of(["ask", "p.yaml", "--read", "p-ask"], files: files)
    #expect(nothing.status == .done)
    #expect(nothing.output.contains("Whom to ask next: everybody, since nobody has answered yet"))
    let scale = await Transcript.of(["ask", "p.yaml", "--scale", "likert"], files: files)
    #expect(scale.status == .usage)
    let empty = MemoryFiles(["one.yaml": "crosstie: 1\npeople: [{id: ana}]\n"])
    #expect(await Transcript.of(["ask", "one.yaml"], files: empty).status == .invalidInput)
  }

  @Test func `somebody who was asked and is no longer on the list is named`() async {
    let files = await Self.asked()
    let shorter = Self.list.replacing("  - {id: di, name: Di, organization: parks}\n", with: "")
    try? files.write(Array(shorter.utf8), to: "p.yaml")
    let transcript = await Transcript.of(["ask", "p.yaml", "--read", "p-ask"], files: files)
    #expect(transcript.status == .invalidInput)
    #expect(transcript.errors.contains("“Di” (di) was asked and is not in the list now"))
  }

  @Test func `a public answer counts, names nobody and breaks out no group under five`() async {
    let files = await Self.asked()
    Self.answer("ana", ["works-with,bo,0,", "works-with,cy,3,", "missing,School,Jo,"], in: files)
    let text = await Transcript.of(
      ["ask", "p.yaml", "--read", "p-ask", "--share", "public"], files: files)
    #expect(text.output.contains("2 with fewer than five\t4\t1 of 4"))
    let json = await Transcript.of(
      ["ask", "p.yaml", "--read", "p-ask", "--share", "public", "--format", "json"], files: files)
    for name in ["Ana", "Bo", "Jo", "\"ana\"", "\"bo\""] {
      #expect(!text.output.contains(name), "\(name)")
      #expect(!json.output.contains(name), "\(name)")
    }
    #expect(json.output.contains("\"schema\": \"crosstie/ask\""))
  }
}
