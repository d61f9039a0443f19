import Findings
import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import Drawing

struct TableKindTests {
  static func show(_ scene: Scene, _ name: String) {
    guard let folder = ProcessInfo.processInfo.environment["CROSSTIE_PICTURES"] else { return }
    try? scene.svg.write(toFile: "\(folder)/\(name).svg", atomically: true, encoding: .utf8)
  }

  @Test(arguments: [
    (1, 4), (3, 12), (8, 40), (8, 70), (8, 120), (12, 150), (0, 60), (30, 150), (70, 150),
    (110, 150), (400, 900),
  ])
  func `a table of any size has no lint`(departments: Int, people: Int) async throws {
    let content = PictureContent.sample(
      SampleNetworks.city(departments: departments, people: people))
    let composition = try await DiagramKind.table.composition(of: content, in: .still)
    for theme in Theme.all {
      let scene = composition.picture(in: theme).scene
      Self.show(scene, "table-\(departments)-\(people)-\(theme.id)")
      #expect(PictureLint(scene, measurer: InterWidths()).violations == [])
    }
  }

  @Test func `a family without anybody is a dashed seat`() async throws {
    let content = PictureContent.sample(SampleNetworks.colorado)
    let composition = try await DiagramKind.table.composition(of: content, in: .still)
    for theme in Theme.all {
      let scene = composition.picture(in: theme).scene
      Self.show(scene, "table-colorado-\(theme.id)")
      #expect(PictureLint(scene, measurer: InterWidths()).violations == [])
      #expect(scene.texts.contains("Represent workers"))
      #expect(scene.texts.count { $0 == "Represent workers" } == 1)
    }
  }

  @Test func `a column that nobody filled in makes no empty seats`() async throws {
    var network = SampleNetworks.colorado
    for place in network.organizations.indices { network.organizations[place].group = nil }
    let scene = try await DiagramKind.table.composition(of: .sample(network), in: .still)
      .picture(in: .light).scene
    #expect(!scene.texts.contains("Nobody recorded"))
    #expect(!scene.colors.contains(Theme.light.gap))
  }

  @Test(arguments: [3, 9, 20]) func `sectors stand for families that are not recorded`(
    sectors: Int
  ) async throws {
    var network = SampleNetworks.city(departments: 24, people: 40)
    for place in network.organizations.indices {
      network.organizations[place].attributes["sector"] = .text("Sector \(place % sectors)")
    }
    let scene = try await DiagramKind.table.composition(of: .sample(network), in: .still)
      .picture(in: .light).scene
    Self.show(scene, "table-sectors-\(sectors)")
    #expect(PictureLint(scene, measurer: InterWidths()).violations == [])
    #expect(scene.texts.contains("Sector 0"))
  }

  @Test func `in public people are counted and few are not`() async throws {
    let content = PictureContent.sample(SampleNetworks.colorado, sharing: .public)
    let scene = try await DiagramKind.table.composition(of: content, in: .still)
      .picture(in: .light).scene
    Self.show(scene, "table-public")
    #expect(!scene.texts.contains("Rollie Heath"))
    #expect(scene.texts.contains { $0.hasPrefix("Fewer than") })
    #expect(!scene.texts.contains("2 people"))
  }

  @Test func `the legend shows what the picture holds and nothing else`() async throws {
    var network = SampleNetworks.city(departments: 2, people: 4)
    func words(_ cells: [CoverageCell]) async throws -> [String] {
      try await DiagramKind.table.composition(of: .sample(network, cells: cells), in: .still)
        .picture(in: .light).scene.frameTexts
    }
    let cell = CoverageCell(cause: nil, organization: "d0", state: .active, champions: ["q0"])
    let without = try await words([])
    let with = try await words([cell])
    #expect(!without.contains("Champion") && without.contains("Person"))
    #expect(with.contains("Champion") && with.contains("Person"))
    network.people.removeAll { $0.id != "q0" }
    let alone = try await words([cell])
    #expect(alone.contains("Champion") && !alone.contains("Person"))
  }

  @Test func `a file without anybody is refused with advice`() async {
    await #expect(throws: DrawingError.self) {
      try await DiagramKind.table.composition(of: .sample(StakeholderNetwork()), in: .still)
    }
  }
}

extension Scene {
  /// Every line of text, from back to front.
  var texts: [String] {
    items.compactMap { item in
      if case .text(let words, _, _) = item.mark { words } else { nil }
    }
  }
}
