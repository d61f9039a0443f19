import Findings
import StakeholderModel

/// The last slide: how the picture came about, what it leaves open, and what was left out.
struct MethodSlide: Sendable {
  /// The title.
  var title: String { slide.title }
  private let slide: Slide
  private let cards: [(text: StackedText, rect: Rect)]
  private let panel: (text: StackedText, rect: Rect)?
  private let description: String

  private static let gap = 24.0
  private static let padding = 26.0
  private static let panelShare = 0.36
  private static let scales = [1.4, 1.25, 1.12, 1.0]

  init(
    _ content: PictureContent, leftOut: [LeftOutPart], _ measurer: any TextMeasurer
  ) {
    let words = MethodWords(content)
    let slide = Slide(
      title: words.title,
      subtitle: "What the slides rest on, and what one more column would allow", legend: nil,
      footer: Footer(
        content, counts: [], ties: [], measure: "Crosstie reads what is recorded and no more"),
      measurer: measurer)
    self.slide = slide
    let box = slide.contentBox
    let hasPanel = !words.silences.isEmpty || !leftOut.isEmpty
    let panelWidth = hasPanel ? (Self.panelShare * box.width).rounded() : 0
    let room = Rect(
      x: box.x, y: box.y, width: box.width - panelWidth - (hasPanel ? Self.gap : 0),
      height: box.height)
    cards = Self.cards(
      words.topics, columns: !hasPanel ? 3 : words.topics.count <= 3 ? 1 : 2, in: room, measurer)
    let column = Rect(x: box.maxX - panelWidth, y: box.y, width: panelWidth, height: box.height)
    panel =
      hasPanel ? (Self.panelText(words.silences, leftOut, in: column, measurer), column) : nil
    let topics = words.topics.map { topic in
      ([topic.heading + ":", topic.number].compactMap { $0 } + topic.sentences)
        .joined(separator: " ")
    }
    let silences = words.silences.map {
      "Not recorded: \($0.missing); it would allow: \($0.wouldAllow)."
    }
    let omitted = leftOut.map { "Left out. \($0.sentence)." }
    description = ([words.title + "."] + topics + silences + omitted).joined(separator: " ")
  }

  /// Cards in columns, all of a row equally high, in the largest letters that fit.
  private static func cards(
    _ topics: [MethodTopic], columns: Int, in box: Rect, _ measurer: any TextMeasurer
  ) -> [(text: StackedText, rect: Rect)] {
    let columns = min(columns, max(1, topics.count))
    let width = ((box.width - Double(columns - 1) * gap) / Double(columns)).rounded(.down)
    let rowCount = (topics.count + columns - 1) / columns
    var placed: [(text: StackedText, rect: Rect)] = []
    for scale in scales {
      let texts = topics.map { text($0, width: width - 2 * padding, scale: scale, measurer) }
      let heights = (0..<rowCount).map { row in
        (texts.dropFirst(row * columns).prefix(columns).map(\.height).max() ?? 0) + 2 * padding
      }
      let used = heights.reduce(0, +) + Double(rowCount - 1) * gap
      let spare = max(0, box.height - used) / Double(max(1, rowCount))
      var y = box.y
      placed = []
      for (row, height) in heights.enumerated() {
        let line = texts.dropFirst(row * columns).prefix(columns)
        for (column, text) in line.enumerated() {
          let x = box.x + Double(column) * (width + gap)
          let isLast = column == line.count - 1
          let rect = Rect(
            x: x, y: y, width: isLast ? box.maxX - x : width, height: height + spare)
          placed.append((text, rect))
        }
        y += height + spare + gap
      }
      if used <= box.height { break }
    }
    return placed
  }

  private static func text(
    _ topic: MethodTopic, width: Double, scale: Double, _ measurer: any TextMeasurer
  ) -> StackedText {
    let size = (23 * scale).rounded()
    var text = StackedText(width: width, measurer: measurer)
    text.add(topic.heading, Lettering(size, .bold), .strong, maxLines: 2)
    if let number = topic.number {
      text.add(number, Lettering((44 * scale).rounded(), .bold), .focus, gap: 4)
    }
    for (place, sentence) in topic.sentences.enumerated() {
      text.add(sentence, Lettering(size, .regular), .second, gap: place == 0 ? 6 : 8, maxLines: 6)
    }
    return text
  }

  /// The panel's words, in the largest letters that fit; what does not fit is counted.
  private static func panelText(
    _ silences: [(missing: String, wouldAllow: String)], _ leftOut: [LeftOutPart], in box: Rect,
    _ measurer: any TextMeasurer
  ) -> StackedText {
    let width = box.width - 2 * padding
    for scale in scales {
      let text = panelText(silences, leftOut, width: width, scale: scale, hidden: 0, measurer)
      if text.height + 2 * padding <= box.height, !text.isCut { return text }
    }
    for hidden in 1...max(1, silences.count + leftOut.count) {
      let text = panelText(silences, leftOut, width: width, scale: 1, hidden: hidden, measurer)
      if text.height + 2 * padding <= box.height { return text }
    }
    return StackedText(width: width, measurer: measurer)
  }

  private static func panelText(
    _ silences: [(missing: String, wouldAllow: String)], _ leftOut: [LeftOutPart], width: Double,
    scale: Double, hidden: Int, _ measurer: any TextMeasurer
  ) -> StackedText {
    let size = (23 * scale).rounded()
    let heading = Lettering(size, .bold)
    let strong = Lettering(max(22, size - 1), .semibold)
    let body = Lettering(max(22, size - 1), .regular)
    var text = StackedText(width: width, measurer: measurer)
    let shown = silences.prefix(max(0, silences.count - hidden))
    let parts = leftOut.prefix(max(0, leftOut.count - max(0, hidden - silences.count)))
    if !shown.isEmpty {
      text.add("Not looked at, for it is not recorded", heading, .strong, maxLines: 2)
      for silence in shown {
        text.add(silence.missing, strong, .strong, gap: 12, maxLines: 3)
        text.add("would allow: " + silence.wouldAllow, body, .second, gap: 2, maxLines: 6)
      }
    }
    if !parts.isEmpty {
      text.add("Slides left out", heading, .strong, gap: 28)
      for part in parts { text.add(part.sentence, body, .second, gap: 8, maxLines: 4) }
    }
    if hidden > 0 { text.add("\(hidden) more in the notes", body, .second, gap: 12) }
    return text
  }

  /// The slide in a theme.
  func scene(in theme: Theme) -> Scene {
    var items: [Scene.Item] = []
    for card in cards {
      let bar = Rect(
        x: card.rect.x, y: card.rect.y + 20, width: 7, height: card.rect.height - 40)
      items += [
        Scene.Item(.rectangle(card.rect, radius: 16, fill: theme.panel, stroke: nil), .frame),
        Scene.Item(.rectangle(bar, radius: 3, fill: theme.ink3, stroke: nil), .frame),
      ]
      items += card.text.items(
        at: Point(card.rect.x + Self.padding, card.rect.y + Self.padding - 4), in: theme)
    }
    if let panel {
      items.append(
        Scene.Item(
          .rectangle(
            panel.rect, radius: 16, fill: nil, stroke: Stroke(theme.ink3, width: 2, dash: [7, 6])),
          .frame))
      items += panel.text.items(
        at: Point(panel.rect.x + Self.padding, panel.rect.y + Self.padding - 4), in: theme)
    }
    return slide.scene(in: theme, description: description, content: items)
  }
}
