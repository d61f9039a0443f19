import ArgumentParser
import Drawing
import Findings
import NetworkAnalysis
import StakeholderModel

/// The pictures that two rounds are drawn in.
struct RoundPictureFlags: ParsableArguments, Sendable {
  @Option(help: "Draw what changed in one picture: svg, png, pdf or pptx.")
  var picture: String?

  @Option(help: "A title of your own for it; without it, the counts of what changed.")
  var title: String?

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
    if let picture {
      let content = ChangeContent(
        before: .shown(comparison.before.network, comparison.before, sharing, title: nil),
        after: .shown(comparison.after.network, comparison.after, sharing, title: nil),
        identities: comparison.identities, ties: comparison.ties, labels: ("Then", "Now"),
        title: title)
      try await ChangePainter(environment).draw(content, besides: inputs, to: picture, delivery)
    }
    if let pictures {
      try await PairOfPictures(environment, sharing, kind: kind).draw(
        PairOfPictures.Sides(
          before: comparison.before, after: comparison.after, titles: ("Then", "Now"),
          identities: comparison.identities), besides: inputs, to: pictures, delivery)
    }
  }
}
