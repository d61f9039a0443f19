import CrosstieCommand
import Testing

struct ConvertTests {
  private let table = "name,organization,knows\nAna,Library,Bo\nBo,Parks,\n"

  @Test func `a table becomes Crosstie YAML on the screen`() async {
    let files = MemoryFiles(["p.csv": table])
    let transcript = await Transcript.of(["convert", "p.csv", "--quiet"], files: files)
    #expect(transcript.status == .done)
    #expect(
      transcript.output == """
        crosstie: 1
        organizations:
          - {id: Library}
          - {id: Parks}
        people:
          - {id: Ana, name: Ana, organization: Library}
          - {id: Bo, name: Bo, organization: Parks}
        ties:
          - {from: Ana, to: Bo, reportedBy: from}

        """)
  }

  @Test func `a folder of CSV holds everything and comes back the same`() async {
    let files = MemoryFiles(["p.csv": table])
    let there = await Transcript.of(["convert", "p.csv", "-o", "f/"], files: files)
    #expect(there.status == .done)
    #expect(files.paths == ["f/organizations.csv", "f/people.csv", "f/ties.csv", "p.csv"])
    let back = await Transcript.of(["convert", "f", "--quiet"], files: files)
    let direct = await Transcript.of(["convert", "p.csv", "--quiet"], files: files)
    #expect(back.output == direct.output)
  }

  @Test func `what a small table leaves out is said`() async {
    let files = MemoryFiles(["p.csv": table])
    let transcript = await Transcript.of(["convert", "p.csv", "-o", "t.csv"], files: files)
    #expect(files.text(of: "t.csv") == "source,target,type\nAna,Bo,undirected\n")
    #expect(transcript.errors.contains("left out: where people work"))
  }

  @Test func `the input is never overwritten`() async {
    let files = MemoryFiles(["a.yaml": "crosstie: 1\npeople: [{id: ana}]\n"])
    let before = files.text(of: "a.yaml")
    let transcript = await Transcript.of(["convert", "a.yaml", "-o", "a.yaml"], files: files)
    #expect(transcript.status == .usage)
    #expect(transcript.errors.contains("a.yaml is the input; it is never overwritten"))
    #expect(files.text(of: "a.yaml") == before)
  }

  @Test func `an unknown format is a usage error with the nearest known one`() async {
    let files = MemoryFiles(["p.csv": table])
    let transcript = await Transcript.of(["convert", "p.csv", "--format", "ymal"], files: files)
    #expect(transcript.status == .usage)
    #expect(transcript.errors.contains("did you mean “yaml”?"))
  }
}
