import CrosstieCommand
import Foundation
import Testing

@Suite struct CompareVerbTests {
  private static let spring = """
    crosstie: 1
    asOf: 2026-03-01
    organizations:
      - {id: a, name: Alpha}
      - {id: b, name: Beta}
    people:
      - {id: a1, name: Ann Abel, organization: a}
      - {id: a2, name: Abe Acker, organization: a}
      - {id: b1, name: Bob Baker, organization: b}
      - {id: b2, name: Bea Brandt, organization: b}
    ties:
      - {from: a1, to: b1, level: 2}
      - {from: a1, to: a2, level: 3}
      - {from: b1, to: b2, level: 3}
    """
  private static let autumn = """
    crosstie: 1
    asOf: 2026-09-01
    organizations:
      - {id: a, name: Alpha}
      - {id: b, name: Beta}
    people:
      - {id: a1, name: Ann Abel, organization: a}
      - {id: a2, name: Abe Acker, organization: b}
      - {id: b1, name: Bob Baker, organization: b}
      - {id: b9, name: Bea Brand, organization: b}
    ties:
      - {from: a1, to: b1, level: 4}
      - {from: b1, to: b9, level: 3}
      - {from: a2, to: b1, level: 1}
      - {from: a1, to: a2, sign: -1}
    """

  private func transcript(_ arguments: [String]) async -> Transcript {
    await Transcript.of(
      ["compare"] + arguments,
      files: MemoryFiles([
        "spring.yaml": Self.spring, "autumn.yaml": Self.autumn,
        "who.yaml": "same: [\"Bea Brandt = Bea Brand\"]\n", "bad.yaml": "alike: [x]\n",
        "other.yaml": "crosstie: 1\npeople: [{id: z}]\n",
        "broken.yaml": "crosstie: 1\npeople:\n  - {id: a1\n",
      ]))
  }

  private func result(_ arguments: [String]) async throws -> [String: Any] {
    let page = await transcript(["spring.yaml", "autumn.yaml", "--format", "json"] + arguments)
    let document = try JSONSerialization.jsonObject(with: Data(page.output.utf8)) as? [String: Any]
    #expect(document?["schema"] as? String == "crosstie/compare")
    return try #require(document?["result"] as? [String: Any])
  }

