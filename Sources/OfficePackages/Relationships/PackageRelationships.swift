/// What a part of a package refers to: each other part by an id of its own.
///
/// Parts are found by these targets alone, never by guessing names.
package struct PackageRelationships: Sendable {
  /// One reference.
  package struct Relationship: Sendable, Hashable {
    /// The id that the part uses, such as `rId3`.
    package let id: String
    /// What the target is, as the last word of the type's address: `worksheet`, `comments`.
    package let kind: String
    /// The name of the part in the package, without a leading slash; `nil` outside the package.
    package let part: String?
  }

  /// The references in the order of the document.
  package let all: [Relationship]

  /// The relationships of a part; none when the package lists none.
  ///
  /// - Parameters:
  ///   - part: The name of the part; empty for the package as a whole.
  ///   - package: The package.
  /// - Throws: ``PackageFault`` when the list is damaged.
  package init(of part: String, in package: inout PackageReader) throws(PackageFault) {
    let name = Self.listName(of: part)
    guard let bytes = try package.contents(of: name) else {
      all = []
      return
    }
    let root = try XMLElement(document: bytes, part: name)
    all = root.all("Relationship").compactMap { element in
      guard let id = element["Id"], let target = element["Target"] else {
        return nil
      }
      let type = element["Type"] ?? ""
      let isOutside = element["TargetMode"] == "External"
      return Relationship(
        id: id, kind: type.split(separator: "/").last.map(String.init) ?? "",
        part: isOutside ? nil : Self.resolved(target, from: part))
    }
  }

  /// The relationship with an id.
  package subscript(id: String) -> Relationship? { all.first { $0.id == id } }

  /// The first part of a kind inside the package.
  package func part(of kind: String) -> String? {
    all.first { $0.kind == kind && $0.part != nil }?.part
  }

  /// The name of the part that lists the relationships of another.
  package static func listName(of part: String) -> String {
    let (folder, base) = split(part)
    return folder + "_rels/" + base + ".rels"
  }

  /// The name of a part from a target that is written relative to another part.
  package static func resolved(_ target: String, from part: String) -> String {
    var steps: [Substring] = []
    if target.utf8.first != UInt8(ascii: "/") {
      steps = split(part).folder.split(separator: "/")
    }
    for step in target.split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }

  private static func split(_ part: String) -> (folder: String, base: String) {
    guard let slash = part.lastIndex(of: "/") else { return ("", part) }
    return (String(part[...slash]), String(part[part.index(after: slash)...]))
  }
}
