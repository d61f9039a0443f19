import CrosstieCommand
import Foundation
import Testing

@Suite struct ExplainActorTests {
  //   ann ─ ben ─ cleo   dan
  private let files = MemoryFiles([
    "net/people.csv": """
    id,name,organization
    ann,Ann Oak,library
    ben,Ben Elm,library
    cleo,Cleo Ash,school
    dan,Dan Fir,school

    """,
    "net/ties.csv": "from,to,directed\nann,ben,no\nben,cleo,no\n",
  ])

  // Oracle: counted by hand on the drawing above.
  @Test func `a person is explained by partners, parts and numbers with their place`() async throws
  {
    let transcript = await Transcript.of(
      ["explain", "Ben Elm", "net", "--format", "json"], files: files)
    #expect(transcript.status == .done, "\(transcript.errors)")
    let document = try JSONSerialization.jsonObject(with: Data(transcript.output.utf8))
    let result = (document as? [String: Any])?["result"] as? [String: Any]
    let actor = try #require(result?["actor"] as? [String: Any])
    #expect(actor["id"] as? String == "ben")
    #expect(actor["partners"] as? [String] == ["Ann Oak", "Cleo Ash"])
    #expect(actor["parts_without"] as? Int == 1)
    let numbers = try #require(actor["numbers"] as? [[String: Any]])
    let degree = try #require(numbers.first { $0["measure"] as? String == "degree" })
    #expect(degree["value"] as? Int == 2 && degree["rank"] as? Int == 1)
  }

  @Test func `somebody without a tie has reasons in place of numbers`() async {
    let transcript = await Transcript.of(["explain", "dan", "net"], files: files)
    #expect(transcript.output.hasPrefix("Dan Fir (school)\n"))
    #expect(transcript.output.contains("Partners     no recorded tie"))
    #expect(transcript.output.contains("–"))
  }

  @Test func `an unknown name offers the nearest`() async {
    let transcript = await Transcript.of(["explain", "Ben Elms", "net"], files: files)
    #expect(transcript.status == .usage)
    #expect(transcript.errors.contains("did you mean “Ben Elm”?"))
  }

  @Test func `a finding is explained by what it says, why, how and what to do`() async {
    let transcript = await Transcript.of(["explain", "silo.group"])
    for word in ["It says", "Why", "Decided by", "What to do"] {
      #expect(transcript.output.contains(word))
    }
  }

  @Test func `a finding is explained with what it comes to in a file`() async throws {
    let transcript = await Transcript.of(["explain", "actor.isolated", "net"], files: files)
    #expect(transcript.status == .done, "\(transcript.errors)")
    #expect(transcript.output.contains("It says"))
    #expect(transcript.output.contains("Findings     Dan Fir has no recorded tie"))
    let silent = await Transcript.of(["explain", "champion.none", "net"], files: files)
    #expect(silent.output.contains("It could not look: who champions what is not recorded."))
    let nothing = await Transcript.of(
      ["explain", "network.fragmented", "net", "--format", "json"], files: files)
    let document = try JSONSerialization.jsonObject(with: Data(nothing.output.utf8))
    let result = (document as? [String: Any])?["result"] as? [String: Any]
    let found = try #require(result?["in_file"] as? [String: Any])
    #expect((found["findings"] as? [Any])?.isEmpty == true)
    #expect(found["missing"] is NSNull)
  }
}
