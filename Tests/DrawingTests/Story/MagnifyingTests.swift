import Testing

@testable import Drawing

struct MagnifyingTests {
  private static let room = Rect(x: 100, y: 100, width: 1000, height: 800)

  private static func box(_ rect: Rect) -> [Scene.Item] {
    [
      Scene.Item(.rectangle(rect, radius: 10, fill: .init(0x102030), stroke: nil), .card),
      Scene.Item(
        .text(
          "A", at: rect.center, style: TextStyle(22, color: .init(0xFFFFFF), anchor: .middle)),
        .label),
    ]
  }

  // 300 of 1000 pixels: three times as large would fit, half as large again is the most.
  @Test func `a small picture grows by half at most, in the middle of its room`() {
    let items = Self.box(Rect(x: 150, y: 150, width: 300, height: 100)).magnified(in: Self.room)
    guard case .rectangle(let rect, let radius, _, _) = items[0].mark,
      case .text(_, _, let style) = items[1].mark
    else {
      Issue.record("the marks are of other kinds")
      return
    }
    #expect(rect == Rect(center: Self.room.center, size: Size(450, 150)))
    #expect(radius == 15)
    #expect(style.size == 33)
  }

  @Test func `a picture that fills its room stays as it is`() {
    let items = Self.box(Rect(x: 110, y: 110, width: 900, height: 300))
    #expect(items.magnified(in: Self.room) == items)
  }

  @Test func `nothing stays nothing`() {
    #expect([Scene.Item]().magnified(in: Self.room).isEmpty)
  }
}
