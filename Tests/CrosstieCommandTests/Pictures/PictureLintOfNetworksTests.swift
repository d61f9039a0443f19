import Drawing
import FileFormats
import Foundation
import Testing

@Suite(
  .serialized,
  .enabled(if: PictureWorkshop.isOptimized, "pictures are looked at in a release build"))
struct PictureLintOfNetworksTests {
  // What a sample has decides what can be drawn of it: without ties at least the table, and coverage
  // where anybody takes part in anything; people with ties give cards and dots.
  @Test(arguments: [
    (
      "library-senior-center",
      [
        "table", "alliance", "organizations", "silos", "coverage", "losses", "introductions",
        "flat",
      ]
    ),
    (
      "library-senior-center-after",
      ["table", "alliance", "organizations", "silos", "coverage", "losses", "flat"]
    ),
    ("colorado", ["table", "coverage"]),
    ("hartford", ["table", "organizations", "coverage"]),
    ("fictional-city", ["table", "organizations", "silos", "coverage", "introductions", "flat"]),
  ])
  func `every picture of a sample is without fault, in every theme`(
    name: String, kinds: [String]
  ) async throws {
    let workshop = await PictureWorkshop(name: name, network: try PictureFiles.sample(name))
    var drawn: [String] = []
    for kind in DiagramKind.all where try await workshop.look(at: kind) {
      drawn.append(kind.id)
    }
    #expect(Set(drawn).isSuperset(of: kinds))
  }

  @Test(arguments: ["library-senior-center", "colorado", "hartford", "fictional-city"])
  func `every slide of a sample's deck is without fault, in every theme`(
    name: String
  ) async throws {
    try await PictureWorkshop(name: name, network: try PictureFiles.sample(name)).lookAtDeck()
  }

  /// A network of the corpus and how it is read.
  struct Reference: Sendable, CustomTestStringConvertible {
    let id: String
    var organizationsFrom: String?
    var isDirected = false

    var testDescription: String { id }

    var options: ReadingOptions {
      var options = ReadingOptions()
      options.organizationsFrom = organizationsFrom
      if organizationsFrom == nil { options.nodes = .organizations }
      options.isDirected = isDirected
      return options
    }
  }

  @Test(
    .enabled(if: PictureFiles.corpus != nil, "CROSSTIE_CORPUS is not set"),
    arguments: [
      Reference(id: "dhhs_collaboration", organizationsFrom: "agency"),
      Reference(id: "krackhardt_advice", organizationsFrom: "dept", isDirected: true),
      Reference(id: "lazega36", organizationsFrom: "Office"),
      Reference(id: "karate", organizationsFrom: "Faction"),
      Reference(id: "knoke_information", isDirected: true),
      Reference(id: "emon_texas", isDirected: true),
    ])
  func `the picture that fits a published network is without fault`(
    reference: Reference
  ) async throws {
    let network = try PictureFiles.reference(reference.id, reference.options)
    let workshop = await PictureWorkshop(name: reference.id, network: network)
    #expect(try await workshop.look(at: try workshop.fittingKind()))
  }
}
