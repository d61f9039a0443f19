import StakeholderModel

/// Those whom an action concerns, by name, in at most two lines.
struct PartyTags: Sendable {
  private let tags: [(tag: PartyTag, place: Point)]
  private let more: (words: TextBlock, place: Point)?
  /// From the top of the first tag to the bottom of the last line.
  let height: Double

  private static let gap = 10.0
  private static let pitch = 46.0
  private static let mostLines = 2

  init(
    _ action: RankedAction, _ tones: ActorTones, width: Double,
    measurer: any TextMeasurer
  ) {
    let parties = action.parties
    func words(_ count: Int) -> TextBlock? {
      let nobody = action.hasUnnamed ? "Not named at this level" : "Everybody"
      let text = parties.isEmpty ? nobody : count > 0 ? "and \(count) more" : ""
      return text.isEmpty ? nil : TextBlock(text, .body, maxWidth: width, measurer: measurer)
    }
    let all = parties.map {
      PartyTag($0, tone: tones.tone(of: $0.actor), maxWidth: width, measurer: measurer)
    }
    var count = all.count
    while true {
      let more = words(all.count - count)
      let widths = all.prefix(count).map(\.width) + [more?.width].compactMap { $0 }
      let places = Self.flow(widths, width: width)
      let lines = places.last.map { Int(($0.y / Self.pitch).rounded()) + 1 } ?? 0
      if lines <= Self.mostLines || count == 0 {
        tags = Array(zip(all.prefix(count), places)).map { ($0, $1) }
        self.more = more.flatMap { words in places.last.map { (words, $0) } }
        height = lines == 0 ? 0 : Double(lines) * Self.pitch - (Self.pitch - PartyTag.height)
        return
      }
      count -= 1
    }
  }

  /// Boxes of some widths side by side, from line to line.
  private static func flow(_ widths: [Double], width: Double) -> [Point] {
    var next = Point(0, 0)
    return widths.map { box in
      if next.x > 0, next.x + box > width { next = Point(0, next.y + pitch) }
      defer { next.x += box + gap }
      return next
    }
  }

  func items(at corner: Point, in theme: Theme) -> [Scene.Item] {
    tags.flatMap { $0.tag.items(at: corner + $0.place, in: theme) }
      + (more.map { more in
        more.words.items(
          centeredAt: corner + more.place + Point(0, PartyTag.height / 2), leading: 0,
          color: theme.ink2, anchor: .start)
      } ?? [])
  }
}

/// The name of somebody an action concerns: a person as a pill, an organization as a small card.
private struct PartyTag: Sendable {
  static let height = 38.0

  private let name: TextBlock
  private let tone: Tone
  private let party: RankedAction.Party

  var width: Double { name.width + (party.isPerson ? 54 : 44) }

  init(
    _ party: RankedAction.Party, tone: Tone, maxWidth: Double, measurer: any TextMeasurer
  ) {
    self.party = party
    self.tone = tone
    name = TextBlock(
      party.name, party.isPerson ? .body : .emphasis, maxWidth: maxWidth - 54, measurer: measurer)
  }

  func items(at corner: Point, in theme: Theme) -> [Scene.Item] {
    let colors = theme.colors(of: tone)
    let rect = Rect(x: corner.x, y: corner.y, width: width, height: Self.height)
    let body = Scene.Item(
      .rectangle(
        rect, radius: party.isPerson ? Self.height / 2 : 9,
        fill: party.isPerson ? theme.node : colors.tint, stroke: Stroke(colors.line, width: 2)),
      .node, subject: party.actor.id)
    let middle = rect.center.y
    let glyph: Scene.Item =
      party.isPerson
      ? Scene.Item(
        .circle(
          center: Point(rect.x + 20, middle), radius: 7, fill: colors.line, stroke: nil), .ornament)
      : Scene.Item(
        .rectangle(
          Rect(x: rect.x, y: rect.y + 8, width: 6, height: Self.height - 16), radius: 3,
          fill: colors.line, stroke: nil), .ornament)
    return [body, glyph]
      + name.items(
        centeredAt: Point(rect.x + (party.isPerson ? 36 : 22), middle), leading: 0,
        color: theme.ink, anchor: .start, subject: party.actor.id)
  }
}
