import CrosstieCommand
import Testing

struct CommandLineTests {
  @Test func `the bare name says what it is and where to start`() async {
    let transcript = await Transcript.of([])
    #expect(transcript.status == .done)
    #expect(transcript.output.contains("crosstie start FILE"))
    #expect(transcript.errors.isEmpty)
  }

  @Test func `an unknown command is a usage error with the nearest known one`() async {
    let transcript = await Transcript.of(["mpa", "x.yaml"])
    #expect(transcript.status == .usage)
    #expect(transcript.errors.contains("did you mean “map”"))
    #expect(transcript.output.isEmpty)
  }

  @Test func `an unknown flag is a usage error`() async {
    let transcript = await Transcript.of(["map", "x.yaml", "--nonsense"])
    #expect(transcript.status == .usage)
    #expect(transcript.errors.contains("--nonsense"))
  }

  @Test func `help goes to standard output and is no error`() async {
    let transcript = await Transcript.of(["--help"])
    #expect(transcript.status == .done)
    #expect(transcript.output.contains("map"))
  }

  @Test func `a wrong command line that asks for JSON is answered in JSON`() async {
    let transcript = await Transcript.of(["mpa", "--format", "json"])
    #expect(transcript.status == .usage)
    #expect(transcript.output.contains("\"ok\": false"))
    #expect(transcript.output.contains("\"result\": null"))
  }
}
