import Findings
import StakeholderModel
import TestSupport
import Testing

@testable import Drawing

//   Six groups of three in chains; p0 has all ties of o0 to o1 and o2, the rest is tied twice.
struct BridgesKindTests {
  private static var network: StakeholderNetwork {
    var network = StakeholderNetwork()
    for group in 0..<4 {
      var organization = Organization(id: OrganizationID("o\(group)"))
      organization.name = "Organization \(group)"
      network.organizations.append(organization)
      for place in 0..<3 {
        let number = 3 * group + place
        network.people.append(
          SampleNetworks.person("p\(number)", "Person \(number)", in: "o\(group)"))
        if place > 0 { network.ties.append(tie(number - 1, number)) }
      }
    }
    network.ties += [
      tie(0, 3), tie(0, 4), tie(0, 6), tie(4, 7), tie(5, 8), tie(6, 9), tie(7, 10),
    ]
    return network
  }

  private static func tie(_ from: Int, _ to: Int) -> Tie {
    Tie(from: .person(PersonID("p\(from)")), to: .person(PersonID("p\(to)")))
  }

  private static func scene(_ network: StakeholderNetwork) async throws -> Scene {
    try await picture(network).scene
  }

  private static func picture(_ network: StakeholderNetwork) async throws -> Picture {
    let content = await PictureContent.read(network)
    return try await DiagramKind.bridges.composition(of: content, in: .scattered)
      .picture(in: .light)
  }

  @Test func `a picture drawn again stands where it stood`() async throws {
    var network = Self.network
    let before = try await Self.picture(network)
    network.positions = before.positions
    let after = try await Self.picture(network)
    #expect(after.diagnostics == [])
    #expect(after.positions == before.positions)
  }

  // o0–o1 (two ties) and o0–o2 (one) hang on p0; o1–o2 and o2–o3 have two people on each side.
  @Test func `those on whom links hang are drawn, with all cards and nobody else`() async throws {
    let scene = try await Self.scene(Self.network)
    #expect(scene.bodies(.card).map(\.subject).sorted() == ["o0", "o1", "o2", "o3"])
    #expect(Set(scene.bodies(.node).map(\.subject)) == ["p0"])
    #expect(scene.words.contains("2 of 4"))
    #expect(scene.words.contains("3 people"))
  }

  // Without p0 nobody else of o0 reaches o1, o2 or o3.
  @Test func `its title names the only way between groups`() async throws {
    let scene = try await Self.scene(Self.network)
    #expect(
      scene.title
        == "Organization 0 reaches 3 other organizations only through Person 0, so far")
  }

  // Two ties from o0 to o3 with nobody in common open a second way.
  @Test func `else its title counts the links that hang on one person`() async throws {
    var network = Self.network
    network.ties += [Self.tie(1, 9), Self.tie(2, 10)]
    let scene = try await Self.scene(network)
    #expect(scene.title == "2 of 5 linked pairs of organizations hang on one person each, so far")
    #expect(Set(scene.bodies(.node).map(\.subject)) == ["p0"])
  }

  @Test func `where nothing hangs on one person, those with the most ties across are drawn`()
    async throws
  {
    var network = Self.network
    network.ties += [Self.tie(1, 5), Self.tie(2, 8)]
    let scene = try await Self.scene(network)
    #expect(scene.title.hasPrefix("The "))
    #expect(scene.title.hasSuffix("people with ties to the most other organizations"))
    #expect(Set(scene.bodies(.node).map(\.subject)).contains("p0"))
  }

  @Test func `the picture has no fault in any theme`() async throws {
    let content = await PictureContent.read(Self.network)
    let composition = try await DiagramKind.bridges.composition(of: content, in: .scattered)
    for theme in Theme.all {
      #expect(composition.picture(in: theme).scene.faults == [], "\(theme.id)")
    }
  }

  @Test func `the network of one source is refused, with the reason`() async {
    var network = Self.network
    network.ties = TieList((1..<9).map { Self.tie(0, $0) })
    let content = await PictureContent.read(network)
    #expect(content.reading.informant != nil)
    await #expect(throws: DrawingError.self) {
      _ = try await DiagramKind.bridges.composition(of: content, in: .scattered)
    }
  }
}
