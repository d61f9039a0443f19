import Drawing
import Findings
import StakeholderModel
import TestSupport
import Testing

@Suite struct FlatKindTests {
  private func picture(
    _ network: StakeholderNetwork, in theme: Theme = .light
  ) async throws -> Picture {
    let content = PictureContent(
      network: network.reduced(to: .team), reading: await Reading.of(network), sharing: .team)
    return try await DiagramKind.flat.composition(of: content, in: .scattering)
      .picture(in: theme)
  }

  @Test(arguments: [(12, 2), (40, 10), (70, 8)])
  func `maps of people break no rule in any theme`(_ count: Int, _ extra: Int) async throws {
    let network = NetworkSketches.people(count, extra: extra)
    let content = PictureContent(
      network: network, reading: await Reading.of(network), sharing: .team)
    let composition = try await DiagramKind.flat.composition(of: content, in: .scattering)
    for theme in Theme.all { #expect(composition.picture(in: theme).scene.faults == []) }
  }

  @Test func `all twenty people are named and two stand in the tray`() async throws {
    let picture = try await picture(NetworkSketches.people(20, extra: 5))
    let words = picture.scene.words
    for number in 0..<20 { #expect(words.contains { $0.hasSuffix(" \(number)") }) }
    #expect(words.contains("No recorded ties"))
    #expect(picture.positions.count == 20)
  }

  @Test func `of sixty-five people some are named and the others counted`() async throws {
    let picture = try await picture(NetworkSketches.people(65, extra: 0))
    let words = picture.scene.words.joined(separator: " ")
    // Two stand named in the tray, at most eight of the others beside their dots.
    #expect(words.contains("55 people not named"))
  }

  @Test func `more than 150 people are refused with what would help`() async throws {
    let network = NetworkSketches.people(151, extra: 10)
    await #expect(throws: DrawingError.self) { try await picture(network) }
  }

  @Test func `one new person moves nobody`() async throws {
    let before = NetworkSketches.people(18, extra: 4)
    var after = before
    after.positions = try await picture(before).positions
    after.people.append(SampleNetworks.person("zoe", "Zoe", in: nil))
    after.ties.append(Tie(from: .person(PersonID("zoe")), to: .person(PersonID("q3"))))
    let moved = try await picture(after)
    for position in after.positions { #expect(moved.positions.contains(position)) }
  }
}
