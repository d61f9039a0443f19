import OfficePackages

/// What a person reads in a file: no markup, no program, no settings.
enum VisibleText {
  /// The texts of a file by its ending; none for what people do not open.
  static func of(_ path: String, _ bytes: [UInt8]) throws -> [String] {
    switch path.split(separator: ".").last {
    case "xlsx": try office(bytes, ["xl/sharedStrings", "xl/worksheets/sheet", "xl/comments"])
    case "pptx": try office(bytes, ["ppt/slides/slide", "ppt/notesSlides/notesSlide"])
    case "html", "svg": texts(in: String(decoding: bytes, as: UTF8.self))
    case "txt", "csv": [String(decoding: bytes, as: UTF8.self)]
    default: []
    }
  }

  private static func office(_ bytes: [UInt8], _ beginnings: [String]) throws -> [String] {
    var package = try PackageReader(bytes)
    var found: [String] = []
    for name in package.names where beginnings.contains(where: name.hasPrefix) {
      guard name.hasSuffix(".xml"), let part = try package.contents(of: name) else { continue }
      found += texts(in: String(decoding: part, as: UTF8.self))
    }
    return found
  }

  /// What stands between tags and in descriptions of pictures; scripts and styles are left out.
  private static func texts(in markup: String) -> [String] {
    var found: [String] = []
    var skipped: String?
    for piece in markup.split(separator: "<") {
      guard let end = piece.firstIndex(of: ">") else { continue }
      let tag = piece[..<end]
      let name = tag.prefix { $0 != " " && $0 != "/" || $0 == "/" && tag.first == "/" }.lowercased()
      if let inside = skipped {
        if name == "/" + inside { skipped = nil }
        continue
      }
      if name == "script" || name == "style" { skipped = name }
      if let start = tag.firstRange(of: "descr=\"") {
        found.append(String(tag[start.upperBound...].prefix { $0 != "\"" }))
      }
      let text = piece[piece.index(after: end)...]
      if skipped == nil, !text.isEmpty { found.append(String(text)) }
    }
    return found
  }
}
