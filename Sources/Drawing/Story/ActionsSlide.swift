import Findings
import StakeholderModel

/// What to do next: the actions in order, each with why, whom it concerns and where to begin.
struct ActionsSlide: Sendable {
  /// The most actions on the slide.
  static let most = 5

  /// The title.
  var title: String { slide.title }
  private let slide: Slide
  private let rows: [ActionRow]
  private let heads: [(words: TextBlock, x: Double)]
  private let corners: [Point]
  private let description: String

  private static let gap = 14.0
  private static let headHeight = 40.0
  /// How much larger than usual letters may be, where few rows leave the room.
  private static let scales = [1.45, 1.3, 1.15, 1.0]

  /// Fits as many actions as there is room for; `nil` where there is none to tell.
  init?(_ content: PictureContent, _ measurer: any TextMeasurer) {
    let all = RankedAction.all(content)
    guard !all.isEmpty else { return nil }
    let tones = ActorTones(content)
    func slide(_ count: Int) -> Slide {
      let left = all.count - count
      return Slide(
        title: Self.title(all.count, drawn: count),
        subtitle: count == 1
          ? "With the finding behind it and where to begin"
          : "The weightiest first; each with the finding behind it and where to begin",
        legend: nil,
        footer: Footer(
          content, counts: [], ties: [],
          measure: left > 0 ? "\(left) more in the notes" : "Ranked by weight of the finding"),
        measurer: measurer)
    }
    let most = min(Self.most, all.count)
    var chosen = (slide: slide(1), rows: [ActionRow]())
    search: for count in stride(from: most, through: 1, by: -1) {
      let slide = slide(count)
      for scale in Self.scales {
        let rows = all.prefix(count).enumerated().map {
          ActionRow(
            $1, number: $0 + 1, saysMatter: count <= 3, width: slide.contentBox.width,
            scale: scale, tones: tones, measurer: measurer)
        }
        let height = rows.reduce(Self.headHeight) { $0 + $1.height + Self.gap } - Self.gap
        chosen = (slide, rows)
        if height <= slide.contentBox.height, !rows.contains(where: \.isCut) { break search }
      }
    }
    self.slide = chosen.slide
    rows = chosen.rows
    let box = chosen.slide.contentBox
    heads = ActionRow.heads(width: box.width).map {
      (TextBlock($0.words, .emphasis, maxWidth: 500, measurer: measurer), box.x + $0.x)
    }
    let used = rows.reduce(0) { $0 + $1.height }
    let free = box.height - Self.headHeight - used
    let gap = min(28, max(Self.gap, free / Double(max(1, rows.count))))
    var y = box.y + Self.headHeight
    corners = rows.map { row in
      defer { y += row.height + gap }
      return Point(box.x, y)
    }
    description =
      "What to do next. "
      + all.prefix(rows.count).enumerated().map {
        "\($0 + 1): \($1.aim). Why: \($1.why). First step: \($1.step)"
      }.joined(separator: " ")
  }

  private static func title(_ count: Int, drawn: Int) -> String {
    let words = ["", "One thing", "Two things", "Three things", "Four things", "Five things"]
    let number = drawn < words.count ? words[drawn] : "\(drawn) things"
    return count > drawn ? "\(number) to do first" : "\(number) to do next"
  }

  /// The slide in a theme.
  func scene(in theme: Theme) -> Scene {
    let headItems = heads.flatMap {
      $0.words.items(
        at: Point($0.x, slide.contentBox.y + 22), leading: 0, color: theme.ink2)
    }
    return slide.scene(
      in: theme, description: description,
      content: headItems + zip(rows, corners).flatMap { $0.items(at: $1, in: theme) })
  }
}

/// The colors of people and organizations, as on the maps.
struct ActorTones: Sendable {
  private var tones: [Actor: Tone] = [:]

  init(_ content: PictureContent) {
    let cards = CardContent(content)
    let cardTones = CardTones(cards, content.network).tones
    let grouping = content.reading.grouping
    let ofGroup = { (actor: Actor) -> Tone? in
      guard let group = grouping.index(of: actor),
        let card = cards.cards.firstIndex(where: { $0.group == group })
      else { return nil }
      return cardTones[card]
    }
    for person in content.network.people {
      tones[.person(person.id)] = ofGroup(.person(person.id))
    }
    for organization in content.network.organizations {
      tones[.organization(organization.id)] = ofGroup(.organization(organization.id))
    }
  }

  func tone(of actor: Actor) -> Tone { tones[actor] ?? .neutral }
}
