import CrosstieCommand
import Foundation
import NetworkAnalysis
import Testing

/// The pages about measures are those that the catalog makes.
@Suite struct MeasureGuideTests {
  private static let sample = "Samples/fictional-city"

  private func files() throws -> MemoryFiles {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: Self.sample)
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      files[Self.sample + "/" + name] = [UInt8](
        try Data(contentsOf: folder.appending(path: name)))
    }
    return MemoryFiles(bytes: files)
  }

  @Test func `the page of questions shows what a sample answers`() async throws {
    let names = [
      "pairs_disconnected", "key_players_pos_reach2", "group_cover", "ei_index", "ei_expected",
      "ei_test",
    ]
    let arguments = ["measure", Self.sample, "--measures", names.joined(separator: ",")]
    let said = await Transcript.of(arguments, files: try files())
    #expect(said.status == .done)
    var shown: [String] = []
    for line in said.output.split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      let isLow = cells[0] == "node" && (Double(cells[4]) ?? 0) < 200
      if !isLow { shown.append(cells.prefix(5).joined(separator: "  ")) }
    }
    #expect(shown.count > 20)
    let command = "crosstie " + arguments.joined(separator: " ")
    GoldenFile("docs/measures.md").expect(
      MeasureGuide.questions(example: (command, shown)))
  }

  @Test func `the reference holds every measure`() {
    GoldenFile("docs/measure-reference.md").expect(MeasureGuide.reference)
  }

  @Test func `every name to begin with is that of a measure`() {
    let known = Set(Measure.all.flatMap { $0.forms.map(\.id) })
    for row in MeasureGuide.beginnings {
      #expect(Set(row.names).isSubset(of: known), "\(row.question)")
    }
  }
}
