public import ArgumentParser
import FileFormats
public import StakeholderModel
import TextFormats

/// A questionnaire to send around, and its answers read back.
struct AskVerb: Verb {
  static let schema = "ask"
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Make a questionnaire for everybody on the list; read the answers back.",
    discussion: """
      Writes two forms for each person into a folder, NAME-ask beside the input: a page for any
      browser, which needs no network, and an Excel workbook. Send one of the two to each, put what
      comes back into the folder, and read it with --read. Answers are never overwritten.

        crosstie ask partners.xlsx
        crosstie ask partners.xlsx --read partners-ask
        crosstie ask partners.xlsx --read partners-ask -o answered.xlsx
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var flags: ReadingFlags
  @OptionGroup var sharing: SharingOptions

  @Option(help: "Who fills in a form: people or organizations.")
  var each: Questionnaire.Kind?

  @Option(help: "The words for how closely two work together: seed, frey or himmelman.")
  var scale: TieScale?

  @Option(
    name: .customLong("read"), help: "Read the answers in this folder instead of writing forms.")
  var answers: String?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: "The folder for the forms; with --read, the file for the network with the answers.")
  var outputPath: String?

  @Option(help: "text or json: how the answer is written.")
  var format: AnswerFormat = .text

  @Flag(help: "Add the numbers and the words of the field.")
  var technical = false

  @Flag(help: "Say nothing on standard error but warnings and errors.")
  var quiet = false

  @Option(help: "auto, always or never.")
  var color: ColorChoice = .auto

  var delivery: Delivery {
    Delivery(format: format, isQuiet: quiet, isTechnical: technical, color: color)
  }

  func run(in environment: CommandEnvironment) async throws(Stop) -> Answer {
    guard let answers else {
      let loaded = try input.load(in: environment, delivery)
      return try FormWriting(
        loaded, Questionnaire.of(loaded.network, kind: each, scale: scale), environment
      ).write(to: outputPath)
    }
    let asked = try AskedRound(self, in: answers, environment)
    return try await asked.answer()
  }
}

extension Questionnaire.Kind: ExpressibleByArgument {}
extension TieScale: ExpressibleByArgument {}
