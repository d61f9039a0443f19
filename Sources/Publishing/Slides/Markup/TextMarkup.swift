import Drawing
import OfficePackages

/// How lines of text that are already set are written as the text of a shape.
///
/// The insets and distances are chosen so that the baselines fall where the picture has them, with the
/// font the picture was set in; with another font they move by parts of a letter.
struct TextMarkup {
  let colors: SlideColors
  let place: SlidePlace

  /// The part of a line of Inter above its baseline and the whole, as shares of the size.
  private static let ascent = 2728.0 / 2816
  private static let height = 3408.0 / 2816

  /// Lines of one look that stand under each other.
  private struct Paragraph {
    var lines: [TextLine]
    /// The distance of its lines, and of its first from the one before it.
    var leading: Double
    /// Room before it.
    var before = 0.0

    var style: TextStyle { lines[0].style }
    var bottom: Double { lines[lines.count - 1].baseline + TextMarkup.descent(style) }
  }

  private static func descent(_ style: TextStyle) -> Double { (height - ascent) * style.size }

  /// The text of a shape.
  ///
  /// - Parameters:
  ///   - lines: Lines that are anchored at one x, from the top; at least one.
  ///   - rect: The shape.
  ///   - inset: How far inside of the shape its text begins by itself.
  /// - Returns: The element `p:txBody`.
  func body(_ lines: [TextLine], in rect: Rect, inset: Double) -> XMLElement {
    let paragraphs = Self.paragraphs(lines)
    let total = paragraphs.reduce(0) { sum, paragraph in
      sum + paragraph.before + paragraph.leading * Double(paragraph.lines.count)
    }
    let top = (paragraphs.last?.bottom ?? rect.y) - total
    let rise = top - (rect.center.y - total / 2)
    let isCentered = abs(rise) <= 4
    let insets = horizontal(lines[0], in: rect, inset)
    let vertical =
      isCentered ? (max(0, 2 * rise), max(0, -2 * rise)) : (top - rect.y - inset, 0)
    let body = markup(
      "a:bodyPr",
      [
        "vertOverflow": "overflow", "horzOverflow": "overflow", "wrap": "none",
        "lIns": String(place.length(insets.left)), "tIns": String(place.length(vertical.0)),
        "rIns": String(place.length(insets.right)), "bIns": String(place.length(vertical.1)),
        "rtlCol": "0", "anchor": isCentered ? "ctr" : "t",
      ], [markup("a:noAutofit")])
    return markup(
      "p:txBody", [:], [body, markup("a:lstStyle")] + paragraphs.map(element))
  }

  private func horizontal(
    _ line: TextLine, in rect: Rect, _ inset: Double
  ) -> (left: Double, right: Double) {
    switch line.style.anchor {
    case .start: return (line.x - rect.x - inset, 0)
    case .end: return (0, rect.maxX - line.x - inset)
    case .middle:
      let shift = line.x - rect.center.x
      return (max(0, 2 * shift), max(0, -2 * shift))
    }
  }

  private static func paragraphs(_ lines: [TextLine]) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    for line in lines {
      let natural = height * line.style.size
      guard let last = paragraphs.last else {
        paragraphs.append(Paragraph(lines: [line], leading: natural))
        continue
      }
      let previous = last.lines[last.lines.count - 1]
      let step = line.baseline - previous.baseline
      let isFirstStep = last.lines.count == 1
      if last.style == line.style, step < 1.5 * natural,
        isFirstStep || abs(step - last.leading) < 0.6
      {
        paragraphs[paragraphs.count - 1].lines.append(line)
        paragraphs[paragraphs.count - 1].leading = step
      } else {
        let room = line.baseline + descent(line.style) - last.bottom
        let leading = room < natural ? max(room, natural * 0.7) : natural
        paragraphs.append(
          Paragraph(lines: [line], leading: leading, before: max(0, room - leading)))
      }
    }
    return paragraphs
  }

  private func element(_ paragraph: Paragraph) -> XMLElement {
    let style = paragraph.style
    var properties = markup("a:pPr", ["algn": Self.alignment(style.anchor)])
    let percent = paragraph.leading / (Self.height * style.size)
    if abs(percent - 1) > 0.004 {
      properties.children.append(
        .element(
          markup(
            "a:lnSpc", [:],
            [markup("a:spcPct", ["val": String(SlidePlace.whole(percent * 100_000))])])))
    }
    if paragraph.before > 0.5 {
      let points = SlidePlace.whole(paragraph.before * 50 * place.scale)
      properties.children.append(
        .element(markup("a:spcBef", [:], [markup("a:spcPts", ["val": String(points)])])))
    }
    var runs: [XMLElement] = []
    for line in paragraph.lines {
      if !runs.isEmpty { runs.append(markup("a:br", [:], [look("a:rPr", style)])) }
      runs.append(
        markup("a:r", [:], [look("a:rPr", line.style), markup("a:t", text: line.words)]))
    }
    return markup("a:p", [:], [properties] + runs)
  }

  private func look(_ name: String, _ style: TextStyle) -> XMLElement {
    markup(
      name,
      [
        "sz": String(place.textSize(style.size)), "b": style.weight == .regular ? "0" : "1",
        "noProof": "1",
      ],
      [colors.fill(style.color), markup("a:latin", ["typeface": "+mn-lt"])])
  }

  private static func alignment(_ anchor: TextStyle.Anchor) -> String {
    switch anchor {
    case .start: "l"
    case .middle: "ctr"
    case .end: "r"
    }
  }
}

/// A line of text that was set.
struct TextLine: Sendable, Hashable {
  var words: String
  /// Where the line is anchored.
  var x: Double
  var baseline: Double
  var style: TextStyle
  /// How wide it is as it will be drawn.
  var width: Double

  /// The room it takes.
  var rect: Rect {
    let left =
      switch style.anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return Rect(
      x: left, y: baseline - 0.97 * style.size, width: width, height: 1.21 * style.size)
  }

  /// The room of its letters.
  var ink: Rect {
    Rect(x: rect.x, y: baseline - 0.74 * style.size, width: width, height: 0.94 * style.size)
  }
}
