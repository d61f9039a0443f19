import CrosstieCommand
import Foundation
import Testing

@Suite struct ReportVerbTests {
  private static let yaml = """
    crosstie: 1
    name: Alliance
    asOf: 2026-03
    organizations:
      - {id: a, name: Alpha, vulnerabilities: [loses members], goals: [reach more]}
      - {id: "b/../x", name: "Be<b>ta"}
    people:
      - {id: a1, name: Ann, organization: a, title: Head, proficiency: 4, stance: opposed}
      - {id: b1, name: Bo, organization: "b/../x", title: Clerk}
    ties:
      - {id: t1, from: a1, to: b1, level: 2, trust: {reliability: 1}}
      - {from: a1, to: b1, kind: advice, level: 1}
    alliances:
      - {id: all, name: Together}
    memberships:
      - {id: m1, alliance: all, person: a1, organization: a, commitment: 2, stepOne: {benefit: Reach}}
      - {id: m2, alliance: all, person: b1, organization: "b/../x"}
    initiatives:
      - {id: i, name: Work, required: [a, "b/../x"], phase: conversation}
    champions:
      - {id: c1, person: a1, for: i, inside: a, status: active}
    losses:
      - {id: l1, holder: a, initiative: i, type: control, description: Its own rules}
      - {id: l2, holder: a, initiative: i, type: identity, description: A lawsuit, confidentiality: restricted}
    """

  private func run(_ arguments: [String], _ files: MemoryFiles) async -> Transcript {
    await Transcript.of(["report", "p.yaml", "--quiet"] + arguments, files: files)
  }

  /// The page of Alpha as it came back, as YAML with something replaced.
  private func returned(
    _ old: String = "", _ new: String = ""
  ) async throws -> (files: MemoryFiles, page: String) {
    let files = MemoryFiles(["p.yaml": Self.yaml])
    #expect(await run(["-o", "pages"], files).status == .done)
    let converted = await Transcript.of(
      ["convert", "pages/01-a.xlsx", "-o", "back.yaml", "--quiet"], files: files)
    #expect(converted.status == .done)
    let page = try #require(files.text(of: "back.yaml"))
    #expect(old.isEmpty || page.contains(old))
    try files.write(
      Array(page.replacingOccurrences(of: old, with: new).utf8), to: "back.yaml")
    return (files, page)
  }

