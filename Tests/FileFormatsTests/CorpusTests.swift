import FileFormats
import StakeholderModel
import Testing

/// Oracle: data/formats/manifest.json, whose counts come from readers of other people.
@Suite(.enabled(if: Corpus.folder != nil, "CROSSTIE_CORPUS names no folder of real files"))
struct CorpusTests {
  /// Files that this release does not take for a network, each for a reason, and says so.
  private let refused: [String: String] = [
    "csv/gephi__complex_matrix.csv": "a matrix whose labels stand in the second column",
    "csv/gephi__edges_table_with_timeset_timestamps.csv": "separated by blanks",
    "csv/gephi__test_utf8_chars.csv": "repeats the id 2, which is an error",
    "csv/jgrapht__CSVImporter_03.csv": "a list of neighbors without a header, ragged",
    "csv/jgrapht__CSVImporter_08.csv": "a matrix of ones and blanks without names",
    "csv/jgrapht__CSVImporter_14.csv": "a matrix of ones and blanks without names, ragged",
  ]

  @Test func `real tables give the counts that other readers give`() throws {
    let manifest = try #require(Corpus.json("formats/manifest.json"))
    let files = try #require(manifest["files"] as? [[String: Any]])
    var count = 0
    for file in files {
      guard let path = file["file"] as? String, path.hasPrefix("csv/"),
        let expected = file["expected"] as? [String: Any],
        let bytes = Corpus.bytes("formats/" + path)
      else { continue }
      count += 1
      check(path, bytes, expected)
    }
    #expect(count == 47)
  }

  private func check(_ path: String, _ bytes: [UInt8], _ expected: [String: Any]) {
    var options = ReadingOptions()
    if expected["encoding"] as? String == "cp1252" { options.encoding = .windows1252 }
    let reading = readNetwork([SourceFile(name: path, bytes: bytes)], options)
    let errors = reading.diagnostics.filter { $0.severity == .error }
    let outcome = expected["outcome"] as? String ?? ""
    // A table without rows is read; there is nobody in it, which only a command minds.
    let isEmpty = errors.map(\.code) == ["E209"]
    let isRefused = reading.network == nil && !isEmpty
    if refused[path] != nil {
      #expect(isRefused && !errors.isEmpty, "\(path)")
      return
    }
    if isRefused {
      #expect(outcome.contains("reject"), "\(path): \(errors.map(\.message))")
      return
    }
    #expect(outcome != "reject" && (outcome != "reject_or_warn" || !reading.diagnostics.isEmpty))
    let people = reading.network?.people.count ?? 0
    if let nodes = expected["nodes"] as? Int { #expect(people == nodes, "\(path)") }
    if let edges = expected["edges"] as? Int {
      #expect(reading.network?.ties.count ?? 0 == edges, "\(path)")
    }
    if let isDirected = expected["directed"] as? Bool {
      #expect(reading.network?.ties.first?.isDirected == isDirected, "\(path)")
    }
    checkSample(path, reading.network, expected)
  }

  private func checkSample(
    _ path: String, _ network: StakeholderNetwork?, _ expected: [String: Any]
  ) {
    guard let sample = expected["sample_edge"] as? [String: Any],
      let source = sample["source"] as? String, let target = sample["target"] as? String
    else { return }
    let tie = network?.ties.first { $0.from.id == source && $0.to.id == target }
    #expect(tie != nil, "\(path)")
    if let weight = sample["weight"] as? Double { #expect(tie?.weight == weight, "\(path)") }
  }

  @Test func `every network of the library is read whole`() throws {
    let manifest = try #require(Corpus.json("networks/manifest.json"))
    let networks = try #require(manifest["networks"] as? [[String: Any]])
    for network in networks {
      guard let nodes = network["nodes_file"] as? String,
        let edges = network["edges_file"] as? String,
        let nodeBytes = Corpus.bytes("networks/" + nodes),
        let edgeBytes = Corpus.bytes("networks/" + edges)
      else { continue }
      var options = ReadingOptions()
      options.isDirected = network["directed"] as? Bool
      let reading = readNetwork(
        [
          SourceFile(name: nodes, bytes: nodeBytes), SourceFile(name: edges, bytes: edgeBytes),
        ], options)
      let id = network["id"] as? String ?? nodes
      let errors = reading.diagnostics.filter { $0.severity == .error }
      #expect(errors.isEmpty, "\(id): \(errors.map(\.message).prefix(3))")
      #expect(reading.network?.people.count == network["n"] as? Int, "\(id)")
      #expect(reading.network?.ties.count == network["m"] as? Int, "\(id)")
      for attribute in network["node_attributes"] as? [String] ?? [] {
        #expect(reading.columns.values(ofColumn: attribute) != nil, "\(id) \(attribute)")
      }
    }
  }
}
