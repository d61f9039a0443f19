import Drawing
import OfficePackages

extension SlideDesign {
  /// Our own design in the colors of a theme: one layout with title, subtitle, picture and footer.
  init(theme: Theme) {
    let master = "ppt/slideMasters/slideMaster1.xml"
    let layout = "ppt/slideLayouts/slideLayout1.xml"
    let notes = "ppt/notesMasters/notesMaster1.xml"
    let themes = ["ppt/theme/theme1.xml", "ppt/theme/theme2.xml"]
    let design = OwnDesign(theme: theme)
    parts = [
      Part(
        part: PackagePart(master, text: design.master.document), type: ContentType.master,
        links: [
          Link(id: "rId1", type: "slideLayout", target: layout),
          Link(id: "rId2", type: "theme", target: themes[0]),
        ]),
      Part(
        part: PackagePart(layout, text: design.layout.document), type: ContentType.layout,
        links: [Link(id: "rId1", type: "slideMaster", target: master)]),
      Part(part: PackagePart(themes[0], text: design.theme.document), type: ContentType.theme),
    ]
    parts += Self.notesParts(theme, named: notes, theme: themes[1])
    masters = [(name: master, id: "2147483648")]
    notesMaster = notes
    self.layout = layout
    size = (SlidePlace.whole(1920 * SlidePlace.unit), SlidePlace.whole(1080 * SlidePlace.unit))
    textStyle = nil
    footerIndex = "11"
    subtitleIndex = "13"
    background = theme.background
  }

  /// A notes master with its theme.
  static func notesParts(_ theme: Theme, named name: String, theme themeName: String) -> [Part] {
    let paper = OwnDesign(theme: .light)
    return [
      Part(
        part: PackagePart(name, text: paper.notesMaster.document), type: ContentType.notesMaster,
        links: [Link(id: "rId1", type: "theme", target: themeName)]),
      Part(part: PackagePart(themeName, text: paper.theme.document), type: ContentType.theme),
    ]
  }
}

/// The master, layout, notes master and theme of our own slides.
struct OwnDesign {
  private let colors: Theme
  private let isDark: Bool

  init(theme: Theme) {
    colors = theme
    isDark = theme.background.luminance < theme.ink.luminance
  }

  var master: XMLElement {
    let style = { (name: String, levels: [XMLElement]) in markup(name, [:], levels) }
    return presentationRoot(
      "p:sldMaster", [:],
      [
        markup(
          "p:cSld", [:],
          [
            markup("p:bg", [:], [markup("p:bgPr", [:], [slot("bg1"), markup("a:effectLst")])]),
            tree([
              holder(2, "Title", ["type": "title"], Frame.title, anchor: "t"),
              holder(3, "Text", ["type": "body", "idx": "1"], Frame.picture, anchor: "t"),
              holder(
                4, "Footer", ["type": "ftr", "sz": "quarter", "idx": "3"], Frame.footer,
                anchor: "t", style: level("a:lvl1pPr", 1000, "tx2")),
            ]),
          ]),
        colorMap("p:clrMap"),
        markup(
          "p:sldLayoutIdLst", [:], [markup("p:sldLayoutId", ["id": "2147483649", "r:id": "rId1"])]),
        markup(
          "p:txStyles", [:],
          [
            style("p:titleStyle", [level("a:lvl1pPr", 2300, "tx1", isBold: true)]),
            style("p:bodyStyle", (1...9).map { level("a:lvl\($0)pPr", 1300, "tx1") }),
            style("p:otherStyle", (1...9).map { level("a:lvl\($0)pPr", 1100, "tx1") }),
          ]),
      ])
  }

  var layout: XMLElement {
    presentationRoot(
      "p:sldLayout", ["preserve": "1", "userDrawn": "1"],
      [
        markup(
          "p:cSld", ["name": "Picture with title"],
          [
            tree([
              holder(2, "Title", ["type": "title"], Frame.title, anchor: "t"),
              holder(
                3, "Subtitle", ["type": "body", "sz": "quarter", "idx": "13"], Frame.subtitle,
                anchor: "t", style: level("a:lvl1pPr", 1300, "tx2")),
              holder(
                4, "Footer", ["type": "ftr", "sz": "quarter", "idx": "11"], Frame.footer,
                anchor: "t"),
            ])
          ]),
        markup("p:clrMapOvr", [:], [markup("a:masterClrMapping")]),
      ])
  }

  var notesMaster: XMLElement {
    presentationRoot(
      "p:notesMaster", [:],
      [
        markup(
          "p:cSld", [:],
          [
            markup("p:bg", [:], [markup("p:bgPr", [:], [slot("bg1"), markup("a:effectLst")])]),
            tree([
              holder(
                2, "Slide", ["type": "sldImg", "idx": "2"],
                Rect(x: 108, y: 180, width: 864, height: 486), anchor: nil),
              holder(
                3, "Notes", ["type": "body", "sz": "quarter", "idx": "3"],
                Rect(x: 108, y: 693, width: 864, height: 567), anchor: "t"),
            ]),
          ]),
        colorMap("p:clrMap"),
        markup("p:notesStyle", [:], (1...9).map { level("a:lvl\($0)pPr", 1200, "tx1") }),
      ])
  }

