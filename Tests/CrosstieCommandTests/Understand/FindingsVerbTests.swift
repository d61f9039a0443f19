import CrosstieCommand
import Testing

@Suite struct FindingsVerbTests {
  private static let yaml = """
    crosstie: 1
    organizations:
      - {id: a, name: Alpha}
      - {id: b, name: Beta, champions: none}
      - {id: c, name: Gamma}
    people:
      - {id: a1, name: Ann, organization: a}
      - {id: a2, name: Ada, organization: a}
      - {id: b1, name: Bob, organization: b}
      - {id: b2, name: Ben, organization: b}
      - {id: c1, name: Cem, organization: c}
    ties:
      - {from: a1, to: b1, sign: -1}
      - {from: a2, to: b2}
      - {from: a1, to: a2}
    initiatives:
      - {id: i, name: Work, required: [a, b, c], contributors: [a1], phase: conversation}
    champions:
      - {person: a1, for: i, status: active}

    """

  private func run(_ arguments: String..., files: [String: String] = [:]) async -> Transcript {
    await Transcript.of(
      ["findings"] + arguments, files: MemoryFiles(["n.yaml": Self.yaml].merging(files) { $1 }))
  }

  @Test func `three come first, with how sure and what to do, and the rest is counted`() async {
    let said = await run("n.yaml")
    #expect(said.status == .done)
    #expect(said.output.contains("Three things to look at first"))
    #expect(said.output.contains("\n1. ") && said.output.contains("\n3. "))
    #expect(!said.output.contains("\n4. "))
    #expect(said.output.contains("How sure:") && said.output.contains("To do:"))
    #expect(said.output.contains("--all tells them"))
    #expect(said.output.contains("Not looked at"))
    let all = await run("n.yaml", "--all")
    #expect(all.output.contains("\n4. "))
    #expect(!all.output.contains("--all tells"))
    for word in ["E–I", "isolate", "articulation", "betweenness", "champion."] {
      #expect(!said.output.contains(word), "\(word) is no word for a coordinator")
    }
  }

  @Test func `fail-on ends with 1 at that weight and not below`() async {
    #expect(await run("n.yaml", "--fail-on", "high").status == .findings)
    #expect(await run("n.yaml", "--fail-on", "critical").status == .done)
    #expect(
      await run("n.yaml", "--only", "champion.coverage", "--fail-on", "low").status == .done)
    #expect(await run("n.yaml", "--fail-on", "huge").status == .usage)
  }

  @Test func `only some rules are told, and a wrong name is offered the right one`() async {
    let said = await run("n.yaml", "--only", "champion.none,initiative.oneAuthor")
    #expect(said.output.contains("Beta has no champion for Work"))
    #expect(said.output.contains("are not recorded as having shaped Work"))
    #expect(!said.output.contains("\n3. "))
    let wrong = await run("n.yaml", "--only", "champion.nome")
    #expect(wrong.status == .usage)
    #expect(wrong.errors.contains("did you mean “champion.none”?"))
  }

  @Test func `the answer in JSON has every part, also with exit 1`() async {
    let said = await run("n.yaml", "--format", "json", "--fail-on", "high")
    #expect(said.status == .findings)
    for key in [
      "\"schema\": \"crosstie/findings\"", "\"ok\": true", "\"findings\"", "\"not_looked_at\"",
      "\"confidence\"", "\"stability\"", "\"flip\"", "\"subjects\"", "\"rule\"", "\"evidence\"",
      "\"action\"", "\"source\"", "\"would_allow\"", "\"thresholds\"", "\"deviations\": []",
    ] {
      #expect(said.output.contains(key), "\(key) is missing")
    }
  }

  @Test func `markdown and rows hold the same findings`() async {
    let markdown = await run("n.yaml", "--all", "--format", "markdown")
    #expect(markdown.output.contains("Beta has no champion for Work"))
    #expect(markdown.output.hasPrefix("# "))
    let rows = await run("n.yaml", "--format", "csv")
    #expect(rows.output.hasPrefix("rank,severity,id,title,"))
    #expect(rows.output.contains("champion.none"))
  }

  @Test func `strained ties are told to the keeper of the file alone`() async {
    #expect(await run("n.yaml", "--all").output.contains("strained"))
    for level in ["team", "partners", "public"] {
      #expect(await !run("n.yaml", "--all", "--share", level).output.contains("strained tie is"))
    }
    let partners = await run("n.yaml", "--all", "--share", "partners", "--format", "json")
    for name in ["Ann", "Bob", "Cem"] { #expect(!partners.output.contains(name)) }
  }

  @Test func `settings change thresholds, are listed, and faults are named with their place`() async
  {
    let set = await run(
      "n.yaml", "--all", "--settings", "s.yaml",
      files: ["s.yaml": "stability:\n  draws: 10\ndata.lowResponse.low: 0.4\n"])
    #expect(set.status == .done)
    #expect(set.output.contains("stability.draws: 10 draws instead of 100"))
    #expect(set.output.contains("of 10 draws"))
    let wrong = await run(
      "n.yaml", "--settings", "s.yaml", files: ["s.yaml": "stability:\n  drows: 10\n"])
    #expect(wrong.status == .invalidInput)
    #expect(wrong.errors.contains("s.yaml:2"))
    #expect(wrong.errors.contains("did you mean “stability.draws”?"))
    let negative = await run(
      "n.yaml", "--settings", "s.yaml", files: ["s.yaml": "stability.draws: -1\n"])
    #expect(negative.status == .invalidInput)
    #expect(await run("n.yaml", "--settings", "none.yaml").status == .invalidInput)
  }
}
