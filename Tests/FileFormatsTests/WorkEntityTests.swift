import FileFormats
import StakeholderModel
import TestSupport
import Testing

/// What joint work is for, what was agreed and what happened, as files say it.
struct WorkEntityTests {
  private static let base = """
    crosstie: 1
    organizations: [{id: lib, name: Library}, {id: sen, name: Senior Center}]
    people: [{id: ana, name: Ana, organization: lib}, {id: bo, name: Bo, organization: sen}]
    initiatives: [{id: tutoring, name: Tutoring}]

    """

  private func diagnostics(_ text: String) -> [Diagnostic] {
    readNetwork([SourceFile(name: "a.yaml", text: Self.base + text)]).diagnostics
  }

  /// What is wrong, with the code, a part of the message, a part of the help and the column.
  static let wrong: [(text: String, code: String, message: String, help: String, column: Int)] = [
    (
      "losses: [{holder: libb, type: identity}]", "E302", "no organization is called “libb”",
      "did you mean “lib”?", 19
    ),
    ("losses: [{type: identity}]", "E208", "a loss without `holder`", "may lose", 10),
    (
      "losses: [{holder: lib, type: pride}]", "E204", "“pride” is no `type` of a loss",
      "control, resources, identity, legitimacy", 30
    ),
    ("goals: [{text: No id}]", "E208", "a goal without an `id`", "", 9),
    (
      "goals: [{id: g, deadline: soon}]", "E204", "“soon” is not a date", "", 27
    ),
    (
      "goals: [{id: g, parent: h}]", "E302", "no goal is called “h”", "", 25
    ),
    ("agendas: [{id: a}, {id: a}]", "E301", "already the id of an agenda", "another id", 25),
    (
      "agreements: [{items: [sharedvision]}]", "E204", "“sharedvision” is none of the `items`",
      "did you mean “sharedVision”?", 23
    ),
    (
      "agreements: [{name: MOU, milestones: [{until: 2020}]}]", "E115",
      "“until” is not a key of a milestone", "", 40
    ),
    (
      "assessments: [{subject: ana}]", "E208", "an assessment without `instrument`", "salience",
      15
    ),
    (
      "assessments: [{instrument: powerInterest, subject: ana, scores: {power: 7}}]", "E204",
      "“7” is not a number from 1 to 5 (`power`)", "", 73
    ),
    (
      "assessments: [{instrument: powerInterest, scores: {pover: 2}}]", "E115",
      "“pover” is no item of powerInterest", "did you mean “power”?", 52
    ),
    (
      "assessments: [{instrument: salience, scores: {urgency: 2}}]", "E204",
      "“2” is not yes or no (`urgency`)", "", 56
    ),
    ("contributions: [{resource: money}]", "E208", "a contribution without `from`", "", 17),
    (
      "contributions: [{from: lib, pledged: -1}]", "E204", "“-1” is not a number of at least 0",
      "", 38
    ),
    ("events: [{}]", "E208", "an event that says nothing", "", 10),
    (
      "events: [{kind: contact, mode: sell}]", "E204", "“sell” is no `mode` of an event",
      "pitch, conversation", 32
    ),
    (
      "concerns: [{about: Staff, raisedTo: [eve]}]", "E302", "no person or organization", "", 38
    ),
    (
      "stakeholderGroups: [{id: g, represented: ana}]", "E204", "`represented` needs a list",
      "write [ana]", 42
    ),
    (
      "stakeholderGroups: [{id: lib}]\nassessments: [{instrument: salience, subject: lib}]", "E303",
      "“lib” is the id of an organization and of a stakeholder group", "another id", 47
    ),
  ]

  @Test(arguments: wrong.indices) func `a mistake is answered with its place`(number: Int) {
    let (text, code, message, help, column) = Self.wrong[number]
    let found = diagnostics(text).filter { $0.severity == .error }
    #expect(found.count == 1, "\(found.map(\.message))")
    guard let first = found.first else { return }
    #expect(first.code == code)
    #expect(first.message.contains(message), "\(first.message)")
    #expect((first.help ?? "").contains(help), "\(first.help ?? "nothing")")
    #expect(first.location?.column == column)
  }

  @Test func `salience is told by yes and no`() {
    let reading = readNetwork([
      SourceFile(
        name: "a.yaml",
        text: Self.base
          + "assessments: [{instrument: salience, subject: ana, scores: {power: yes, urgency: no}}]\n"
      )
    ])
    let assessment = reading.network?.assessments.first
    #expect(assessment?["power"] == 1 && assessment?["urgency"] == 0)
    #expect(assessment?["legitimacy"] == nil)
  }

  // By the meaning of the fields: looked and found nothing, may happen, is seen, is made smaller.
  @Test func `a loss stands where its answers put it`() {
    var loss = Loss(holder: "lib")
    #expect(loss.standing == .possible)
    loss.isRecognized = true
    #expect(loss.standing == .recognized)
    loss.mitigation = "The tutoring takes place at the Senior Center"
    #expect(loss.standing == .mitigated)
    loss.isFound = false
    #expect(loss.standing == .noneFound)
  }

  @Test func `a table of what partners may lose is read by its plain headers and names`() {
    let reading = readNetwork([
      SourceFile(name: "people.csv", text: "name,organization\nAna,Library\nBo,Senior Center\n"),
      SourceFile(name: "initiatives.csv", text: "name,required\nTutoring,Library;Senior Center\n"),
      SourceFile(
        name: "losses.csv",
        text: "Who may lose,Initiative,What of,In words,What makes it smaller\n"
          + "senior center,Tutoring,Identity,Being the place for seniors,Tutor at the Center\n"),
      SourceFile(
        name: "assessments.csv",
        text: "instrument,subject,power,interest\npower interest,Ana,5,2\n"),
    ])
    #expect(reading.network != nil, "\(reading.diagnostics)")
    let loss = reading.network?.losses.first
    #expect(loss?.holder == "Senior Center")
    #expect(loss?.initiative == "Tutoring" && loss?.type == .identity)
    #expect(loss?.standing == .mitigated)
    #expect(reading.network?.assessments.first?["power"] == 5)
  }
}
