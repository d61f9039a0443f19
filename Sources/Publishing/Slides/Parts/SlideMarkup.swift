import Drawing
import OfficePackages

/// Writes one slide and its notes.
struct SlideMarkup {
  private let slide: PresentationSlide
  private let reading: PictureReading
  private let design: SlideDesign
  private let colors: SlideColors

  init(_ slide: PresentationSlide, design: SlideDesign, measurer: any TextMeasurer) {
    self.slide = slide
    self.design = design
    colors = SlideColors(Theme.named(slide.scene.theme) ?? .light)
    reading = PictureReading(slide.scene, measurer: measurer)
  }

  /// What every tree of shapes begins with.
  static var treeHead: [XMLElement] {
    let zero = ["a:off", "a:chOff"].map { markup($0, ["x": "0", "y": "0"]) }
    let none = ["a:ext", "a:chExt"].map { markup($0, ["cx": "0", "cy": "0"]) }
    return [
      markup(
        "p:nvGrpSpPr", [:],
        [
          markup("p:cNvPr", ["id": "1", "name": ""]), markup("p:cNvGrpSpPr"), markup("p:nvPr"),
        ]),
      markup("p:grpSpPr", [:], [markup("a:xfrm", [:], [zero[0], none[0], zero[1], none[1]])]),
    ]
  }

  /// Whether the picture is drawn so small that its words would fall under 9 points.
  var isCramped: Bool {
    let fit = SlideFit(reading, scene: slide.scene, design: design)
    return fit.words != nil
      && Double(SlideFit.leastText) > 50 * PictureLint.smallestText * fit.picture.scale
  }

  /// The slide.
  var element: XMLElement {
    let fit = SlideFit(reading, scene: slide.scene, design: design)
    let shapes = ShapeMarkup(colors: colors, place: fit.picture)
    let words = FrameMarkup(
      reading: reading, scene: slide.scene, design: design, colors: colors, fit: fit)
    let legend = reading.legend.map { [shapes.element($0, inLegend: true)] } ?? []
    let tree = markup(
      "p:spTree", [:],
      Self.treeHead + words.opening + shapes.elements(reading.picture) + legend + words.closing)
    return presentationRoot(
      "p:sld", [:],
      [
        markup("p:cSld", [:], background + [tree]),
        markup("p:clrMapOvr", [:], [markup("a:masterClrMapping")]),
      ])
  }

  /// A background of its own, where the master has another.
  private var background: [XMLElement] {
    guard let ground = design.background, ground != slide.scene.background else { return [] }
    let fill = markup(
      "a:solidFill", [:],
      [markup("a:srgbClr", ["val": String(slide.scene.background.hex.dropFirst())])])
    return [markup("p:bg", [:], [markup("p:bgPr", [:], [fill, markup("a:effectLst")])])]
  }

  /// The page of notes.
  var notes: XMLElement {
    let text = (slide.notes.isEmpty ? described : slide.notes).map { words in
      markup(
        "a:p", [:],
        [markup("a:r", [:], [markup("a:rPr"), markup("a:t", text: ShapeMarkup.cleaned(words))])])
    }
    let image = markup(
      "p:sp", [:],
      [
        Self.holder(2, "Slide", ["type": "sldImg"], locks: ["noGrp": "1", "noRot": "1"]),
        markup("p:spPr"),
      ])
    let body = markup(
      "p:sp", [:],
      [
        Self.holder(3, "Notes", ["type": "body", "idx": "1"], locks: ["noGrp": "1"]),
        markup("p:spPr"),
        markup(
          "p:txBody", [:], [markup("a:bodyPr"), markup("a:lstStyle")] + text),
      ])
    return presentationRoot(
      "p:notes", [:],
      [
        markup("p:cSld", [:], [markup("p:spTree", [:], Self.treeHead + [image, body])]),
        markup("p:clrMapOvr", [:], [markup("a:masterClrMapping")]),
      ])
  }

  /// What the picture shows and finds, where it comes from and what it measures.
  private var described: [String] {
    [slide.scene.description]
      + [reading.source, reading.measure].map { lines in
        lines.map(\.words).joined(separator: " ")
      }.filter { !$0.isEmpty }
  }

  /// The head of a placeholder.
  static func holder(
    _ id: Int, _ name: String, _ kind: KeyValuePairs<String, String>,
    locks: KeyValuePairs<String, String>
  ) -> XMLElement {
    markup(
      "p:nvSpPr", [:],
      [
        markup("p:cNvPr", ["id": String(id), "name": name]),
        markup("p:cNvSpPr", [:], [markup("a:spLocks", locks)]),
        markup("p:nvPr", [:], [markup("p:ph", kind)]),
      ])
  }
}