  @Test func `the page tells who came and went, and asks about a likely rename`() async {
    let page = await transcript(["spring.yaml", "autumn.yaml"])
    #expect(page.status == .done)
    #expect(page.output.hasPrefix("Two rounds: 1 Mar 2026, 4 people → 1 Sep 2026, 4 people\n"))
    #expect(page.output.contains("3 of 4 people are still listed, 1 is new; 1 moved."))
    #expect(page.output.contains("Abe Acker moved from Alpha to Beta"))
    #expect(
      page.output.contains(
        "Bea Brandt, no longer listed, and Bea Brand, new: nearly the same name"))
    #expect(page.output.contains("If so: --same \"b2 = b9\"."))
    #expect(page.output.contains("Ann Abel – Bob Baker (communication → coordination)"))
    #expect(page.output.contains("; at odds now)"))
    #expect(page.output.contains("Who answered is not recorded in either round"))
  }

  @Test func `an accepted identity joins the two, by flag or by file`() async throws {
    for arguments in [["--same", "b2 = b9"], ["--identities", "who.yaml"]] {
      let people = try await result(arguments)["people"] as? [String: Any]
      #expect(people?["left"] as? Int == 0)
      #expect(people?["stayed"] as? Int == 4)
    }
    let apart = try await result(["--different", "Ann Abel"])["people"] as? [String: Any]
    #expect(apart?["left_ids"] as? [String] == ["a1", "b2"])
  }

  @Test func `JSON tells ties by what became of them, and counts each`() async throws {
    let ties = try #require(try await result(["--same", "b2=b9"])["ties"] as? [String: Any])
    let counts = ties["counts"] as? [String: Int]
    // a1–b1 rose from 2 to 4, b1–b2 stayed 3, a1–a2 is a strain now, a2–b1 is new.
    #expect(counts?["strengthened"] == 1)
    #expect(counts?["kept"] == 1)
    #expect(counts?["lost"] == 1)
    #expect(counts?["gained"] == 1)
    let lost = (ties["lost"] as? [[String: Any]])?.first
    #expect(lost?["at_odds_in_other"] as? Bool == true)
  }

  @Test func `for the team nobody is at odds, among partners nobody is named`() async {
    let team = await transcript(["spring.yaml", "autumn.yaml", "--share", "team", "--all"])
    #expect(team.output.contains("Ann Abel – Abe Acker"))
    #expect(!team.output.contains("at odds"))
    for level in ["partners", "public"] {
      let page = await transcript(["spring.yaml", "autumn.yaml", "--share", level, "--all"])
      for name in ["Ann", "Abe", "Bob", "Bea", "b9"] { #expect(!page.output.contains(name)) }
      #expect(page.output.contains("no longer recorded: 1"))
      let csv = await transcript([
        "spring.yaml", "autumn.yaml", "--share", level, "--format", "csv",
      ])
      #expect(csv.output.split(separator: "\n").count == 1)
      let json = await transcript([
        "spring.yaml", "autumn.yaml", "--share", level, "--format", "json",
      ])
      for id in ["\"a1\"", "\"b2\"", "Ann", "Bob"] { #expect(!json.output.contains(id)) }
    }
  }

  @Test func `a file against itself has not changed, and strangers share nobody`() async {
    let same = await transcript(["spring.yaml", "spring.yaml"])
    #expect(same.output.contains("Nothing has changed between the two."))
    let strangers = await transcript(["spring.yaml", "other.yaml"])
    #expect(strangers.status == .done)
    #expect(strangers.output.contains("The two files share nobody"))
    #expect(!strangers.output.contains("Ties"))
  }

  @Test func `a broken file is named with its place, and nothing is compared`() async {
    let page = await transcript(["spring.yaml", "broken.yaml", "--format", "json"])
    #expect(page.status == .invalidInput)
    #expect(page.errors.contains("broken.yaml:4:1: error"))
    #expect(page.output.contains("\"ok\": false"))
    let both = await transcript(["broken.yaml", "nowhere.yaml"])
    #expect(both.status == .invalidInput)
    #expect(both.errors.contains("broken.yaml:4:1: error"))
    #expect(both.errors.contains("there is no file nowhere.yaml"))
  }

  @Test func `what cannot be meant is refused with a way out`() async {
    #expect(await transcript(["spring.yaml"]).status == .usage)
    #expect(await transcript(["spring.yaml", "autumn.yaml", "other.yaml"]).status == .usage)
    #expect(await transcript(["-", "-"]).status == .usage)
    func refused(_ arguments: [String]) async -> String {
      let page = await transcript(["spring.yaml", "autumn.yaml"] + arguments)
      #expect(page.status != .done)
      return page.errors
    }
    #expect(await refused(["--same", "b2"]).contains("does not say who is who"))
    #expect(await refused(["--same", "Bee Brandt = b9"]).contains("did you mean “Bea Brandt”?"))
    #expect(await refused(["--same", "b2 = b"]).contains("a person is no organization"))
    #expect(await refused(["--identities", "bad.yaml"]).contains("“alike” is no list"))
    #expect(await refused(["-o", "autumn.yaml"]).contains("never overwritten"))
  }

  @Test func `the later file first is doubted`() async {
    let page = await transcript(["autumn.yaml", "spring.yaml"])
    #expect(page.status == .done)
    #expect(page.errors.contains("later than the 2026-03-01 of the second"))
  }

  @Test func `Markdown and the page say the same, and names cannot mark text up`() async {
    let page = await transcript(["spring.yaml", "autumn.yaml", "--format", "markdown"])
    #expect(page.output.hasPrefix("# Two rounds: 1 Mar 2026, 4 people → 1 Sep 2026, 4 people\n"))
    #expect(page.output.contains("\n## Ties\n"))
  }
}
