import Drawing
import Findings
import StakeholderModel
import TestSupport
import Testing

@Suite struct OrganizationsKindTests {
  private func picture(
    _ network: StakeholderNetwork, in theme: Theme = .light
  ) async throws -> Picture {
    let content = PictureContent(
      network: network.reduced(to: .team), reading: await Reading.of(network), sharing: .team)
    return try await DiagramKind.organizations.composition(of: content, in: .scattering)
      .picture(in: theme)
  }

  @Test(arguments: [(7, 6), (14, 21), (36, 60)])
  func `maps of organizations break no rule in any theme`(_ count: Int, _ ties: Int) async throws {
    let network = NetworkSketches.organizations(count, ties: ties)
    let content = PictureContent(
      network: network, reading: await Reading.of(network), sharing: .team)
    let composition = try await DiagramKind.organizations.composition(of: content, in: .scattering)
    for theme in Theme.all { #expect(composition.picture(in: theme).scene.faults == []) }
  }

  @Test func `every organization of a small network is named and remembered`() async throws {
    let network = NetworkSketches.organizations(12, ties: 15)
    let picture = try await picture(network)
    #expect(Set(picture.positions.map(\.id)) == Set(network.organizations.map(\.id.text)))
    let words = picture.scene.words.joined(separator: " ")
    for organization in network.organizations {
      let last = organization.displayName.split(separator: " ").last ?? ""
      #expect(words.contains(last))
    }
    #expect(words.contains("No recorded ties"))
  }

  @Test func `a network seen by one source says so and marks no hub`() async throws {
    let picture = try await picture(NetworkSketches.hartford)
    #expect(picture.scene.title.contains("as seen by"))
    #expect(picture.scene.faults == [])
  }

  @Test func `more organizations than a slide holds leave the best connected and say how many`()
    async throws
  {
    let network = NetworkSketches.organizations(70, ties: 80)
    let picture = try await picture(network)
    #expect(picture.positions.count <= 60)
    let rest = 70 - picture.positions.count
    #expect(picture.scene.words.joined(separator: " ").contains("\(rest) more organizations"))
    // The two organizations without ties come last in that order.
    #expect(!picture.positions.contains { ["o68", "o69"].contains($0.id) })
  }

  @Test func `ties that one side reported are drawn half as strong and counted`() async throws {
    // Directed and never answered back by construction: a star out of one organization.
    var network = NetworkSketches.organizations(8, ties: 5, areDirected: true)
    for place in network.ties.indices { network.ties[place].isDirected = true }
    let picture = try await picture(network)
    let ties = picture.scene.items.filter { $0.role == .tie && $0.subject != nil }
    #expect(ties.count == 5)
    #expect(ties.allSatisfy { $0.opacity == 0.5 })
    #expect(picture.scene.words.contains("5 of 5"))
  }

  @Test func `badges stand on boxes only where somebody recorded something about champions`()
    async throws
  {
    var network = NetworkSketches.organizations(6, ties: 6)
    #expect(try await !picture(network).scene.words.contains("?"))
    network.people = [SampleNetworks.person("p", "Pat Doe", in: "o1")]
    network.champions = [
      ChampionRole(person: PersonID("p"), cause: nil, status: .active)
    ]
    let words = try await picture(network).scene.words
    #expect(words.contains("?"))
    #expect(words.joined(separator: " ").contains("Has an active champion"))
  }

  @Test func `a title on champions agrees with the mark of its organization`() async throws {
    var network = NetworkSketches.organizations(6, ties: 6)
    network.people = [
      SampleNetworks.person("p", "Pat Doe", in: "o1"),
      SampleNetworks.person("q", "Kim Roe", in: "o2"),
    ]
    let causes = ["one", "two"].map { Initiative(id: InitiativeID($0)) }
    network.initiatives = causes.map { cause in
      var cause = cause
      cause.required = [OrganizationID("o1"), OrganizationID("o2")]
      return cause
    }
    // o1 has a champion for the one and nobody for the two; o2 was asked for the two in vain.
    network.champions = [
      ChampionRole(person: "p", cause: .initiative("one"), status: .active),
      ChampionRole(person: "p", cause: .initiative("two"), status: .asked),
      ChampionRole(person: "q", cause: .initiative("two"), status: .asked),
    ]
    let title = try await picture(network).scene.title
    #expect(!title.contains(network.organizations[1].displayName))
  }

  @Test func `one new organization moves nobody`() async throws {
    let before = NetworkSketches.organizations(12, ties: 16)
    var after = before
    after.positions = try await picture(before).positions
    var guest = Organization(id: OrganizationID("guest"))
    guest.name = "Guest House"
    guest.attributes["sector"] = .text("Health")
    after.organizations.append(guest)
    var tie = Tie(
      from: .organization(OrganizationID("guest")), to: .organization(OrganizationID("o3")))
    tie.level = .cooperation
    after.ties.append(tie)
    let moved = try await picture(after)
    for position in after.positions { #expect(moved.positions.contains(position)) }
    #expect(moved.scene.faults == [])
  }

  @Test func `a network without ties is refused with what would help`() async throws {
    var network = NetworkSketches.organizations(5, ties: 4)
    network.ties = []
    await #expect(throws: DrawingError.self) { try await picture(network) }
  }
}
