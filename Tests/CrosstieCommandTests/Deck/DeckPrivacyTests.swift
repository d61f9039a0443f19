import CrosstieCommand
import OfficePackages
import Testing

/// Every field of every person holds a word of its own, so that a leak tells where it came from.
struct DeckPrivacyTests {
  /// The words, in lower case, that may be found in a deck at each level.
  private static let allowed: [(level: String, prefixes: [String], shown: String?)] = [
    ("team", ["zqname", "zqtitle"], "zqname"), ("partners", ["zqtitle"], "zqtitle"),
    ("public", [], nil),
  ]

  /// Three organizations of six people, and one of two of whom nobody may be told apart in public.
  private static var network: String {
    var lines = [
      "crosstie: 1", "name: Partners", "source: interviews", "asOf: 2026-05-01",
      "respondents: {asked: [\(ids)], answered: [\(ids)]}", "organizations:",
    ]
    for (letter, name) in zip("abcd", ["Alder", "Birch", "Cedar", "Dogwood"]) {
      lines += [
        "  - {id: \(letter), name: \(name), attributes: {notes: zqorgnote\(letter)},",
        "     stance: opposed, risk: high, notes: zqkeeper\(letter),",
        "     vulnerabilities: [zqvulnerable\(letter)]}",
      ]
    }
    lines.append("people:")
    for (number, home) in homes.enumerated() {
      lines += [
        "  - id: zqid\(number)", "    name: Zqname\(number)",
        "    positions: [{organization: \(home), title: Zqtitle\(number), level: executive}]",
        "    proficiency: 1", "    influence: 9.87654", "    interests: [zqinterest\(number)]",
        "    stance: opposed", "    risk: high", "    notes: zqkeeper\(number)",
        "    attributes: {notes: zqnote\(number), stance: zqstance\(number), risk: zqrisk\(number)}",
      ]
    }
    lines += [
      "  - {id: zqid99, name: Zqrestricted99, organization: a, title: Zqrestrictedtitle99,",
      "     confidentiality: restricted}",
      "ties:",
    ]
    lines += ties.map { from, to in
      "  - {from: zqid\(from), to: zqid\(to), level: 2, channels: [zqchannel], trust: "
        + "{reliability: 1}, attributes: {notes: zqtienote}}"
    }
    lines += [
      "  - {from: zqid2, to: zqid7, sign: -1, kind: conflicts, over: zqover, "
        + "attributes: {notes: zqstrain}}",
      "  - {from: zqid99, to: zqid13}", "  - {from: zqid99, to: zqid8}",
      "initiatives:",
      "  - {id: joint, name: Joint work, required: [a, c, d], lead: zqid1, agendas: [zqagenda]}",
      "alliances: [{id: all, name: All of us}]", "memberships:",
    ]
    lines += "abcd".enumerated().map { number, letter in
      "  - {id: m\(number), alliance: all, organization: \(letter), person: zqid\(number * 6), "
        + "role: zqrole, stepOne: {accountablePerson: zqstepone, risks: [zqsteprisk], "
        + "potentialChampions: [zqcandidate]}}"
    }
    lines.append("champions:")
    let roles = [(0, "a", "active"), (6, "b", "lapsed"), (12, "c", "asked"), (18, "d", "active")]
    lines += roles.map { person, letter, status in
      "  - {id: c\(person), person: zqid\(person), for: all, inside: \(letter), status: \(status), "
        + "strength: 1, audience: [zqaudience], behaviours: {perseveres: no}, "
        + "attributes: {notes: zqrolenote}}"
    }
    return (lines + surroundings).joined(separator: "\n") + "\n"
  }

