import Findings
import GraphKernel
import NetworkAnalysis
import StakeholderModel

/// One introduction laid out: who, through whom, about what, and what it changes.
struct IntroductionRow: Sendable {
  static let height = 150.0

  private struct Seat: Sendable {
    let pill: PersonPill
    let home: TextBlock?
    let subject: String
    let origin: Point
    let isAtEnd: Bool

    var rect: Rect {
      Rect(x: origin.x, y: origin.y, width: pill.size.width, height: pill.size.height)
    }
  }

  private let number: Int
  private let ends: [Seat]
  private let between: [Seat]
  private let styles: [TieStyle]
  private let about: TextBlock?
  private let note: TextBlock?
  private let numbers: TextBlock
  private let effect: TextBlock
  private let middle: Double
  private let effectX: Double
  private let isRenewal: Bool

  /// Where the line of the meeting lies, from the top of the row.
  private static let meetingY = 60.0
  private static let throughY = 116.0
  private static let endWidth = 300.0
  private static let effectWidth = 214.0
  private static let numberWidth = 56.0

  init(
    _ introduction: Introduction, number: Int, _ content: PictureContent,
    tones: IntroductionTones, width: Double, measurer: any TextMeasurer
  ) {
    self.number = number
    isRenewal = introduction.isRenewal
    let words = IntroductionWords(introduction, in: content.network)
    let left = Self.numberWidth + Self.endWidth
    let right = width - Self.effectWidth - 24 - Self.endWidth
    middle = (left + right) / 2
    effectX = width - Self.effectWidth
    func name(_ actor: Actor) -> String { Claim(actor: actor).text(in: content.network) }
    func pill(_ actor: Actor, _ maxWidth: Double) -> PersonPill {
      PersonPill(
        name(actor), tone: tones.tone(of: actor), maxWidth: maxWidth, maxLines: 2,
        measurer: measurer)
    }
    ends = [introduction.a, introduction.b].enumerated().map { place, actor in
      let pill = pill(actor, Self.endWidth)
      let home =
        actor.organization == nil && words.place(of: actor) != Claim(actor: actor)
        ? TextBlock(
          words.place(of: actor).text(in: content.network), .body, maxWidth: Self.endWidth,
          maxLines: pill.lines.count > 1 ? 1 : 2,
          short: words.place(of: actor).shortText(in: content.network), measurer: measurer) : nil
      let x = place == 0 ? left - pill.size.width : right
      return Seat(
        pill: pill, home: home, subject: actor.id,
        origin: Point(x, Self.meetingY - pill.size.height / 2), isAtEnd: place == 0)
    }
    let chain = introduction.introducers.prefix(2)
    let gap = 44.0
    let room = (right - left - 150 - (chain.count > 1 ? gap : 0)) / Double(max(1, chain.count))
    let pills = chain.map { pill($0, room) }
    let used = pills.reduce(Double(max(0, chain.count - 1)) * gap) { $0 + $1.size.width }
    var x = (left + right) / 2 - used / 2
    var between: [Seat] = []
    for (actor, pill) in zip(chain, pills) {
      between.append(
        Seat(
          pill: pill, home: nil, subject: actor.id,
          origin: Point(x, Self.throughY - pill.size.height / 2), isAtEnd: false))
      x += pill.size.width + gap
    }
    self.between = between
    let order = [introduction.a] + chain + [introduction.b]
    styles = zip(order, order.dropFirst()).map { Self.style($0, $1, content) }
    let subject = words.about
    about =
      subject.parts.isEmpty
      ? nil
      : TextBlock(
        "about " + subject.text(in: content.network), .body, maxWidth: right - left - 20,
        maxLines: 1, measurer: measurer)
    note =
      chain.isEmpty
      ? TextBlock(
        introduction.isRenewal ? "had contact before" : "nobody recorded knows both", .body,
        maxWidth: right - left - 60, measurer: measurer) : nil
    let shown = introduction.effect
    numbers = TextBlock(
      words.numbers(shown), .boxTitle, maxWidth: Self.effectWidth, measurer: measurer)
    effect = TextBlock(
      Self.caption(shown), .body, maxWidth: Self.effectWidth, maxLines: 3, measurer: measurer)
  }

