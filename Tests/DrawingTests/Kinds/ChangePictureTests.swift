import Drawing
import Findings
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

@Suite struct ChangePictureTests {
  private func content(
    _ before: StakeholderNetwork, _ after: StakeholderNetwork, share: SharingLevel = .team
  ) async -> ChangeContent {
    func side(_ network: StakeholderNetwork) async -> PictureContent {
      PictureContent(
        network: network.reduced(to: share), reading: await Reading.of(network), sharing: share)
    }
    let identities = RoundIdentities.of(before, after)
    let (then, now) = (await side(before), await side(after))
    func round(_ content: PictureContent) -> RoundSide {
      RoundSide(
        network: content.network, view: content.network.view(.people),
        grouping: content.reading.grouping, informant: nil)
    }
    return ChangeContent(
      before: then, after: now, identities: identities,
      ties: RoundTies(from: round(then), to: round(now), identities), labels: ("Then", "Now"))
  }

  /// The network with every third tie gone, one new tie, one person gone and one new.
  private func later(_ network: StakeholderNetwork) -> StakeholderNetwork {
    var later = network
    later.ties = TieList(network.ties.enumerated().filter { $0.0 % 3 != 0 }.map(\.1))
    let gone = network.people[1].id
    later.people.removeAll { $0.id == gone }
    later.ties.removeAll { $0.from == .person(gone) || $0.to == .person(gone) }
    later.people.append(SampleNetworks.person("newcomer", "Nora Newcomer", in: nil))
    later.ties.append(Tie(from: .person("newcomer"), to: .person(network.people[0].id)))
    return later
  }

  @Test(arguments: [9, 18, 40, 90])
  func `pictures of two rounds break no rule in any theme`(_ count: Int) async throws {
    let network = NetworkSketches.people(count, extra: count / 4)
    let content = await content(network, later(network))
    let composition = try await ChangePicture.composition(of: content, in: .scattering)
    for theme in Theme.all { #expect(composition.picture(in: theme).scene.faults == []) }
  }

  @Test func `up to twenty people both rounds stand side by side, more in one panel`() async throws
  {
    func words(_ count: Int) async throws -> [String] {
      let network = NetworkSketches.people(count, extra: 3)
      return try await ChangePicture.composition(
        of: content(network, later(network)), in: .scattering
      ).picture(in: .light).scene.words
    }
    let few = try await words(12)
    #expect(few.contains("Then") && few.contains("Now"))
    #expect(few.contains { $0.hasSuffix("Newcomer") })
    let many = try await words(30)
    #expect(!many.contains("Then"))
    #expect(many.contains("As it was"))
  }

  @Test func `everybody stands in the same place on both sides`() async throws {
    let network = NetworkSketches.people(10, extra: 4)
    let scene = try await ChangePicture.composition(
      of: content(network, network), in: .scattering
    ).picture(in: .light).scene
    #expect(scene.title.contains("no tie is another") || scene.title.contains("No tie is another"))
    for person in network.people {
      let bodies = scene.items.filter {
        $0.subject == person.id.text && ($0.role == .node || $0.role == .faded)
      }.compactMap { item -> Rect? in
        if case .rectangle(let rect, _, _, _) = item.mark { rect } else { nil }
      }
      #expect(bodies.count == 2)
      #expect(bodies.first?.y == bodies.last?.y)
    }
    let steps = network.people.compactMap { person -> Double? in
      let xs = scene.items.compactMap { item -> Double? in
        guard item.subject == person.id.text, case .rectangle(let rect, _, _, _) = item.mark
        else { return nil }
        return rect.x
      }
      return xs.count == 2 ? xs[1] - xs[0] : nil
    }
    #expect(Set(steps.map { Int($0.rounded()) }).count == 1)
  }

  @Test func `more than 150 people and no ties are refused with what would help`() async {
    let crowd = NetworkSketches.people(160, extra: 10)
    let many = await content(crowd, crowd)
    await #expect(throws: DrawingError.self) {
      try await ChangePicture.composition(of: many, in: .scattering)
    }
    var empty = NetworkSketches.people(9, extra: 0)
    empty.ties = []
    let none = await content(empty, empty)
    await #expect(throws: DrawingError.self) {
      try await ChangePicture.composition(of: none, in: .scattering)
    }
  }
}
