import Findings
import GraphKernel
import NetworkAnalysis
import StakeholderModel

/// One row for each introduction, from top to bottom.
struct IntroductionRows: Sendable {
  private let rows: [IntroductionRow]
  private let questions: [IntroductionQuestions]
  private let box: Rect
  private let height: Double

  /// Under so few rows there is room for what to ask.
  private static let fewRows = 2
  private static let mostHeight = 190.0

  init(
    _ introductions: Introductions, _ content: PictureContent, in box: Rect,
    measurer: any TextMeasurer
  ) {
    let tones = IntroductionTones(introductions.list, content.network)
    let count = introductions.list.count
    let isFew = count <= Self.fewRows
    let room = box.height / Double(max(1, count))
    let height = isFew ? room : min(Self.mostHeight, room)
    questions =
      !isFew
      ? []
      : introductions.list.map { introduction in
        IntroductionQuestions(
          introduction, content, most: count == 1 ? 7 : 3, width: box.width, measurer: measurer)
      }
    rows = introductions.list.enumerated().map { number, introduction in
      IntroductionRow(
        introduction, number: number + 1, content, tones: tones, width: box.width,
        measurer: measurer)
    }
    self.height = height
    let used = height * Double(introductions.list.count)
    self.box = Rect(
      x: box.x, y: box.y + max(0, (box.height - used) / 3), width: box.width, height: used)
  }

  func items(in theme: Theme) -> [Scene.Item] {
    rows.enumerated().flatMap { number, row -> [Scene.Item] in
      let top = box.y + Double(number) * height
      let line = Rect(x: box.x, y: top - 1, width: box.width, height: 1.5)
      let rule = Scene.Item(
        .rectangle(line, radius: 0, fill: theme.rule, stroke: nil), .ornament)
      let asked = questions.indices.contains(number) ? questions[number] : nil
      let used = IntroductionRow.height + (asked?.height ?? 0)
      let start = top + (height - used) / 2
      return (number > 0 ? [rule] : []) + row.items(at: Point(box.x, start), in: theme)
        + (asked?.items(at: Point(box.x, start + IntroductionRow.height), in: theme) ?? [])
    }
  }
}

extension IntroductionRows {
  /// Whether a line of the rows stands for a tie that only one side told.
  static func hasOneSided(_ introductions: Introductions, _ content: PictureContent) -> Bool {
    introductions.list.contains { introduction in
      let order = [introduction.a] + introduction.introducers + [introduction.b]
      return zip(order, order.dropFirst()).contains {
        IntroductionRow.style($0, $1, content).isOneSided
      }
    }
  }
}

/// What to ask, under a row that has room for it.
struct IntroductionQuestions: Sendable {
  private let heading: TextBlock
  private let lines: [TextBlock]

  private static let left = 120.0
  private static let leading = 42.0

  init(
    _ introduction: Introduction, _ content: PictureContent, most: Int, width: Double,
    measurer: any TextMeasurer
  ) {
    let room = width - Self.left - 40
    let card = ConversationCard(introduction, in: content.network)
    let other = Claim(actor: introduction.b).text(in: content.network)
    heading = TextBlock(
      "What to ask \(other)", .strong, maxWidth: room, measurer: measurer)
    lines = card.questions.prefix(most).map {
      TextBlock($0.text(in: content.network), .body, maxWidth: room, measurer: measurer)
    }
  }

  var height: Double { 74 + Self.leading * Double(lines.count) }

  func items(at origin: Point, in theme: Theme) -> [Scene.Item] {
    let start = Point(origin.x + Self.left, origin.y + 58)
    return heading.items(at: start, leading: 0, color: theme.ink)
      + lines.enumerated().flatMap { number, line in
        line.items(
          at: start + Point(0, Self.leading * Double(number + 1)), leading: 0, color: theme.ink2)
      }
  }
}

/// The colors of people by their organization, in the order of first mention.
struct IntroductionTones: Sendable {
  private let tones: [OrganizationID: Tone]
  private let homes: [Actor: OrganizationID]

  init(_ list: [Introduction], _ network: StakeholderNetwork) {
    var homes: [Actor: OrganizationID] = [:]
    for person in network.people { homes[.person(person.id)] = person.home }
    for organization in network.organizations {
      homes[.organization(organization.id)] = organization.id
    }
    let mentioned = list.flatMap { [$0.a, $0.b] + $0.introducers }.compactMap { homes[$0] }
    var order: [OrganizationID] = []
    for home in mentioned where !order.contains(home) { order.append(home) }
    let assigned = Tone.assigned(
      toGroupsOf: order.map { home in mentioned.count { $0 == home } })
    var tones: [OrganizationID: Tone] = [:]
    for (home, tone) in zip(order, assigned) { tones[home] = tone }
    self.tones = tones
    self.homes = homes
  }

  func tone(of actor: Actor) -> Tone { homes[actor].flatMap { tones[$0] } ?? .neutral }
}
