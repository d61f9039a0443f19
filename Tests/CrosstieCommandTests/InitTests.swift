import CrosstieCommand
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
