internal import Drawing
internal import OfficePackages

/// A presentation whose master, layouts, fonts and colors other slides take.
public struct PresentationTemplate: Sendable {
  /// What slides are built on.
  let design: SlideDesign
  /// Whether slides of the template are dark, so that pictures for it should be painted so.
  public let isDark: Bool

  /// Reads a presentation, which may come from anybody.
  ///
  /// Its masters, layouts, themes and their pictures are taken; its slides, macros, links and embedded
  /// files are not.
  ///
  /// - Parameter bytes: A PowerPoint presentation or template: .pptx, .potx, .pptm or .potm.
  /// - Throws: ``PublishingError/template(_:)`` when it is none, damaged, locked or too large.
  public init(_ bytes: [UInt8]) throws(PublishingError) {
    var archive = try TemplateArchive(bytes)
    let main =
      try archive.references(of: "").first { $0.type == "officeDocument" }?.target
      ?? "ppt/presentation.xml"
    let presentation = try archive.document(main)
    guard presentation.localName == "presentation" else {
      throw .template("it is not a PowerPoint presentation")
    }
    guard presentation.attributes.contains(where: { $0.value == Namespace.presentation }) else {
      throw .template("it is saved in the strict variant of the format")
    }
    let size = try Self.size(of: presentation)
    let masters = try Self.masters(of: presentation, main, &archive)
    try archive.take(masters: masters)
    guard let first = masters.first, let master = archive.documents[first] else {
      throw .template("it has no slide master")
    }
    let layouts = try Self.layouts(of: first, master, &archive)
    guard let layout = layouts.enumerated().min(by: { ($0.1.rank, $0.0) < ($1.1.rank, $1.0) })?.1,
      let layoutName = archive.newNames[layout.part]
    else { throw .template("its slide master has no layout") }
    isDark = TemplateGround.isDark(
      master, theme: try Self.theme(of: first, &archive))
    design = SlideDesign(
      archive.parts, masters: Self.identified(masters, archive.newNames), layout: layout,
      named: layoutName, size: size,
      textStyle: presentation.first("defaultTextStyle").map {
        TemplateCleaning(keeping: []).cleaned($0)
      })
  }

  private static func size(
    of presentation: XMLElement
  ) throws(PublishingError) -> (width: Int, height: Int) {
    let size = presentation.first("sldSz")
    guard let width = size?["cx"].flatMap({ Int($0) }),
      let height = size?["cy"].flatMap({ Int($0) }),
      (914_400...51_206_400).contains(width), (914_400...51_206_400).contains(height)
    else { throw .template("it does not say how large its slides are") }
    return (width, height)
  }

  private static func masters(
    of presentation: XMLElement, _ main: String, _ archive: inout TemplateArchive
  ) throws(PublishingError) -> [String] {
    let references = try archive.references(of: main).filter { $0.type == "slideMaster" }
    let listed = presentation.first("sldMasterIdLst")?.all("sldMasterId") ?? []
    let ordered = listed.compactMap { entry in
      references.first { reference in
        entry.attributes.contains { $0.name.hasSuffix(":id") && $0.value == reference.id }
      }?.target
    }
    var masters: [String] = []
    for name in ordered.isEmpty ? references.map(\.target) : ordered where !masters.contains(name) {
      masters.append(name)
    }
    return masters
  }

  private static func layouts(
    of name: String, _ master: XMLElement, _ archive: inout TemplateArchive
  ) throws(PublishingError) -> [TemplateLayout] {
    let references = try archive.references(of: name).filter { $0.type == "slideLayout" }
    return references.compactMap { reference in
      archive.documents[reference.target].map {
        TemplateLayout(part: reference.target, $0, master: master)
      }
    }
  }

  private static func theme(
    of name: String, _ archive: inout TemplateArchive
  ) throws(PublishingError) -> XMLElement? {
    let reference = try archive.references(of: name).first { $0.type == "theme" }
    return reference.flatMap { archive.documents[$0.target] }
  }

  /// The new names of masters, each with an id that no layout has.
  private static func identified(
    _ masters: [String], _ newNames: [String: String]
  ) -> [(name: String, id: String)] {
    masters.compactMap { newNames[$0] }.enumerated().map { number, name in
      (name: name, id: String(4_000_000_000 + number))
    }
  }
}

extension SlideDesign {
  /// The design of a template.
  fileprivate init(
    _ parts: [Part], masters: [(name: String, id: String)], layout: TemplateLayout,
    named layoutName: String, size: (width: Int, height: Int), textStyle: XMLElement?
  ) {
    let themes = parts.count { $0.type == ContentType.theme }
    notesMaster = "ppt/notesMasters/notesMaster1.xml"
    self.parts =
      parts
      + Self.notesParts(.light, named: notesMaster, theme: "ppt/theme/theme\(themes + 1).xml")
    self.masters = masters
    self.layout = layoutName
    self.size = size
    self.textStyle = textStyle
    footerIndex = layout.footer.map { $0.index ?? "11" }
    subtitleIndex = nil
    hasTitle = layout.title != nil
    freeArea = layout.freeArea(Size(Double(size.width), Double(size.height)))
    background = nil
    if layout.rank > 1 {
      let place = layout.rank == 2 || layout.rank == 3 ? "in place of its content" : "over it"
      remarks.append(
        "the template has no layout with a title only; “\(layout.name)” is used, with the picture "
          + place)
    }
  }
}

/// Whether the ground of a template is dark.
enum TemplateGround {
  static func isDark(_ master: XMLElement, theme: XMLElement?) -> Bool {
    let fill = master.first("cSld")?.first("bg")
    let slot = fill?.descendant("schemeClr")?["val"] ?? "bg1"
    if let direct = fill?.descendant("srgbClr")?["val"] { return isDark(direct) }
    let mapped = master.first("clrMap")?[slot] ?? (slot == "bg1" ? "lt1" : slot)
    let color = theme?.first("themeElements")?.first("clrScheme")?.first(mapped)
    let value =
      color?.first("srgbClr")?["val"] ?? color?.first("sysClr")?["lastClr"]
    return value.map(isDark) ?? false
  }

  private static func isDark(_ hex: String) -> Bool {
    UInt32(hex, radix: 16).map { Color($0).luminance < 0.18 } ?? false
  }
}
