import Findings
import StakeholderModel
import TestSupport
import Testing

@testable import Drawing

@Suite struct StakeholdersKindTests {
  static func network(people: Int) -> StakeholderNetwork {
    var network = SampleNetworks.city(departments: 3, people: people)
    network.assessments = (0..<people).map { number in
      rating(
        "q\(number)", power: Double(number * 7 % 5 + 1), interest: Double(number * 3 % 5 + 1),
        [.supportive, .neutral, .opposed, nil][number % 4])
    }
    return network
  }

  static func rating(
    _ person: String, power: Double, interest: Double, _ stance: Stance? = nil
  ) -> Assessment {
    var assessment = Assessment(instrument: .powerInterest)
    assessment.subject = .actor(.person(PersonID(person)))
    assessment.scores = [AssessmentScore("power", power), AssessmentScore("interest", interest)]
    assessment.stance = stance
    return assessment
  }

  @Test(arguments: [1, 5, 12, 30, 80])
  func `a grid of any number has no lint`(people: Int) async throws {
    let content = PictureContent.sample(Self.network(people: people), sharing: .internal)
    let composition = try await DiagramKind.stakeholders.composition(of: content, in: .still)
    for theme in Theme.all {
      let scene = composition.picture(in: theme).scene
      TableKindTests.show(scene, "stakeholders-\(people)-\(theme.id)")
      #expect(PictureLint(scene, measurer: InterWidths()).violations == [])
    }
  }

  @Test func `several raters are averaged, and where they disagree no stance is drawn`() {
    var network = SampleNetworks.city(departments: 1, people: 1)
    network.assessments = [
      Self.rating("q0", power: 5, interest: 2, .supportive),
      Self.rating("q0", power: 2, interest: 2, .opposed),
    ]
    let points = StakeholderPoints(.sample(network, sharing: .internal)).points
    #expect(points.count == 1)
    #expect(points.first?.power == 3.5)
    #expect(points.first?.interest == 2)
    #expect(points.first?.standing == .neutral)
    #expect(points.first?.raters == 2)
  }

  @Test func `the middle is not high`() async throws {
    var network = SampleNetworks.city(departments: 1, people: 2)
    network.assessments = [
      Self.rating("q0", power: 3, interest: 5), Self.rating("q1", power: 4, interest: 4),
    ]
    let content = PictureContent.sample(network, sharing: .internal)
    let words = try await DiagramKind.stakeholders.composition(of: content, in: .still)
      .picture(in: .light).scene.words
    // RULINGS 14: the midpoint of C.6 is “middle”.
    #expect(words.contains("1 of 2"))
  }

  @Test func `the keeper of the file alone sees it`() async {
    for level in [SharingLevel.team, .partners, .public] {
      let content = PictureContent.sample(
        Self.network(people: 3).reduced(to: level), sharing: level)
      await #expect(throws: DrawingError.self) {
        try await DiagramKind.stakeholders.composition(of: content, in: .still)
      }
    }
  }
}
