import Drawing
import OfficePackages

/// All parts of a presentation in the order of the archive.
struct PresentationParts {
  private let slides: [SlideMarkup]
  private let title: String
  private let design: SlideDesign
  /// What the user should know about how the slides fit the template.
  let remarks: [String]

  init(slides: [PresentationSlide], title: String, design: SlideDesign) {
    let measurer = PangoTextMeasurer()
    self.slides = slides.map { SlideMarkup($0, design: design, measurer: measurer) }
    self.title = title
    self.design = design
    let cramped = self.slides.count(where: \.isCramped)
    remarks =
      cramped == 0
      ? []
      : [
        "the template leaves a picture little room: its smallest words are kept at 9 points and may "
          + "reach over their shapes"
      ]
  }

  /// The parts.
  var all: [PackagePart] {
    var parts: [SlideDesign.Part] = [presentation] + design.parts
    for (number, slide) in slides.enumerated() {
      let (name, notes) = Self.names(number + 1)
      parts.append(
        SlideDesign.Part(
          part: PackagePart(name, text: slide.element.document), type: ContentType.slide,
          links: [
            SlideDesign.Link(id: "rId1", type: "slideLayout", target: design.layout),
            SlideDesign.Link(id: "rId2", type: "notesSlide", target: notes),
          ]))
      parts.append(
        SlideDesign.Part(
          part: PackagePart(notes, text: slide.notes.document), type: ContentType.notes,
          links: [
            SlideDesign.Link(id: "rId1", type: "notesMaster", target: design.notesMaster),
            SlideDesign.Link(id: "rId2", type: "slide", target: name),
          ]))
    }
    parts += properties
    let linked = parts.flatMap { part in
      part.links.isEmpty
        ? [part.part] : [part.part, Self.relationships(part.links, of: part.part.name)]
    }
    return [contentTypes(parts), rootRelationships] + linked
  }

  private static func names(_ number: Int) -> (slide: String, notes: String) {
    ("ppt/slides/slide\(number).xml", "ppt/notesSlides/notesSlide\(number).xml")
  }

  private var presentation: SlideDesign.Part {
    var links = design.masters.enumerated().map { number, master in
      SlideDesign.Link(id: "rIdM\(number + 1)", type: "slideMaster", target: master.name)
    }
    links.append(SlideDesign.Link(id: "rIdN1", type: "notesMaster", target: design.notesMaster))
    for number in slides.indices {
      links.append(
        SlideDesign.Link(
          id: "rId\(number + 1)", type: "slide", target: Self.names(number + 1).slide))
    }
    if let theme = design.parts.first(where: { $0.type == ContentType.theme }) {
      links.append(SlideDesign.Link(id: "rIdT1", type: "theme", target: theme.part.name))
    }
    let masterList = design.masters.enumerated().map { number, master in
      markup("p:sldMasterId", ["id": master.id, "r:id": "rIdM\(number + 1)"])
    }
    let slideList = slides.indices.map { number in
      markup("p:sldId", ["id": String(256 + number), "r:id": "rId\(number + 1)"])
    }
    let root = presentationRoot(
      "p:presentation", ["saveSubsetFonts": "1", "autoCompressPictures": "0"],
      [
        markup("p:sldMasterIdLst", [:], masterList),
        markup("p:notesMasterIdLst", [:], [markup("p:notesMasterId", ["r:id": "rIdN1"])]),
        markup("p:sldIdLst", [:], slideList),
        markup(
          "p:sldSz", ["cx": String(design.size.width), "cy": String(design.size.height)]),
        markup("p:notesSz", ["cx": "6858000", "cy": "9144000"]),
      ] + [design.textStyle].compactMap { $0 })
    return SlideDesign.Part(
      part: PackagePart("ppt/presentation.xml", text: root.document),
      type: ContentType.presentation, links: links)
  }

  /// The properties of the document; without an author, a machine or a time.
  private var properties: [SlideDesign.Part] {
    let core = markup(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ], [markup("dc:title", text: ShapeMarkup.cleaned(title))])
    let application = markup(
      "Properties",
      ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"],
      [markup("Application", text: "Crosstie")])
    return [
      SlideDesign.Part(
        part: PackagePart("docProps/core.xml", text: core.document),
        type: ContentType.coreProperties),
      SlideDesign.Part(
        part: PackagePart("docProps/app.xml", text: application.document),
        type: ContentType.appProperties),
    ]
  }

  private var rootRelationships: PackagePart {
    let entries = [
      (Namespace.relationships + "/officeDocument", "ppt/presentation.xml"),
      (
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml"
      ),
      (Namespace.relationships + "/extended-properties", "docProps/app.xml"),
    ]
    let list = entries.enumerated().map { number, entry in
      markup(
        "Relationship", ["Id": "rId\(number + 1)", "Type": entry.0, "Target": entry.1])
    }
    return PackagePart(
      "_rels/.rels",
      text: markup("Relationships", ["xmlns": Namespace.packageRelationships], list).document)
  }

  private static func relationships(
    _ links: [SlideDesign.Link], of name: String
  ) -> PackagePart {
    let list = links.map { link in
      markup(
        "Relationship",
        [
          "Id": link.id, "Type": "\(Namespace.relationships)/\(link.type)",
          "Target": "/" + link.target,
        ])
    }
    let folder = name.split(separator: "/").dropLast().joined(separator: "/")
    let file = name.split(separator: "/").last ?? ""
    return PackagePart(
      "\(folder)/_rels/\(file).rels",
      text: markup("Relationships", ["xmlns": Namespace.packageRelationships], list).document)
  }

  private func contentTypes(_ parts: [SlideDesign.Part]) -> PackagePart {
    var endings: [String: String] = [:]
    for part in parts where !part.part.name.hasSuffix(".xml") {
      endings[String(part.part.name.split(separator: ".").last ?? "")] = part.type
    }
    let defaults =
      [("rels", ContentType.relationships), ("xml", "application/xml")]
      + endings.keys.sorted().map { ($0, endings[$0] ?? "") }
    let list =
      defaults.map { markup("Default", ["Extension": $0.0, "ContentType": $0.1]) }
      + parts.filter { $0.part.name.hasSuffix(".xml") }.map {
        markup("Override", ["PartName": "/" + $0.part.name, "ContentType": $0.type])
      }
    return PackagePart(
      "[Content_Types].xml",
      text: markup("Types", ["xmlns": Namespace.contentTypes], list).document)
  }
}
