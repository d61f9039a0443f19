import CrosstieCommand
import OfficePackages
import Testing

struct InitTests {
  @Test func `what init makes is read without a mistake`() async {
    for name in ["partners", "partners.yaml"] {
      let files = MemoryFiles([:])
      let made = await Transcript.of(["init", name], files: files)
      #expect(made.status == .done)
      #expect(made.output.contains("may be public records"))
      let checked = await Transcript.of(["check", name, "--quiet"], files: files)
      #expect(checked.status == .done)
      #expect(checked.output == "No mistakes found in 5 people, 5 organizations, 3 ties.\n")
    }
  }

  @Test func `a workbook has sheets to fill in, lists to choose from and notes on its headers`()
    async throws
  {
    let files = MemoryFiles([:])
    let made = await Transcript.of(["init", "data/My partners.xlsx"], files: files)
    #expect(made.status == .done)
    #expect(made.output.contains("may be public records"))
    #expect(files.paths == ["data/My partners.xlsx"])
    var package = try PackageReader(try files.contents(of: "data/My partners.xlsx"))
    func part(_ name: String) throws -> XMLElement {
      try XMLElement(document: try #require(try package.contents(of: name)), part: name)
    }
    let sheets = try part("xl/workbook.xml").first("sheets")?.elements ?? []
    #expect(
      sheets.map { $0["name"] ?? "" } == [
        "Read me first", "People", "Organizations", "Who works with whom", "Champions",
        "Joint work", "Goals", "What partners may lose", "What partners say", "Network",
        "Choices (ignore)",
      ])
    // One list to choose from per column that asks for one of a set, down to row 1001.
    let lists = try (2...10).map { number in
      try part("xl/worksheets/sheet\(number).xml").first("dataValidations")?.elements.map {
        $0["sqref"] ?? ""
      } ?? []
    }
    #expect(
      lists == [
        ["B2:B1001", "D2:D1001", "G2:G1001"],
        ["C2:C1001", "D2:D1001", "E2:E1001", "F2:F1001"],
        ["A2:A1001", "B2:B1001", "C2:C1001"], ["A2:A1001", "C2:C1001", "D2:D1001"],
        ["C2:C1001", "D2:D1001"], ["B2:B1001"],
        ["A2:A1001", "B2:B1001", "C2:C1001", "E2:E1001", "F2:F1001"], ["A2:A1001"],
        [],
      ])
    let notes = try (1...9).map { number in
      try part("xl/comments\(number).xml").first("commentList")?.elements.count
    }
    #expect(notes == [7, 6, 6, 5, 5, 4, 7, 5, 3])
    let texts = try part("xl/sharedStrings.xml").text
    #expect(texts.contains("crosstie check \"My partners.xlsx\""))
    #expect(!texts.contains("data/"))
  }

  @Test func `both forms to fill in hold the same people and ties`() async {
    let files = MemoryFiles([:])
    _ = await Transcript.of(["init", "p"], files: files)
    _ = await Transcript.of(["init", "p.yaml"], files: files)
    _ = await Transcript.of(
      ["convert", "p.yaml", "-o", "q", "--format", "csv-folder"], files: files)
    let people = files.text(of: "q/people.csv")
    #expect(people == files.text(of: "p/people.csv"))
  }

  @Test func `nothing that exists is overwritten`() async {
    let files = MemoryFiles(["partners/people.csv": "name\nAna\n"])
    let transcript = await Transcript.of(["init"], files: files)
    #expect(transcript.status == .cannotWrite)
    #expect(files.paths == ["partners/people.csv"])
    #expect(files.text(of: "partners/people.csv") == "name\nAna\n")
  }
}
