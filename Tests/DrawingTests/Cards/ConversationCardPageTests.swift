import Findings
import StakeholderModel
import TestSupport
import Testing

@testable import Drawing

@Suite struct ConversationCardPageTests {
  private func network(_ name: String) -> StakeholderNetwork {
    var network = SampleNetworks.city(departments: 2, people: 0)
    network.people = [
      SampleNetworks.person("a", name, in: "d0"), SampleNetworks.person("b", "Bo", in: "d1"),
    ]
    var work = Initiative(id: "work")
    work.name = "Work"
    network.initiatives = [work]
    return network
  }

  private func step(_ question: ReadinessQuestion) -> FirstStep {
    FirstStep(
      questions: [question], who: .person("a"), to: .person("b"), through: [], does: "Meet",
      way: "The two know each other", subject: "what both are after")
  }

  private static let names = [
    "Ann", "Maximiliane Theodora Oberhauser-Castellanos of the Upper Valley", "\u{1B}[2J<b>&“",
  ]

  @Test(arguments: ReadinessQuestion.allCases, CardPaper.allCases)
  func `a card on any paper has no lint`(question: ReadinessQuestion, paper: CardPaper) throws {
    for name in Self.names {
      let network = network(name)
      let content = PictureContent.sample(network)
      let card = try #require(
        ConversationCard(step(question), for: network.initiatives[0], in: network))
      let page = ConversationCardPage(
        card, number: 1, of: 3, content, on: paper, measurer: InterWidths())
      for theme in Theme.all {
        let scene = page.scene(in: theme)
        TableKindTests.show(scene, "card-\(question.rawValue)-\(paper.rawValue)-\(theme.id)")
        #expect(scene.size == paper.size)
        #expect(PictureLint(scene, measurer: InterWidths()).violations == [])
      }
    }
  }

  @Test func `paper is as large as it is called, at half a point for each pixel`() {
    // ISO 216 A4 is 297 × 210 mm: 841.9 × 595.3 pt. US letter is 11 × 8.5 in: 792 × 612 pt.
    #expect(CardPaper.a4.size == Size(1684, 1190))
    #expect(CardPaper.letter.size == Size(1584, 1224))
  }

  @Test func `there is no card where nobody could go, or nobody is there`() {
    let network = network("Ann")
    var alone = step(.relationship)
    alone.to = nil
    #expect(ConversationCard(alone, for: network.initiatives[0], in: network) == nil)
    alone.to = alone.who
    #expect(ConversationCard(alone, for: network.initiatives[0], in: network) == nil)
  }
}
