import CrosstieCommand
import Foundation
import Testing

@Suite struct ReadyVerbTests {
  private func sample(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Samples")
    return try String(contentsOf: folder.appending(path: "\(name)/\(name).yaml"), encoding: .utf8)
  }

  private func ready(_ text: String, _ arguments: [String] = []) async -> Transcript {
    await Transcript.of(
      ["ready", "p.yaml", "--quiet"] + arguments, files: MemoryFiles(["p.yaml": text]))
  }

  private func result(_ transcript: Transcript) throws -> [String: Any] {
    let document =
      try JSONSerialization.jsonObject(with: Data(transcript.output.utf8)) as? [String: Any]
    #expect(document?["schema"] as? String == "crosstie/ready")
    return try #require(document?["result"] as? [String: Any])
  }

  private func states(_ result: [String: Any], _ question: String) -> [String] {
    (result["checks"] as? [[String: Any]] ?? []).filter { $0["question"] as? String == question }
      .compactMap { $0["state"] as? String }
  }

  @Test func `the letter writer is not ready, and starts with a visit instead of a pitch`()
    async throws
  {
    // DOMAIN E.3: no prior tie, pitches only, one author, three losses that nothing makes smaller.
    // RULINGS 1: nobody looked for a champion at the Senior Center, and nobody asked the Library.
    let told = try result(
      await ready(try sample("library-senior-center"), ["--format", "json"]))
    #expect(told["verdict"] as? String == "not_yet")
    #expect(states(told, "relationship") == ["no"])
    #expect(states(told, "conversation") == ["no"])
    #expect(states(told, "losses") == ["unknown", "no"])
    #expect(states(told, "champions") == ["yes", "unknown"])
    #expect(states(told, "fingerprints") == ["yes", "no"])
    #expect(states(told, "agenda") == ["unknown"])
    #expect(states(told, "messenger") == ["unknown"])
    let steps = try #require(told["steps"] as? [[String: Any]])
    #expect(steps.count == 3)
    #expect(steps.first?["who"] as? String == "yss")
    #expect(steps.first?["to"] as? String == "scsup")
    #expect(steps.first?["questions"] as? [String] == ["relationship", "conversation"])
  }

  @Test func `a year on, had the advice been followed, the work is ready`() async throws {
    let page = await ready(try sample("library-senior-center-after"))
    #expect(page.output.contains("Ready: every question is answered with yes"))
    #expect(page.output.contains("The work is past its proposal (pilot); this looks back."))
  }

  @Test func `samples without joint work say what to record`() async throws {
    // DOMAIN E.1 and E.2 tell of alliances and collaboration, not of a proposal to partners.
    for name in ["colorado", "hartford"] {
      let page = await ready(try sample(name))
      #expect(page.status == .done)
      #expect(page.output.hasPrefix("Cannot tell yet: no joint work is recorded\n"))
      let told = try result(await ready(try sample(name), ["--format", "json"]))
      #expect(told["verdict"] as? String == "cannot_tell")
    }
  }

  @Test func `exit 1 only where it was asked for`() async throws {
    let before = try sample("library-senior-center")
    #expect(await ready(before).status == .done)
    #expect(await ready(before, ["--fail-on", "not-yet"]).status == .findings)
    let colorado = try sample("colorado")
    #expect(await ready(colorado, ["--fail-on", "not-yet"]).status == .done)
    #expect(await ready(colorado, ["--fail-on", "cannot-tell"]).status == .findings)
  }

  @Test func `the work is named by id or name, before or after the file`() async throws {
    let text = try sample("library-senior-center")
    let first = await ready(text, ["tutoring"])
    #expect(first.output == (await ready(text)).output)
    #expect(first.output == (await ready(text, ["TUTORING program for high-risk youth"])).output)
    let turned = await Transcript.of(
      ["ready", "tutoring", "p.yaml", "--quiet"], files: MemoryFiles(["p.yaml": text]))
    #expect(turned.output == first.output)
    let wrong = await ready(text, ["tutorin"])
    #expect(wrong.status == .usage)
    #expect(wrong.errors.contains("did you mean “tutoring”?"))
    #expect(await ready(text, ["--share", "public"]).status == .usage)
  }

  @Test func `partners read roles, and nothing of what others may lose`() async throws {
    let page = await ready(try sample("library-senior-center"), ["--share", "partners"])
    #expect(!page.output.contains("central location"))
    #expect(page.output.contains("What partners may lose is not told to partners"))
  }

  @Test func `names cannot command a terminal or mark up a page`() async throws {
    let text = try sample("library-senior-center")
      .replacingOccurrences(of: "name: Senior Center\n", with: "name: \"\\e[2J<b>*Center*|\"\n")
    let page = await ready(text)
    #expect(!page.output.contains("\u{1B}"))
    let markdown = await ready(text, ["--format", "markdown", "--cards"])
    #expect(!markdown.output.contains("\u{1B}"))
    #expect(!markdown.output.contains("<b>"))
    #expect(markdown.output.contains("\\<b\\>\\*Center\\*\\|"))
    let json = try result(await ready(text, ["--format", "json"]))
    #expect(json["verdict"] as? String == "not_yet")
  }

  @Test func `cards are made for each first step`() async throws {
    let page = await ready(
      try sample("library-senior-center"), ["--cards", "--format", "markdown"])
    #expect(page.output.contains("## Card: Youth services supervisor (Library Department) meets"))
    #expect(page.output.components(separatedBy: "## Card:").count == 4)
    #expect(
      page.output
        == (await ready(
          try sample("library-senior-center"), ["--cards", "--format", "markdown"])).output)
  }

  @Test func `cards to print are pages of a file, for the team unless asked otherwise`()
    async throws
  {
    let files = MemoryFiles(["p.yaml": try sample("library-senior-center")])
    for name in ["cards.pdf", "cards.pptx"] {
      let printed = await Transcript.of(
        ["ready", "p.yaml", "--cards", "-o", name, "--quiet"], files: files)
      #expect(printed.status == .done)
      #expect(printed.output.isEmpty)
    }
    let bytes = try files.contents(of: "cards.pdf")
    #expect(bytes.starts(with: Array("%PDF-1.".utf8)))
    #expect(try files.contents(of: "cards.pptx").starts(with: Array("PK".utf8)))
    let again = MemoryFiles(["p.yaml": try sample("library-senior-center")])
    _ = await Transcript.of(
      ["ready", "p.yaml", "--cards", "-o", "cards.pdf", "--quiet"], files: again)
    #expect(try again.contents(of: "cards.pdf") == bytes)
    let bare = await Transcript.of(["ready", "p.yaml", "-o", "cards.pdf"], files: files)
    #expect(bare.status == .usage)
  }

  @Test func `the blind spot is a table with what makes losses smaller`() async throws {
    let page = await ready(try sample("library-senior-center-after"), ["--format", "markdown"])
    #expect(page.output.contains("| partner | kind | loss | made smaller by |"))
    #expect(page.output.contains("| A grant pays for the coordinator |"))
    let partners = await ready(
      try sample("library-senior-center-after"), ["--share", "partners", "--format", "json"])
    #expect(try result(partners)["losses"] as? [[String: String]] == [])
  }
}
