import Foundation

/// The repository this test was built from.
enum Repository {
  /// Its top folder.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file, by its path from the top; `nil` when there is none.
  static func text(of path: String) -> String? {
    try? String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Whether there is a file or folder with a path from the top.
  static func contains(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// The paths of all files under a folder with one of some endings, in byte order.
  static func files(under folder: String, endings: Set<String>) -> [String] {
    let base = root.appending(path: folder)
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: base.path)) ?? []
    return paths.filter { endings.contains(($0 as NSString).pathExtension) }
      .map { folder + "/" + $0 }.sorted()
  }

  /// The Swift files of the modules.
  static let sources = files(under: "Sources", endings: ["swift"]).map { SourceFile(path: $0) }

  /// The Swift files of the tests.
  static let tests = files(under: "Tests", endings: ["swift"]).map { SourceFile(path: $0) }

  /// The texts that a newcomer reads.
  static let documents =
    ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].filter { contains($0) }
    + files(under: "docs", endings: ["md"]) + files(under: "Samples", endings: ["md"])

  /// The files that git keeps; `nil` outside of a clone.
  static let tracked: [String]? = {
    let git = Process()
    let pipe = Pipe()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.arguments = ["git", "ls-files"]
    git.currentDirectoryURL = root
    git.standardOutput = pipe
    git.standardError = Pipe()
    guard (try? git.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    git.waitUntilExit()
    guard git.terminationStatus == 0 else { return nil }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }()
}

/// One Swift file.
struct SourceFile: Sendable {
  /// Its path from the top of the repository.
  let path: String
  /// Its lines as written.
  let lines: [Substring]
  /// Its lines without comments and without what stands in quotes.
  let code: [Substring]

  init(path: String) {
    self.path = path
    let text = Repository.text(of: path) ?? ""
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    code = SwiftText.codeOnly(text).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The folder under `Sources` or `Tests`.
  var module: String {
    let parts = path.split(separator: "/")
    return parts.count > 1 ? String(parts[1]) : ""
  }

  /// The name of the file without its ending.
  var name: String { ((path as NSString).lastPathComponent as NSString).deletingPathExtension }

  /// The modules it imports.
  var imports: [String] {
    let kinds: Set<Substring> = [
      "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
    ]
    return code.compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
        words[..<place].allSatisfy({ $0.hasPrefix("@") || Self.accessWords.contains($0) })
      else { return nil }
      let name = kinds.contains(words[place + 1]) ? words.last : words[place + 1]
      return name.map { String($0.prefix { $0 != "." }) }
    }
  }

  private static let accessWords: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private", "unsafe",
  ]
}
