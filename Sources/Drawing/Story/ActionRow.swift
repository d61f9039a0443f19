import StakeholderModel

/// One action as a card: its number, what to do, why, and whom it concerns.
struct ActionRow: Sendable {
  private let number: Int
  private let what: StackedText
  private let why: StackedText
  private let whom: PartyTags
  private let width: Double
  private let columns: Columns

  private static let padding = 18.0

  /// Where the three columns begin and how wide they are.
  private struct Columns {
    let what: (x: Double, width: Double)
    let why: (x: Double, width: Double)
    let whom: (x: Double, width: Double)

    init(width: Double) {
      let whomWidth = (0.2 * width).rounded()
      let whyWidth = (0.29 * width).rounded()
      whom = (width - whomWidth - 24, whomWidth)
      why = (whom.x - 36 - whyWidth, whyWidth)
      what = (100, why.x - 36 - 100)
    }
  }

  /// The heads of the columns and where they begin.
  static func heads(width: Double) -> [(words: String, x: Double)] {
    let columns = Columns(width: width)
    return [
      ("What to do, and a first step", columns.what.x), ("Why", columns.why.x),
      ("Whom it concerns", columns.whom.x),
    ]
  }

  init(
    _ action: RankedAction, number: Int, saysMatter: Bool, width: Double, scale: Double,
    tones: ActorTones, measurer: any TextMeasurer
  ) {
    let columns = Columns(width: width)
    self.columns = columns
    self.number = number
    self.width = width
    let small = (24 * scale).rounded()
    var what = StackedText(width: columns.what.width, measurer: measurer)
    what.add(action.aim, Lettering((28 * scale).rounded(), .bold), .strong, maxLines: 2)
    what.add(
      action.step, Lettering(small, .regular), .second, gap: 6, maxLines: 3)
    if saysMatter, let matter = action.matter {
      what.add(matter, Lettering(small, .regular), .second, gap: 14, maxLines: 5)
    }
    self.what = what
    var why = StackedText(width: columns.why.width, measurer: measurer)
    why.add(action.why, Lettering(small, .semibold), .strong, maxLines: 4)
    if action.others > 0 {
      why.add(
        "and \(counted(action.others, "more finding", "more findings")) like it",
        Lettering(max(22, small - 2), .regular), .second, gap: 4)
    }
    self.why = why
    whom = PartyTags(action, tones, width: columns.whom.width, measurer: measurer)
  }

  var height: Double {
    (max(what.height, why.height, whom.height, 52) + 2 * Self.padding).rounded(.up)
  }

  var isCut: Bool { what.isCut || why.isCut }

  func items(at corner: Point, in theme: Theme) -> [Scene.Item] {
    let rect = Rect(x: corner.x, y: corner.y, width: width, height: height)
    let center = Point(corner.x + 52, corner.y + Self.padding + 26)
    let lettering = Lettering(28, .bold)
    var items = [
      Scene.Item(.rectangle(rect, radius: 16, fill: theme.panel, stroke: nil), .frame),
      Scene.Item(.circle(center: center, radius: 26, fill: theme.ink, stroke: nil), .ornament),
      Scene.Item(
        .text(
          "\(number)", at: center + Point(0, lettering.baselineDrop),
          style: lettering.style(theme.background, .middle)), .label),
    ]
    items += what.items(at: Point(corner.x + columns.what.x, corner.y + Self.padding), in: theme)
    items += why.items(at: Point(corner.x + columns.why.x, corner.y + Self.padding), in: theme)
    return items
      + whom.items(at: Point(corner.x + columns.whom.x, corner.y + Self.padding), in: theme)
  }
}
