import Drawing
import Publishing
import Testing

@Suite struct `PNG pictures` {
  private let white = Color(0xFFFFFF)
  private let blue = Color(0x0072B2)

  private func scene(_ items: [Scene.Item], size: Size = Size(200, 100)) -> Scene {
    Scene(size: size, background: white, title: "Title", description: "Words", items: items)
  }

  private func drawn(_ items: [Scene.Item], scale: Double = 1) throws -> DecodedPNG {
    try #require(DecodedPNG(scene(items).png(scale: scale)))
  }

  @Test func `a rectangle has its color inside and the background outside`() throws {
    let box = Mark.rectangle(
      Rect(x: 20, y: 10, width: 60, height: 40), radius: 0, fill: blue, stroke: nil)
    let picture = try drawn([.init(box, .card)])
    #expect(picture.color(50, 30) == blue)
    #expect(picture.color(20, 10) == blue)
    #expect(picture.color(79, 49) == blue)
    #expect(picture.color(19, 30) == white)
    #expect(picture.color(80, 30) == white)
  }

  @Test func `rounded corners leave the corner free`() throws {
    let box = Mark.rectangle(
      Rect(x: 20, y: 10, width: 60, height: 40), radius: 12, fill: blue, stroke: nil)
    let picture = try drawn([.init(box, .card)])
    #expect(picture.color(20, 10) == white)
    #expect(picture.color(50, 10) == blue)
  }

  @Test func `half opacity mixes with what lies behind`() throws {
    // Half of 0x00 over 0xFF is 0x7F or 0x80.
    let box = Mark.rectangle(
      Rect(x: 0, y: 0, width: 50, height: 50), radius: 0, fill: Color(0), stroke: nil)
    let color = try drawn([.init(box, .card, opacity: 0.5)]).color(25, 25)
    #expect(abs(Int(color.red) - 0x80) <= 1)
  }

  @Test func `a faded border does not show through its inside`() throws {
    // As in SVG, opacity is that of the whole mark: where the border covers the inside, only the
    // border is mixed with the background.
    let box = Mark.rectangle(
      Rect(x: 20, y: 20, width: 60, height: 60), radius: 0, fill: Color(0xFF0000),
      stroke: Stroke(Color(0x0000FF), width: 10))
    let color = try drawn([.init(box, .card, opacity: 0.5)]).color(22, 50)
    #expect(color.red < 0x84 && color.blue > 0xFA)
  }

  @Test func `dashes leave gaps`() throws {
    let line = Mark.path(
      Path(start: Point(0, 50), segments: [.line(Point(200, 50))]), fill: nil,
      stroke: Stroke(blue, width: 10, dash: [20, 20]))
    let picture = try drawn([.init(line, .tie)])
    #expect(picture.color(10, 50) == blue)
    #expect(picture.color(30, 50) == white)
    #expect(picture.color(50, 50) == blue)
  }

  @Test func `round ends reach past the end of a line`() throws {
    let path = Path(start: Point(50, 50), segments: [.line(Point(100, 50))])
    let round = Stroke(blue, width: 20, hasRoundEnds: true)
    let butt = Stroke(blue, width: 20)
    #expect(
      try drawn([.init(.path(path, fill: nil, stroke: round), .tie)]).color(105, 50) == blue)
    #expect(
      try drawn([.init(.path(path, fill: nil, stroke: butt), .tie)]).color(105, 50) == white)
  }

  @Test func `a curve passes where De Casteljau says`() throws {
    // The middle of (0,0) (0,80) (160,80) (160,0) is at (80,60).
    let path = Path(
      start: Point(0, 0), segments: [.curve(Point(0, 80), Point(160, 80), Point(160, 0))])
    let picture = try drawn([.init(.path(path, fill: nil, stroke: Stroke(blue, width: 8)), .tie)])
    #expect(picture.color(80, 60) == blue)
    #expect(picture.color(80, 30) == white)
  }

  @Test(arguments: [TextStyle.Anchor.start, .middle, .end])
  func `text lies where its anchor says`(anchor: TextStyle.Anchor) throws {
    let style = TextStyle(22, .bold, color: Color(0), anchor: anchor)
    let words = "Hamming"
    let width = PangoTextMeasurer().width(of: words, size: 22, weight: .bold)
    let picture = try drawn([.init(.text(words, at: Point(100, 60), style: style), .label)])
    let columns = try #require(picture.columns(otherThan: white))
    let start =
      switch anchor {
      case .start: 100.0
      case .middle: 100 - width / 2
      case .end: 100 - width
      }
    // The side bearings of a letter of 22 pixels are about two pixels.
    #expect(abs(Double(columns.lowerBound) - start) < 3.5)
    #expect(abs(Double(columns.upperBound + 1) - (start + width)) < 3.5)
  }

  @Test func `text stands on its baseline`() throws {
    let style = TextStyle(40, color: Color(0))
    let picture = try drawn([.init(.text("H", at: Point(20, 70), style: style), .label)])
    let inked = (0..<100).filter { y in (0..<200).contains { picture.color($0, y) != white } }
    #expect(abs((inked.last ?? 0) - 69) <= 1)
    // Capitals are between .6 and .8 of the size in every family of the list.
    #expect((24...32).contains(inked.count))
  }

  @Test func `twice the scale is twice the pixels and twice the width of text`() throws {
    let text = Mark.text("Hamming", at: Point(20, 60), style: TextStyle(22, color: Color(0)))
    let one = try drawn([.init(text, .label)])
    let two = try drawn([.init(text, .label)], scale: 2)
    #expect(two.width == 2 * one.width && two.height == 2 * one.height)
    let narrow = try #require(one.columns(otherThan: white))
    let wide = try #require(two.columns(otherThan: white))
    #expect(abs(wide.count - 2 * narrow.count) <= 4)
  }

  @Test func `the same scene gives the same bytes and another does not`() throws {
    let text = Mark.text("Hamming", at: Point(20, 60), style: TextStyle(22, color: Color(0)))
    let first = scene([.init(text, .label)])
    #expect(try first.png() == first.png())
    #expect(try first.png() != scene([]).png())
  }

  @Test(arguments: [
    Size(0, 10), Size(-5, 10), Size(.nan, 10), Size(40_000, 10), Size(20_000, 20_000),
  ])
  func `impossible sizes are refused`(size: Size) {
    #expect(throws: PublishingError.self) { try scene([], size: size).png() }
  }

  @Test func `odd numbers in marks do not stop a picture`() throws {
    let line = Path(start: Point(0, 0), segments: [.line(Point(.nan, .infinity))])
    let picture = try drawn([
      .init(.path(line, fill: nil, stroke: Stroke(blue, width: 2, dash: [-1, 0])), .tie),
      .init(
        .rectangle(Rect(x: 0, y: 0, width: -5, height: 5), radius: 3, fill: blue, stroke: nil),
        .card),
      .init(.circle(center: Point(100, 50), radius: 20, fill: blue, stroke: nil), .node),
    ])
    #expect(picture.color(100, 50) == blue)
  }
}
