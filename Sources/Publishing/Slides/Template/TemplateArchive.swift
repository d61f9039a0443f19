import OfficePackages

/// Reads the parts of somebody's presentation that a new one may take: masters, layouts, themes and
/// their pictures.
///
/// Nothing else is read: no slides, notes, comments, macros, embedded objects, nor anything outside of
/// the file. Parts get new names, so that no name of the file reaches ours.
struct TemplateArchive: ~Copyable {
  /// A relationship as the file has it.
  struct Reference {
    let id: String
    /// The last word of its type.
    let type: String
    /// The name of the part.
    let target: String
  }

  private var reader: PackageReader
  /// The new name of each part that is taken.
  private(set) var newNames: [String: String] = [:]
  /// The XML of the parts that are taken, cleaned, by their old names.
  private(set) var documents: [String: XMLElement] = [:]
  /// What was taken, in the order it was found.
  private(set) var parts: [SlideDesign.Part] = []
  private var counts: [String: Int] = [:]

  /// The most parts that a template may bring.
  private static let mostParts = 400

  init(_ bytes: [UInt8]) throws(PublishingError) {
    // The files of older programs, and files locked with a password, begin with this mark.
    guard bytes.prefix(4) != [0xD0, 0xCF, 0x11, 0xE0] else {
      throw .template("it is locked with a password, or in the old format .ppt")
    }
    do throws(PackageFault) {
      reader = try PackageReader(bytes)
    } catch {
      throw .template(error.message)
    }
  }

  /// The document of a part.
  mutating func document(_ name: String) throws(PublishingError) -> XMLElement {
    do throws(PackageFault) {
      guard let bytes = try reader.contents(of: name) else {
        throw PackageFault.missing(part: name)
      }
      return try XMLElement(document: bytes, part: name)
    } catch {
      throw .template(error.message)
    }
  }

  /// The relationships of a part to other parts of the file, in order.
  mutating func references(of name: String) throws(PublishingError) -> [Reference] {
    let pieces = name.split(separator: "/", omittingEmptySubsequences: true)
    let folder = pieces.dropLast().map(String.init)
    let rels = (folder + ["_rels", "\(pieces.last ?? "").rels"]).joined(separator: "/")
    guard reader.names.contains(where: { $0.lowercased() == rels.lowercased() }) else { return [] }
    return try document(rels).all("Relationship").compactMap { entry in
      guard entry["TargetMode"] != "External", let id = entry["Id"], let target = entry["Target"],
        let type = entry["Type"]?.split(separator: "/").last,
        let resolved = Self.resolved(target, in: folder)
      else { return nil }
      return Reference(id: id, type: String(type), target: resolved)
    }
  }

  /// A target as the name of a part; `nil` where it leads out of the file.
  static func resolved(_ target: String, in folder: [String]) -> String? {
    var path = target.hasPrefix("/") ? [] : folder
    for piece in target.split(separator: "/", omittingEmptySubsequences: true) {
      switch piece {
      case ".": break
      case "..":
        guard !path.isEmpty else { return nil }
        path.removeLast()
      default: path.append(String(piece))
      }
    }
    return path.isEmpty ? nil : path.joined(separator: "/")
  }
}

extension TemplateArchive {
  /// What each kind of part may lead to.
  private static let allowed: [String: Set<String>] = [
    "slideMaster": ["slideLayout", "theme", "image"], "slideLayout": ["slideMaster", "image"],
    "theme": ["image"],
  ]

  private static let pictures = [
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "bmp": "image/bmp", "tif": "image/tiff", "tiff": "image/tiff", "emf": "image/x-emf",
    "wmf": "image/x-wmf", "svg": "image/svg+xml",
  ]

  /// Takes masters with everything they lead to.
  mutating func take(masters: [String]) throws(PublishingError) {
    var waiting = masters.map { ($0, "slideMaster") }
    for (name, kind) in waiting { _ = rename(name, kind) }
    var next = 0
    while next < waiting.count {
      let (name, kind) = waiting[next]
      next += 1
      guard waiting.count <= Self.mostParts else {
        throw .template("it has more than \(Self.mostParts) masters, layouts and pictures")
      }
      var links: [SlideDesign.Link] = []
      for reference in try references(of: name)
      where Self.allowed[kind]?.contains(reference.type) == true {
        let isNew = newNames[reference.target] == nil
        guard reader.names.contains(reference.target),
          let target = rename(reference.target, reference.type)
        else { continue }
        links.append(
          SlideDesign.Link(id: reference.id, type: reference.type, target: target))
        if isNew { waiting.append((reference.target, reference.type)) }
      }
      try add(name, kind, links)
    }
  }

  /// The new name of a part; `nil` for a picture of an unknown kind.
  private mutating func rename(_ name: String, _ kind: String) -> String? {
    if let known = newNames[name] { return known }
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if kind == "image", Self.pictures[ending] == nil { return nil }
    let number = (counts[kind] ?? 0) + 1
    counts[kind] = number
    let new =
      switch kind {
      case "slideMaster": "ppt/slideMasters/slideMaster\(number).xml"
      case "slideLayout": "ppt/slideLayouts/slideLayout\(number).xml"
      case "theme": "ppt/theme/theme\(number).xml"
      default: "ppt/media/image\(number).\(ending)"
      }
    newNames[name] = new
    return new
  }

  private mutating func add(
    _ name: String, _ kind: String, _ links: [SlideDesign.Link]
  ) throws(PublishingError) {
    guard let new = newNames[name] else { return }
    if kind == "image" {
      let ending = new.split(separator: ".").last.map(String.init) ?? ""
      parts.append(
        SlideDesign.Part(
          part: PackagePart(new, try bytes(name)), type: Self.pictures[ending] ?? ""))
      return
    }
    let types = [
      "slideMaster": ContentType.master, "slideLayout": ContentType.layout,
      "theme": ContentType.theme,
    ]
    let document = TemplateCleaning(keeping: Set(links.map(\.id)))
      .cleaned(try document(name))
    documents[name] = document
    parts.append(
      SlideDesign.Part(
        part: PackagePart(new, text: document.document), type: types[kind] ?? "", links: links))
  }

  private mutating func bytes(_ name: String) throws(PublishingError) -> [UInt8] {
    do throws(PackageFault) {
      return try reader.contents(of: name) ?? []
    } catch {
      throw .template(error.message)
    }
  }
}
