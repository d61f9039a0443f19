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

  @Test(arguments: [(1, 4), (3, 12), (8, 40), (8, 70), (8, 120), (12, 150), (0, 60), (30, 150)])
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
}

extension Scene {
  /// Every line of text, from back to front.
  var texts: [String] {
    items.compactMap { item in
      if case .text(let words, _, _) = item.mark { words } else { nil }
    }
  }
}
