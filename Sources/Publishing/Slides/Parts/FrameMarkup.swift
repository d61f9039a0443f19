import Drawing
import OfficePackages

/// Writes what stands around a picture: title, subtitle, bars and footer.
struct FrameMarkup {
  let reading: PictureReading
  let scene: Scene
  let design: SlideDesign
  let colors: SlideColors
  let fit: SlideFit

  private static let titleID = 2
  private static let subtitleID = 3
  private static let footerID = 4
  private static let measureID = 5
  private static let firstDecorationID = 10

  /// Title, subtitle and bars: what is read first and lies behind everything.
  var opening: [XMLElement] {
    guard let words = fit.words else {
      return [ownTitle, own(Self.subtitleID, "Subtitle", reading.subtitle, subtitleKind)]
        .compactMap { $0 } + bars
    }
    return [templateTitle, templateSubtitle(words)].compactMap { $0 }
  }

  /// The footer, which is read last.
  var closing: [XMLElement] {
    guard let words = fit.words else {
      return [
        own(Self.footerID, "Footer", reading.source, footerKind), ownMeasure,
      ].compactMap { $0 }
    }
    return templateFooter(words)
  }

  private var subtitleKind: KeyValuePairs<String, String> {
    ["type": "body", "sz": "quarter", "idx": design.subtitleIndex ?? "13"]
  }

  private var footerKind: KeyValuePairs<String, String> {
    ["type": "ftr", "sz": "quarter", "idx": design.footerIndex ?? "11"]
  }
}

extension FrameMarkup {
  private var ownTitle: XMLElement? {
    guard !reading.title.isEmpty else {
      // A slide without a title is hard to find; its name stays off the picture.
      return scene.title.isEmpty ? nil : hiddenTitle
    }
    return own(Self.titleID, "Title", reading.title, ["type": "title"])
  }

  private var hiddenTitle: XMLElement {
    let line = TextLine(
      words: ShapeMarkup.cleaned(scene.title), x: 0, baseline: -40,
      style: TextStyle(22, color: scene.background), width: 400)
    return own(Self.titleID, "Title", [line], ["type": "title"]) ?? markup("p:sp")
  }

  /// A placeholder of our own layout, with its words where the picture has them.
  private func own(
    _ id: Int, _ name: String, _ lines: [TextLine], _ kind: KeyValuePairs<String, String>
  ) -> XMLElement? {
    guard !lines.isEmpty else { return nil }
    let box = PictureShape(lines: lines, order: 0, subject: nil)
    let frame = widened(box.bounds)
    let shapes = ShapeMarkup(colors: colors, place: fit.picture)
    let text = TextMarkup(colors: colors, place: fit.picture)
    return markup(
      "p:sp", [:],
      [
        SlideMarkup.holder(id, name, kind, locks: ["noGrp": "1"]),
        markup("p:spPr", [:], [shapes.frame(frame)]), text.body(lines, in: frame, inset: 0),
      ])
  }

  /// A box as wide as the slide allows, so that words in its place are seen to have room.
  private func widened(_ box: Rect) -> Rect {
    let margin = min(box.x, 64)
    return Rect(
      x: box.x, y: box.y, width: max(box.width, scene.size.width - margin - box.x),
      height: box.height)
  }

  private var ownMeasure: XMLElement? {
    guard !reading.measure.isEmpty else { return nil }
    let box = PictureShape(lines: reading.measure, order: 0, subject: nil)
    return text(
      box, id: Self.measureID, name: "What is measured", place: fit.picture)
  }

  private func text(
    _ box: PictureShape, id: Int, name: String, place: SlidePlace
  ) -> XMLElement {
    let shapes = ShapeMarkup(colors: colors, place: place)
    let head = markup(
      "p:nvSpPr", [:],
      [
        markup("p:cNvPr", ["id": String(id), "name": name]),
        markup("p:cNvSpPr", ["txBox": "1"]), markup("p:nvPr"),
      ])
    return markup(
      "p:sp", [:],
      [
        head,
        markup(
          "p:spPr", [:],
          [shapes.frame(box.bounds), GeometryMarkup.preset("rect"), markup("a:noFill")]),
        TextMarkup(colors: colors, place: place).body(box.lines, in: box.bounds, inset: 0),
      ])
  }

  private var bars: [XMLElement] {
    let shapes = ShapeMarkup(colors: colors, place: fit.picture)
    return reading.decoration.enumerated().map { number, shape in
      let (fill, _, _) = shape.mark.paint
      let head = markup(
        "p:nvSpPr", [:],
        [
          shapes.naming(Self.firstDecorationID + number, "Line", nil), markup("p:cNvSpPr"),
          markup("p:nvPr"),
        ])
      return markup(
        "p:sp", [:],
        [
          head,
          markup(
            "p:spPr", [:],
            [
              shapes.frame(shape.bounds),
              GeometryMarkup(place: fit.picture).element(of: shape),
              fill.map { colors.fill($0) } ?? markup("a:noFill"),
              markup("a:ln", [:], [markup("a:noFill")]),
            ]),
        ])
    }
  }
}

extension FrameMarkup {
  private static let subtitleSize = 22.0
  private static let footerSize = 18.0

