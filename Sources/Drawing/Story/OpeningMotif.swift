import Findings
import StakeholderModel

/// The network at a glance: a card for each group, and a dot in it for each person.
struct OpeningMotif: Sendable {
  /// What the cards and dots are.
  let words: String
  private let cards: [(rect: Rect, tone: Tone, dots: [Point], radius: Double)]

  /// More cards than this say nothing at a glance.
  private static let mostCards = 24
  private static let gap = 18.0

  /// Lays the cards out in a box; `nil` where there are none, or too many.
  init?(_ content: PictureContent, in box: Rect) {
    let plan = CardContent(content)
    guard (1...Self.mostCards).contains(plan.cards.count) else { return nil }
    let tones = CardTones(plan, content.network).tones
    let showsPeople = content.sharing != .public && !plan.people.isEmpty
    let count = plan.cards.count
    let columns = count <= 3 ? 1 : count <= 10 ? 2 : 3
    let rows = (count + columns - 1) / columns
    let size = Size(
      (box.width - Double(columns - 1) * Self.gap) / Double(columns),
      (box.height - Double(rows - 1) * Self.gap) / Double(rows))
    let most = plan.cards.map(\.people.count).max() ?? 0
    let grid = Self.grid(for: most, in: Size(size.width - 28, size.height - 28))
    cards = plan.cards.enumerated().map { number, card in
      let isLast = number / columns == rows - 1
      let missing = isLast ? columns * rows - count : 0
      let shift = Double(missing) * (size.width + Self.gap) / 2
      let corner = Point(
        box.x + shift + Double(number % columns) * (size.width + Self.gap),
        box.y + Double(number / columns) * (size.height + Self.gap))
      let rect = Rect(x: corner.x, y: corner.y, width: size.width, height: size.height)
      let dots = showsPeople ? Self.dots(card.people.count, grid, in: rect) : []
      return (rect, tones[number], dots, grid.radius)
    }
    let noun = Noun.group(of: content.reading.grouping).singular
    let article = "aeiou".contains(noun.first ?? "g") ? "an" : "a"
    words =
      showsPeople
      ? "Each card is \(article) \(noun), each dot a person"
      : "Each card is \(article) \(noun)"
  }

  private struct Grid {
    var columns: Int
    var pitch: Double
    var radius: Double
  }

  /// The largest dots of which `count` fit a room.
  private static func grid(for count: Int, in room: Size) -> Grid {
    var best = Grid(columns: 1, pitch: min(room.width, room.height), radius: 20)
    guard count > 0 else { return best }
    best.pitch = 0
    for columns in 1...count {
      let rows = (count + columns - 1) / columns
      let pitch = min(room.width / Double(columns), room.height / Double(rows))
      if pitch > best.pitch { best = Grid(columns: columns, pitch: pitch, radius: 0) }
    }
    best.pitch = min(best.pitch, 96)
    best.radius = min(26, 0.3 * best.pitch)
    return best
  }

  private static func dots(_ count: Int, _ grid: Grid, in rect: Rect) -> [Point] {
    guard count > 0 else { return [] }
    let columns = min(grid.columns, count)
    let rows = (count + columns - 1) / columns
    let start = Point(
      rect.center.x - Double(columns - 1) / 2 * grid.pitch,
      rect.center.y - Double(rows - 1) / 2 * grid.pitch)
    return (0..<count).map {
      start + Point(Double($0 % columns) * grid.pitch, Double($0 / columns) * grid.pitch)
    }
  }

  func items(in theme: Theme) -> [Scene.Item] {
    cards.flatMap { card -> [Scene.Item] in
      let colors = theme.colors(of: card.tone)
      let body = Scene.Item(
        .rectangle(
          card.rect, radius: 16, fill: colors.tint, stroke: Stroke(colors.line, width: 2.4)),
        .frame)
      let dots = card.dots.map {
        Scene.Item(
          .circle(center: $0, radius: card.radius, fill: colors.line, stroke: nil), .frame)
      }
      return [body] + dots
    }
  }
}
