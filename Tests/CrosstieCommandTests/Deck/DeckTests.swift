import CrosstieCommand
import FileFormats
import StakeholderModel
import Testing

struct DeckTests {
  /// Two organizations of two people each, with one tie across.
  private static let partners = """
    crosstie: 1
    name: Partners
    organizations: [{id: a, name: Alder}, {id: b, name: Birch}]
    people:
      - {id: a1, name: Ana, organization: a}
      - {id: a2, name: Abe, organization: a}
      - {id: b1, name: Bea, organization: b}
      - {id: b2, name: Bo, organization: b}
    ties:
      - {from: a1, to: b1}
      - {from: a1, to: a2}

    """

  private static func files(_ text: String = partners) -> MemoryFiles {
    MemoryFiles(["partners.yaml": text])
  }

  @Test func `without a name the deck is a presentation beside the input, and says what is in it`()
    async throws
  {
    let files = Self.files()
    let transcript = await Transcript.of(["deck", "partners.yaml"], files: files)
    #expect(transcript.status == .done)
    #expect(transcript.output.isEmpty)
    #expect(transcript.errors.contains("Wrote partners-deck.pptx: 6 slides"))
    #expect(transcript.errors.contains("Left out. Champions: none are recorded"))
    #expect(try files.contents(of: "partners-deck.pptx").starts(with: Array("PK".utf8)))
    #expect(files.paths.contains("partners.layout.yaml"))
  }

  @Test(arguments: ["x.pptx", "x.pdf"])
  func `the same file gives the same bytes`(name: String) async throws {
    let (first, second) = (Self.files(), Self.files())
    for files in [first, second] {
      let transcript = await Transcript.of(
        ["deck", "partners.yaml", "-o", name, "--no-layout", "--quiet"], files: files)
      #expect(transcript.status == .done)
      #expect(transcript.errors.isEmpty)
    }
    #expect(try first.contents(of: name) == second.contents(of: name))
    #expect(first.paths == ["partners.yaml", name].sorted())
  }

  @Test func `its maps stand where those of map do`() async throws {
    let (drawn, told) = (Self.files(), Self.files())
    _ = await Transcript.of(["map", "partners.yaml", "--kind", "alliance"], files: drawn)
    _ = await Transcript.of(["deck", "partners.yaml"], files: told)
    let places = try #require(drawn.text(of: "partners.layout.yaml"))
    let kept = try #require(told.text(of: "partners.layout.yaml"))
    let alliance = try #require(places.split(separator: "alliance:").last)
    #expect(kept.contains(alliance))
  }

  @Test func `the answer of a program lists the slides and what is left out`() async {
    let transcript = await Transcript.of(
      ["deck", "partners.yaml", "--format", "json", "-o", "x.pdf"], files: Self.files())
    #expect(transcript.status == .done)
    for words in [
      "\"schema\": \"crosstie/deck\"", "\"file\": \"x.pdf\"", "\"kind\": \"table\"",
      "\"kind\": \"alliance\"", "\"part\": \"method\"", "\"left_out\"", "\"share\": \"team\"",
    ] { #expect(transcript.output.contains(words), "\(words)") }
  }

  @Test(arguments: [
    ["-o", "x.svg"], ["-o", "x.pdf", "--format", "pptx"], ["--format", "odp"],
    ["--theme", "neon"], ["-o", "x.pdf", "--template", "y.pptx"], ["-o", "partners.yaml"],
  ])
  func `a choice that cannot be is a usage error, and nothing is written`(words: [String]) async {
    let files = Self.files()
    let transcript = await Transcript.of(["deck", "partners.yaml"] + words, files: files)
    #expect(transcript.status == .usage)
    #expect(files.paths == ["partners.yaml"])
  }

  @Test func `neither the input nor the template is written over`() async {
    let files = MemoryFiles(["x.pptx": Self.partners, "y.pptx": "look"])
    for words in [["deck", "x.pptx", "--from", "yaml", "-o", "x.pptx"]] {
      let transcript = await Transcript.of(words, files: files)
      #expect(transcript.status != .done)
    }
    let over = await Transcript.of(
      ["deck", "x.pptx", "--template", "y.pptx", "-o", "y.pptx"], files: files)
    #expect(over.status != .done)
    #expect(files.text(of: "x.pptx") == Self.partners)
    #expect(files.text(of: "y.pptx") == "look")
  }

  @Test func `a title of one's own stands on the first slide`() async {
    let transcript = await Transcript.of(
      ["deck", "partners.yaml", "--title", "For the board", "-o", "x.pdf"], files: Self.files())
    #expect(transcript.errors.contains("1  For the board"))
    #expect(transcript.errors.contains("Partners: who is at the table"))
  }
}