  /// Where placeholders stand, in pixels of a slide of 1920 × 1080.
  enum Frame {
    static let title = Rect(x: 64, y: 56, width: 1792, height: 56)
    static let subtitle = Rect(x: 64, y: 112, width: 1792, height: 36)
    static let picture = Rect(x: 64, y: 172, width: 1792, height: 822)
    static let footer = Rect(x: 64, y: 1026, width: 1300, height: 30)
  }

  private func tree(_ children: [XMLElement]) -> XMLElement {
    markup("p:spTree", [:], SlideMarkup.treeHead + children)
  }

  private func holder(
    _ id: Int, _ name: String, _ kind: KeyValuePairs<String, String>, _ frame: Rect,
    anchor: String?, style: XMLElement? = nil
  ) -> XMLElement {
    let shape = ShapeMarkup(colors: SlideColors(colors), place: SlidePlace())
    var locks = markup("a:spLocks", ["noGrp": "1"])
    var text: [XMLElement] = []
    if let anchor {
      let body = markup(
        "a:bodyPr",
        ["lIns": "0", "tIns": "0", "rIns": "0", "bIns": "0", "rtlCol": "0", "anchor": anchor],
        [markup("a:normAutofit")])
      text = [
        markup(
          "p:txBody", [:],
          [
            body, markup("a:lstStyle", [:], [style].compactMap { $0 }),
            markup("a:p", [:], [markup("a:endParaRPr")]),
          ])
      ]
    } else {
      locks["noRot"] = "1"
      locks["noChangeAspect"] = "1"
    }
    let head = markup(
      "p:nvSpPr", [:],
      [
        markup("p:cNvPr", ["id": String(id), "name": name]),
        markup("p:cNvSpPr", [:], [locks]), markup("p:nvPr", [:], [markup("p:ph", kind)]),
      ])
    let properties = markup(
      "p:spPr", [:], [shape.frame(frame), GeometryMarkup.preset("rect")])
    return markup("p:sp", [:], [head, properties] + text)
  }

  private func level(
    _ name: String, _ size: Int, _ color: String, isBold: Bool = false
  ) -> XMLElement {
    let look = markup(
      "a:defRPr", ["sz": String(size), "b": isBold ? "1" : "0"],
      [slot(color), markup("a:latin", ["typeface": isBold ? "+mj-lt" : "+mn-lt"])])
    return markup(
      name, ["marL": "0", "indent": "0", "algn": "l"], [markup("a:buNone"), look])
  }

  private func slot(_ name: String) -> XMLElement {
    markup("a:solidFill", [:], [markup("a:schemeClr", ["val": name])])
  }

  private func colorMap(_ name: String) -> XMLElement {
    let ground = isDark ? ("dk1", "lt1", "dk2", "lt2") : ("lt1", "dk1", "lt2", "dk2")
    var map = markup(
      name, ["bg1": ground.0, "tx1": ground.1, "bg2": ground.2, "tx2": ground.3])
    for accent in 1...6 { map["accent\(accent)"] = "accent\(accent)" }
    map["hlink"] = "hlink"
    map["folHlink"] = "folHlink"
    return map
  }
}

extension OwnDesign {
  /// The theme: colors by their slots, one font.
  var theme: XMLElement {
    let ground = isDark ? (colors.background, colors.panel) : (colors.ink, colors.ink2)
    let light = isDark ? (colors.ink, colors.ink2) : (colors.background, colors.panel)
    var slots = [("dk1", ground.0), ("lt1", light.0), ("dk2", ground.1), ("lt2", light.1)]
    for number in 0..<SlideColors.accentCount {
      slots.append(("accent\(number + 1)", colors.colors(of: .category(number)).line))
    }
    slots += [("hlink", colors.ink), ("folHlink", colors.ink2)]
    let scheme = slots.map { name, color in
      markup("a:\(name)", [:], [markup("a:srgbClr", ["val": String(color.hex.dropFirst())])])
    }
    let fonts = ["a:majorFont", "a:minorFont"].map { name in
      markup(
        name, [:],
        [
          markup("a:latin", ["typeface": "Inter"]), markup("a:ea", ["typeface": ""]),
          markup("a:cs", ["typeface": ""]),
        ])
    }
    return markup(
      "a:theme", ["xmlns:a": Namespace.drawing, "name": "Crosstie"],
      [
        markup(
          "a:themeElements", [:],
          [
            markup("a:clrScheme", ["name": "Crosstie"], scheme),
            markup("a:fontScheme", ["name": "Crosstie"], fonts),
            markup("a:fmtScheme", ["name": "Crosstie"], Self.formats),
          ]),
        markup("a:objectDefaults"), markup("a:extraClrSchemeLst"),
      ])
  }

  private static var formats: [XMLElement] {
    let color = markup("a:schemeClr", ["val": "phClr"])
    let fills = (0..<3).map { _ in markup("a:solidFill", [:], [color]) }
    let lines = [6_350, 12_700, 19_050].map { width in
      markup("a:ln", ["w": String(width)], [markup("a:solidFill", [:], [color])])
    }
    let effects = (0..<3).map { _ in markup("a:effectStyle", [:], [markup("a:effectLst")]) }
    return [
      markup("a:fillStyleLst", [:], fills), markup("a:lnStyleLst", [:], lines),
      markup("a:effectStyleLst", [:], effects), markup("a:bgFillStyleLst", [:], fills),
    ]
  }
}
