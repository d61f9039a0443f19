import Drawing
import Publishing
import TestSupport
import Testing

@Suite struct `Widths of text` {
  private let measurer = PangoTextMeasurer()

  private func width(
    _ text: String, _ size: Double = 22, _ weight: TextStyle.Weight = .regular
  )
    -> Double
  { measurer.width(of: text, size: size, weight: weight) }

  @Test func `nothing has no width`() {
    #expect(width("") == 0)
  }

  @Test func `a longer text is wider`() {
    var random = SeededGenerator(seed: 3)
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ éß協ا1–’")
    for _ in 0..<200 {
      let count = Int.random(in: 1...30, using: &random)
      let text = String((0..<count).compactMap { _ in letters.randomElement(using: &random) })
      #expect(width(text + "mm") > width(text))
    }
  }

  @Test func `bold is wider than semibold and that than regular`() {
    let name = "Governor’s Workforce Office"
    #expect(width(name, 22, .semibold) > width(name, 22, .regular))
    #expect(width(name, 22, .bold) > width(name, 22, .semibold))
  }

  @Test func `twice the size is twice the width`() {
    // Holds only without hinting, which is what makes widths agree with an SVG at any zoom.
    for text in ["Hartford", "Ties that cross departments: 62%", "AVATAR To."] {
      #expect(abs(width(text, 44) - 2 * width(text, 22)) < 0.05)
    }
  }

  @Test(.enabled(if: FontCheck.run() == .inter, "Inter is not installed"))
  func `Inter is as wide as its own tables say`() {
    // Advances in the hmtx table of Inter 3.019 (2816 units an em), read with fontTools; other
    // releases differ by a little.
    #expect(abs(width("H", 2816) - 2084) < 60)
    #expect(abs(width("o", 2816) - 1680) < 60)
    #expect(abs(width("o", 2816, .bold) - 1728) < 60)
  }

  @Test func `controls and zero bytes take the room of a space`() {
    #expect(width("a\u{0}b") == width("a b"))
    #expect(width("a\nb") == width("a b"))
    #expect(width("a\u{1B}b") == width("a b"))
  }

  @Test func `a font is found`() {
    #expect(FontCheck.run() != .noFont)
  }

  @Test func `many tasks measure the same widths as one`() async {
    let names = (0..<200).map { "Person \($0)" }
    let alone = names.map { PangoTextMeasurer().width(of: $0, size: 22, weight: .bold) }
    let shared = PangoTextMeasurer()
    await withTaskGroup(of: [Double].self) { group in
      for _ in 0..<8 {
        group.addTask { names.map { shared.width(of: $0, size: 22, weight: .bold) } }
      }
      for await widths in group { #expect(widths == alone) }
    }
  }
}
