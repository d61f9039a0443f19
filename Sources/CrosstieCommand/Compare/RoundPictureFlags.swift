import ArgumentParser
import Drawing
import Findings
import NetworkAnalysis
import StakeholderModel

/// The pictures that two rounds are drawn in.
struct RoundPictureFlags: ParsableArguments, Sendable {
  @Option(
    help: "Draw both on one layout: NAME.svg makes NAME-before.svg and NAME-after.svg.")
  var pictures: String?

  @Option(help: "The kind of both pictures; without it, the one that fits.")
  var kind: String?

  /// Draws what was asked for.
  func draw(
    _ comparison: RoundComparison, _ files: LoadedRounds, _ sharing: SharingOptions,
    in environment: CommandEnvironment, _ delivery: Delivery
  ) async throws(Stop) {
    let inputs = files.before.paths + files.after.paths
    if let pictures {
      try await PairOfPictures(environment, sharing, kind: kind).draw(
        PairOfPictures.Sides(
          before: comparison.before, after: comparison.after, titles: ("Then", "Now"),
          identities: comparison.identities), besides: inputs, to: pictures, delivery)
    }
  }
}
