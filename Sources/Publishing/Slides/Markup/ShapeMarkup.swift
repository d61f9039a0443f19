import Drawing
import OfficePackages

/// Writes shapes, groups and ties.
struct ShapeMarkup {
  let colors: SlideColors
  let place: SlidePlace
  /// Added to the number of an item to make the id of its shape.
  static let firstID = 100
  /// Added to the number of the first item in a group to make the id of the group.
  static let firstGroupID = 1_000_000

  /// The elements of nodes; lines of a legend join nothing and are plain lines.
  func elements(_ nodes: [PictureNode], inLegend: Bool = false) -> [XMLElement] {
    nodes.map { node in
      switch node {
      case .shape(let shape): element(shape)
      case .group(let group): element(group, inLegend: inLegend)
      case .tie(let tie): inLegend ? sample(tie) : element(tie)
      }
    }
  }

  /// The element of a group with everything in it.
  func element(_ group: PictureGroup, inLegend: Bool = false) -> XMLElement {
    let box = Self.bounds(of: group.nodes)
    let frame = ["a:off", "a:chOff"].map {
      markup($0, ["x": String(place.x(box.x)), "y": String(place.y(box.y))])
    }
    let extent = ["a:ext", "a:chExt"].map {
      markup(
        $0, ["cx": String(place.length(box.width)), "cy": String(place.length(box.height))])
    }
    let properties = markup(
      "p:grpSpPr", [:], [markup("a:xfrm", [:], [frame[0], extent[0], frame[1], extent[1]])])
    let head = markup(
      "p:nvGrpSpPr", [:],
      [
        naming(Self.firstGroupID + group.order, group.name, group.meaning),
        markup("p:cNvGrpSpPr"), markup("p:nvPr"),
      ])
    return markup("p:grpSp", [:], [head, properties] + elements(group.nodes, inLegend: inLegend))
  }

  private func element(_ named: NamedShape) -> XMLElement {
    let shape = named.shape
    var kind = markup("p:cNvSpPr")
    if shape.isTextBox { kind["txBox"] = "1" }
    let head = markup(
      "p:nvSpPr", [:],
      [naming(Self.firstID + shape.order, named.name, named.meaning), kind, markup("p:nvPr")])
    let text =
      shape.lines.isEmpty
      ? nil
      : TextMarkup(colors: colors, place: place).body(
        shape.lines, in: shape.bounds, inset: GeometryMarkup.textInset(of: shape))
    return markup("p:sp", [:], [head, properties(of: shape), text].compactMap { $0 })
  }

  private func properties(of shape: PictureShape) -> XMLElement {
    let (fill, stroke, isRound) = shape.mark.paint
    let inside = fill.map { colors.fill($0, opacity: shape.opacity) } ?? markup("a:noFill")
    let line = LineMarkup(colors: colors, place: place)
      .outline(stroke, opacity: shape.opacity, isRound: isRound)
    return markup(
      "p:spPr", [:],
      [
        frame(shape.bounds), GeometryMarkup(place: place).element(of: shape), inside, line,
      ])
  }

  private func element(_ tie: PictureTie) -> XMLElement {
    var ends: [XMLElement] = []
    if let start = tie.start { ends.append(connection("a:stCxn", start)) }
    if let end = tie.end { ends.append(connection("a:endCxn", end)) }
    let head = markup(
      "p:nvCxnSpPr", [:],
      [
        naming(Self.firstID + tie.order, tie.name, tie.meaning),
        markup("p:cNvCxnSpPr", [:], ends), markup("p:nvPr"),
      ])
    return markup("p:cxnSp", [:], [head, properties(of: tie)])
  }

  private func properties(of tie: PictureTie) -> XMLElement {
    let line = LineMarkup(colors: colors, place: place).line(
      tie.stroke, opacity: tie.opacity, joint: .round, isDouble: tie.isDouble, heads: tie.heads)
    return markup(
      "p:spPr", [:],
      [
        frame(of: tie.route), GeometryMarkup(place: place).element(of: tie.route),
        markup("a:noFill"), line,
      ])
  }

