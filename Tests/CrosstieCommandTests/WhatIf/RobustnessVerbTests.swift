import CrosstieCommand
import Foundation
import Testing

@Suite struct RobustnessVerbTests {
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
      - {from: a1, to: b1, reportedBy: both}
      - {from: a1, to: a2, reportedBy: both}
      - {from: b1, to: b2, reportedBy: both}
    """

  private func transcript(_ arguments: [String]) async -> Transcript {
    await Transcript.of(
      ["whatif", "p.yaml", "--quiet"] + arguments, files: MemoryFiles(["p.yaml": Self.yaml]))
  }

  @Test func `whose loss costs most is told with what is left when people leave`() async throws {
    let page = await transcript(["--robustness"])
    #expect(page.status == .done)
    // In a chain of four, the loss of either inner one parts 2 of the 3 pairs of the others.
    #expect(page.output.contains("Ann: 2 pairs of others would lose touch (67 %)"))
    #expect(page.output.contains("Bob: 2 pairs of others would lose touch (67 %)"))
    let json = await transcript(["--robustness", "--format", "json"])
    let document = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let result = document?["result"] as? [String: Any]
    let robustness = result?["robustness"] as? [String: Any]
    let steps = robustness?["steps"] as? [[String: Any]]
    // Of the 6 pairs of the chain one is left without an inner one.
    #expect(steps?.first?["costliest"] as? Double == 1.0 / 6)
    #expect(steps?.first?["leave"] as? Int == 1)
  }

  @Test func `with robustness no change is made, and among partners nobody is named`() async {
    #expect(await transcript(["--robustness", "--without", "Ann"]).status == .usage)
    let page = await transcript(["--robustness", "--share", "partners"])
    #expect(!page.output.contains("Ann"))
    #expect(page.output.contains("who may not be named here"))
  }

  @Test func `a scenario among partners names nobody`() async {
    for format in ["text", "json"] {
      let page = await transcript([
        "--without", "Ann", "--share", "partners", "--format", format,
      ])
      #expect(page.status == .done)
      for name in ["Ann", "Abe", "Bob", "Bea"] { #expect(!page.output.contains(name)) }
      #expect(page.output.contains("somebody is gone"))
    }
  }
}
