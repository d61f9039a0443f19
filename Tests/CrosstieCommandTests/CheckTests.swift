import CrosstieCommand
import Testing

struct CheckTests {
  private func check(_ text: String, _ arguments: [String] = []) async -> Transcript {
    await Transcript.of(["check", "a.yaml"] + arguments, files: MemoryFiles(["a.yaml": text]))
  }

  @Test func `a clean file ends with 0 and says how much there is`() async {
    let transcript = await check("crosstie: 1\npeople: [{id: ana}, {id: bo}]\n")
    #expect(transcript.status == .done)
    #expect(transcript.output == "No mistakes found in 2 people.\n")
    #expect(transcript.errors == "read as Crosstie YAML\n")
  }

  @Test func `errors in a file that can be parsed end with 1, with excerpt, caret and help`() async
  {
    let transcript = await check(
      "crosstie: 1\npeople:\n  - {id: ana}\nties:\n  - {from: ana, to: anna}\n")
    #expect(transcript.status == .findings)
    #expect(
      transcript.output == """
        a.yaml:5:21: error: no person or organization is called “anna” (`to`)
          |
        5 |   - {from: ana, to: anna}
          |                     ^^^^
          = help: did you mean “ana”?

        Found 1 error.

        """)
  }

  @Test func `a file that cannot be parsed ends with 3`() async {
    let transcript = await check("crosstie: 1\npeople: [\n")
    #expect(transcript.status == .invalidInput)
    #expect(transcript.output.contains("a.yaml:3:1: error: "))
  }

  @Test func `a file that is not there ends with 3`() async {
    let transcript = await Transcript.of(["check", "b.yaml"])
    #expect(transcript.status == .invalidInput)
    #expect(transcript.errors.contains("b.yaml"))
  }

  @Test func `an escape in a name is shown and the caret stands under it`() async {
    let files = MemoryFiles(["p.csv": "id,name,evidence\na,\u{1B}[31mAna,reported\nb,Bo,rumored\n"])
    let transcript = await Transcript.of(["check", "p.csv"], files: files)
    #expect(transcript.status == .findings)
    #expect(!transcript.output.contains("\u{1B}") && !transcript.errors.contains("\u{1B}"))
    #expect(transcript.output.contains("3 | b,Bo,rumored\n  |      ^^^^^^^\n"))
    let clean = MemoryFiles(["p.csv": "id,name\na,\u{1B}[31mAna\n"])
    let warned = await Transcript.of(["check", "p.csv"], files: clean)
    #expect(warned.status == .done)
    #expect(warned.output.contains("2 | a,\\u{1b}[31mAna\n"))
  }

  @Test func `JSON lists everything and says whether it is well`() async {
    let broken = await check(
      "crosstie: 1\npeople: [{id: ana, colour: red}]\n", ["--format", "json"])
    #expect(broken.status == .findings)
    #expect(broken.output.contains("\"schema\": \"crosstie/check\""))
    #expect(broken.output.contains("\"code\": \"E115\""))
    #expect(broken.output.contains("\"column\": 20"))
    #expect(broken.output.contains("\"errors\": 1"))
    let unreadable = await check("crosstie: 1\npeople: [\n", ["--format", "json"])
    #expect(unreadable.status == .invalidInput)
    #expect(unreadable.output.contains("\"ok\": false"))
    #expect(unreadable.output.contains("\"result\": null"))
  }

  @Test func `many errors of one kind are counted after three`() async {
    let rows = (0..<9).map { "  - {from: ana, to: x\($0)}\n" }.joined()
    let transcript = await check("crosstie: 1\npeople: [{id: ana}]\nties:\n" + rows)
    #expect(transcript.output.contains("and 6 more like the one at a.yaml:4:21;"))
    #expect(transcript.output.contains("Found 9 errors."))
  }

  // RULINGS 21: every other command ends with 3 on errors of meaning too.
  @Test func `errors of meaning end every other command with 3`() async {
    let files = MemoryFiles(["a.yaml": "crosstie: 1\npeople: [{id: ana}, {id: ana}]\n"])
    let transcript = await Transcript.of(["convert", "a.yaml", "-o", "b.yaml"], files: files)
    #expect(transcript.status == .invalidInput)
    #expect(files.text(of: "b.yaml") == nil)
  }
}
