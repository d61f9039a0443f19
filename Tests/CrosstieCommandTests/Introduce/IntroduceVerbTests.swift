import CrosstieCommand
import Foundation
import Testing

@Suite struct IntroduceVerbTests {
  /// Two offices that one work needs and that hang on Ann and Bob; Cem knows people at both.
  private static let yaml = """
    crosstie: 1
    organizations:
      - {id: a, name: Alpha}
      - {id: b, name: Beta}
      - {id: c, name: Gamma}
    people:
      - {id: a1, name: Ann, organization: a, interests: [youth]}
      - {id: a2, name: Abe, organization: a, interests: [youth]}
      - {id: b1, name: Bob, organization: b, interests: [youth]}
      - {id: b2, name: "=Bea*", organization: b, interests: [youth]}
      - {id: c1, name: Cem, organization: c}
    ties:
      - {from: a1, to: b1}
      - {from: a1, to: a2}
      - {from: b1, to: b2}
      - {from: a2, to: c1}
      - {from: c1, to: a1}
    initiatives:
      - {id: i, name: Summer, required: [a, b]}
    """

  private func transcript(_ arguments: [String], _ text: String = yaml) async -> Transcript {
    await Transcript.of(["introduce"] + arguments, files: MemoryFiles(["p.yaml": text]))
  }

  @Test func `the page says who, through whom, about what and what it changes`() async {
    let page = await transcript(["p.yaml", "--count", "1", "--quiet"])
    #expect(page.status == .done)
    #expect(
      page.output == """
        1 introduction for a second, independent way between organizations that joint work needs

        1. Introduce Abe (Alpha) to =Bea* (Beta)
            through: Ann knows Abe, and Bob knows =Bea*; ask Ann to ask
            about: Summer; youth, which both care about
            changes: a second way, through other people, between Alpha and Beta: 1 → 2
            settles: Alpha and Beta are linked by a single recorded tie
            settles: Alpha and Beta reach each other only through Bob

        What to keep in mind
          · It is not recorded who answered: ask first whether the two know each other.

        --cards adds a card to print for each conversation.

        """)
  }

  @Test func `JSON has the keys of the contract`() async throws {
    let page = await transcript(["p.yaml", "--format", "json", "--cards"])
    let document =
      try JSONSerialization.jsonObject(with: Data(page.output.utf8)) as? [String: Any]
    #expect(document?["schema"] as? String == "crosstie/introduce")
    let result = document?["result"] as? [String: Any]
    let list = try #require(result?["introductions"] as? [[String: Any]])
    let first = try #require(list.first)
    #expect(first["a"] as? String == "a2")
    #expect(first["b"] as? String == "b2")
    #expect(first["objective"] as? String == "ways")
    #expect(first["before"] as? Double == 1)
    #expect(first["after"] as? Double == 2)
    #expect(first["about"] as? [String] == ["Summer", "youth"])
    #expect((first["resolves"] as? [String])?.contains("link.singleThread") == true)
    #expect((first["card"] as? [String: Any])?["ask"] as? [String] != nil)
  }

  @Test func `a spreadsheet takes no name for a formula, and Markdown none for its marks`() async {
    let table = await transcript(["p.yaml", "--format", "csv", "--count", "1"])
    #expect(table.output.contains(",'=Bea*,"))
    #expect(table.output.hasPrefix("rank,a,a_name,a_organization,b,"))
    let page = await transcript(["p.yaml", "--format", "markdown", "--cards", "--count", "1"])
    #expect(page.output.contains("=Bea\\*"))
    #expect(page.output.contains("### Ask\n\n1. What are the most important things Beta wants"))
  }

  @Test func `partners see roles, and the public nothing`() async {
    let partners = await transcript(["p.yaml", "--share", "partners", "--quiet"])
    #expect(!partners.output.contains("Abe"))
    #expect(!partners.output.contains("youth"))
    #expect(await transcript(["p.yaml", "--share", "public"]).status == .usage)
    #expect(await transcript(["p.yaml", "--count", "0"]).status == .usage)
  }

  @Test func `where nothing can be proposed, the page says why`() async {
    let text = Self.yaml.replacingOccurrences(of: "required: [a, b]", with: "required: [a]")
      .replacingOccurrences(of: "  - {from: a1, to: b1}\n", with: "")
    let page = await transcript(["p.yaml", "--quiet"], text)
    #expect(page.output.contains("Nothing recorded says which organizations need each other"))
    let reach = await transcript(["p.yaml", "--goal", "reach", "--quiet"])
    #expect(reach.output.contains("No champion is recorded"))
  }
}
