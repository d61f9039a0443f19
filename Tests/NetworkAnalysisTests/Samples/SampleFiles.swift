import FileFormats
import Foundation
import StakeholderModel
import Testing

/// The networks in `Samples`, read as a user's command reads them.
enum SampleFiles {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The example in the page about the file format.
  static func documentedExample() throws -> NetworkReading {
    let page = try String(
      contentsOf: root.appending(path: "docs/format.md"), encoding: .utf8)
    let start = try #require(page.firstRange(of: "```yaml\n"))
    let end = try #require(page[start.upperBound...].firstRange(of: "```"))
    let text = String(page[start.upperBound..<end.lowerBound])
    return readNetwork([SourceFile(name: "format.md", text: text)])
  }

  static func reading(_ name: String) throws -> NetworkReading {
    let sample = root.appending(path: "Samples/" + name)
    let names = try FileManager.default.contentsOfDirectory(atPath: sample.path).sorted()
    return readNetwork(
      try names.map { file in
        SourceFile(
          name: name + "/" + file,
          bytes: [UInt8](try Data(contentsOf: sample.appending(path: file))))
      })
  }

  static func network(_ name: String) throws -> StakeholderNetwork {
    let reading = try reading(name)
    return try #require(reading.network, "\(reading.diagnostics)")
  }
}
