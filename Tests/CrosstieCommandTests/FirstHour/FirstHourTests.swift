import CrosstieCommand
import FileFormats
import Foundation
import TestSupport
import Testing

/// From the workbook that a coordinator has to the slides that she shows, as she lives through it.
@Suite struct FirstHourTests {
  @Test func `the first hour takes at most six commands, and every one of them works`() async {
    let hour = await FirstHour.lived.value
    #expect(FirstHour.commands.count <= 6)
    #expect(hour.statuses == FirstHour.commands.map { _ in .done }, "\(hour.screen)")
  }

  @Test func `she reads what is kept here, from the first line to the last`() async {
    GoldenFile("docs/first-hour.txt").expect(await FirstHour.lived.value.screen)
  }

  @Test func `she writes no YAML, and nothing she has is changed`() async throws {
    let hour = await FirstHour.lived.value
    #expect(!FirstHour.commands.contains { $0.contains("yaml") })
    #expect(!hour.screen.contains(".yaml"), "her screen speaks of a file she need not know")
    let partners = try hour.files.contents(of: "partners.xlsx")
    #expect(partners == FirstHour.bytes(of: "partners-fixed.xlsx"))
  }

  // Oracle: the list of RULINGS 20; the engines are those of Graphviz.
  @Test func `no word of the field is on her screen, in her sheets, forms, pictures or slides`()
    async throws
  {
    let hour = await FirstHour.lived.value
    var texts = [("the screen", hour.screen)]
    for path in hour.files.paths where !path.hasPrefix("answers/") {
      for text in try VisibleText.of(path, hour.files.contents(of: path)) {
        texts.append((path, text))
      }
    }
    for (place, text) in texts {
      for word in Self.wordsOfTheField(in: text) { Issue.record("“\(word)” in \(place): \(text)") }
    }
    #expect(Set(texts.map(\.0)).count > 4, "there is little to read")
  }

  @Test func `a code, an engine and a word of the field are found where they are`() {
    #expect(Self.wordsOfTheField(in: "error[E302]: the Betweenness, by neato") != [])
    #expect(Self.wordsOfTheField(in: "E–I is null") == ["e–i", "null"])
    #expect(Self.wordsOfTheField(in: "Room E3 is nullified; call 555-0101") == [])
  }

  private static func wordsOfTheField(in text: String) -> [String] {
    let field: Set<String> = [
      "null", "isolate", "isolates", "component", "components", "articulation", "betweenness",
      "sponsoring", "wave", "waves", "graphviz", "neato", "fdp", "sfdp", "twopi", "circo", "osage",
      "patchwork",
    ]
    let whole = ["e–i", "e-i index"].filter { text.lowercased().contains($0) }
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return whole + words.filter { field.contains($0.lowercased()) || isCode($0) }
  }

  private static func isCode(_ word: String) -> Bool {
    guard word.count == 4, let letter = word.first, "EWN".contains(letter) else { return false }
    return word.dropFirst().allSatisfy { ("0"..."9").contains($0) }
  }
}
