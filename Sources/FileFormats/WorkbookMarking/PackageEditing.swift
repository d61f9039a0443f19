import OfficePackages

/// All parts of a package, some of them to be changed; the others keep their bytes and their order.
struct PackageEditing {
  private var order: [String] = []
  private var parts: [String: [UInt8]] = [:]
  private var spelled: [String: String] = [:]

  /// Unpacks a package.
  init(_ bytes: [UInt8]) throws(PackageFault) {
    var reader = try PackageReader(bytes)
    for name in reader.names {
      guard let contents = try reader.contents(of: name) else { continue }
      self[name] = contents
    }
  }

  /// The bytes of a part in any case of letters; setting a new one adds it at the end.
  subscript(name: String) -> [UInt8]? {
    get { parts[name.lowercased()] }
    set {
      let key = name.lowercased()
      if parts[key] == nil {
        order.append(key)
        spelled[key] = name
      }
      parts[key] = newValue
    }
  }

  /// The package.
  func packed() throws(PackageFault) -> [UInt8] {
    try packageBytes(
      of: order.compactMap { key in
        parts[key].map { PackagePart(spelled[key] ?? key, $0) }
      })
  }

  /// A part as a tree; `nil` when it is not there.
  func tree(_ name: String) throws(PackageFault) -> XMLElement? {
    guard let bytes = self[name] else { return nil }
    return try XMLElement(document: bytes, part: name)
  }

  mutating func set(_ name: String, _ tree: XMLElement) { self[name] = Array(tree.document.utf8) }

  /// A name with a number that no part has, such as `xl/comments3.xml`.
  func freeName(_ start: String, _ end: String) -> String {
    var number = 1
    while self["\(start)\(number)\(end)"] != nil { number += 1 }
    return "\(start)\(number)\(end)"
  }

  /// Says what kind of document a part is.
  mutating func setContentType(_ type: String, of part: String) throws(PackageFault) {
    try changeContentTypes { root in
      guard !root.all("Override").contains(where: { $0["PartName"] == "/" + part }) else { return }
      root.children.append(
        .element(
          XMLElement(
            root.name.replacing("Types", with: "Override"),
            [XMLAttribute("PartName", "/" + part), XMLAttribute("ContentType", type)])))
    }
  }

  /// Says what kind of document all parts with an ending are.
  mutating func setContentType(_ type: String, ofEnding ending: String) throws(PackageFault) {
    try changeContentTypes { root in
      guard !root.all("Default").contains(where: { $0["Extension"]?.lowercased() == ending })
      else { return }
      let item = XMLElement(
        root.name.replacing("Types", with: "Default"),
        [XMLAttribute("Extension", ending), XMLAttribute("ContentType", type)])
      root.children.insert(.element(item), at: 0)
    }
  }

  private mutating func changeContentTypes(
    _ change: (inout XMLElement) -> Void
  ) throws(PackageFault) {
    let name = "[Content_Types].xml"
    guard var root = try tree(name) else { throw .missing(part: name) }
    change(&root)
    set(name, root)
  }

  /// Adds a reference from one part to another.
  ///
  /// - Parameters:
  ///   - kind: The last word of the type's address.
  ///   - part: The part that refers.
  ///   - target: The name of the other part.
  ///   - base: The beginning of the type's address.
  /// - Returns: The id of the reference.
  /// - Throws: ``PackageFault`` when the list of references is damaged.
  mutating func relate(
    _ kind: String, of part: String, to target: String, base: String
  ) throws(PackageFault) -> String {
    let name = PackageRelationships.listName(of: part)
    let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    var root =
      try tree(name) ?? XMLElement("Relationships", [XMLAttribute("xmlns", namespace)])
    let taken = Set(root.elements.compactMap { $0["Id"] })
    var number = taken.count + 1
    while taken.contains("rId\(number)") { number += 1 }
    root.children.append(
      .element(
        XMLElement(
          root.name.replacing("Relationships", with: "Relationship"),
          [
            XMLAttribute("Id", "rId\(number)"), XMLAttribute("Type", base + "/" + kind),
            XMLAttribute("Target", "/" + target),
          ])))
    set(name, root)
    return "rId\(number)"
  }

  /// The references of a part.
  func relationships(of part: String) throws(PackageFault) -> [XMLElement] {
    try tree(PackageRelationships.listName(of: part))?.all("Relationship") ?? []
  }

  /// The first part of a kind that a part refers to.
  func part(of kind: String, from part: String) throws(PackageFault) -> String? {
    try relationships(of: part).first {
      $0["Type"]?.hasSuffix("/" + kind) == true && $0["TargetMode"] != "External"
    }?["Target"].map { PackageRelationships.resolved($0, from: part) }
  }
}
