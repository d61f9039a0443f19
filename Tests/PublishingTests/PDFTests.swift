import Drawing
import Publishing
import Testing

@Suite struct `PDF pictures` {
  private func scene(_ words: String) -> Scene {
    let style = TextStyle(22, color: Color(0))
    return Scene(
      size: Size(1920, 1080), background: Color(0xFFFFFF), title: "Who works with whom – 2026",
      description: "Three organizations.",
      items: [
        .init(.text(words, at: Point(100, 100), style: style), .label),
        .init(
          .rectangle(
            Rect(x: 20, y: 20, width: 60, height: 60), radius: 4, fill: Color(0x0072B2),
            stroke: Stroke(Color(0), width: 2)), .card, opacity: 0.4),
      ])
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `a slide is a page of 960 by 540 points`() throws {
    let pdf = text(try scene("a").pdf())
    #expect(pdf.hasPrefix("%PDF-1.4"))
    #expect(pdf.contains("/MediaBox [ 0 0 960 540 ]"))
    #expect(pdf.contains("/Count 1"))
  }

  @Test func `no time is written`() throws {
    let pdf = text(try scene("a").pdf())
    #expect(!pdf.contains("CreationDate") && !pdf.contains("ModDate"))
    #expect(pdf.contains("/Title"))
  }

  @Test func `the same scene gives the same bytes and another does not`() throws {
    #expect(try scene("a").pdf() == scene("a").pdf())
    #expect(try scene("a").pdf() != scene("b").pdf())
  }

  @Test(arguments: [Size(0, 10), Size(.nan, 10), Size(1e9, 10)])
  func `impossible sizes are refused`(size: Size) {
    let scene = Scene(size: size, background: Color(0), title: "", description: "")
    #expect(throws: PublishingError.self) { try scene.pdf() }
  }
}
