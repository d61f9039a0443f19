import FileFormats
import StakeholderModel
import Testing

@Suite(.enabled(if: Corpus.folder != nil, "CROSSTIE_CORPUS names no folder"))
struct WorkbookCorpusTests {
  private func reading(_ name: String) throws -> NetworkReading {
    let bytes = try #require(Corpus.bytes("formats/xlsx/" + name))
    return readNetwork([SourceFile(name: name, bytes: bytes)])
  }

  // The expectations of formats/manifest.json.
  @Test func `real workbooks are read or refused as other readers do`() throws {
    let manifest = try #require(Corpus.json("formats/manifest.json"))
    let files = try #require(manifest["files"] as? [[String: Any]])
    var count = 0
    for file in files {
      guard let path = file["file"] as? String, path.hasPrefix("xlsx/"),
        let expected = file["expected"] as? [String: Any]
      else { continue }
      count += 1
      let reading = try reading(String(path.dropFirst(5)))
      let outcome = expected["outcome"] as? String ?? ""
      if reading.network == nil {
        #expect(outcome.contains("reject"), "\(path)")
        #expect(reading.diagnostics.contains { $0.severity == .error && !$0.message.isEmpty })
        continue
      }
      #expect(outcome != "reject", "\(path)")
      if let nodes = expected["nodes"] as? Int { #expect(reading.network?.people.count == nodes) }
      if let edges = expected["edges"] as? Int { #expect(reading.network?.ties.count == edges) }
    }
    #expect(count == 11)
  }

  // The sample nodes of the manifest.
  @Test func `texts, numbers, dates, lists and truth keep their kinds`() throws {
    let types = try #require(try reading("xlsx__types.xlsx").network)
    #expect(types.people.map(\.id.text) == ["A", "B", "C", "7"])
    #expect(types.people[0].attributes["code"] == .text("007"))
    #expect(types.people[0].attributes["active"] == .boolean(true))
    #expect(types.people[0].attributes["joined"] == .text("2024-01-05"))
    #expect(types.people[1].attributes["budget"] == .number(1_000_000_000_000))
    #expect(types.ties.map(\.weight) == [1, 2, 0.5])
    #expect(types.ties[2].to == .person(PersonID("7" as String)))
    let kumu = try #require(try reading("kumu__import.xlsx").network)
    #expect(kumu.people[0].attributes["Tags"] == .list([.text("gov"), .text("health")]))
    #expect(kumu.people[0].attributes["Type"] == .text("Organization"))
  }

  // 76 vertices and 120 edges by the sheets of the manifest: 78 and 122 rows, two of them headers.
  @Test func `a NodeXL workbook is its edges and vertices, without how they are drawn`() throws {
    let reading = try reading("nodexl__NodeXL_Teaching_Resources_ABC-D_raw.xlsx")
    let network = try #require(reading.network)
    #expect(network.people.count == 76 && network.ties.count == 120)
    #expect(network.people.allSatisfy { $0.attributes.entries.isEmpty })
    #expect(reading.understood.contains { $0.hasPrefix("'Misc': left aside, it is hidden") })
  }

  // What Gephi's own importer gives for the file: 6 arcs, from D to B of 2.8.
  @Test func `a matrix keeps its numbers and its directions`() throws {
    let network = try #require(try reading("gephi__matrix.xlsx").network)
    let tie = network.ties.first { $0.from.id == "D" && $0.to.id == "B" }
    #expect(tie?.weight == 2.8 && tie?.isDirected == true)
  }
}
