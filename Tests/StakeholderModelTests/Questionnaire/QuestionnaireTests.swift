import StakeholderModel
import TestSupport
import Testing

struct QuestionnaireTests {
  private let questionnaire = AskedNetwork.questionnaire

  @Test func `everybody on the list gets a form, by organization, but nobody who is restricted`() {
    #expect(questionnaire.kind == .people)
    #expect(questionnaire.sections.map(\.heading) == ["Library", "Parks", "Senior Center"])
    #expect(questionnaire.respondents.map(\.entry.actor.id) == ["ana", "bo", "cy", "di"])
  }

  @Test func `names of files are plain, and one name belongs to one form`() {
    #expect(
      questionnaire.respondents.map(\.fileStem) == [
        "ana-maria-lopez", "bo-chen", "cy-ng", "bo-chen-2",
      ])
  }

  @Test(arguments: [
    ("../../etc/passwd", "etc-passwd"), ("<script>alert(1)</script>", "script-alert-1-script"),
    ("O’Neil, Sr.", "oneil-sr"), ("李 明", "李-明"), ("…", "p0"), ("CON", "con"),
    (String(repeating: "Longname ", count: 20), "longname-longname-longname-longname-long"),
  ])
  func `a name of any origin gives a safe file name`(name: String, stem: String) {
    var network = StakeholderNetwork()
    network.people = [
      AskedNetwork.person("p0", name, "a"), AskedNetwork.person("p1", "Other", "a"),
    ]
    network.organizations = [Organization(id: "a")]
    #expect(Questionnaire.of(network).respondents[0].fileStem == stem)
  }

  @Test func `a respondent is not asked about themselves`() {
    let sections = questionnaire.sections(for: questionnaire.respondents[2])
    #expect(sections.map(\.heading) == ["Library", "Senior Center"])
    #expect(questionnaire.colleagues(of: questionnaire.respondents[0]).map(\.name) == ["Bo Chen"])
  }

  @Test func `champions are asked for where an organization or a part of it takes part`() {
    // The initiative needs the library and the senior center, which is a part of parks.
    #expect(
      questionnaire.respondents.map { $0.causes.map(\.name) } == [
        ["Tutoring for youth"], ["Tutoring for youth"], ["Tutoring for youth"],
        ["Tutoring for youth"],
      ])
    var network = AskedNetwork.network
    network.initiatives = []
    let bare = Questionnaire.of(network)
    #expect(bare.respondents[0].causes == [.init(cause: nil, name: "Tutoring")])
  }

  @Test func `organizations are asked where there are no people, or where they are wanted`() {
    var network = AskedNetwork.network
    #expect(
      Questionnaire.of(network, kind: .organizations).entries.map(\.actor.id)
        == ["library", "parks"])
    network.people = []
    #expect(Questionnaire.of(network).kind == .organizations)
  }

  @Test(arguments: Questionnaire.Kind.allCases, TieScale.allCases)
  func `the roster gives the same questionnaire again`(kind: Questionnaire.Kind, scale: TieScale) {
    var network = AskedNetwork.network
    network.ties = [Tie(from: .organization("parks"), to: .organization("senior"))]
    let first = Questionnaire.of(network, kind: kind, scale: scale)
    let roster = network.roster(of: first)
    #expect(Questionnaire.of(roster, kind: kind) == first)
    #expect(roster.ties.isEmpty && roster.people.count == 4)
    #expect(roster.respondents?.asked == first.respondents.map(\.entry.actor))
  }

  @Test func `the mark changes with the list, the scale and the questions`() {
    var longer = AskedNetwork.network
    longer.people.append(AskedNetwork.person("flo", "Flo", "parks"))
    var freed = AskedNetwork.network
    freed.initiatives = []
    let marks = [
      questionnaire.mark, Questionnaire.of(longer).mark, Questionnaire.of(freed).mark,
      Questionnaire.of(AskedNetwork.network, scale: .frey).mark,
      Questionnaire.of(AskedNetwork.network, kind: .organizations).mark,
    ]
    #expect(Set(marks).count == marks.count)
    #expect(marks.allSatisfy { $0.count == 8 })
  }

  @Test(arguments: TieScale.allCases, Questionnaire.Kind.allCases)
  func `choices rise in level, differ in words, and fit a drop-down list`(
    scale: TieScale, kind: Questionnaire.Kind
  ) {
    let choices = scale.choices(for: kind)
    #expect(choices.first?.level == TieLevel.none)
    #expect(choices.map(\.level) == choices.map(\.level).sorted())
    #expect(Set(choices.map(\.level)).count == choices.count)
    #expect(Set(choices.map(\.short)).count == choices.count)
    // A list of words in a workbook has no comma and at most 255 characters.
    #expect(choices.map(\.short).joined(separator: ",").utf16.count <= 255)
    #expect(!choices.contains { $0.short.contains(",") })
  }
}
