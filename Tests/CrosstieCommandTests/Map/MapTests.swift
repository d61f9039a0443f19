import CrosstieCommand
import FileFormats
import StakeholderModel
import Testing

struct MapTests {
  /// Three organizations of two people each, with ties across them.
  private static let partners = """
    crosstie: 1
    organizations: [{id: a, name: Alder}, {id: b, name: Birch}, {id: c, name: Cedar}]
    people:
      - {id: a1, name: Ana, organization: a}
      - {id: a2, name: Abe, organization: a}
      - {id: b1, name: Bea, organization: b}
      - {id: b2, name: Bo, organization: b}
      - {id: c1, name: Cy, organization: c}
      - {id: c2, name: Cam, organization: c}
    ties:
      - {from: a1, to: b1}
      - {from: b2, to: c1}
      - {from: a2, to: c2}
      - {from: a1, to: a2}

    """

  private static func files(_ text: String = partners) -> MemoryFiles {
    MemoryFiles(["partners.yaml": text])
  }

  @Test func `without a name the picture stands beside the input, and says so`() async {
    let files = Self.files()
    let transcript = await Transcript.of(["map", "partners.yaml"], files: files)
    #expect(transcript.status == .done)
    #expect(transcript.output.isEmpty)
    #expect(transcript.errors.contains("Wrote partners-alliance.svg"))
    #expect(files.text(of: "partners-alliance.svg")?.hasPrefix("<svg") == true)
    #expect(files.paths.contains("partners.layout.yaml"))
  }

  @Test func `an ending and a format that disagree are a usage error, and nothing is written`()
    async
  {
    let files = Self.files()
    let transcript = await Transcript.of(
      ["map", "partners.yaml", "-o", "x.svg", "--format", "png"], files: files)
    #expect(transcript.status == .usage)
    #expect(files.paths == ["partners.yaml"])
  }

  @Test func `the input is never written over`() async {
    let files = MemoryFiles(["x.svg": Self.partners])
    let transcript = await Transcript.of(["map", "x.svg", "-o", "x.svg"], files: files)
    #expect(transcript.status == .usage)
    #expect(transcript.errors.contains("is the input"))
    #expect(files.text(of: "x.svg") == Self.partners)
  }

  @Test func `a slide is written as a presentation, and a template must be one`() async {
    let files = Self.files()
    let slide = await Transcript.of(["map", "partners.yaml", "-o", "x.pptx"], files: files)
    #expect(slide.status == .done)
    // Every ZIP archive begins with these letters.
    #expect((try? files.contents(of: "x.pptx"))?.starts(with: Array("PK".utf8)) == true)
    let wrong = await Transcript.of(
      ["map", "partners.yaml", "-o", "y.pptx", "--template", "partners.yaml"], files: files)
    #expect(wrong.status == .invalidInput)
    #expect(wrong.errors.contains("partners.yaml cannot be used as a template"))
    let other = await Transcript.of(
      ["map", "partners.yaml", "-o", "y.svg", "--template", "x.pptx"], files: files)
    #expect(other.status == .usage)
    let over = await Transcript.of(
      ["map", "partners.yaml", "-o", "x.pptx", "--template", "x.pptx"], files: files)
    #expect(over.status == .usage)
    #expect(!files.paths.contains("y.pptx") && !files.paths.contains("y.svg"))
  }

  @Test(arguments: [["--kind", "pie"], ["--theme", "neon"], ["-T", "svg"], ["-o", "x.docx"]])
  func `a choice that does not exist is a usage error`(words: [String]) async {
    let transcript = await Transcript.of(["map", "partners.yaml"] + words, files: Self.files())
    #expect(transcript.status == .usage)
  }

  @Test func `one person more moves nobody else`() async throws {
    let files = Self.files()
    _ = await Transcript.of(["map", "partners.yaml"], files: files)
    let before = try #require(Self.places(files))
    let more = Self.partners.replacing(
      "ties:", with: "  - {id: b3, name: Bram, organization: b}\nties:")
    try files.write(Array(more.utf8), to: "partners.yaml")
    let transcript = await Transcript.of(["map", "partners.yaml"], files: files)
    #expect(transcript.status == .done)
    let after = try #require(Self.places(files))
    #expect(after.keys.contains("b3"))
    for card in ["a", "c"] { #expect(after[card] == before[card]) }
    for person in ["a1", "a2", "c1", "c2"] { #expect(after[person] == before[person]) }
    #expect(after["b"]?.x == before["b"]?.x)
  }

  @Test func `kept places that cannot be read are a warning, and the picture is drawn`() async {
    let files = MemoryFiles([
      "partners.yaml": Self.partners, "partners.layout.yaml": "crosstieLayout: 1\nalliance: here",
    ])
    let transcript = await Transcript.of(["map", "partners.yaml"], files: files)
    #expect(transcript.status == .done)
    #expect(transcript.errors.contains("warning: places are not kept"))
  }

  @Test func `without kept places nothing but the picture is written`() async {
    let files = Self.files()
    _ = await Transcript.of(["map", "partners.yaml", "--no-layout", "-o", "p.svg"], files: files)
    #expect(files.paths == ["p.svg", "partners.yaml"])
  }

  @Test func `the same input gives the same bytes`() async throws {
    let (first, second) = (Self.files(), Self.files())
    for files in [first, second] {
      for name in ["p.svg", "p.png", "p.pdf"] {
        _ = await Transcript.of(["map", "partners.yaml", "--no-layout", "-o", name], files: files)
      }
    }
    for name in ["p.svg", "p.png", "p.pdf"] {
      #expect(try first.contents(of: name) == second.contents(of: name))
    }
  }

  @Test func `a picture for partners calls people by their titles`() async {
    let files = Self.files()
    _ = await Transcript.of(
      ["map", "partners.yaml", "--share", "partners", "-o", "p.svg"], files: files)
    let svg = files.text(of: "p.svg") ?? ""
    #expect(svg.contains("Alder"))
    for name in ["Ana", "Abe", "Bea", "Cam"] { #expect(!svg.contains(name)) }
  }

  @Test func `a public picture draws organizations and no single person`() async {
    let files = Self.files()
    let transcript = await Transcript.of(
      ["map", "partners.yaml", "--share", "public", "-o", "p.svg"], files: files)
    #expect(transcript.status == .done)
    let svg = files.text(of: "p.svg") ?? ""
    #expect(svg.contains("Alder"))
    for name in ["Ana", "Abe", "Bea", "Cam"] { #expect(!svg.contains(name)) }
    let asked = await Transcript.of(
      ["map", "partners.yaml", "--share", "public", "--kind", "alliance"], files: files)
    #expect(asked.status == .usage)
  }

  private static func places(_ files: MemoryFiles) -> [String: KeptPosition]? {
    guard let text = files.text(of: "partners.layout.yaml") else { return nil }
    let file = SourceFile(name: "partners.layout.yaml", bytes: Array(text.utf8))
    let places = readLayoutMemory(file).memory.positions["alliance"] ?? []
    return Dictionary(places.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
