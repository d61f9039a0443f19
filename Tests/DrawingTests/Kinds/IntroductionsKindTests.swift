import Findings
import StakeholderModel
import TestSupport
import Testing

@testable import Drawing

struct IntroductionsKindTests {
  /// Organizations that one work needs, with long names and ties at random.
  static func content(
    _ sizes: [Int], inside: Int, between: Int, seed: UInt64, sharing: SharingLevel = .team
  ) async -> PictureContent {
    let groups = GroupedNetworks(sizes: sizes, ties: (inside, between), seed: seed)
    var network = groups.network
    for place in network.people.indices where place.isMultiple(of: 3) {
      network.people[place].name = "Maximiliane Oberhauser-Castellanos the \(place)th"
      network.people[place].interests = ["Youth work and early learning"]
    }
    for place in network.organizations.indices where place.isMultiple(of: 2) {
      network.organizations[place].name = "Department of Parks, Recreation and Libraries \(place)"
    }
    for place in network.ties.indices { network.ties[place].reportedBy = .from }
    var initiative = Initiative(id: "work")
    initiative.name = "A summer of outdoor learning for every neighborhood of the city"
    initiative.required = network.organizations.map(\.id)
    network.initiatives = [initiative]
    var content = await PictureContent.read(network)
    content.sharing = sharing
    content.network = network.reduced(to: sharing)
    return content
  }

  @Test(arguments: [(1, 3), (2, 8), (3, 12), (4, 24), (5, 30), (6, 60)])
  func `rows of any names have no lint`(groups: Int, ties: Int) async throws {
    for seed in 1...4 as ClosedRange<UInt64> {
      let content = await Self.content(
        [Int](repeating: 5, count: groups + 1), inside: ties, between: groups, seed: seed)
      let composition = try await DiagramKind.introductions.composition(of: content, in: .still)
      for theme in Theme.all {
        let scene = composition.picture(in: theme).scene
        #expect(PictureLint(scene, measurer: InterWidths()).violations == [])
      }
    }
  }

  @Test func `each row joins the two by a proposed tie and names who knows both`() async throws {
    let content = await Self.content([4, 4], inside: 6, between: 1, seed: 2)
    let list = content.reading.introductions(count: 5).list
    let scene = try await DiagramKind.introductions.composition(of: content, in: .still)
      .picture(in: .light).scene
    let proposed = scene.items.filter { $0.words == "proposed, not there yet" }
    #expect(proposed.compactMap(\.subject) == list.map { "\($0.a.id)—\($0.b.id)" })
    for introducer in list.flatMap(\.introducers) {
      #expect(scene.items.contains { $0.role == .node && $0.subject == introducer.id })
    }
  }

  @Test func `nothing is drawn in public, or where there is nobody to introduce`() async {
    let open = await Self.content([4, 4], inside: 6, between: 1, seed: 2, sharing: .public)
    await #expect(throws: DrawingError.self) {
      try await DiagramKind.introductions.composition(of: open, in: .still)
    }
    let none = await Self.content([4], inside: 3, between: 0, seed: 2)
    await #expect(throws: DrawingError.self) {
      try await DiagramKind.introductions.composition(of: none, in: .still)
    }
  }

  @Test func `partners see roles and no names`() async throws {
    let content = await Self.content([4, 4], inside: 6, between: 1, seed: 2, sharing: .partners)
    let scene = try await DiagramKind.introductions.composition(of: content, in: .still)
      .picture(in: .light).scene
    let words = scene.items.compactMap { item -> String? in
      if case .text(let words, _, _) = item.mark { words } else { nil }
    }
    #expect(!words.contains { $0.contains("Person") || $0.contains("Maximiliane") })
    #expect(!words.contains { $0.contains("Youth") })
  }
}
