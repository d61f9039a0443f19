import Foundation
import TestSupport
import Testing

/// The page “Your first hour” shows what happens, not what once happened.
@Suite struct FirstHourPageTests {
  private static let page =
    (try? String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "docs/first-hour.md"), encoding: .utf8)) ?? ""

  @Test func `the page has the commands of the hour, in their order`() {
    let commands = Self.blocks("sh").flatMap { $0 }.filter { $0.hasPrefix("crosstie ") }
    #expect(commands == FirstHour.commands.map { "crosstie " + $0 })
  }

  @Test func `what the page shows of her screen is on her screen`() {
    let kept = GoldenFile("docs/first-hour.txt").text
    let screen = Set(kept.split(separator: "\n").map(String.init))
    let shown = Self.blocks("text").flatMap { $0 }.filter { $0 != "…" && !$0.isEmpty }
    #expect(shown.count > 20)
    #expect(shown.filter { !screen.contains($0) } == [], "not on her screen")
  }

  /// The lines of the fenced blocks of a language, block by block.
  private static func blocks(_ language: String) -> [[String]] {
    var blocks: [[String]] = []
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if isInside, line == "```" {
        isInside = false
      } else if isInside {
        blocks[blocks.count - 1].append(line)
      } else if line == "```" + language {
        isInside = true
        blocks.append([])
      }
    }
    return blocks
  }
}
