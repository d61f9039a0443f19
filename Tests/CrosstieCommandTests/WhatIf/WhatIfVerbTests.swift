import CrosstieCommand
import Foundation
import Testing

@Suite struct WhatIfVerbTests {
  private static let yaml = """
    crosstie: 1
    organizations:
      - {id: a, name: Alpha}
      - {id: b, name: Beta}
    people:
      - {id: a1, name: Ann, organization: a}
      - {id: a2, name: Abe, organization: a}
      - {id: b1, name: Bob, organization: b}
      - {id: b2, name: Bea, organization: b}
    ties:
      - {from: a1, to: b1}
      - {from: a1, to: a2}
      - {from: b1, to: b2}
    initiatives:
      - {id: i, name: Summer, required: [a, b]}
    """

  private func transcript(_ arguments: [String]) async -> Transcript {
    await Transcript.of(
      ["whatif", "p.yaml", "--quiet"] + arguments,
      files: MemoryFiles([
        "p.yaml": Self.yaml, "s.yaml": "without: [Ann]\nadd:\n  - Abe -- Bob\n",
        "bad.yaml": "lose: [Ann]\n",
      ]))
  }

  @Test func `the page says what changes and that the file is as it was`() async {
    let page = await transcript(["--without", "Ann"])
    #expect(page.status == .done)
    #expect(page.output.hasPrefix("What if: Ann is gone\n"))
    #expect(page.output.contains("needed pairs without a recorded tie: 0 → 1"))
    #expect(page.output.contains("have no recorded tie, though Summer needs both"))
    #expect(page.output.contains("your file is as it was"))
  }

  @Test func `a scenario file and flags add up, and JSON tells both sides`() async throws {
    let page = await transcript(["--scenario", "s.yaml", "--format", "json"])
    let document =
      try JSONSerialization.jsonObject(with: Data(page.output.utf8)) as? [String: Any]
    #expect(document?["schema"] as? String == "crosstie/whatif")
    let result = document?["result"] as? [String: Any]
    #expect((result?["changes"] as? [String])?.count == 2)
    let measures = result?["measures"] as? [String: [String: Double]]
    #expect(measures?["people"] == ["before": 4, "after": 3])
    #expect(measures?["ties"] == ["before": 3, "after": 2])
  }

  @Test func `names that nobody has, pairs that are none and empty orders are refused`() async {
    let unknown = await transcript(["--without", "Anne"])
    #expect(unknown.status == .usage)
    #expect(unknown.errors.contains("did you mean “Ann”?"))
    #expect(await transcript(["--add", "Ann"]).status == .usage)
    #expect(await transcript(["--add", "Ann -- Abe"]).status == .usage)
    #expect(await transcript([]).status == .usage)
    let bad = await transcript(["--scenario", "bad.yaml"])
    #expect(bad.errors.contains("“lose” is no list of changes"))
  }
}
