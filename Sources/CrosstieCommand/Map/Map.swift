import ArgumentParser
import Drawing
import StakeholderModel
import TextFormats

/// One picture.
struct Map: Verb {
  static let schema = "map"
  static let configuration = CommandConfiguration(
    commandName: "map", abstract: "Draw one picture: svg, png, pdf or a pptx slide.",
    discussion: """
      Without --kind, the kind that fits is drawn. Without -o, the picture is written beside the
      input as NAME-KIND.svg.

        crosstie map partners.yaml
        crosstie map partners/ --kind silos --theme print -o silos.pdf
        crosstie map partners.yaml -o slide.pptx --template company.pptx
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var flags: ReadingFlags
  @OptionGroup var sharing: SharingOptions
  @OptionGroup var picture: PictureOptions
  @OptionGroup var plain: PlainOptions

  @Option(name: [.customShort("o"), .customLong("output")], help: "The picture's file.")
  var outputPath: String?

  @Option(help: "svg, png, pdf or pptx; without it, the ending of the file decides.")
  var format: String?

  @Flag(help: "Say nothing on standard error but warnings and errors.")
  var quiet = false

  var delivery: Delivery { Delivery(isQuiet: quiet) }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    if plain.isPlain { return try await plainPicture(in: environment) }
    let target = try PictureTarget(path: outputPath, format: format)
    let loaded = try input.load(in: environment, delivery)
    let reading = try await flags.reading(
      of: loaded, includesRestricted: sharing.includeRestricted)
    let painter = PicturePainter(environment, sharing: sharing, options: picture)
    let written = try await painter.paint(loaded, reading, to: target)
    painter.tell(written, delivery)
    return Answer(text: "", result: .object(["file": .text(written.path)]))
  }
}
