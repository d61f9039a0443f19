import StakeholderModel
import TestSupport
import Testing

struct AnsweredNetworkTests {
  private let questionnaire = AskedNetwork.questionnaire

  private func answered(
    _ returns: [ReturnedAnswers], _ network: StakeholderNetwork = AskedNetwork.network
  ) -> StakeholderNetwork {
    network.answered(by: returns, to: questionnaire)
  }

  @Test func `two reports of one pair stay two reports, and the lower level stands`() {
    let network = answered([
      AskedNetwork.answers("ana", ["cy": .cooperation, "bo": TieLevel.none]),
      AskedNetwork.answers("cy", ["ana": .contact]),
    ])
    #expect(network.ties.map(\.from.id) == ["ana", "cy"])
    #expect(network.ties.allSatisfy { $0.reportedBy == .from && $0.isDirected == false })
    // RULINGS 7: reported by either, at the lower of two levels.
    let view = network.view(.people)
    #expect(view.ties.map(\.level) == [.contact])
    #expect(view.ties.map(\.confirmation) == [.both])
  }

  @Test
  func `who answers at least half of the names has answered, and no tie is recorded for a no`() {
    let network = answered([
      AskedNetwork.answers("ana", ["bo": TieLevel.none, "cy": TieLevel.none]),
      AskedNetwork.answers("bo", ["ana": .contact]),
    ])
    #expect(network.respondents?.asked.map(\.id) == ["ana", "bo", "cy", "di"])
    // Bo said something about one name of three; the other two are not read as no.
    #expect(network.respondents?.answered.map(\.id) == ["ana"])
    #expect(network.ties.count == 1)
  }

  @Test func `nothing is taken from a form without agreement`() {
    var sheet = AskedNetwork.answers("ana", ["bo": .contact, "cy": .contact])
    sheet.hasConsent = false
    let network = answered([sheet])
    #expect(network.ties.isEmpty)
    #expect(network.respondents?.answered == [])
  }

  @Test
  func `reading the same answers again changes nothing, and a later answer replaces the earlier`() {
    let first = AskedNetwork.answers("ana", ["bo": .contact, "cy": .cooperation])
    let once = answered([first])
    #expect(answered([first], once) == once)
    let later = AskedNetwork.answers("ana", ["bo": .collaboration, "cy": TieLevel.none])
    let twice = answered([later], once)
    #expect(twice.ties.map(\.to.id) == ["bo"])
    #expect(twice.ties.map(\.level) == [.collaboration])
  }

  @Test func `a tie that says more than a level stays beside the answer`() {
    var network = AskedNetwork.network
    var tie = Tie(from: .person("ana"), to: .person("bo"))
    tie.reportedBy = .from
    tie.level = .contact
    tie.lastContact = PartialDate("2025-03")
    network.ties = [tie]
    let answers = AskedNetwork.answers("ana", ["bo": TieLevel.none, "cy": TieLevel.none])
    #expect(answered([answers], network).ties == [tie])
  }

  private func reply(
    _ respondent: PersonID, _ answer: ChampionAnswer, _ named: ReturnedAnswers.Mention? = nil
  ) -> ReturnedAnswers {
    var sheet = AskedNetwork.answers(respondent, [:])
    sheet.champions = [
      .init(cause: .initiative("tutoring"), answer: answer, named: named)
    ]
    return sheet
  }

  @Test
  func `who says I do is an active champion, and who is named by another only a possible one`() {
    let network = answered([
      reply("ana", .other, .listed(.person("bo"))), reply("di", .themself),
    ])
    #expect(network.champions.map(\.person.text) == ["bo", "di"])
    #expect(network.champions.map(\.status) == [.potential, .active])
    #expect(network.champions.map { $0.inside?.text } == ["library", "senior"])
    let both = answered([
      reply("ana", .other, .listed(.person("bo"))), reply("bo", .themself),
    ])
    #expect(both.champions.map(\.status) == [.active])
  }

  @Test func `nobody I know of is recorded for the organization, and I do not know is not`() {
    let network = answered([reply("ana", .nobody), reply("di", .unknown)])
    #expect(network.organization("library")?.championsAnswer == ChampionsAnswer.none)
    #expect(network.organization("senior")?.championsAnswer == nil)
    #expect(network.champions.isEmpty)
  }

  @Test func `nobody I know of says nothing where somebody else is known`() {
    var network = AskedNetwork.network
    var role = ChampionRole(person: "bo", cause: .initiative("tutoring"), status: .active)
    role.inside = "library"
    network.champions = [role]
    let after = answered([reply("ana", .nobody)], network)
    #expect(after.champions == [role])
    #expect(after.organization("library")?.championsAnswer == nil)
  }
}
