import Testing

@Suite struct CatalogTests {
  @Test func `every member of a catalog is listed, once`() {
    for catalog in Catalog.all {
      for member in catalog.members {
        let count = catalog.listed.count { $0 == member.name }
        #expect(
          count == 1, "\(member.path): \(catalog.type).\(member.name) is listed \(count) times")
      }
    }
  }

  @Test func `a file declares one member of a catalog and is named after it`() {
    for catalog in Catalog.all {
      for member in catalog.members where member.path != catalog.path {
        let others = catalog.members.filter { $0.path == member.path }
        #expect(others.count == 1, "\(member.path) declares \(others.map(\.name))")
        let fileName = member.path.split(separator: "/").last.map(String.init) ?? ""
        #expect(
          fileName.lowercased().hasPrefix(member.name.lowercased()),
          "\(member.path) declares \(member.name)")
      }
    }
  }

  @Test func `there are catalogs to look at`() {
    let types = Set(Catalog.all.map(\.type))
    #expect(types.isSuperset(of: ["DiagramKind", "Theme"]))
    let themes = Catalog.all.first { $0.type == "Theme" }
    #expect(themes?.listed == ["light", "dark", "print"])
    #expect(Set(themes?.members.map(\.name) ?? []) == ["light", "dark", "print"])
  }
}

/// A list of values that a user picks from, and the places where they are declared.
struct Catalog {
  struct Member {
    let name: String
    let path: String
  }

  let type: String
  /// The file that lists.
  let path: String
  /// The names in the list.
  let listed: [String]
  /// The declarations found anywhere in the sources.
  let members: [Member]

  static let all: [Catalog] = Repository.sources.flatMap { file in
    file.code.indices.compactMap { catalog(at: $0, in: file) }
  }

  /// Reads a declaration such as `static let all: [Theme] = [.light, .dark]`.
  private static func catalog(at line: Int, in file: SourceFile) -> Catalog? {
    guard let start = file.code[line].firstRange(of: "static let all: [") else { return nil }
    let type = file.code[line][start.upperBound...].prefix { $0 != "]" }
    let end = file.code[line...].firstIndex { $0.contains("]") && !$0.hasSuffix("= [") } ?? line
    let list = file.code[line...end].joined(separator: " ").split(separator: "=", maxSplits: 1)
    let words = (list.last ?? "").split { !$0.isLetter && !$0.isNumber }
    let members = Repository.sources.flatMap { declarations(of: String(type), in: $0) }
    return Catalog(
      type: String(type), path: file.path, listed: words.map(String.init), members: members)
  }

  /// Finds `static let name = Type(` and `static let name: Type =`.
  private static func declarations(of type: String, in file: SourceFile) -> [Member] {
    file.code.compactMap { line in
      guard let start = line.firstRange(of: "static let "),
        line.contains("= \(type)(") || line.contains(": \(type) =")
      else { return nil }
      let name = line[start.upperBound...].prefix { $0.isLetter || $0.isNumber }
      return Member(name: String(name), path: file.path)
    }
  }
}
