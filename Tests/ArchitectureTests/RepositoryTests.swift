import Foundation
import Testing

@Suite struct RepositoryTests {
  @Test func `no generated file is kept`() throws {
    let tracked = try #require(Repository.tracked, "git is not here")
    let endings = [".o", ".swiftmodule", ".profraw", ".pyc", ".layout.yaml", ".DS_Store"]
    for path in tracked {
      let isGenerated =
        path.hasPrefix(".build") || path.hasPrefix("build/") || path.hasSuffix("Package.resolved")
        || endings.contains { path.hasSuffix($0) }
      #expect(!isGenerated, "\(path) is generated")
    }
  }

  @Test func `every link of a document leads somewhere`() {
    for path in Repository.documents {
      let folder = (path as NSString).deletingLastPathComponent
      for target in links(in: Repository.text(of: path) ?? "") {
        if target.contains("://") || target.hasPrefix("mailto:") { continue }
        let file = target.prefix { $0 != "#" }
        if file.isEmpty { continue }
        let place = URL(filePath: folder.isEmpty ? "." : folder, relativeTo: Repository.root)
          .appending(path: String(file)).standardizedFileURL
        #expect(
          FileManager.default.fileExists(atPath: place.path), "\(path) links to \(target)")
      }
    }
  }

  @Test func `every script is named in a document and can be run`() throws {
    let texts = Repository.documents.compactMap { Repository.text(of: $0) }.joined()
    let scripts = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appending(path: "Scripts").path)
    for script in scripts.sorted() {
      let path = "Scripts/" + script
      #expect(texts.contains(path), "no document names \(path)")
      let file = Repository.root.appending(path: path).path
      #expect(FileManager.default.isExecutableFile(atPath: file), "\(path) cannot be run")
    }
  }

  @Test func `every sample says in three lines what it is, and how it is drawn`() throws {
    let tracked = try #require(Repository.tracked, "git is not here")
    let samples = Set(
      tracked.filter { $0.hasPrefix("Samples/") }.map { String($0.split(separator: "/")[1]) })
    for sample in samples.sorted() {
      let readme = try #require(
        Repository.text(of: "Samples/\(sample)/README.md"), "\(sample) has no README")
      #expect(readme.contains("crosstie map"), "\(sample) shows no command")
    }
  }

  /// The targets of inline links and pictures, `](target)`.
  private func links(in text: String) -> [String] {
    var found: [String] = []
    var rest = Substring(text)
    while let start = rest.firstRange(of: "](") {
      rest = rest[start.upperBound...]
      guard let end = rest.firstIndex(of: ")") else { break }
      found.append(String(rest[..<end].prefix { $0 != " " }))
      rest = rest[end...]
    }
    return found
  }
}
