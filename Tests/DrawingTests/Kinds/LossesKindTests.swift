import Findings
import StakeholderModel
import TestSupport
import Testing

@testable import Drawing

@Suite struct LossesKindTests {
  /// Partners whose losses have every standing in turn; of every seventh cell nobody asked.
  static func network(partners: Int) -> StakeholderNetwork {
    var network = SampleNetworks.city(departments: partners, people: 0)
    var work = Initiative(id: "work")
    work.required = network.organizations.map(\.id)
    network.initiatives = [work]
    for partner in 0..<partners {
      for (place, type) in LossType.allCases.enumerated() {
        let turn = partner * 3 + place
        guard turn % 7 != 0 else { continue }
        network.losses.append(
          loss(OrganizationID("d\(partner)"), type, LossStanding.allCases[turn % 4], turn))
        if turn % 5 == 0 {
          network.losses.append(loss(OrganizationID("d\(partner)"), type, .possible, turn + 1))
        }
      }
    }
    return network
  }

  private static func loss(
    _ holder: OrganizationID, _ type: LossType, _ standing: LossStanding, _ turn: Int
  ) -> Loss {
    var loss = Loss(holder: holder)
    loss.type = type
    let words = [
      "Being the place where young people are trained", "Staff", "<b>The say</b> & the seal",
      "No longer being recognized as the go-to experts in dealing with senior issues",
    ]
    switch standing {
    case .noneFound: loss.isFound = false
    case .possible: loss.description = words[turn % 4]
    case .recognized: (loss.description, loss.isRecognized) = (words[turn % 4], true)
    case .mitigated:
      loss.description = words[turn % 4]
      loss.mitigation = turn % 2 == 0 ? "A grant" : "Every notice names the staff and what they do"
    }
    return loss
  }

  private func scene(_ content: PictureContent) async throws -> Scene {
    try await DiagramKind.losses.composition(of: content, in: .still).picture(in: .light).scene
  }

  @Test(arguments: [2, 3, 7, 12, 20, 60])
  func `a matrix of any size has no lint`(partners: Int) async throws {
    let content = PictureContent.sample(Self.network(partners: partners))
    let composition = try await DiagramKind.losses.composition(of: content, in: .still)
    for theme in Theme.all {
      let scene = composition.picture(in: theme).scene
      TableKindTests.show(scene, "losses-\(partners)-\(theme.id)")
      #expect(PictureLint(scene, measurer: InterWidths()).violations == [])
    }
  }

  @Test func `twenty partners are all drawn, and of sixty those with something to do first`()
    async throws
  {
    let twenty = try await scene(.sample(Self.network(partners: 20)))
    #expect(!twenty.words.contains { $0.contains("not drawn") })
    let sixty = try await scene(.sample(Self.network(partners: 60)))
    #expect(sixty.words.contains { $0.contains("partners not drawn") })
  }

  @Test func `what nobody asked looks unlike what was asked and is nothing`() async throws {
    var network = Self.network(partners: 2)
    network.losses = []
    var none = Loss(holder: "d0")
    none.type = .control
    none.isFound = false
    network.losses = [none]
    let words = try await scene(.sample(network)).words
    // Two partners and four kinds: one cell was asked.
    #expect(words.count { $0 == "Not asked" } == 7)
    #expect(words.count { $0 == "Nothing" } == 1)
    #expect(words.contains("7 of 8"))
  }

  @Test func `a restricted loss is in no cell and no description`() async throws {
    var network = Self.network(partners: 2)
    var secret = Loss(holder: "d1")
    secret.type = .legitimacy
    secret.description = "A lawsuit"
    secret.confidentiality = .restricted
    network.losses.append(secret)
    let shown = try await scene(.sample(network.reduced(to: .team)))
    #expect(!shown.words.contains { $0.contains("lawsuit") })
    #expect(!shown.description.contains("lawsuit"))
  }

  @Test func `partners and the public are shown nothing of it`() async {
    for level in [SharingLevel.partners, .public] {
      await #expect(throws: DrawingError.self) {
        try await scene(.sample(Self.network(partners: 3).reduced(to: level), sharing: level))
      }
    }
    await #expect(throws: DrawingError.self) {
      try await scene(.sample(SampleNetworks.city(departments: 3, people: 0)))
    }
  }

  @Test func `losses are counted, not cells`() async throws {
    var network = SampleNetworks.city(departments: 1, people: 0)
    var work = Initiative(id: "work")
    work.required = ["d0"]
    network.initiatives = [work]
    network.losses = ["One", "Two"].map { words in
      var loss = Loss(holder: "d0")
      loss.type = .identity
      loss.description = words
      return loss
    }
    let words = try await scene(.sample(network)).words
    #expect(words.contains("2"))
    #expect(words.contains { $0.contains("possible losses that") })
    #expect(words.contains("One; Two"))
  }
}
