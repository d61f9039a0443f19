import Drawing
import OfficePackages

/// How the outline of a shape or a tie is written.
struct LineMarkup {
  let colors: SlideColors
  let place: SlidePlace

  /// An outline; `nil` draws none.
  func outline(_ stroke: Stroke?, opacity: Double, isRound: Bool) -> XMLElement {
    guard let stroke, stroke.width > 0 else { return markup("a:ln", [:], [markup("a:noFill")]) }
    return line(stroke, opacity: opacity, joint: isRound ? .round : .miter)
  }

  /// How pieces of a line meet.
  enum Joint {
    // The two that pictures use.
    case round, miter
  }

  /// A line with what it may have at its ends.
  func line(
    _ stroke: Stroke, opacity: Double, joint: Joint, isDouble: Bool = false,
    heads: TieHeads = TieHeads()
  ) -> XMLElement {
    var result = markup("a:ln", ["w": String(max(1, place.length(stroke.width)))])
    if stroke.hasRoundEnds { result["cap"] = "rnd" }
    if isDouble { result["cmpd"] = "dbl" }
    var children = [colors.fill(stroke.color, opacity: opacity)]
    if let dash = dash(of: stroke) { children.append(dash) }
    children.append(
      joint == .round ? markup("a:round") : markup("a:miter", ["lim": "800000"]))
    if let start = heads.start { children.append(head("a:headEnd", start, stroke)) }
    if let end = heads.end { children.append(head("a:tailEnd", end, stroke)) }
    result.children = children.map(XMLElement.Node.element)
    return result
  }

  private func dash(of stroke: Stroke) -> XMLElement? {
    let isDrawable = stroke.dash.allSatisfy { $0 >= 0 } && stroke.dash.contains { $0 > 0 }
    guard isDrawable else { return nil }
    let lengths = stroke.dash.count % 2 == 0 ? stroke.dash : stroke.dash + stroke.dash
    func share(_ length: Double) -> String {
      String(SlidePlace.whole(length / stroke.width * 100_000))
    }
    let pairs = stride(from: 0, to: lengths.count, by: 2).map { at in
      markup("a:ds", ["d": share(lengths[at]), "sp": share(lengths[at + 1])])
    }
    return markup("a:custDash", [:], pairs)
  }

  /// An arrowhead as near as the three sizes of the format come to its length.
  private func head(_ name: String, _ length: Double, _ stroke: Stroke) -> XMLElement {
    let sizes = [("sm", 2.0), ("med", 3.0), ("lg", 5.0)]
    let wanted = length / stroke.width
    let nearest = sizes.min { abs($0.1 - wanted) < abs($1.1 - wanted) }?.0 ?? "med"
    return markup(name, ["type": "triangle", "w": nearest, "len": nearest])
  }
}

/// The lengths of the arrowheads of a tie in pixels.
struct TieHeads: Sendable, Hashable {
  var start: Double?
  var end: Double?
}