  /// What surrounds the joint work, restricted or a judgment.
  private static let surroundings = [
    "losses:",
    "  - {holder: c, initiative: joint, type: control, description: zqhiddenloss,",
    "     confidentiality: restricted}",
    "goals:",
    "  - {id: zqgoal, text: zqhiddengoal, for: joint, confidentiality: restricted}",
    "events:",
    "  - {kind: lobby, from: b, for: joint, description: zqlobby}",
    "  - {kind: contact, from: zqid99, to: [a], mode: pitch, description: zqhiddenpitch}",
    "concerns:",
    "  - {by: zqid99, for: joint, about: zqhiddenconcern}",
    "assessments:",
    "  - {instrument: salience, subject: zqid2, by: zqid3, question: zqquestion, stance: opposed,",
    "     scores: {power: no}}",
    "  - {instrument: sponsor, subject: zqid12, for: all, question: zqquestion,",
    "     scores: {active: 0, competence: 1}}",
  ]

  private static let homes = "aaaaaabbbbbbccccccdd".map(String.init)
  private static var ids: String {
    homes.indices.map { "zqid\($0)" }.joined(separator: ", ")
  }

  /// Rings in each organization; everything between them hangs on the first of each.
  private static var ties: [(Int, Int)] {
    let rings = [0, 6, 12].flatMap { start in
      (0..<6).map { (start + $0, start + ($0 + 1) % 6) }
    }
    return rings + [(18, 19), (0, 6), (6, 12), (0, 18)]
  }

  /// Every word of the canaries in some bytes, in lower case; shorter ones are chance in packed data.
  private static func canaries(in bytes: [UInt8]) -> Set<String> {
    let letters = bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    var found: Set<String> = []
    for place in letters.indices.dropLast(2)
    where letters[place] == 0x7A && letters[place + 1] == 0x71 {
      let word = letters[place...].prefix {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
      }
      if word.count >= 6 { found.insert(String(decoding: word, as: UTF8.self)) }
    }
    return found
  }

  @Test(arguments: allowed.indices)
  func `no part of a presentation holds more of a person than its level allows`(
    level: Int
  ) async throws {
    let (word, prefixes, shown) = Self.allowed[level]
    let files = MemoryFiles(["partners.yaml": Self.network])
    let transcript = await Transcript.of(
      ["deck", "partners.yaml", "--share", word, "-o", "x.pptx", "--no-layout"], files: files)
    #expect(transcript.status == .done, "\(transcript.errors)")
    var package = try PackageReader(try files.contents(of: "x.pptx"))
    var found = Self.canaries(in: Array(transcript.errors.utf8))
    let names = package.names
    for name in names {
      found.formUnion(Self.canaries(in: Array(name.utf8)))
      if let bytes = try package.contents(of: name) { found.formUnion(Self.canaries(in: bytes)) }
    }
    let leaks = found.filter { leak in !prefixes.contains { leak.hasPrefix($0) } }
    #expect(leaks == [], "\(word)")
    if let shown { #expect(found.contains { $0.hasPrefix(shown) }, "\(word) shows people") }
  }

  @Test(arguments: allowed.indices)
  func `neither the answer of a program nor a PDF's letters hold more than its level allows`(
    level: Int
  ) async throws {
    let (word, prefixes, _) = Self.allowed[level]
    let files = MemoryFiles(["partners.yaml": Self.network])
    let transcript = await Transcript.of(
      [
        "deck", "partners.yaml", "--share", word, "-o", "x.pdf", "--no-layout", "--format", "json",
      ], files: files)
    #expect(transcript.status == .done, "\(transcript.errors)")
    let found = Self.canaries(in: Array(transcript.output.utf8))
      .union(Self.canaries(in: try files.contents(of: "x.pdf")))
    #expect(found.filter { leak in !prefixes.contains { leak.hasPrefix($0) } } == [], "\(word)")
  }

  // Dogwood has two known people, so in public neither its size nor its ties are told.
  @Test func `a public deck tells no group of fewer than five apart`() async throws {
    let files = MemoryFiles(["partners.yaml": Self.network])
    let transcript = await Transcript.of(
      ["deck", "partners.yaml", "--share", "public", "--format", "json", "--no-layout"],
      files: files)
    #expect(transcript.output.contains("\"part\": \"map\""))
    #expect(!transcript.output.contains("Dogwood has"))
    #expect(!transcript.output.contains("at Dogwood"))
    #expect(transcript.output.contains("a public deck shows no single people"))
  }
}
