import CrosstieCommand
import Foundation
import Testing

/// The whole command on the samples: what a reader of each document should hear.
@Suite struct SampleTranscriptTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples")

  /// Runs a verb on a sample.
  private func run(_ verb: String, _ sample: String, _ flags: String...) async throws -> Transcript
  {
    await Transcript.of([verb, try path(of: sample)] + flags, files: try files(of: sample))
  }

  /// The file of a sample, or its folder of tables.
  private func path(of sample: String) throws -> String {
    let file = "\(sample)/\(sample).yaml"
    return try files(of: sample).kind(of: file) == nil ? sample : file
  }

  private func files(of sample: String) throws -> MemoryFiles {
    let folder = Self.folder.appending(path: sample)
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      files[sample + "/" + name] = [UInt8](try Data(contentsOf: folder.appending(path: name)))
    }
    return MemoryFiles(bytes: files)
  }

  /// The `result` of a verb's JSON.
  private func result(
    _ verb: String, _ sample: String, _ flags: String...
  ) async throws -> [String: Any] {
    let said = await Transcript.of(
      [verb, try path(of: sample), "--format", "json"] + flags, files: try files(of: sample))
    #expect(said.status == .done, "\(said.errors)")
    let document =
      try JSONSerialization.jsonObject(with: Data(said.output.utf8)) as? [String: Any]
    return try #require(document?["result"] as? [String: Any])
  }

  // Oracle: DOMAIN E.3 under the rulings: nobody is told to have looked inside the Senior Center.
  @Test func `the library has a champion, and the Senior Center was not asked`() async throws {
    let coverage = try await result("champions", "library-senior-center")["coverage"]
    let cells = try #require((coverage as? [String: Any])?["cells"] as? [[String: Any]])
    let states = cells.map { "\($0["organization"] ?? "") \($0["state"] ?? "")" }
    #expect(states == ["library active", "senior not_asked"])
  }

  // Oracle: DOMAIN E.3, the vertex cover of the ties between the two.
  @Test func `what joins the library and the Senior Center is one person`() async throws {
    let pairs = try await result("silos", "library-senior-center")["pairs"] as? [[String: Any]]
    let pair = try #require(pairs?.first { $0["b"] as? String == "senior" })
    let carriers = try #require(pair["carriers"] as? [String: Any])
    #expect(pair["a"] as? String == "library")
    #expect(carriers["people"] as? [String] == ["yss"])
    #expect(pair["needed_by"] as? [String] == ["tutoring"])
  }

  // Oracle: DOMAIN E.2.
  @Test func `Hartford has the numbers of a star`() async throws {
    let result = try await result(
      "measure", "hartford", "--measures",
      "density,global_efficiency,betweenness_normalized,constraint,articulation_points")
    let network = try #require(result["graph"] as? [String: Double])
    let nodes = try #require(result["node"] as? [String: [String: Double]])
    #expect(abs((network["density"] ?? 0) - 0.285714) < 5e-7)
    #expect(abs((network["global_efficiency"] ?? 0) - 0.642857) < 5e-7)
    #expect(nodes["betweenness_normalized"]?["cbia"] == 1)
    #expect(abs((nodes["constraint"]?["cbia"] ?? 0) - 0.166667) < 5e-7)
    let sets = try #require(result["set"] as? [String: [String]])
    #expect(sets["articulation_points"] == ["cbia"])
  }

  @Test(arguments: ["summary", "silos", "start"])
  func `Hartford is what one source tells, and its center is no finding`(
    verb: String
  ) async throws {
    let said = try await run(verb, "hartford")
    #expect(said.status == .done, "\(said.errors)")
    #expect(said.output.contains("as seen by one source"))
    for word in ["depend", "weak", "hub", "overload"] {
      #expect(!said.output.contains(word), "\(verb) says \(word)")
    }
  }

  // Oracle: DOMAIN E.1: seven memberships, and nothing about who works with whom.
  @Test func `Colorado has no recorded ties, whatever it shares`() async throws {
    let silos = try await run("silos", "colorado")
    #expect(silos.output.hasPrefix("Nobody wrote down who works with whom"))
    let champions = try await run("champions", "colorado")
    #expect(champions.output.hasPrefix("Champions not recorded for 7 of 7 organizations"))
    let measured = try await result("measure", "colorado", "--measures", "m,degree")
    #expect((measured["graph"] as? [String: Double])?["m"] == 0)
  }

  // By construction of the sample.
  @Test func `the city's silos, gap and missing champions are told in plain words`() async throws {
    let silos = try await run("silos", "fictional-city")
    #expect(silos.output.contains("Police Department: 27 of 34 ties stay inside"))
    #expect(silos.output.contains("Public Works Department: 29 of 37 ties stay inside"))
    #expect(
      silos.output.contains("Fire Department – Planning Department, for Flood-Ready Larkmere"))
    let champions = try await run("champions", "fictional-city")
    #expect(champions.output.contains("Finance Department: no champion; somebody looked"))
    #expect(champions.output.contains("was asked"))
    #expect(champions.output.contains("Fire Department and Public Works Department"))
  }
}
