import FileFormats
import Foundation
import StakeholderModel
import Testing

/// The networks in `Samples`, read as a user's command reads them.
enum SampleFiles {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples")

  static func reading(_ name: String) throws -> NetworkReading {
    let sample = folder.appending(path: name)
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
