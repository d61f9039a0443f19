import CrosstieCommand
import Foundation
import Testing

@Suite struct MeasureVerbTests {
  //   ann ─ ben ─ cleo   dan      ann and ben at the library, cleo at the school
  private let files = MemoryFiles([
    "net/people.csv": """
    id,name,organization,team
    ann,Ann,library,red
    ben,Ben,library,blue
    cleo,Cleo,school,blue
    dan,Dan,school,

    """,
    "net/ties.csv": "from,to,directed\nann,ben,no\nben,cleo,no\n",
    "arrows.csv": "source,target\na,b\nb,c\nb,a\n",
  ])

  private func result(_ arguments: [String]) async throws -> [String: Any] {
    let transcript = await Transcript.of(arguments + ["--format", "json"], files: files)
    #expect(transcript.status == .done, "\(transcript.errors)")
    let document = try JSONSerialization.jsonObject(with: Data(transcript.output.utf8))
    let answer = try #require(document as? [String: Any])
    #expect(answer["schema"] as? String == "crosstie/measure")
    return try #require(answer["result"] as? [String: Any])
  }

  private func table(_ result: [String: Any], _ section: String) -> [String: [String: Any]] {
    result[section] as? [String: [String: Any]] ?? [:]
  }

  // Oracle: counted by hand on the drawing above.
  @Test func `numbers come by section, measure and id`() async throws {
    let result = try await result(["measure", "net", "--measures", "all", "--by", "team"])
    let node = table(result, "node")
    #expect(node["degree"] as? [String: Int] == ["ann": 1, "ben": 2, "cleo": 1, "dan": 0])
    #expect(node["betweenness"] as? [String: Int] == ["ann": 0, "ben": 1, "cleo": 0, "dan": 0])
    #expect(
      table(result, "edge")["edge_betweenness"] as? [String: Int] == ["ann|ben": 2, "ben|cleo": 2])
    let graph = result["graph"] as? [String: Any]
    #expect(graph?["n"] as? Int == 4)
    #expect(graph?["component_sizes_weak"] as? [Int] == [3, 1])
    #expect(graph?["ei_index[team]"] as? Int == 0)
    #expect(table(result, "group")["size[team]"] as? [String: Int] == ["blue": 2, "red": 1])
    let sets = result["set"] as? [String: Any]
    #expect(sets?["articulation_points"] as? [String] == ["ben"])
    #expect(sets?["bridges_undirected"] as? [String] == ["ann|ben", "ben|cleo"])
  }

  @Test func `what is undefined is null and has its reason`() async throws {
    let result = try await result(["measure", "net", "--measures", "constraint,in_degree"])
    #expect(table(result, "node")["constraint"]?["dan"] is NSNull)
    let undefined = result["undefined"] as? [String: [String: [String: String]]]
    #expect(undefined?["node"]?["constraint"] == ["dan": "no recorded tie"])
    #expect(
      undefined?["node"]?["in_degree"]
        == ["": "no recorded tie has a direction; ask for degree"])
  }

  @Test func `without a division people are grouped by their organization`() async throws {
    let result = try await result(["measure", "net", "--measures", "ei"])
    #expect(
      table(result, "group")["ei_index[organization]"] as? [String: Int]
        == ["library": 0, "school": 1])
  }

  @Test func `an alias prints the full ids of the forms there are`() async throws {
    let result = try await result([
      "measure", "arrows.csv", "--directed", "--measures", "closeness",
    ])
    #expect(
      table(result, "node").keys.sorted()
        == ["closeness_wf_in", "closeness_wf_out", "closeness_wf_undirected"])
  }

  @Test func `edges with a direction are named from source to target`() async throws {
    let result = try await result(
      ["measure", "arrows.csv", "--directed", "--measures", "edge_betweenness"])
    #expect(table(result, "edge")["edge_betweenness"]?.keys.sorted() == ["a|b", "b|a", "b|c"])
  }

  @Test func `a pipe gets every number with all its digits`() async {
    let transcript = await Transcript.of(
      ["measure", "net", "--measures", "density,constraint"], files: files)
    let lines = transcript.output.split(separator: "\n")
    #expect(lines.first == "section\tmeasure\tid\tname\tvalue\treason")
    #expect(lines.contains("graph\tdensity\t\t\t0.3333333333333333\t"))
    #expect(lines.contains("node\tconstraint\tdan\tDan\t\tno recorded tie"))
  }

  @Test func `an unknown measure or division is a wrong command line with advice`() async {
    let measure = await Transcript.of(["measure", "net", "--measures", "densty"], files: files)
    #expect(measure.status == .usage)
    #expect(measure.errors.contains("did you mean “density”?"))
    let division = await Transcript.of(["measure", "net", "--by", "taem"], files: files)
    #expect(division.status == .usage)
    #expect(division.errors.contains("did you mean “team”?"))
  }

  // Ruling: ties that all lead to one and were told by nobody in particular are one source's view.
  @Test func `a network that one source told says so`() async {
    let star = MemoryFiles(["star.csv": "source,target\nhub,a\nhub,b\nhub,c\nhub,d\n"])
    let transcript = await Transcript.of(["measure", "star.csv", "--undirected"], files: star)
    #expect(transcript.errors.contains("as seen by one source: 4 of 4 recorded ties lead to hub"))
    let several = await Transcript.of(["measure", "net"], files: files)
    #expect(!several.errors.contains("as seen by"))
  }
}