  private static func caption(_ effect: Introduction.Effect) -> String {
    switch effect.measure {
    case .ways: "independent ways between the two"
    default: "recorded ties between the two"
    }
  }

  /// How the recorded tie of two people looks.
  static func style(_ a: Actor, _ b: Actor, _ content: PictureContent) -> TieStyle {
    let view = content.reading.actors
    guard let one = view.vertex(of: a), let other = view.vertex(of: b),
      let edge = view.graph.edge(from: one, to: other)
    else { return TieStyle() }
    var style = TieStyle()
    style.isOneSided = view.ties[edge].confirmation == .oneSided
    return style
  }

  func items(at origin: Point, in theme: Theme) -> [Scene.Item] {
    var items = lines(theme)
    for seat in ends + between {
      items += seat.pill.items(at: seat.origin, in: theme, subject: seat.subject)
      guard let home = seat.home else { continue }
      let x = seat.isAtEnd ? seat.rect.maxX - 8 : seat.rect.x + 8
      items += home.items(
        at: Point(x, seat.rect.maxY + 26), leading: 25, color: theme.ink2,
        anchor: seat.isAtEnd ? .end : .start, subject: seat.subject)
    }
    items += words(theme)
    return items.scaled(by: 1, movedBy: origin)
  }

  private func words(_ theme: Theme) -> [Scene.Item] {
    let disk = TextBlock.number(number, at: Point(20, Self.meetingY), theme)
    let above =
      about?.items(
        at: Point(middle, 30), leading: 0, color: theme.ink, anchor: .middle) ?? []
    let below =
      note?.items(
        at: Point(middle, Self.throughY + 6), leading: 0, color: theme.ink3, anchor: .middle) ?? []
    return disk + above + below
      + numbers.items(at: Point(effectX, 56), leading: 0, color: theme.focusText)
      + effect.items(at: Point(effectX, 88), leading: 26, color: theme.ink2)
  }

  /// The proposed tie, and under it the recorded ones that lead the way.
  private func lines(_ theme: Theme) -> [Scene.Item] {
    let (a, b) = (ends[0].rect, ends[1].rect)
    let meeting = Path(
      start: Point(a.maxX, a.center.y), segments: [.line(Point(b.x, b.center.y))])
    let way = [ends[0]] + between + [ends[1]]
    var items: [Scene.Item] = []
    if !between.isEmpty {
      for (place, style) in styles.enumerated() {
        let (from, to) = (way[place], way[place + 1])
        items += TieLine(Self.bend(from.rect, to.rect), style).items(
          in: theme, hasCasing: false, subject: "\(from.subject)—\(to.subject)")
      }
    }
    return items
      + MeetingLine(meeting).items(
        in: theme, subject: "\(ends[0].subject)—\(ends[1].subject)")
  }

  /// A curve from the right edge of one pill to the left edge of the next.
  private static func bend(_ from: Rect, _ to: Rect) -> Path {
    let fall = to.center.y - from.center.y
    let start = Point(from.maxX - (fall > 0 ? 6 : 0), from.center.y + (fall > 0 ? 12 : 0))
    let end = Point(to.x + (fall < 0 ? 6 : 0), to.center.y + (fall < 0 ? 12 : 0))
    let reach = max(20, (end.x - start.x) / 2)
    return Path(
      start: start,
      segments: [.curve(start + Point(reach, 0), end - Point(reach, 0), end)])
  }
}

extension TextBlock {
  /// A number in a filled circle, for the order of rows.
  fileprivate static func number(_ number: Int, at center: Point, _ theme: Theme) -> [Scene.Item] {
    let lettering = Lettering.strong
    return [
      Scene.Item(.circle(center: center, radius: 20, fill: theme.ink, stroke: nil), .plate),
      Scene.Item(
        .text(
          "\(number)", at: Point(center.x, center.y + lettering.baselineDrop),
          style: lettering.style(theme.background, .middle)), .label),
    ]
  }
}
