import FileFormats
import StakeholderModel
import Testing

/// Every field that a level takes away holds a word of its own, so that a leak names itself.
struct SharingTests {
  private static let network = """
    crosstie: 1
    organizations:
      - {id: lib, name: Zqkeptlibrary, stance: opposed, risk: high, notes: zqjudge1,
         vulnerabilities: [zqjudge2], accountability: zqinner1, styleNotes: zqinner2,
         decisionAuthority: [zqhiddencause], keyLeaders: [zqhiddenperson]}
      - {id: sen, name: Zqkeptcenter}
      - {id: zqhiddenorg, name: Zqhidden1, confidentiality: restricted}
    people:
      - {id: ana, name: Zqnameana, organization: lib, title: Director, stance: neutral,
         notes: zqjudge3, languages: [zqinner3], decisionAuthority: [zqhiddencause]}
      - {id: zqhiddenperson, name: Zqhidden2, organization: sen, confidentiality: restricted}
    ties:
      - {from: lib, to: sen, over: zqjudge4, barriers: {trust: high}}
      - {from: ana, to: sen, kind: competes, over: zqjudge5, attributes: {note: zqjudge6}}
    alliances:
      - {id: all, name: Zqkeptalliance, sharedVision: {agreedBy: [ana, zqhiddenperson]}}
    initiatives:
      - {id: tutoring, name: Zqkeptwork, risk: high, agendas: [zqhiddenagenda, zqhiddenowner]}
      - {id: zqhiddencause, name: Zqhidden3, confidentiality: restricted}
    memberships:
      - {id: m, alliance: all, person: ana, commitment: 1, notes: zqjudge7, sponsor: zqhiddenorg}
    stakeholderGroups:
      - {id: seniors, name: Zqkeptseniors, represented: [ana, zqhiddenperson], for: [zqhiddencause]}
      - {id: zqhiddengroup, name: Zqhidden4, confidentiality: restricted}
    goals:
      - {id: goal, text: Zqkeptgoal, opposedBy: [sen], pursuedBy: [zqhiddenperson],
         parent: zqhiddengoal, serves: [zqhiddengroup]}
      - {id: zqhiddengoal, text: Zqhidden5, for: zqhiddencause}
    agendas:
      - {id: zqhiddenagenda, name: Zqhidden6, confidentiality: restricted}
      - {id: zqhiddenowner, name: Zqhidden7, owner: zqhiddenperson}
    agreements:
      - {id: mou, name: Zqkeptmou, parties: [lib, zqhiddenorg], initiator: zqhiddenperson,
         milestones: [{name: Zqkeptmilestone, owner: zqhiddenperson}]}
      - {id: nda, name: Zqhidden8, confidentiality: restricted}
    losses:
      - {id: l1, holder: lib, description: zqinner4}
      - {id: l2, holder: zqhiddenorg, description: zqhidden9}
      - {id: l3, holder: lib, initiative: zqhiddencause, description: zqhidden10}
    contributions:
      - {id: c1, from: lib, resource: money, unit: zqkepthours, description: zqinner5}
      - {id: c2, from: zqhiddenperson, description: zqhidden11}
    events:
      - {id: e1, kind: healthCheck, description: zqinner6, attendees: [ana, zqhiddenperson],
         answers: {bothering: zqinner7}, attributes: {note: zqinner8}}
      - {id: e2, kind: lobby, from: sen, description: zqjudge8}
      - {id: e3, kind: contact, from: zqhiddenperson, to: [lib], description: zqhidden12}
    concerns:
      - {id: k1, by: sen, about: zqinner9, raisedTo: [ana, zqhiddenperson]}
      - {id: k2, group: zqhiddengroup, about: zqhidden13}
    assessments:
      - {id: a1, instrument: salience, subject: ana, question: zqjudge9, stance: opposed}
      - {id: a2, instrument: wilder, question: zqkeptfactors, raters: 12, scores: {funds: 2}}
      - {id: a3, instrument: wilder, question: zqinner10, raters: 4, scores: {funds: 2}}
      - {id: a4, instrument: wilder, by: zqhiddenperson, question: zqhidden14, scores: {funds: 2}}

    """

  private func words(at level: SharingLevel, withRestricted: Bool = false) throws -> Set<String> {
    let reading = readNetwork([SourceFile(name: "a.yaml", text: Self.network)])
    #expect(reading.network != nil, "\(reading.diagnostics.map(\.message))")
    let network = try #require(reading.network)
    let text = yamlDocument(of: network.reduced(to: level, includesRestricted: withRestricted))
    // What is reduced is whole: every reference leads somewhere.
    let again = readNetwork([SourceFile(name: "b.yaml", text: text)])
    #expect(again.network != nil, "\(level): \(again.diagnostics.map(\.message))")
    #expect(!text.contains("stance") || level == .internal)
    #expect(!text.contains("barriers") || level == .internal)
    return Set(
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.hasPrefix("zq") }
        .map(String.init))
  }

  private func count(_ words: Set<String>, _ prefix: String) -> Int {
    words.count { $0.hasPrefix(prefix) }
  }

  @Test func `the keeper sees everything, and what is restricted when asked for`() throws {
    let all = try words(at: .internal, withRestricted: true)
    #expect(count(all, "zqjudge") == 9 && count(all, "zqinner") == 10)
    #expect(count(all, "zqhidden") == 14 + 7)
    let plain = try words(at: .internal)
    #expect(count(plain, "zqhidden") == 0, "\(plain.filter { $0.hasPrefix("zqhidden") })")
    #expect(count(plain, "zqjudge") == 9)
  }

  @Test func `the team sees names and no judgment`() throws {
    let team = try words(at: .team)
    #expect(count(team, "zqhidden") == 0 && count(team, "zqjudge") == 0, "\(team.sorted())")
    #expect(count(team, "zqname") == 1 && count(team, "zqinner") == 10)
    #expect(count(team, "zqkept") == count(try words(at: .internal), "zqkept"))
  }

  @Test(arguments: [SharingLevel.partners, .public])
  func `partners and the public see no names and nothing said in confidence`(
    level: SharingLevel
  ) throws {
    let seen = try words(at: level)
    #expect(seen.allSatisfy { $0.hasPrefix("zqkept") }, "\(seen.sorted())")
    #expect(count(seen, "zqkept") > 5)
  }
}
