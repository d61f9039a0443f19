import StakeholderModel
import TestSupport
import Testing

@testable import FileFormats

@Suite struct PlainWordsTests {
  @Test func `every word of the format has a plain word that is read as it`() {
    for kind in OrganizationKind.allCases {
      let plain = PlainWords.organizationKinds.filter { $0.kind == kind }.map(\.words)
      #expect(plain.map { fixedWord($0, among: rawValues()) as String? } == [kind.rawValue])
    }
    func rawValues() -> [String] { OrganizationKind.allCases.map(\.rawValue) }
    for level in PositionLevel.allCases {
      let plain = PlainWords.positionLevels.filter { $0.level == level }.map(\.words)
      let all = PositionLevel.allCases.map(\.rawValue)
      #expect(plain.map { fixedWord($0, among: all) } == [level.rawValue])
    }
    let statuses = ChampionStatus.allCases.map(\.rawValue)
    for (words, status) in PlainWords.championStatuses {
      #expect(fixedWord(words, among: statuses) == status.rawValue)
    }
    for group in StakeholderGroup.allCases {
      let all = StakeholderGroup.allCases.map(\.rawValue)
      #expect(fixedWord(group.title, among: all) == group.rawValue)
    }
  }

  @Test func `plain words can be spelled in any way, and other words are none`() {
    let kinds = OrganizationKind.allCases.map(\.rawValue)
    #expect(fixedWord("GOVERNMENT AGENCY", among: kinds) == "governmentAgency")
    #expect(fixedWord("community based organization", among: kinds) == "communityBasedOrganization")
    #expect(fixedWord("Local government", among: kinds) == "governmentAgency")
    #expect(fixedWord("Sports club", among: kinds) == nil)
    #expect(fixedWord("Manager", among: kinds) == nil)
  }

  @Test func `closeness is read by its number, else by its words`() {
    // The order is that of FORMAT: 0 none, 1 contact, … 5 collaboration.
    #expect(PlainWords.closeness.map { plainLevel($0)?.rawValue } == [0, 1, 2, 3, 4, 5])
    #expect(plainLevel("We decide together") == .collaboration)
    #expect(plainLevel("know of each other") == .contact)
    #expect(plainLevel("3: we share a van") == .cooperation)
    #expect(plainLevel("3") == nil && plainLevel("contact") == nil && plainLevel("9 lives") == nil)
  }

  @Test func `tables with plain headers and words give the network they say`() throws {
    let files = [
      SourceFile(
        name: "Organizations.csv",
        text: """
          Name,Short name,Part of,Kind,Group,Champions
          City of Exampleton,City,,Government agency,,
          Library,,City of Exampleton,,Educate and train,none
          """),
      SourceFile(
        name: "People.csv",
        text: """
          Name,Organization,Job title,Level,Works with
          Rosa Example,Library,Director,Top executive,Tom Example
          Tom Example,City of Exampleton,,Front line,
          """),
      SourceFile(
        name: "Who works with whom.csv",
        text: """
          Person,Works with,How closely,Since,Last contact,Notes
          Tom Example,Rosa Example,5 we decide together,2024,2025-08-28,fine
          """),
      SourceFile(
        name: "Champions.csv",
        text: """
          Person,Champions what,Inside,Status
          Tom Example,Summer reading,Library,yes
          Rosa Example,summer  reading,Library,no
          """),
    ]
    let reading = readNetwork(files)
    #expect(reading.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    let network = try #require(reading.network)
    #expect(network.organizations.map(\.kind) == [.governmentAgency, nil])
    #expect(network.organizations.map(\.group) == [nil, .educate])
    #expect(network.organizations.map(\.championsAnswer) == [nil, ChampionsAnswer.none])
    #expect(network.organizations[1].parent?.text == "City of Exampleton")
    #expect(network.people.map { $0.homePosition?.level } == [.topExecutive, .frontline])
    #expect(network.ties.map(\.level) == [nil, .collaboration])
    #expect(network.ties[1].lastContact == PartialDate("2025-08-28"))
    #expect(network.initiatives.map(\.id.text) == ["Summer reading"])
    #expect(network.champions.map(\.status) == [.active, .asked])
    #expect(
      network.champions.map(\.cause)
        == Array(repeating: .initiative(InitiativeID("Summer reading")), count: 2))
  }
}
