/// Four fields of power and interest with everybody at their place.
///
/// Whoever shares a place, or whose name would lie on another's, moves up or down by a row.
struct StandingPlan: Sendable {
  private struct Seat: Sendable {
    let center: Point
    let words: TextBlock
    let isLeft: Bool
    let mark: StandingMark
    let subject: String
  }

  private let seats: [Seat]
  private let field: Rect
  private let captions: [(title: TextBlock, detail: TextBlock, corner: Point, isRight: Bool)]
  /// How many there was no room for.
  let leftOut: Int

  private static let row = 34.0
  private static let most = 30
  private static let nameWidth = 300.0

  init(_ points: [StakeholderPoints.Point], in box: Rect, measurer: any TextMeasurer) {
    let field = Rect(x: box.x, y: box.y + 36, width: box.width, height: box.height - 72)
    self.field = field
    captions = Self.captions(field, measurer)
    var taken = captions.map { caption in
      let width = max(caption.title.width, caption.detail.width) + 20
      return Rect(
        x: caption.isRight ? caption.corner.x - width : caption.corner.x,
        y: caption.corner.y - 26, width: width, height: 66)
    }
    var seats: [Seat] = []
    let order = points.indices.sorted {
      (-points[$0].power, points[$0].interest, $0) < (-points[$1].power, points[$1].interest, $1)
    }
    for place in order where seats.count < Self.most {
      let point = points[place]
      let at = Point(
        field.x + 40 + (point.interest - 1) / 4 * (field.width - 80),
        field.maxY - 40 - (point.power - 1) / 4 * (field.height - 80))
      let words = TextBlock(
        point.name, .emphasis, maxWidth: Self.nameWidth, short: point.short, measurer: measurer)
      guard let (center, isLeft, room) = Self.seat(at, words.width, field, taken) else { continue }
      taken.append(room)
      seats.append(
        Seat(
          center: center, words: words, isLeft: isLeft, mark: point.standing,
          subject: point.subject))
    }
    self.seats = seats
    leftOut = points.count - seats.count
  }

  /// The nearest free row for a mark and its name, the name at the right where that fits.
  private static func seat(
    _ at: Point, _ width: Double, _ field: Rect, _ taken: [Rect]
  ) -> (Point, Bool, Rect)? {
    for step in 0..<9 {
      for sign in step == 0 ? [1.0] : [1.0, -1.0] {
        let center = Point(at.x, at.y + sign * Double(step) * row)
        for isLeft in [at.x + width + 30 > field.maxX - 8, at.x - width - 30 >= field.x + 8] {
          let room = Rect(
            x: isLeft ? center.x - width - 26 : center.x - 14, y: center.y - 15,
            width: width + 40, height: 30)
          let isInside =
            room.x >= field.x + 4 && room.maxX <= field.maxX - 4 && room.y >= field.y + 4
            && room.maxY <= field.maxY - 4
          if isInside, !taken.contains(where: { $0.overlaps(room) }) {
            return (center, isLeft, room)
          }
        }
      }
    }
    return nil
  }

  private static func captions(
    _ field: Rect, _ measurer: any TextMeasurer
  ) -> [(title: TextBlock, detail: TextBlock, corner: Point, isRight: Bool)] {
    let all = [
      ("Keep satisfied", "high power, low interest", field.x + 22, field.y + 36, false),
      ("Work closely", "high power, high interest", field.maxX - 22, field.y + 36, true),
      ("Stay in touch", "low power, low interest", field.x + 22, field.maxY - 46, false),
      ("Keep informed", "low power, high interest", field.maxX - 22, field.maxY - 46, true),
    ]
    return all.map { title, detail, x, y, isRight in
      (
        TextBlock(title, .strong, maxWidth: field.width / 2 - 40, measurer: measurer),
        TextBlock(detail, .body, maxWidth: field.width / 2 - 40, measurer: measurer),
        Point(x, y), isRight
      )
    }
  }

  func items(in theme: Theme) -> [Scene.Item] {
    let half = Size(field.width / 2 - 3, field.height / 2 - 3)
    var items: [Scene.Item] = [
      (field.x, field.y), (field.center.x + 3, field.y), (field.x, field.center.y + 3),
      (field.center.x + 3, field.center.y + 3),
    ].map { x, y in
      let isFirst = x > field.x && y == field.y
      return Scene.Item(
        .rectangle(
          Rect(x: x, y: y, width: half.width, height: half.height), radius: 12,
          fill: isFirst ? theme.panel.mixed(with: theme.rule, 0.5) : theme.panel, stroke: nil),
        .frame)
    }
    for caption in captions {
      let anchor: TextStyle.Anchor = caption.isRight ? .end : .start
      items += caption.title.items(
        at: caption.corner, leading: 0, color: theme.ink2, anchor: anchor)
      items += caption.detail.items(
        at: caption.corner + Point(0, 28), leading: 0, color: theme.ink2, anchor: anchor)
    }
    items.append(axis("Power over the work, from 1 below to 5 above", at: field.y - 14, theme))
    items.append(
      axis("Interest in it, from 1 at the left to 5 at the right", at: field.maxY + 32, theme))
    for seat in seats {
      items.append(seat.mark.item(at: seat.center, theme))
      items += seat.words.items(
        centeredAt: Point(seat.center.x + (seat.isLeft ? -20 : 20), seat.center.y), leading: 0,
        color: theme.ink, anchor: seat.isLeft ? .end : .start, subject: seat.subject)
    }
    return items
  }

  private func axis(_ words: String, at y: Double, _ theme: Theme) -> Scene.Item {
    Scene.Item(
      .text(words, at: Point(field.x, y), style: Lettering.emphasis.style(theme.ink2)), .label)
  }
}