  @Test func `a page and a workbook are made for each partner, under safe names`() async {
    let files = MemoryFiles(["p.yaml": Self.yaml])
    #expect(await run([], files).status == .done)
    #expect(
      files.paths == [
        "p-partners/01-a.html", "p-partners/01-a.xlsx", "p-partners/02-b----x.html",
        "p-partners/02-b----x.xlsx", "p.yaml",
      ])
    let page = files.text(of: "p-partners/02-b----x.html") ?? ""
    #expect(page.contains("<h1>Be&lt;b&gt;ta: this is how we show you</h1>"))
    #expect(!page.contains("<b>ta"))
  }

  @Test func `a partner reads what is recorded, and no judgment of it or of others`() async {
    let page = await run(
      ["--partner", "Alpha", "--format", "text"], MemoryFiles(["p.yaml": Self.yaml]))
    #expect(page.output.contains("Ann\tHead"))
    #expect(page.output.contains("Ann\tBo (Be<b>ta)\tCommunication\tnot recorded\tnot recorded"))
    #expect(page.output.contains("control\tIts own rules\tnothing recorded yet"))
    #expect(page.output.contains("identity\tnot asked yet"))
    #expect(page.output.contains("What makes it worth your while?\tReach"))
    #expect(page.output.contains("What could go wrong for you?\topen"))
    for secret in ["lawsuit", "opposed", "loses members", "reliab"] {
      #expect(!page.output.contains(secret))
    }
    let other = await run(
      ["--partner", "b/../x", "--format", "markdown"], MemoryFiles(["p.yaml": Self.yaml]))
    #expect(!other.output.contains("Its own rules"))
    #expect(other.output.contains("Be\\<b\\>ta"))
  }

  @Test func `a page that comes back as it was is a review, and nothing is different`()
    async throws
  {
    let (files, _) = try await returned()
    let read = await run(["--read", "back.yaml", "-o", "new.yaml"], files)
    #expect(read.output.hasPrefix("Alpha: nothing is different\n"))
    let new = try #require(files.text(of: "new.yaml"))
    #expect(new.contains("partnerReview"))
    let picture = await Transcript.of(
      ["map", "new.yaml", "--kind", "coverage", "-o", "p.svg", "--no-layout", "--quiet"],
      files: files)
    #expect(picture.status == .done)
    #expect(files.text(of: "p.svg")?.contains("reviewed by 1 of 2 partners") == true)
    let before = await Transcript.of(
      ["map", "p.yaml", "--kind", "coverage", "-o", "p.svg", "--no-layout", "--quiet"],
      files: files)
    #expect(before.status == .done)
    #expect(files.text(of: "p.svg")?.contains("reviewed by") == false)
  }

  @Test func `a correction goes into the network, and what was not shown stays`() async throws {
    let (files, _) = try await returned("Head", "Director")
    let read = await run(["--read", "back.yaml", "-o", "new.yaml", "--date", "2026-04"], files)
    #expect(read.output.contains("Alpha: 1 different"))
    #expect(read.output.contains("Head → "))
    let new = try #require(files.text(of: "new.yaml"))
    #expect(new.contains("Director"))
    #expect(!new.contains("Head"))
    for kept in [
      "A lawsuit", "opposed", "loses members", "reliability: 1", "proficiency: 4", "2026-04",
    ] {
      #expect(new.contains(kept), "\(kept)")
    }
    #expect(files.text(of: "p.yaml") == Self.yaml)
  }

  @Test func `what is another's, and people who are gone, are left to the keeper`() async throws {
    let (files, page) = try await returned("Clerk", "Mayor")
    let foreign = await run(["--read", "back.yaml", "-o", "new.yaml"], files)
    #expect(foreign.output.contains("For you to settle"))
    #expect(files.text(of: "new.yaml")?.contains("Mayor") == false)
    // Without its first tie the record is gone from the page, and from the network.
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let shorter = lines.filter { !$0.contains("id: t1,") }
    #expect(shorter.count == lines.count - 1)
    try files.write(Array(shorter.joined(separator: "\n").utf8), to: "back.yaml")
    let gone = await run(["--read", "back.yaml", "-o", "new.yaml"], files)
    #expect(gone.output.contains("ties, t1: no longer there"))
    #expect(files.text(of: "new.yaml")?.contains("id: t1") == false)
    // Nobody says for another what that one may lose.
    let meddling = page.replacingOccurrences(
      of: "\nlosses:\n", with: "\nlosses:\n  - {id: l9, holder: \"b/../x\", type: identity}\n")
    #expect(meddling != page)
    try files.write(Array(meddling.utf8), to: "back.yaml")
    let left = await run(["--read", "back.yaml", "-o", "new.yaml"], files)
    #expect(left.output.contains("For you to settle"))
    #expect(files.text(of: "new.yaml")?.contains("l9") == false)
  }

  @Test func `a page of nobody known is refused with its reason`() async throws {
    let (files, _) = try await returned("How we show Alpha", "My own list")
    let read = await run(["--read", "back.yaml"], files)
    #expect(read.status == .invalidInput)
    #expect(read.errors.contains("does not say which partner it is about"))
    #expect(await run(["--partner", "Alphe"], files).errors.contains("did you mean “Alpha”?"))
    #expect(await run(["--read", "back.yaml", "--date", "soon"], files).status == .usage)
    #expect(await run(["--read", "back.yaml", "-o", "back.yaml"], files).status != .done)
  }
}
