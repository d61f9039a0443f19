import Findings
import GraphKernel
import StakeholderModel

/// The first slide: which network this is, how much of it is known, and the first thing to know.
struct OpeningSlide: Sendable {
  /// The name of the network, or the user's own title.
  let title: String
  /// The first finding, and the rule behind it.
  let first: PictureTitle

  private let head: StackedText
  private let place: StackedText
  private let claim: StackedText
  private let counts: [(number: TextBlock, words: TextBlock)]
  private let motif: OpeningMotif?
  private let motifWords: TextBlock?
  private let footer: FooterBlock
  private let description: String

  private static let left = Slide.margin
  private static let textWidth = 1220.0
  private static let motifBox = Rect(x: 1370, y: 132, width: 486, height: 754)
  private static let claimPadding = 40.0
  private static let countsTop = 832.0

  init(_ content: PictureContent, _ measurer: any TextMeasurer) {
    let network = content.network
    let title = content.title ?? network.name ?? "The network at a glance"
    var untitled = content
    untitled.title = nil
    let facts = content.reading.facts.compactMap(content.told)
    let first = PictureTitle(
      untitled, shows: FindingRule.catalog.map(\.id).filter { $0 != "data.lowResponse" },
      neutral: facts.dropFirst().first ?? facts.first ?? "Nothing is recorded yet.")
    self.title = title
    self.first = first
    head = Self.head(title, measurer)
    var place = StackedText(width: Self.textWidth, measurer: measurer)
    if let words = Self.whereFrom(content) { place.add(words, .openingLine, .second, maxLines: 2) }
    self.place = place
    var claim = StackedText(width: Self.textWidth - 2 * Self.claimPadding, measurer: measurer)
    claim.add(first.rule == nil ? "What is known" : "The first thing to know", .emphasis, .second)
    claim.add(first.text, .longTitle, .strong, gap: 12, maxLines: 4)
    if let caution = first.caution { claim.add(caution, .lead, .second, gap: 12, maxLines: 2) }
    self.claim = claim
    let counts = Self.counts(content)
    self.counts = counts.map {
      (
        TextBlock($0.0, .count, maxWidth: 330, measurer: measurer),
        TextBlock($0.1, .lead, maxWidth: 290, maxLines: 2, measurer: measurer)
      )
    }
    let motif = OpeningMotif(content, in: Self.motifBox)
    self.motif = motif
    motifWords = motif.map {
      TextBlock($0.words, .body, maxWidth: Self.motifBox.width, maxLines: 2, measurer: measurer)
    }
    footer = FooterBlock(
      Footer(content, counts: [], ties: [], measure: ""),
      width: Slide.size.width - 2 * Slide.margin, measurer: measurer)
    let told = counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    description = "The opening slide of \(title): \(told). \(first.text)"
  }

  /// The slide in a theme.
  func scene(in theme: Theme) -> Scene {
    var items = [
      Scene.Item(
        .rectangle(
          Rect(x: Self.left, y: 132, width: 120, height: 10), radius: 5, fill: theme.focus,
          stroke: nil), .frame, part: .decoration)
    ]
    items += head.items(at: Point(Self.left, 172), in: theme, role: .frame).inPart(.title)
    items += place.items(
      at: Point(Self.left, 190 + head.height), in: theme, role: .frame
    ).inPart(.subtitle)
    items += claimItems(in: theme) + countItems(in: theme)
    items += motif?.items(in: theme) ?? []
    items +=
      motifWords?.items(
        at: Point(Self.motifBox.x, Self.motifBox.maxY + 42), leading: 28, color: theme.ink2) ?? []
    items += footer.items(in: theme, slide: Slide.size, margin: Slide.margin)
    return Scene(
      size: Slide.size, background: theme.background, title: title, description: description,
      items: items, theme: theme.id)
  }

  private func claimItems(in theme: Theme) -> [Scene.Item] {
    let height = claim.height + 60
    let top = max(190 + head.height + place.height + 36, Self.countsTop - 60 - height)
    let panel = Rect(x: Self.left, y: top, width: Self.textWidth, height: height)
    let bar = Rect(x: panel.x, y: panel.y + 22, width: 8, height: panel.height - 44)
    return [
      Scene.Item(.rectangle(panel, radius: 16, fill: theme.panel, stroke: nil), .frame),
      Scene.Item(.rectangle(bar, radius: 4, fill: theme.focus, stroke: nil), .frame),
    ] + claim.items(at: Point(panel.x + Self.claimPadding, panel.y + 30), in: theme)
  }

  private func countItems(in theme: Theme) -> [Scene.Item] {
    let step = min(330, Self.textWidth / Double(max(1, counts.count)))
    return counts.enumerated().flatMap { place, count in
      let x = Self.left + Double(place) * step
      return count.number.items(
        at: Point(x, Self.countsTop + 54), leading: 0, color: theme.focusText)
        + count.words.items(
          at: Point(x, Self.countsTop + 96), leading: 30, color: theme.ink2)
    }
  }
}

extension OpeningSlide {
  private static func head(
    _ title: String, _ measurer: any TextMeasurer
  ) -> StackedText {
    let sizes = [84.0, 72, 60, 50]
    let fitting =
      sizes.first { size in
        let lines = size > 60 ? 2 : 3
        return !TextBlock(
          title, Lettering(size, .bold), maxWidth: textWidth, maxLines: lines, measurer: measurer
        ).isCut
      } ?? 50
    var head = StackedText(width: textWidth, measurer: measurer)
    head.add(title, Lettering(fitting, .bold), .strong, maxLines: 3)
    return head
  }

  /// "As of 30 Sep 2025".
  private static func whereFrom(_ content: PictureContent) -> String? {
    let parts = [
      content.title == nil ? nil : content.network.name,
      content.network.asOf.map { "As of \($0.spelled)" },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  /// At most four numbers with what they count.
  private static func counts(_ content: PictureContent) -> [(String, String)] {
    let network = content.network
    let reading = content.reading
    var counts: [(String, String)] = []
    func add(_ count: Int, _ one: String, _ many: String) {
      if count > 0 { counts.append(("\(count)", count == 1 ? one : many)) }
    }
    add(network.people.count, "person", "people")
    let houses = TableSeats(content).houseCount
    add(houses, "organization", "organizations")
    let pairs = reading.actors.graph.edges.count
    add(pairs, "pair that works together", "pairs that work together")
    if let respondents = network.respondents, !respondents.asked.isEmpty {
      let answered = Set(respondents.answered).count
      let asked = Set(respondents.asked).union(respondents.answered).count
      counts.append(("\(answered) of \(asked)", "who were asked answered"))
    } else {
      add(network.alliances.count, "alliance", "alliances")
    }
    return Array(counts.prefix(4))
  }
}

extension Lettering {
  /// A number of the opening slide.
  static let count = Lettering(60, .bold)
  /// A sentence to be read from the back of the room.
  static let lead = Lettering(26, .regular)
  /// The line under the opening title.
  static let openingLine = Lettering(32, .regular)
}
