import Testing

@testable import Drawing

struct PictureLintTests {
  private let ink = Color(0x111827)
  private let white = Color(0xFFFFFF)

  private func rules(_ items: [Scene.Item]) -> [LintRule] {
    let scene = Scene(
      size: Slide.size, background: white, title: "", description: "", items: items)
    return PictureLint(scene, measurer: InterWidths()).violations.map(\.rule)
  }

  private func text(
    _ words: String, at point: Point, size: Double = 22, color: Color? = nil,
    role: Scene.Role = .label
  ) -> Scene.Item {
    Scene.Item(.text(words, at: point, style: TextStyle(size, color: color ?? ink)), role)
  }

  private func box(_ rect: Rect, _ role: Scene.Role, fill: Color? = nil) -> Scene.Item {
    Scene.Item(.rectangle(rect, radius: 4, fill: fill ?? white, stroke: nil), role)
  }

  private func tie(
    _ from: Point, _ to: Point, color: Color? = nil, role: Scene.Role = .tie
  ) -> Scene.Item {
    Scene.Item(
      .path(
        Path(start: from, segments: [.line(to)]), fill: nil,
        stroke: Stroke(color ?? ink, width: 3)), role)
  }

  @Test func `text on text is found`() {
    let first = text("Ana Gupta", at: Point(100, 100))
    #expect(rules([first, text("Ben", at: Point(150, 108))]) == [.textOnText])
    #expect(rules([first, text("Ben", at: Point(100, 130))]) == [])
  }

  @Test func `what reaches over the edge is found`() {
    #expect(rules([text("Ana Gupta", at: Point(1880, 100))]) == [.offCanvas])
    #expect(rules([box(Rect(x: -5, y: 10, width: 50, height: 20), .card)]) == [.offCanvas])
  }

  @Test func `a node on a node is found, a node on its card is not`() {
    let card = box(Rect(x: 100, y: 100, width: 300, height: 200), .card)
    let pill = box(Rect(x: 120, y: 120, width: 200, height: 42), .node)
    let other = box(Rect(x: 300, y: 140, width: 200, height: 42), .node)
    #expect(rules([card, pill]) == [])
    #expect(rules([pill, other]) == [.nodeOnNode])
    #expect(rules([card, box(Rect(x: 399, y: 100, width: 50, height: 50), .card)]) == [])
    #expect(
      rules([card, box(Rect(x: 390, y: 100, width: 50, height: 50), .card)]) == [.nodeOnNode])
  }

  @Test func `a tie over text is found unless something opaque lies between`() {
    let line = tie(Point(50, 95), Point(400, 95))
    let words = text("Ana Gupta", at: Point(100, 100))
    let plate = box(Rect(x: 90, y: 75, width: 140, height: 40), .plate)
    #expect(rules([line, words]) == [.tieOverText])
    #expect(rules([line, plate, words]) == [])
    #expect(rules([plate, line, words]) == [.tieOverText])
    #expect(rules([words, line]) == [.tieOverText])
    #expect(rules([tie(Point(50, 130), Point(400, 130)), words]) == [])
  }

  @Test func `small text is found, the footer's is not`() {
    #expect(rules([text("Ana", at: Point(100, 100), size: 20)]) == [.smallText])
    #expect(rules([text("Ana", at: Point(100, 100), size: 20, role: .frame)]) == [])
  }

  @Test func `faint text is found against what lies under it`() {
    let grey = Color(0x999999)
    #expect(rules([text("Ana", at: Point(100, 100), color: grey)]) == [.textContrast])
    let dark = box(Rect(x: 90, y: 70, width: 200, height: 50), .card, fill: ink)
    #expect(rules([dark, text("Ana", at: Point(100, 100), color: white)]) == [])
    #expect(rules([dark, text("Ana", at: Point(100, 100))]) == [.textContrast])
  }

  @Test func `a faint tie is found, one faded on purpose is not`() {
    let grey = Color(0xC9CED6)
    #expect(rules([tie(Point(50, 95), Point(400, 95), color: grey)]) == [.tieContrast])
    #expect(rules([tie(Point(50, 95), Point(400, 95), color: grey, role: .faded)]) == [])
  }

  @Test func `a violation says where and what`() throws {
    let scene = Scene(
      size: Slide.size, background: white, title: "", description: "",
      items: [text("Ana Gupta", at: Point(1880, 100))])
    let violation = try #require(PictureLint(scene, measurer: InterWidths()).violations.first)
    #expect(violation.place.x == 1880)
    #expect(violation.detail == "“Ana Gupta”")
  }
}
