import CrosstieCommand
import Foundation
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

  @Test(arguments: [
    ("partners.xlsx", "start partners.xlsx"), ("./list", "start ./list"), ("version", "--version"),
  ])
  func `what many type first leads to what they mean`(typed: String, meant: String) async {
    let transcript = await Transcript.of([typed])
    #expect(transcript.status == .usage)
    #expect(transcript.errors.contains("did you mean “\(meant)”?"))
  }

  @Test func `of many doubts of one kind the first few are told`() async {
    let people = "id,organization\n" + (0..<9).map { "p\($0),a\n" }.joined()
    let loops = "from,to\n" + (0..<9).map { "p\($0),p\($0)\n" }.joined()
    let files = MemoryFiles(["people.csv": people, "ties.csv": loops])
    let transcript = await Transcript.of(["summary", "people.csv", "ties.csv"], files: files)
    let told = transcript.errors.split(separator: "\n").filter { $0.contains("to itself") }
    #expect(told.count == 3)
    #expect(transcript.errors.contains("and 6 more like the one at ties.csv:2"))
    let json = await Transcript.of(
      ["summary", "people.csv", "ties.csv", "--format", "json"], files: files)
    #expect(json.output.components(separatedBy: "to itself").count - 1 == 9)
  }

  @Test func `where no picture can be written, the rest is told`() async {
    let files = MemoryFiles(["p.csv": "name\nAna\nBo\n"], isReadOnly: true)
    let transcript = await Transcript.of(["start", "p.csv"], files: files)
    #expect(transcript.status == .cannotWrite)
    #expect(transcript.output.contains("2 people"))
    #expect(transcript.output.contains("name another place with -o"))
  }

  @Test func `the picture of this folder is no hidden file`() async {
    let files = MemoryFiles(["./p.csv": "name\nAna\nBo\n"])
    let transcript = await Transcript.of(["map", "."], files: files)
    #expect(transcript.errors.contains("Wrote network-table.svg"))
  }

  @Test func `an unknown flag is a usage error`() async {
    let transcript = await Transcript.of(["map", "x.yaml", "--nonsense"])
    #expect(transcript.status == .usage)
    #expect(transcript.errors.contains("--nonsense"))
  }

  @Test func `severities are colored where asked for, and nothing else escapes`() async {
    let files = MemoryFiles([
      "x.yaml": "crosstie: 1\npeople: [{id: a},{id: a, name: \"\\e[5mAna\"}]\n"
    ])
    let colored = await Transcript.of(["check", "x.yaml", "--color", "always"], files: files)
    #expect(colored.output.contains("\u{1B}[1;31merror\u{1B}[0m"))
    #expect(!colored.output.contains("\u{1B}[5m"))
    let piped = await Transcript.of(["check", "x.yaml"], files: files)
    #expect(!piped.output.contains("\u{1B}"))
    #expect(piped.output.contains("error: ") && !piped.output.contains("E301"))
    let technical = await Transcript.of(["check", "x.yaml", "--technical"], files: files)
    #expect(technical.output.contains("error[E301]: "))
  }

  @Test func `the version is that of the newest changes`() async throws {
    let transcript = await Transcript.of(["--version"])
    #expect(transcript.status == .done)
    let changes = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "CHANGELOG.md")
    let heading = try String(contentsOf: changes, encoding: .utf8).split(separator: "\n")
      .first { $0.hasPrefix("## ") }
    let version = try #require(heading?.dropFirst(3).split(separator: " ").first)
    #expect(transcript.output == "crosstie \(version)\n")
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
