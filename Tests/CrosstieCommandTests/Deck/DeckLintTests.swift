import Testing

/// The larger sample is looked at in a release build, with the pictures of all networks.
struct DeckLintTests {
  @Test(arguments: ["library-senior-center", "library-senior-center-after", "colorado", "hartford"])
  func `every slide of a small sample's deck is without fault, in every theme`(
    name: String
  ) async throws {
    try await PictureWorkshop(name: name, network: try PictureFiles.sample(name)).lookAtDeck()
  }
}
