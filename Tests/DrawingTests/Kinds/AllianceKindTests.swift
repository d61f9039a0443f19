import Findings
import StakeholderModel
import TestSupport
import Testing

@testable import Drawing

struct AllianceKindTests {
  private static func picture(
    _ network: StakeholderNetwork, theme: Theme = .light
  ) async throws -> Picture {
    let content = await PictureContent.read(network)
    return try await DiagramKind.alliance.composition(of: content, in: .scattered)
      .picture(in: theme)
  }

  private static func small(_ seed: UInt64 = 1) -> StakeholderNetwork {
    GroupedNetworks(sizes: [3, 2, 4, 1], ties: (inside: 4, between: 7), seed: seed).network
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `everyone stands on one pill inside the card of their organization`(
    seed: UInt64
  ) async throws {
    let network = Self.small(seed)
    let scene = try await Self.picture(network).scene
    let cards = scene.bodies(.card)
    #expect(cards.map(\.subject).sorted() == ["o0", "o1", "o2", "o3"])
    for person in network.people {
      let pills = scene.bodies(.node).filter { $0.subject == person.id.text }
      #expect(pills.count == 1)
      let card = try #require(cards.first { $0.subject == person.home?.text })
      #expect(pills.allSatisfy { card.bounds.union($0.bounds) == card.bounds })
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `every tie is drawn between its two people`(seed: UInt64) async throws {
    let network = Self.small(seed)
    let scene = try await Self.picture(network).scene
    let drawn = Set(scene.items.filter { $0.role == .tie }.compactMap(\.subject))
    let recorded = Set(
      network.ties.map { tie in [tie.from.id, tie.to.id].sorted().joined(separator: "—") })
    #expect(drawn == recorded)
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `a picture of cards has no lint in any theme`(seed: UInt64) async throws {
    let content = await PictureContent.read(Self.small(seed))
    let composition = try await DiagramKind.alliance.composition(of: content, in: .scattered)
    for theme in Theme.all {
      let scene = composition.picture(in: theme).scene
      #expect(PictureLint(scene, measurer: InterWidths()).violations == [])
    }
  }

  @Test func `the same network gives the same bytes twice`() async throws {
    let first = try await Self.picture(Self.small()).scene.svg
    let second = try await Self.picture(Self.small()).scene.svg
    #expect(first == second)
  }

  @Test(arguments: [0, 1, 2, 3])
  func `one person more moves nobody, and the card grows`(organization: Int) async throws {
    var network = Self.small()
    let before = try await Self.picture(network)
    network.positions = before.positions
    network.people.append(SampleNetworks.person("new", "Newcomer", in: "o\(organization)"))
    let after = try await Self.picture(network)
    #expect(after.diagnostics == [])
    for person in network.people where person.id.text != "new" {
      let then = before.positions.first { $0.id == person.id.text }
      #expect(after.positions.first { $0.id == person.id.text } == then)
    }
    let heights = [before, after].map { picture in
      picture.scene.bodies(.card).first { $0.subject == "o\(organization)" }?.bounds.height
    }
    #expect(heights == [heights[0], heights[0].map { $0 + PersonPill.pitch }])
    #expect(PictureLint(after.scene, measurer: InterWidths()).violations == [])
  }

  // RULINGS 1: red only where somebody looked or a champion was lost; a question mark where nobody
  // asked while elsewhere somebody did.
  @Test func `an empty seat is red only where somebody looked`() async throws {
    var network = Self.small()
    network.champions = [
      ChampionRole(person: "p0", cause: nil, status: .active),
      ChampionRole(person: "p3", cause: nil, status: .lapsed),
    ]
    network.organizations[2].championsAnswer = ChampionsAnswer.none
    let plan = AlliancePlan(await PictureContent.read(network))
    #expect(plan.states == [.active, .lapsed, CoverageState.none, .notAsked])
    #expect(plan.cards[0].rows.first == .champion(0))
    #expect(!plan.cards[0].rows.contains(.noChampion))
    #expect(plan.cards[1].rows.map(\.style).first == .lapsed)
    #expect(!plan.cards[1].rows.contains(.noChampion))
    #expect(plan.cards[2].rows.last == .noChampion)
    #expect(plan.cards[3].rows.last == .notAsked)
    let texts = try await Self.picture(network).scene.texts
    #expect(texts.count { $0 == PersonPill.missingLabel } == 1)
    #expect(texts.count { $0 == PersonPill.notAskedLabel } == 1)
    #expect(texts.contains("1 of 4"))
  }

  @Test func `nothing recorded about champions is one line and no seat`() async throws {
    let texts = try await Self.picture(Self.small()).scene.texts
    #expect(!texts.contains(PersonPill.missingLabel))
    #expect(!texts.contains(PersonPill.notAskedLabel))
    #expect(texts.contains("Champions not recorded for 4 of 4 organizations"))
    #expect(!texts.contains { $0.hasSuffix("have a champion") })
  }

  @Test func `ties between many are bands that add up`() async throws {
    let network = GroupedNetworks(sizes: [6, 5, 5, 5], ties: (inside: 20, between: 60)).network
    let content = await PictureContent.read(network)
    #expect(AlliancePlan(content).isBanded)
    let picture = try await DiagramKind.alliance.composition(of: content, in: .scattered)
      .picture(in: .light)
    let badges = picture.scene.items.compactMap { item -> Int? in
      guard item.role == .label, item.subject?.contains("—") == true,
        case .text(let words, _, _) = item.mark
      else { return nil }
      return Int(words)
    }
    #expect(badges.reduce(0, +) == 60)
  }

  @Test func `a card of many people has two columns and keeps everybody inside`() async throws {
    let network = GroupedNetworks(sizes: [16, 2], ties: (inside: 5, between: 4)).network
    let scene = try await Self.picture(network).scene
    let card = try #require(scene.bodies(.card).first { $0.subject == "o0" })
    let pills = scene.bodies(.node).filter { $0.subject.hasPrefix("p") }
    #expect(pills.count == 18)
    #expect(pills.count { card.bounds.union($0.bounds) == card.bounds } == 16)
    #expect(Set(pills.prefix(16).map(\.bounds.x)).count == 2)
    #expect(PictureLint(scene, measurer: InterWidths()).violations == [])
  }

  @Test func `organizations without people are cards joined as such`() async throws {
    var network = Self.small()
    network.people = []
    network.ties = [Tie(from: .organization("o0"), to: .organization("o2"))]
    let scene = try await Self.picture(network).scene
    #expect(scene.bodies(.card).count == 4)
    #expect(scene.items.filter { $0.role == .tie }.compactMap(\.subject) == ["o0—o2"])
    #expect(PictureLint(scene, measurer: InterWidths()).violations == [])
  }

  @Test func `an empty network is refused with advice`() async throws {
    let content = await PictureContent.read(StakeholderNetwork())
    await #expect(throws: DrawingError.self) {
      try await DiagramKind.alliance.composition(of: content, in: .scattered)
    }
    await #expect(throws: DrawingError.self) {
      try await DiagramKind.silos.composition(of: content, in: .scattered)
    }
  }
}