  /// How much of a template's room the subtitle takes.
  static func subtitleHeight(
    _ reading: PictureReading, design: SlideDesign, width: Double
  ) -> Double {
    if design.subtitleIndex != nil || reading.subtitle.isEmpty { return 0 }
    let lines = wrapped(reading.subtitle, subtitleSize, width).count
    return Double(lines) * subtitleSize * 1.25 + 14
  }

  /// How much of a template's room the footer takes.
  static func footerHeight(_ reading: PictureReading, width: Double) -> Double {
    let lines =
      wrapped(reading.source, footerSize, width).count
      + wrapped(reading.measure, footerSize, width).count
    return lines == 0 ? 0 : Double(lines) * footerSize * 1.25 + 12
  }

  /// Lines with some room left, since the template's font may be wider than the one measured.
  private static func wrapped(_ lines: [TextLine], _ size: Double, _ width: Double) -> [String] {
    guard !lines.isEmpty else { return [] }
    let text = lines.map(\.words).joined(separator: " ")
    return TextBlock(
      text, Lettering(size, .regular), maxWidth: width * 0.88, maxLines: 6,
      measurer: PangoTextMeasurer()
    ).lines
  }

  private var templateTitle: XMLElement? {
    guard !scene.title.isEmpty else { return nil }
    let text = markup(
      "p:txBody", [:],
      [
        markup("a:bodyPr", [:], [markup("a:normAutofit")]), markup("a:lstStyle"),
        paragraph(scene.title),
      ])
    return markup(
      "p:sp", [:],
      [
        SlideMarkup.holder(Self.titleID, "Title", ["type": "title"], locks: ["noGrp": "1"]),
        markup("p:spPr", [:], design.hasTitle ? [] : [titleFrame]), text,
      ])
  }

  /// A place for the title where the layout has none.
  private var titleFrame: XMLElement {
    let height = Double(design.size.height) / SlidePlace.unit
    let box = Rect(x: fit.room.x, y: 0.03 * height, width: fit.room.width, height: 0.1 * height)
    return ShapeMarkup(colors: colors, place: SlidePlace()).frame(box)
  }

  private func paragraph(_ words: String) -> XMLElement {
    markup(
      "a:p", [:],
      [
        markup(
          "a:r", [:],
          [markup("a:rPr", ["noProof": "1"]), markup("a:t", text: ShapeMarkup.cleaned(words))])
      ])
  }

  private func templateSubtitle(_ words: SlidePlace) -> XMLElement? {
    guard !reading.subtitle.isEmpty else { return nil }
    if let index = design.subtitleIndex {
      let text = reading.subtitle.map(\.words).joined(separator: " ")
      return markup(
        "p:sp", [:],
        [
          SlideMarkup.holder(
            Self.subtitleID, "Subtitle", ["type": "body", "idx": index], locks: ["noGrp": "1"]),
          markup("p:spPr"),
          markup(
            "p:txBody", [:],
            [
              markup("a:bodyPr", [:], [markup("a:normAutofit")]), markup("a:lstStyle"),
              paragraph(text),
            ]),
        ])
    }
    let lines = set(
      Self.wrapped(reading.subtitle, Self.subtitleSize, fit.room.width), Self.subtitleSize,
      reading.subtitle[0].style.color, from: fit.room.y)
    return text(
      PictureShape(lines: lines, order: 0, subject: nil), id: Self.subtitleID, name: "Subtitle",
      place: words)
  }

  private func templateFooter(_ words: SlidePlace) -> [XMLElement] {
    let source = Self.wrapped(reading.source, Self.footerSize, fit.room.width)
    let measure = Self.wrapped(reading.measure, Self.footerSize, fit.room.width)
    let color = (reading.source + reading.measure).first?.style.color ?? scene.background
    let leading = Self.footerSize * 1.25
    let top = fit.room.maxY - Double(source.count + measure.count) * leading
    var result: [XMLElement] = []
    if !source.isEmpty {
      let box = PictureShape(
        lines: set(source, Self.footerSize, color, from: top), order: 0, subject: nil)
      result.append(
        design.footerIndex == nil
          ? text(box, id: Self.footerID, name: "Source", place: words)
          : footer(box, words))
    }
    if !measure.isEmpty {
      let lines = set(
        measure, Self.footerSize, color, from: top + Double(source.count) * leading)
      result.append(
        text(
          PictureShape(lines: lines, order: 0, subject: nil), id: Self.measureID,
          name: "What is measured", place: words))
    }
    return result
  }

  private func footer(_ box: PictureShape, _ place: SlidePlace) -> XMLElement {
    let shapes = ShapeMarkup(colors: colors, place: place)
    var frame = box.bounds
    frame.width = fit.room.width
    return markup(
      "p:sp", [:],
      [
        SlideMarkup.holder(Self.footerID, "Footer", footerKind, locks: ["noGrp": "1"]),
        markup("p:spPr", [:], [shapes.frame(frame)]),
        TextMarkup(colors: colors, place: place).body(box.lines, in: frame, inset: 0),
      ])
  }

  private func set(
    _ words: [String], _ size: Double, _ color: Color, from top: Double
  ) -> [TextLine] {
    let measurer = PangoTextMeasurer()
    return words.enumerated().map { number, line in
      TextLine(
        line, at: Point(fit.room.x, top + size + Double(number) * size * 1.25),
        style: TextStyle(size, color: color), measurer: measurer)
    }
  }
}