  /// A line that shows what ties look like.
  private func sample(_ tie: PictureTie) -> XMLElement {
    let head = markup(
      "p:nvSpPr", [:],
      [
        naming(Self.firstID + tie.order, tie.name, nil), markup("p:cNvSpPr"), markup("p:nvPr"),
      ])
    var properties = properties(of: tie)
    properties.children[1] = .element(GeometryMarkup.preset("line"))
    return markup("p:sp", [:], [head, properties])
  }

  private func connection(_ name: String, _ end: PictureTie.End) -> XMLElement {
    markup(name, ["id": String(Self.firstID + end.shape), "idx": String(end.site)])
  }

  /// The id, name and meaning of a shape; one without meaning is marked as decoration.
  func naming(_ id: Int, _ name: String, _ meaning: String?) -> XMLElement {
    var element = markup("p:cNvPr", ["id": String(id), "name": Self.cleaned(name)])
    if let meaning, !meaning.isEmpty {
      element["descr"] = Self.cleaned(meaning)
    } else {
      element.children.append(.element(Self.decorative))
    }
    return element
  }

  private static let decorative = markup(
    "a:extLst", [:],
    [
      markup(
        "a:ext", ["uri": "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"],
        [
          markup(
            "adec:decorative", ["xmlns:adec": Namespace.decorative, "val": "1"])
        ])
    ])

  /// Text on one line, without controls and marks that turn the direction of reading.
  static func cleaned(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(2_000) {
      switch scalar.value {
      case 0...0x20, 0x7F...0x9F, 0x2028, 0x2029: clean.append(" ")
      case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE...0xFFFF: break
      default: clean.append(scalar)
      }
    }
    return String(clean)
  }
}

extension ShapeMarkup {
  /// The frame of an upright box.
  func frame(_ box: Rect) -> XMLElement {
    markup(
      "a:xfrm", [:],
      [
        markup("a:off", ["x": String(place.x(box.x)), "y": String(place.y(box.y))]),
        markup(
          "a:ext", ["cx": String(place.length(box.width)), "cy": String(place.length(box.height))]
        ),
      ])
  }

  /// The frame between the ends of a route, turned over where it runs left or up.
  private func frame(of route: TieRoute) -> XMLElement {
    let (start, end) = route.ends
    let step = end - start
    var size = Size(abs(step.x), abs(step.y))
    var isUpright = false
    if case .bent(_, _, _, let upright) = route {
      isUpright = upright
      size =
        upright
        ? Size(max(size.height, TieRoute.leastSpan), size.width)
        : Size(max(size.width, TieRoute.leastSpan), size.height)
    }
    let center = (start + end) * 0.5
    var element = frame(Rect(center: center, size: size))
    // An upright bend is a level one turned by a quarter, which swaps left and right.
    let flips = isUpright ? (step.y < 0, step.x > 0) : (step.x < 0, step.y < 0)
    if isUpright { element["rot"] = "5400000" }
    if flips.0 { element["flipH"] = "1" }
    if flips.1 { element["flipV"] = "1" }
    return element
  }

  /// The room of nodes.
  static func bounds(of nodes: [PictureNode]) -> Rect {
    let boxes = nodes.map { node -> Rect in
      switch node {
      case .shape(let named): return named.shape.bounds
      case .group(let group): return bounds(of: group.nodes)
      case .tie(let tie):
        let (start, end) = tie.route.ends
        return Rect(
          x: min(start.x, end.x), y: min(start.y, end.y), width: abs(end.x - start.x),
          height: abs(end.y - start.y))
      }
    }
    return Rect.around(boxes)
  }
}

extension Rect {
  /// The smallest rectangle around others; empty for none.
  static func around(_ boxes: [Rect]) -> Rect {
    let left = boxes.map(\.x).min() ?? 0
    let top = boxes.map(\.y).min() ?? 0
    let right = boxes.map(\.maxX).max() ?? left
    let bottom = boxes.map(\.maxY).max() ?? top
    return Rect(x: left, y: top, width: right - left, height: bottom - top)
  }
}

extension Mark {
  /// Inside, outline, and whether the pieces of the outline meet in round joints.
  var paint: (fill: Color?, stroke: Stroke?, isRound: Bool) {
    switch self {
    case .rectangle(_, _, let fill, let stroke), .circle(_, _, let fill, let stroke):
      (fill, stroke, false)
    case .path(_, let fill, let stroke): (fill, stroke, true)
    case .text: (nil, nil, false)
    }
  }
}
