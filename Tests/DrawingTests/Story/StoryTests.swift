import Findings
import StakeholderModel
import TestSupport
import Testing

@testable import Drawing

struct StoryTests {
  private static func deck(
    _ network: StakeholderNetwork, sharing: SharingLevel = .team, theme: Theme = .light
  ) async throws -> Deck {
    var content = await PictureContent.read(network)
    content.network = network.reduced(to: sharing)
    content.sharing = sharing
    return try await Story(content).composition(in: .scattered).deck(in: theme)
  }

  /// Three groups of three with a few ties, and one champion.
  private static var partners: StakeholderNetwork {
    var network = GroupedNetworks(sizes: [3, 3, 3], ties: (inside: 7, between: 4)).network
    network.asOf = PartialDate("2026-03-12")
    network.source = "Staff survey"
    network.alliances = [SampleNetworks.alliance("all", "All of us")]
    network.memberships = network.organizations.map { organization in
      var membership = Membership(alliance: "all")
      membership.organization = organization.id
      return membership
    }
    var role = ChampionRole(person: "p0", cause: .alliance("all"), status: .active)
    role.inside = "o0"
    network.champions = [role]
    return network
  }

  // The order of the parts is that of the product's description of the deck.
  @Test func `a network with everything recorded is told in nine slides in order`() async throws {
    var network = Self.partners
    var loss = Loss(holder: "o1")
    loss.type = .control
    network.losses = [loss]
    let deck = try await Self.deck(network)
    #expect(deck.slides.map(\.part) == StoryPart.allCases)
    #expect(deck.slides.map(\.kind)[1...2] == ["table", "alliance"])
    #expect(deck.leftOut.isEmpty)
    #expect(deck.title == "Made-up partners")
  }

  @Test func `where nobody recorded a loss no slide asks for one`() async throws {
    let deck = try await Self.deck(Self.partners)
    #expect(deck.slides.map(\.part) == StoryPart.allCases.filter { $0 != .losses })
    #expect(deck.leftOut.isEmpty)
  }

  @Test func `no two slides have the same title`() async throws {
    var nameless = Self.partners
    nameless.name = nil
    for network in [nameless, NetworkSketches.hartford, SampleNetworks.colorado] {
      for sharing in [SharingLevel.team, .partners, .public] {
        let titles = try await Self.deck(network, sharing: sharing).slides.map(\.scene.title)
        #expect(Set(titles).count == titles.count, "\(titles)")
      }
    }
  }

  // Seven organizations with a member each and nothing else: what needs ties has nothing to show.
  @Test func `what the data cannot tell is left out, and the last slide says so`() async throws {
    let deck = try await Self.deck(SampleNetworks.colorado)
    #expect(deck.slides.map(\.part) == [.opening, .table, .actions, .method])
    #expect(deck.leftOut.map(\.part) == [.map, .bridges, .silos, .champions])
    let last = try #require(deck.slides.last?.scene)
    #expect(last.words.joined(separator: " ").contains("no ties are recorded"))
    for part in deck.leftOut { #expect(last.description.contains(part.sentence)) }
  }

  @Test func `what one source tells is not read for who holds it together`() async throws {
    let deck = try await Self.deck(NetworkSketches.hartford)
    #expect(!deck.slides.map(\.part).contains(.bridges))
    #expect(
      deck.leftOut.contains {
        $0.part == .bridges && $0.reason.contains("one source")
      })
  }

  @Test func `a public deck has no picture of single people`() async throws {
    let deck = try await Self.deck(Self.partners, sharing: .public)
    let drawing = Set(DiagramKind.all.filter(\.drawsEachPerson).map(\.id))
    #expect(drawing.isDisjoint(with: deck.slides.map(\.kind)))
    let words = deck.slides.flatMap { $0.scene.words + $0.notes + [$0.scene.description] }
    for person in Self.partners.people {
      #expect(!words.contains { $0.contains(person.displayName) }, "\(person.displayName)")
    }
  }

  @Test func `notes hold the numbers of the findings, and how sure they are`() async throws {
    let network = Self.partners
    let deck = try await Self.deck(network)
    let reading = await PictureContent.read(network).reading
    let actions = try #require(deck.slides.first { $0.part == .actions }?.notes)
    for finding in reading.findings where finding.action != nil && finding.flip != 0 {
      let evidence = finding.evidence.text(in: network)
      #expect(actions.contains { $0.contains(evidence) }, "\(evidence)")
    }
    #expect(actions.contains { $0.contains("How sure: one tie more or fewer") })
    #expect(actions.contains { $0.hasPrefix("How it is decided") })
    let method = try #require(deck.slides.last?.notes)
    for silence in reading.notLookedAt {
      #expect(method.contains { $0.contains(silence.missing) }, "\(silence.missing)")
    }
  }

  @Test(arguments: Theme.all.map(\.id))
  func `every slide is without fault, in every theme`(theme: String) async throws {
    let theme = try #require(Theme.named(theme))
    for network in [NetworkSketches.hartford, SampleNetworks.colorado, StakeholderNetwork.empty] {
      for slide in try await Self.deck(network, theme: theme).slides {
        #expect(slide.scene.faults == [], "\(slide.part), \(theme.id)")
      }
    }
  }

  @Test func `the same network gives the same slides`() async throws {
    let (first, second) = (try await Self.deck(Self.partners), try await Self.deck(Self.partners))
    #expect(first.slides.map(\.scene) == second.slides.map(\.scene))
    #expect(first.slides.map(\.notes) == second.slides.map(\.notes))
  }

  // Words far longer than a slide holds: fewer rows, never letters that are too small or cut.
  @Test func `long names and many findings leave rows out rather than run over`() async throws {
    var network = Self.partners
    for place in network.organizations.indices {
      network.organizations[place].name =
        "The Regional Interagency Coordinating Council for Workforce and Education Number \(place)"
    }
    network.name = String(repeating: "An alliance with a name that does not end ", count: 6)
    let deck = try await Self.deck(network)
    for slide in deck.slides where [.opening, .actions, .method].contains(slide.part) {
      #expect(slide.scene.faults == [], "\(slide.part)")
    }
  }

  @Test func `what is not recorded is something to do, where findings ask for little`() async throws
  {
    let content = await PictureContent.read(SampleNetworks.colorado)
    let aims = RankedAction.all(content).map(\.aim)
    #expect(aims.contains("Write down who works with whom"))
  }
}

extension StakeholderNetwork {
  /// One person, and nothing known of them but the name.
  fileprivate static var empty: StakeholderNetwork {
    var network = StakeholderNetwork()
    network.people = [SampleNetworks.person("ana", "Ana", in: nil)]
    return network
  }
}
