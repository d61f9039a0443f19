import CrosstieCommand
import Testing

@Suite struct ExplainMeasureTests {
  @Test func `a measure is explained with its question, definition, source and what differs`() async
  {
    let transcript = await Transcript.of(["explain", "betweenness"])
    #expect(transcript.status == .done)
    for word in ["Question", "Definition", "View", "Elsewhere", "Source", "Freeman", "NetworkX"] {
      #expect(transcript.output.contains(word), "\(word)")
    }
    #expect(transcript.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `an everyday name explains the measure it stands for`() async {
    let transcript = await Transcript.of(["explain", "closeness"])
    #expect(transcript.output.hasPrefix("closeness_wf: Closeness"))
  }

  @Test func `a form by direction explains its measure`() async {
    let transcript = await Transcript.of(["explain", "closeness_wf_in"])
    #expect(transcript.output.hasPrefix("closeness_wf: Closeness"))
  }

  @Test func `a measure of three sections is explained for each`() async {
    let transcript = await Transcript.of(["explain", "ei_index[dept]", "--format", "json"])
    #expect(transcript.output.contains("\"section\": \"graph\""))
    #expect(transcript.output.contains("\"section\": \"group\""))
    #expect(transcript.output.contains("\"section\": \"node\""))
  }

  @Test func `an unknown measure offers the nearest`() async {
    let transcript = await Transcript.of(["explain", "betweeness"])
    #expect(transcript.status == .usage)
    #expect(transcript.output.isEmpty)
    #expect(transcript.errors.contains("did you mean “betweenness”?"))
  }

  @Test func `every measure is listed with its question`() async {
    let transcript = await Transcript.of(["measures"])
    let lines = transcript.output.split(separator: "\n")
    #expect(lines.first == "section\tmeasure\tquestion")
    #expect(lines.contains { $0.hasPrefix("node\tbetweenness\tFor how many pairs") })
    #expect(lines.contains { $0.hasPrefix("graph\tei_index[…]\t") })
  }
}
