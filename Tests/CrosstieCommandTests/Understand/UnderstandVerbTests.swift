import CrosstieCommand
import Testing

@Suite struct UnderstandVerbTests {
  private static let tables: [String: String] = [
    "p/people.csv": """
    id,organization,team
    a1,A,1
    a2,A,1
    a3,A,2
    b1,B,2
    b2,B,2
    """,
    "p/ties.csv": "from,to\na1,a2\na2,a3\na1,b1\n",
  ]

  private static let yaml = """
    crosstie: 1
    organizations:
      - {id: a, name: Alpha}
      - {id: b, name: Beta, champions: none}
      - {id: c, name: Gamma}
    people:
      - {id: a1, name: Ann, organization: a}
      - {id: b1, name: Bob, organization: b}
      - {id: c1, name: Cem, organization: c}
    ties:
      - {from: a1, to: b1}
    initiatives:
      - {id: i, name: Work, required: [a, b, c]}
    champions:
      - {person: a1, for: i, status: active}

    """

  private func run(_ arguments: String..., files: [String: String]) async -> Transcript {
    await Transcript.of(arguments, files: MemoryFiles(files))
  }

  @Test func `silos says in plain words what is missing and what cannot be told`() async {
    let said = await run("silos", "n.yaml", files: ["n.yaml": Self.yaml])
    #expect(said.status == .done)
    #expect(said.output.contains("Alpha – Gamma, for Work"))
    #expect(said.output.contains("Beta – Gamma, for Work"))
    #expect(!said.output.contains("Alpha – Beta, for Work"))
    for word in ["E–I", "null", "isolate", "component", "articulation", "betweenness", "p ("] {
      #expect(!said.output.contains(word), "\(word) is no word for a coordinator")
    }
  }

  @Test func `silos gives every number in JSON`() async {
    let said = await run("silos", "p", "--format", "json", files: Self.tables)
    #expect(said.status == .done)
    for key in [
      "\"overall\"", "\"expected_share_outside\"", "\"ei_expected\"", "\"p_low\"", "\"dyads\"",
      "\"share_inside\"", "\"interval\"", "\"flip\"", "\"p_zero\"", "\"needed_by\"",
      "\"introducers\"", "\"carriers\"", "\"untestable\"", "\"seed\": 1",
    ] {
      #expect(said.output.contains(key), "\(key) is missing")
    }
  }

  @Test func `silos of another column, or of an unknown one`() async {
    let teams = await run("silos", "p", "--by", "team", files: Self.tables)
    #expect(teams.output.contains("(2 of 3)"))
    let unknown = await run("silos", "p", "--by", "taem", files: Self.tables)
    #expect(unknown.status == .usage)
    #expect(unknown.errors.contains("did you mean “team”?"))
  }

  @Test(arguments: [
    ("id,organization\na,A\n", "from,to\n", "Nobody wrote down who works with whom"),
    ("id,organization\na,A\nb,A\n", "from,to\na,b\n", "nothing to compare"),
    ("id\na\nb\n", "from,to\na,b\n", "nothing to compare"),
    ("id,organization\na,A\nb,B\n", "from,to\na,b\n", "none can keep to itself"),
  ])
  func `small networks get a clear sentence`(people: String, ties: String, sentence: String) async {
    let files = ["p/people.csv": people, "p/ties.csv": ties]
    for verb in ["silos", "champions", "summary"] {
      let said = await run(verb, "p", files: files)
      #expect(said.status == .done, "\(verb): \(said.errors)")
      #expect(!said.output.isEmpty)
      if verb == "silos" { #expect(said.output.contains(sentence), "\(said.output)") }
      #expect(await run(verb, "p", "--technical", files: files).status == .done)
      #expect(await run(verb, "p", "--format", "json", files: files).status == .done)
    }
  }

  @Test func `champions tells four states apart`() async {
    let said = await run("champions", "n.yaml", files: ["n.yaml": Self.yaml])
    #expect(
      said.output.hasPrefix(
        """
        Work: 1 of 3 organizations has a champion
          · Beta: no champion; somebody looked
          · Alpha: Ann
          · Not asked yet, or not written down: Gamma

        """))
    let json = await run("champions", "n.yaml", "--format", "json", files: ["n.yaml": Self.yaml])
    for key in ["\"active\": 1", "\"none\": 1", "\"not_asked\": 1", "\"lapsed\": 0", "\"of\": 3"] {
      #expect(json.output.contains(key), "\(key) is missing")
    }
    for key in ["\"roles\"", "\"missing\"", "\"candidates\"", "\"cells\"", "\"for\": \"i\""] {
      #expect(json.output.contains(key), "\(key) is missing")
    }
  }

  @Test func `champions of nothing recorded is one sentence and what to add`() async {
    let said = await run("champions", "p", files: Self.tables)
    #expect(said.output.hasPrefix("Champions not recorded for 2 of 2 organizations: add a column"))
    #expect(said.output.split(separator: "\n").count == 1)
  }

  @Test func `summary says what is in it, what stands out and what is not recorded`() async {
    let said = await run("summary", "n.yaml", files: ["n.yaml": Self.yaml])
    #expect(said.output.contains("3 people in 3 organizations."))
    #expect(said.output.contains("2 of 3 pairs that Work needs have no recorded tie"))
    #expect(said.output.contains("Beta has no champion for Work"))
    #expect(said.output.contains("Who was asked and who answered"))
  }

  @Test func `names from a file cannot steer the terminal`() async {
    let evil = Self.yaml.replacing("name: Ann", with: "name: \"A\\e[31mnn\"")
    let said = await run("champions", "n.yaml", files: ["n.yaml": evil])
    #expect(!said.output.contains("\u{1B}"))
    #expect(said.output.contains("A\\u{1b}[31mnn"))
  }
}
