import TestSupport
import Testing

@testable import Drawing

struct TextBlockTests {
  private func block(
    _ text: String, _ width: Double, _ lines: Int = 1, short: String? = nil
  ) -> TextBlock {
    TextBlock(text, .body, maxWidth: width, maxLines: lines, short: short, measurer: InterWidths())
  }

  @Test func `words are kept whole where they fit`() {
    let block = block("Community Colleges of Colorado", 200, 3)
    #expect(block.lines == ["Community", "Colleges of", "Colorado"] || block.lines.count == 2)
    #expect(block.lines.joined(separator: " ") == "Community Colleges of Colorado")
    #expect(!block.isCut)
  }

  @Test func `what does not fit ends in an ellipsis`() {
    let block = block("Colorado Association of Commerce and Industry", 180)
    #expect(block.isCut)
    #expect(block.lines.count == 1)
    #expect(block.lines[0].hasSuffix("…"))
    #expect("Colorado Association of Commerce and Industry".hasPrefix(block.lines[0].dropLast()))
  }

  @Test func `a short name stands for one that does not fit`() {
    let name = "Colorado Association of Commerce and Industry"
    #expect(block(name, 180, 1, short: "CACI").lines == ["CACI"])
    #expect(block(name, 900, 1, short: "CACI").lines == [name])
  }

  @Test func `a line break in a name counts as a space`() {
    #expect(block("Ana\n\tGupta\u{202E}", 400).lines == ["Ana Gupta"])
  }

  @Test func `no text is ever wider than its room or higher than its lines`() {
    var random = SeededGenerator(seed: 7)
    let letters = Array("abcdefghij KLMNOP–éß ")
    for _ in 0..<400 {
      let length = Int.random(in: 0...120, using: &random)
      let text = String((0..<length).map { _ in letters.randomElement(using: &random) ?? "a" })
      let width = Double.random(in: 40...400, using: &random)
      let lines = Int.random(in: 1...4, using: &random)
      let block = block(text, width, lines)
      #expect(block.lines.count <= lines)
      #expect(block.width <= width)
    }
  }

  @Test func `ten thousand letters are cut, not measured to the end`() {
    let block = block(String(repeating: "W", count: 10_000), 300, 2)
    #expect(block.isCut)
    #expect(block.width <= 300)
    #expect(block.lines.last?.hasSuffix("…") == true)
  }

  @Test func `a balanced title has lines of like length`() {
    let title = "Most ties of the city’s eight departments stay inside one department and few cross"
    let block = TextBlock(
      balancing: title, .longTitle, maxWidth: 1500, maxLines: 2, measurer: InterWidths())
    let widths = block.lines.map { InterWidths().width(of: $0, in: .longTitle) }
    #expect(block.lines.count == 2)
    #expect((widths.min() ?? 0) > 0.7 * (widths.max() ?? 1))
  }
}
