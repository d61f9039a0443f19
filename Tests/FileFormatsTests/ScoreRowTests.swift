import FileFormats
import StakeholderModel
import Testing

/// Scores that stand in rows of their own, with the item in a cell.
@Suite struct ScoreRowTests {
  private func network(_ table: String) throws -> StakeholderNetwork {
    let reading = readNetwork([
      SourceFile(name: "n/organizations.csv", text: "id\nclinic\npark\n"),
      SourceFile(name: "n/assessments.csv", text: table),
    ])
    return try #require(reading.network, "\(reading.diagnostics.map(\.message))")
  }

  @Test func `a row with an item and a score is one answer`() throws {
    let assessments = try network(
      """
      instrument,subject,by,item,score,raters
      wilder,,,shared vision,3.4,6
      Factors of collaboration,,,open communication,2.8,6
      powerInterest,clinic,park,Power,4,
      salience,clinic,,urgency,yes,

      """
    ).assessments
    #expect(assessments.map(\.instrument) == [.wilder, .wilder, .powerInterest, .salience])
    #expect(
      assessments.map(\.scores) == [
        [AssessmentScore("shared vision", 3.4)], [AssessmentScore("open communication", 2.8)],
        [AssessmentScore("power", 4)], [AssessmentScore("urgency", 1)],
      ])
    #expect(assessments.map(\.raters) == [6, 6, nil, nil])
  }

  @Test func `an item that the instrument does not have is an error of its row`() throws {
    let reading = readNetwork([
      SourceFile(name: "n/organizations.csv", text: "id\nclinic\n"),
      SourceFile(
        name: "n/assessments.csv",
        text: "instrument,subject,item,score\npowerInterest,clinic,legitimacy,1\n"),
    ])
    #expect(reading.network == nil)
    #expect(reading.diagnostics.contains { $0.code == "E115" && $0.location?.line == 2 })
  }

  @Test func `outcomes survive as YAML and as tables`() throws {
    let network = try network("instrument,item,score,raters\noutcomes,healthier kids,3.5,5\n")
    let again = try #require(
      readNetwork([SourceFile(name: "n.yaml", text: yamlDocument(of: network))]).network)
    #expect(again.assessments == network.assessments)
    #expect(again.assessments.first?.instrument == .outcomes)
  }
}
