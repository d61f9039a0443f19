import Drawing

/// The items of a picture or a legend, by what becomes of them on a slide.
struct SceneLayer {
  /// A line of text with its place among the items.
  struct Words {
    let order: Int
    let line: TextLine
    let subject: String?
  }

  /// A stretch of a tie's line.
  struct TiePiece {
    let order: Int
    var path: Path
    let stroke: Stroke
    let opacity: Double
    let subject: String?
    let words: String?
    /// Whether a second line runs inside of it.
    var isDouble = false
  }

  /// An arrowhead.
  struct Head {
    let subject: String?
    let tip: Point
    let length: Double
  }

  private(set) var shapes: [PictureShape] = []
  private(set) var words: [Words] = []
  private(set) var pieces: [TiePiece] = []
  private(set) var heads: [Head] = []

  init(_ items: [(order: Int, item: Scene.Item)], measurer: any TextMeasurer) {
    for (order, item) in items { take(item, order, measurer) }
  }

  private mutating func take(_ item: Scene.Item, _ order: Int, _ measurer: any TextMeasurer) {
    switch item.mark {
    case .text(let text, let point, let style):
      guard !text.isEmpty else { return }
      let line = TextLine(text, at: point, style: style, measurer: measurer)
      words.append(Words(order: order, line: line, subject: item.subject))
    case .path(let path, nil, let stroke?) where !path.isClosed && item.isTieLine:
      takeLine(item, path, stroke, order)
    case .path(let path, .some, nil) where item.role == .tieMark && path.segments.count == 2:
      let corners = path.segments.map(\.end)
      let middle = (corners[0] + corners[1]) * 0.5
      heads.append(
        Head(subject: item.subject, tip: path.start, length: (path.start - middle).length))
    default:
      if item.role == .casing { return }
      if let shape = PictureShape(item, order: order) { shapes.append(shape) }
    }
  }

  /// A casing that is narrower than the tie before it is the gap of a double line; others only set
  /// lines apart from those they cross.
  private mutating func takeLine(
    _ item: Scene.Item, _ path: Path, _ stroke: Stroke, _ order: Int
  ) {
    guard item.role == .casing else {
      pieces.append(
        TiePiece(
          order: order, path: path, stroke: stroke, opacity: min(1, max(0, item.opacity)),
          subject: item.subject, words: item.words))
      return
    }
    if let last = pieces.last, last.order == order - 1, last.path == path,
      last.subject == item.subject, stroke.width < last.stroke.width
    {
      pieces[pieces.count - 1].isDouble = true
    }
  }
}

extension Scene.Item {
  /// Whether the item is drawn for a tie, or to set one apart.
  fileprivate var isTieLine: Bool { [.tie, .faded, .casing].contains(role) }
}

extension TextLine {
  /// A line measured as it will be drawn: presentations know no half bold.
  init(_ words: String, at point: Point, style: TextStyle, measurer: any TextMeasurer) {
    let weight: TextStyle.Weight = style.weight == .regular ? .regular : .bold
    self.init(
      words: words, x: point.x, baseline: point.y, style: style,
      width: measurer.width(of: words, size: style.size, weight: weight))
  }
}

/// Lines that belong to one block: one anchor, one look of a size, one under the other.
enum TextBlocks {
  /// The lines of a layer that stand by themselves, joined to blocks.
  static func blocks(of words: [SceneLayer.Words]) -> [PictureShape] {
    var blocks: [[SceneLayer.Words]] = []
    for word in words {
      if let last = blocks.last?.last, last.order == word.order - 1,
        last.subject == word.subject, follows(word.line, last.line),
        last.line.style == word.line.style
      {
        blocks[blocks.count - 1].append(word)
      } else {
        blocks.append([word])
      }
    }
    return blocks.map { block in
      PictureShape(lines: block.map(\.line), order: block[0].order, subject: block[0].subject)
    }
  }

  /// Whether a line stands under another as the next of its block.
  static func follows(_ line: TextLine, _ above: TextLine) -> Bool {
    let step = line.baseline - above.baseline
    return line.style.anchor == above.style.anchor && abs(line.x - above.x) < 0.6 && step > 0
      && step < 1.75 * max(line.style.size, above.style.size)
  }
}
