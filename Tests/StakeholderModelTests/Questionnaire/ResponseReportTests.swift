import StakeholderModel
import TestSupport
import Testing

struct ResponseReportTests {
  /// Ana and Cy name each other, three levels apart; Bo denies what Ana says; Di has not answered.
  private let report: ResponseReport = {
    var ana = AskedNetwork.answers(
      "ana", ["bo": .communication, "cy": .coordination, "di": .contact])
    ana.missing = [
      .init(name: "Jo Park", organization: "School"), .init(name: "", organization: "Bank"),
    ]
    var bo = AskedNetwork.answers("bo", ["ana": TieLevel.none, "cy": TieLevel.none])
    bo.missing = [.init(name: "jo park", organization: "")]
    let cy = AskedNetwork.answers("cy", ["ana": .contact, "bo": TieLevel.none])
    return ResponseReport(AskedNetwork.questionnaire, [ana, bo, cy])
  }()

  @Test func `answers are counted by organization`() {
    #expect(report.rows.map { $0.organization?.text } == ["library", "parks", "senior"])
    #expect(report.rows.map(\.asked) == [2, 1, 1])
    #expect(report.rows.map(\.answered) == [2, 1, 0])
    #expect(report.answeredCount == 3)
  }

  @Test func `pairs are named by both, by one against the other, or by one alone`() {
    #expect(report.namedByBoth == 1)
    #expect(report.oneSided == 1)
    #expect(report.unconfirmed == 1)
    // Bo and Cy each left Di blank.
    #expect(report.blank == 2)
    #expect(report.namedNobody == [.person("bo")])
  }

  @Test func `levels two apart contradict each other, an outright no among them`() {
    #expect(report.contradictions.map { [$0.a.id, $0.b.id] } == [["ana", "bo"], ["ana", "cy"]])
    #expect(
      report.contradictions.map { [$0.levelByA.rawValue, $0.levelByB.rawValue] } == [
        [2, 0], [4, 1],
      ])
  }

  @Test func `names that are not on the list are counted once per respondent, in any case`() {
    #expect(report.unlisted.map(\.named.name) == ["Jo Park", ""])
    #expect(report.unlisted.map(\.count) == [2, 1])
  }

  @Test func `answers in part are counted apart from answers`() {
    // One of three names listed: fewer than half.
    let ana = AskedNetwork.answers("ana", ["bo": .communication])
    let report = ResponseReport(AskedNetwork.questionnaire, [ana])
    #expect(ana.state == .inPart)
    #expect([report.answeredCount, report.inPartCount] == [0, 1])
    #expect(report.rows.map(\.inPart) == [1, 0, 0])
    let known = ResponseReport(AskedNetwork.questionnaire, [], known: [.person("ana")])
    #expect([known.answeredCount, known.inPartCount] == [1, 0])
  }

  @Test func `who answered earlier has answered`() {
    let report = ResponseReport(AskedNetwork.questionnaire, [], known: [.person("di")])
    #expect(report.earlier == [.person("di")])
    #expect(report.answeredCount == 1)
  }
}
