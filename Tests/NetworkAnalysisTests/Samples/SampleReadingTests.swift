import FileFormats
import GraphKernel
import StakeholderModel
import TestSupport
import Testing

@Suite struct SampleReadingTests {
  @Test(arguments: ["library-senior-center", "colorado", "hartford", "fictional-city"])
  func `a sample is read without a mistake`(name: String) throws {
    let reading = try SampleFiles.reading(name)
    #expect(reading.diagnostics.filter { $0.severity < .note } == [])
    #expect(reading.network != nil)
  }

  @Test func `the example in the documents is read without a mistake`() throws {
    let reading = try SampleFiles.documentedExample()
    #expect(reading.diagnostics.filter { $0.severity < .note } == [])
    #expect(reading.network?.people.map(\.id) == ["bo", "ana"])
  }

  @Test(arguments: ["library-senior-center", "colorado", "hartford"])
  func `a documented sample holds nothing made up`(name: String) throws {
    let network = try SampleFiles.network(name)
    let grades =
      network.organizations.map(\.evidence) + network.people.map(\.evidence)
      + network.ties.map(\.evidence) + network.alliances.map(\.evidence)
      + network.memberships.map(\.evidence) + network.initiatives.map(\.evidence)
      + network.champions.map(\.evidence)
    #expect(grades.allSatisfy { $0 == .documented || $0 == .inferred })
    #expect(network.ties.allSatisfy { !$0.isStrained && $0.trust == nil })
    #expect(network.source != nil)
  }

  @Test func `Colorado shares alliances, and sharing one is not a tie`() throws {
    let network = try SampleFiles.network("colorado")
    // DOMAIN E.1: seven people, seven memberships of the Initiative, no relationship
    #expect(network.people.count == 7)
    #expect(network.memberships.count { $0.alliance == "cwdi" } == 7)
    #expect(network.view(.people).graph.edges.count == 0)
    #expect(network.view(.organizations).graph.edges.count == 0)
    // and no union or professional association among them
    #expect(!network.organizations.contains { $0.group == .representWorkers })
  }
}
