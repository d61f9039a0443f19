import FileFormats
import Foundation
import StakeholderModel
import Testing

struct SampleTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Samples")

  static func samples() -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { !$0.contains(".") }.sorted()
  }

  static func files(of sample: String) -> [SourceFile] {
    let folder = folder.appending(path: sample)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    // Workbooks of one folder are one list at several times; the shortest name is that of the first.
    let workbook = names.filter { $0.hasSuffix(".xlsx") }.min { $0.count < $1.count }
    return (workbook.map { [$0] } ?? names.sorted()).compactMap { name in
      FileManager.default.contents(atPath: folder.appending(path: name).path)
        .map { SourceFile(name: name, bytes: Array($0)) }
    }
  }

  @Test(arguments: samples()) func `a sample is read without errors`(sample: String) {
    let reading = readNetwork(Self.files(of: sample))
    let errors = reading.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map { "\($0.message) \(String(describing: $0.location))" })")
    #expect(reading.network != nil)
  }

  @Test(arguments: samples()) func `a sample comes back unchanged`(sample: String) throws {
    let network = try #require(readNetwork(Self.files(of: sample)).network)
    let yaml = readNetwork([SourceFile(name: "a.yaml", text: yamlDocument(of: network))]).network
    #expect(yaml == network)
    let folder = try write(network, as: .csvFolder, named: "")
    #expect(readNetwork(folder.files).network == network)
  }
}
