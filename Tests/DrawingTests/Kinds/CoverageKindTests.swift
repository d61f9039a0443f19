import Findings
import StakeholderModel
import TestSupport
import Testing

@testable import Drawing

struct CoverageKindTests {
  static let people = [
    "Ana Gupta", "Rollie Heath", "Maximiliane Oberhauser-Castellanos", "Joy Huang",
  ]

  /// Cells of every state in turn, for some causes.
  static func content(
    organizations: Int, causes: Int, states: [CoverageState] = CoverageState.allCases,
    skipping: Int = 5
  ) -> PictureContent {
    var network = SampleNetworks.city(departments: organizations, people: 0)
    for (number, name) in people.enumerated() {
      network.people.append(SampleNetworks.person("q\(number)", name, in: "d0"))
    }
    network.initiatives = (0..<causes).map { number in
      var initiative = Initiative(id: InitiativeID("i\(number)"))
      initiative.name =
        ["Tutoring for high-risk youth", "Training tax credit", "E-business"][
          number % 3]
      return initiative
    }
    var cells: [CoverageCell] = []
    for cause in 0..<max(1, causes) {
      for organization in 0..<organizations {
        let turn = cause + organization
        if causes > 0, turn % skipping == skipping - 1 { continue }
        let state = states[turn % states.count]
        let hasNames = state == .active || state == .lapsed
        cells.append(
          CoverageCell(
            cause: causes == 0 ? nil : .initiative(InitiativeID("i\(cause)")),
            organization: OrganizationID("d\(organization)"), state: state,
            champions: hasNames ? (0...(turn % 3)).map { PersonID("q\($0)") } : []))
      }
    }
    return .sample(network, cells: cells)
  }

  @Test(arguments: [(1, 0), (7, 0), (8, 2), (12, 5), (17, 9), (60, 30)])
  func `a matrix of any size has no lint`(organizations: Int, causes: Int) async throws {
    let content = Self.content(organizations: organizations, causes: causes)
    let composition = try await DiagramKind.coverage.composition(of: content, in: .still)
    for theme in Theme.all {
      let scene = composition.picture(in: theme).scene
      TableKindTests.show(scene, "coverage-\(organizations)-\(causes)-\(theme.id)")
      #expect(PictureLint(scene, measurer: InterWidths()).violations == [])
    }
  }

  @Test func `where nothing is recorded one line says so and nothing is red`() async throws {
    let content = Self.content(organizations: 7, causes: 0, states: [.notAsked])
    let scene = try await DiagramKind.coverage.composition(of: content, in: .still)
      .picture(in: .light).scene
    TableKindTests.show(scene, "coverage-none")
    #expect(scene.texts.contains("Champions not recorded for 7 of 7 organizations"))
    #expect(!scene.colors.contains(Theme.light.gap))
    #expect(!scene.texts.contains("Asked: no champion"))
  }

  @Test(arguments: [
    (CoverageState.active, ["Champion"]), (.notAsked, ["Not asked yet"]),
    (.none, ["Asked: no", "champion"]), (.lapsed, ["Had a champion,", "no longer"]),
  ])
  func `the legend shows the states that occur`(
    state: CoverageState, words: [String]
  ) async throws {
    let content = Self.content(organizations: 4, causes: 0, states: [state])
    let scene = try await DiagramKind.coverage.composition(of: content, in: .still)
      .picture(in: .light).scene
    let rows = scene.frameTexts.drop { $0 != "How to read" }.dropFirst()
    #expect(Array(rows) == words)
  }

  @Test func `outside the team champions are not named`() async throws {
    var content = Self.content(organizations: 4, causes: 0, states: [.active])
    content.sharing = .partners
    let scene = try await DiagramKind.coverage.composition(of: content, in: .still)
      .picture(in: .light).scene
    #expect(!scene.texts.contains { $0.contains("Ana Gupta") })
    #expect(scene.texts.contains("Champion"))
  }
}

extension Scene {
  /// Every line of text of the title, footer and legend, the legend last.
  var frameTexts: [String] {
    items.filter { $0.role == .frame }.compactMap { item in
      if case .text(let words, _, _) = item.mark { words } else { nil }
    }
  }

  /// Every color of a fill or a line.
  var colors: Set<Color> {
    Set(
      items.flatMap { item -> [Color] in
        switch item.mark {
        case .rectangle(_, _, let fill, let stroke): [fill, stroke?.color].compactMap { $0 }
        case .circle(_, _, let fill, let stroke): [fill, stroke?.color].compactMap { $0 }
        case .path(_, let fill, let stroke): [fill, stroke?.color].compactMap { $0 }
        case .text(_, _, let style): [style.color]
        }
      })
  }
}
