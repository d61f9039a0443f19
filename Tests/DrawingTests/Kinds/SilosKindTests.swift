import Findings
import NetworkAnalysis
import StakeholderModel
import TestSupport
import Testing

@testable import Drawing

struct SilosKindTests {
  private static func picture(_ network: StakeholderNetwork) async throws -> Picture {
    let content = await PictureContent.read(network)
    return try await DiagramKind.silos.composition(of: content, in: .scattered).picture(in: .light)
  }

  private static func town(_ seed: UInt64 = 1) -> StakeholderNetwork {
    GroupedNetworks(sizes: [9, 7, 6, 8], ties: (inside: 26, between: 9), seed: seed).network
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `everyone is one dot inside the card of their group, apart from others`(
    seed: UInt64
  ) async throws {
    let network = Self.town(seed)
    let scene = try await Self.picture(network).scene
    let cards = scene.bodies(.card)
    let dots = scene.bodies(.node)
    #expect(dots.map(\.subject).sorted() == network.people.map(\.id.text).sorted())
    for dot in dots {
      let home = network.person(PersonID(dot.subject))?.home?.text
      let card = try #require(cards.first { $0.subject == home })
      #expect(card.bounds.union(dot.bounds) == card.bounds)
    }
    #expect(PictureLint(scene, measurer: InterWidths()).violations == [])
  }

  @Test func `every tie is drawn`() async throws {
    let network = Self.town()
    let scene = try await Self.picture(network).scene
    let drawn = Set(scene.items.filter { $0.role == .tie }.compactMap(\.subject))
    let recorded = Set(
      network.ties.map { tie in [tie.from.id, tie.to.id].sorted().joined(separator: "—") })
    #expect(drawn == recorded)
  }

  // RULINGS 9: the picture outlines exactly the groups that the report calls silos.
  @Test func `exactly the silos of the report are outlined`() async throws {
    let content = await PictureContent.read(Self.town())
    let groups = try #require(content.reading.silos).groups
    for verdicts in [[0, 2], [], [1]] {
      let changed = groups.map { group in
        var group = group
        group.verdict = verdicts.contains(group.group) ? .silo : .borderline
        return group
      }
      let report = SiloReport(
        overall: content.reading.silos?.overall, groups: changed, pairs: [], untestable: 0,
        grouping: content.reading.grouping)
      let plan = SiloPlan(content.with(report))
      #expect(plan.content.cards.indices.filter(plan.isSilo) == verdicts)
    }
  }

  @Test func `a needed pair without a recorded tie is a dashed line with a zero`() async throws {
    var network = GroupedNetworks(sizes: [4, 4, 4], ties: (inside: 12, between: 0)).network
    var initiative = Initiative(id: "joint")
    initiative.required = ["o0", "o2"]
    network.initiatives = [initiative]
    let plan = SiloPlan(await PictureContent.read(network))
    #expect(plan.bundles.map(\.pair) == [CardPair(0, 2)])
    #expect(plan.bundles.map(\.isNeededGap) == [true])
    let scene = try await Self.picture(network).scene
    #expect(scene.texts.contains("Needed, but no"))
    let dashed = scene.items.filter { $0.subject == "o0—o2" && $0.role == .tie }
    #expect(dashed.count == 1)
    #expect(PictureLint(scene, measurer: InterWidths()).violations == [])
  }

  // By hand: in two groups joined by one person each, those two lie on every path across.
  @Test func `the people most often between others are named`() async throws {
    var network = GroupedNetworks(sizes: [4, 4], ties: (inside: 0, between: 0)).network
    let pairs = [(0, 1), (0, 2), (0, 3), (4, 5), (4, 6), (4, 7), (0, 4)]
    for (a, b) in pairs {
      network.ties.append(Tie(from: .person(PersonID("p\(a)")), to: .person(PersonID("p\(b)"))))
    }
    let content = await PictureContent.read(network)
    // The network is too small to be the word of one person only.
    let plan = SiloPlan(content)
    if content.reading.informant == nil { #expect(plan.bridges == [0, 4]) }
    #expect(plan.isolates == [])
  }

  @Test func `people without a recorded tie stand in their card as hollow dots`() async throws {
    var network = Self.town()
    network.people.append(SampleNetworks.person("alone", "Alone", in: "o0"))
    let plan = SiloPlan(await PictureContent.read(network))
    let alone = try #require(plan.content.people.firstIndex { $0.text == "alone" })
    #expect(plan.isolates.contains(alone))
    let texts = try await Self.picture(network).scene.texts
    #expect(texts.contains("No recorded tie"))
  }

  @Test func `the same network gives the same bytes twice`() async throws {
    let first = try await Self.picture(Self.town()).scene.svg
    let second = try await Self.picture(Self.town()).scene.svg
    #expect(first == second)
  }

  @Test func `one person more moves nobody`() async throws {
    var network = Self.town()
    let before = try await Self.picture(network)
    network.positions = before.positions
    let again = try await Self.picture(network)
    #expect(again.positions == before.positions)
    network.people.append(SampleNetworks.person("new", "Newcomer", in: "o2"))
    network.ties.append(Tie(from: .person("new"), to: .person(network.people[17].id)))
    let after = try await Self.picture(network)
    #expect(after.diagnostics == [])
    #expect(after.positions.filter { $0.id != "new" }.elementsEqual(before.positions))
    #expect(PictureLint(after.scene, measurer: InterWidths()).violations == [])
  }

  @Test func `ties between many are bands, and what is not drawn is counted`() async throws {
    let network = GroupedNetworks(
      sizes: [8, 8, 8, 7, 6, 5, 4], ties: (inside: 20, between: 130)
    ).network
    let plan = SiloPlan(await PictureContent.read(network))
    #expect(plan.isBanded)
    let drawn = plan.bundles.reduce(0) { $0 + $1.lines.count }
    #expect(drawn + plan.undrawnLines == 130)
    #expect(plan.bundles.count <= 14)
    #expect(plan.bundles.allSatisfy { $0.lines.count >= plan.leastBand })
    let scene = try await Self.picture(network).scene
    #expect(PictureLint(scene, measurer: InterWidths()).violations == [])
  }

  @Test func `lines of a bundle run beside each other without crossing`() throws {
    let way = Path(start: Point(100, 100), segments: [.line(Point(400, 100))])
    let ends: [(first: Point?, second: Point?)] = [
      (Point(50, 140), Point(450, 150)), (Point(50, 60), Point(450, 40)),
      (Point(40, 100), Point(460, 100)), (nil, Point(440, 70)),
    ]
    let paths = BundleGeometry(way: way).paths(ends)
    #expect(paths.count == 4)
    for (path, end) in zip(paths, ends) {
      if let first = end.first { #expect(path.start == first) }
      #expect(path.end == end.second)
    }
    for (place, path) in paths.enumerated() {
      for other in paths[..<place] { #expect(path.crossingCount(with: other) == 0) }
    }
  }
}

extension PictureContent {
  /// The same content with another report on silos.
  fileprivate func with(_ report: SiloReport) -> PictureContent {
    let reading = Reading(
      network: network, people: reading.people, organizations: reading.organizations,
      grouping: reading.grouping, silos: report, champions: reading.champions,
      informant: reading.informant, findings: [], notLookedAt: [])
    return PictureContent(network: network, reading: reading, sharing: sharing)
  }
}
