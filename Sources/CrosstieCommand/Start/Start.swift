import ArgumentParser
import Drawing
import FileFormats
import Findings
import StakeholderModel
import TextFormats

/// From any file to understanding and a first picture.
struct Start: Verb {
  static let schema = "start"
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract: "Go from a list to a first picture: what it holds, what stands out, what is missing.",
    discussion: """
      The picture is written beside the input as NAME-KIND.svg, or where -o says.

        crosstie start partners.yaml
        crosstie start people.csv -o monday.png
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var flags: ReadingFlags
  @OptionGroup var sharing: SharingOptions
  @OptionGroup var picture: PictureOptions

  @Option(name: [.customShort("o"), .customLong("output")], help: "The picture's file.")
  var outputPath: String?

  @Option(help: "text or json: how the answer is written.")
  var format: AnswerFormat = .text

  @Flag(help: "Say nothing on standard error but warnings and errors.")
  var quiet = false

  var delivery: Delivery {
    Delivery(format: format, isQuiet: quiet, isTechnical: picture.technical)
  }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    var quietly = delivery
    quietly.isQuiet = delivery.format == .text || quiet
    let loaded = try input.load(in: environment, quietly)
    let reading = try await flags.reading(
      of: loaded, includesRestricted: sharing.includeRestricted)
    let painter = PicturePainter(environment, sharing: sharing, options: picture)
    let written = try await painted(loaded, reading, by: painter)
    var page = TextPage(reading.network, width: environment.standardOutput.terminalWidth)
    let story = NetworkStory(reading)
    page.heading("What I understood")
    for sentence in loaded.reading.understood { page.item("\(sentence)") }
    story.writeContents(to: &page)
    page.heading("A picture")
    switch written {
    case .success(let picture): page.item("\(picture.path): \(picture.title)")
    case .failure(let stop):
      page.item("None yet: \(stop.message).")
      if let advice = stop.advice { page.detail("\(advice)") }
    }
    page.heading("Three things to know")
    for sentence in story.sentences(3) { page.item("\(sentence).") }
    story.writeSilences(to: &page)
    var status = ExitStatus.done
    if case .failure(let stop) = written, stop.status == .cannotWrite { status = .cannotWrite }
    return Answer(
      text: page.text, result: result(story, written), input: InputCounts(loaded.network),
      settings: flags.settings, diagnostics: loaded.reading.diagnostics, status: status)
  }

  /// The picture, or why there is none; a network that cannot be drawn yet can still be read.
  private func painted(
    _ loaded: LoadedNetwork, _ reading: Reading, by painter: PicturePainter
  ) async throws(Stop) -> Result<WrittenPicture, Stop> {
    let target = try PictureTarget(path: outputPath, format: nil)
    do throws(Stop) {
      let written = try await painter.paint(loaded, reading, to: target)
      painter.tell(written, delivery)
      return .success(written)
    } catch  where error.status == .limit || error.status == .cannotWrite {
      return .failure(error)
    }
  }

  private func result(
    _ story: NetworkStory, _ written: Result<WrittenPicture, Stop>
  ) -> JSONValue {
    guard case .object(var members) = story.json else { return .null }
    members["picture"] =
      switch written {
      case .success(let picture):
        .object([
          "file": .text(picture.path), "kind": .text(picture.kind.id),
          "title": .text(picture.title),
        ])
      case .failure: .null
      }
    return .object(members)
  }
}
