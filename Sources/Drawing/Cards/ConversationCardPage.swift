public import Findings
import StakeholderModel

/// A conversation card as a page to print: how to begin at the left, what to ask at the right.
///
/// Nothing is filled but a bar and a few numbers, so that it takes little ink and can be written on.
public struct ConversationCardPage: Sendable {
  private let paper: Size
  private let title: TextBlock
  private let kicker: TextBlock
  private let through: TextBlock
  private let begin: CardList
  private let ask: CardList
  private let afterwards: StackedText
  private let footer: FooterBlock
  private let description: String

  private static let margin = 84.0
  private static let columnGap = 72.0

  /// Fits a card to a page.
  ///
  /// - Parameters:
  ///   - card: The card.
  ///   - number: Which of the cards it is, from 1.
  ///   - count: How many there are.
  ///   - content: The network as it may be shown; names come from there.
  ///   - paper: What it is printed on.
  ///   - measurer: Tells how wide text is.
  public init(
    _ card: ConversationCard, number: Int, of count: Int, _ content: PictureContent,
    on paper: CardPaper, measurer: any TextMeasurer
  ) {
    let size = paper.size
    self.paper = size
    let width = size.width - 2 * Self.margin
    func words(_ claim: Claim) -> String { claim.text(in: content.network) }
    let name = content.network.name.map { " · \($0)" } ?? ""
    kicker = TextBlock(
      "Conversation \(number) of \(count)\(name)", .emphasis, maxWidth: width, measurer: measurer)
    let oneLine = TextBlock(words(card.title), .title, maxWidth: width, measurer: measurer)
    title =
      oneLine.isCut
      ? TextBlock(
        balancing: words(card.title), .cardHeading, maxWidth: width, maxLines: 2,
        measurer: measurer)
      : oneLine
    through = TextBlock(
      words(card.through), .subtitle, maxWidth: width, maxLines: 2, measurer: measurer)
    let left = ((width - Self.columnGap) * 0.38).rounded()
    let lists = [7, 5, 4, 3].map { lines in
      CardList(
        "Begin", card.starters.map(words), isNumbered: false, width: left, maxLines: lines,
        measurer: measurer)
    }
    begin = lists.first { $0.height <= size.height - 620 } ?? lists[3]
    ask = CardList(
      "Ask, and listen", card.questions.map(words), isNumbered: true,
      width: width - Self.columnGap - left, maxLines: 2, measurer: measurer)
    var after = StackedText(width: left, measurer: measurer)
    after.add("Afterwards", .boxTitle, .focus)
    after.add(words(card.afterwards), .body, .second, gap: 10, maxLines: 5)
    afterwards = after
    footer = FooterBlock(
      Footer(content, counts: [], ties: [], measure: "Understand first, propose later"),
      width: width, measurer: measurer)
    description =
      ([words(card.title) + ".", words(card.through) + "."]
      + (card.starters + card.questions + [card.afterwards]).map(words)).joined(separator: " ")
  }

  /// The page in a theme.
  public func scene(in theme: Theme) -> Scene {
    let bar = Rect(x: Self.margin, y: 70, width: 72, height: 8)
    var items = [
      Scene.Item(
        .rectangle(bar, radius: 4, fill: theme.focus, stroke: nil), .frame, part: .decoration)
    ]
    items += kicker.items(
      at: Point(Self.margin, 120), leading: 0, color: theme.ink2, role: .frame
    ).inPart(.subtitle)
    let leading = 1.16 * title.lettering.size
    items += title.items(
      at: Point(Self.margin, 184), leading: leading, color: theme.ink, role: .frame
    ).inPart(.title)
    let titleEnd = 184 + leading * Double(title.lines.count - 1)
    items += through.items(
      at: Point(Self.margin, titleEnd + 48), leading: 34, color: theme.ink2, role: .frame
    ).inPart(.subtitle)
    let top = titleEnd + 48 + 34 * Double(through.lines.count - 1) + 52
    let bottom = paper.height - footer.height - 36
    items += columns(from: top, to: bottom, theme)
    items += footer.items(in: theme, slide: paper, margin: Self.margin)
    return Scene(
      size: paper, background: theme.background, title: title.lines.joined(separator: " "),
      description: description, items: items, theme: theme.id)
  }

  /// The two columns, with a thin line between.
  private func columns(from top: Double, to bottom: Double, _ theme: Theme) -> [Scene.Item] {
    let right = Self.margin + begin.width + Self.columnGap
    let rule = Rect(x: right - Self.columnGap / 2, y: top, width: 1.5, height: bottom - top)
    var items = [
      Scene.Item(
        .rectangle(rule, radius: 0, fill: theme.rule, stroke: nil), .frame, part: .decoration)
    ]
    let afterTop = max(bottom - afterwards.height - 4, top + begin.height + 30)
    items += begin.items(at: Point(Self.margin, top), until: afterTop - 40, hasRules: false, theme)
    items += afterwards.items(at: Point(Self.margin, afterTop), in: theme)
    items += ask.items(at: Point(right, top), until: bottom, hasRules: true, theme)
    return items
  }
}

extension Lettering {
  /// The title of a card on two lines.
  static let cardHeading = Lettering(40, .bold)
  /// A question on a card.
  static let cardLine = Lettering(25, .regular)
}
