import ArgumentParser

/// Where an answer goes and how it looks.
struct OutputOptions: ParsableArguments, Sendable {
  @Option(name: [.short, .long], help: "Write the answer to this file instead of the screen.")
  var output: String?

  @Option(help: "text or json; without it, the ending of the output file decides.")
  var format: AnswerFormat?

  @Flag(help: "Add the numbers and the words of the field.")
  var technical = false

  @Flag(help: "Say nothing on standard error but warnings and errors.")
  var quiet = false

  @Option(help: "auto, always or never.")
  var color: ColorChoice = .auto

  /// The options in one value.
  var delivery: Delivery {
    Delivery(
      format: format ?? (output.map { $0.hasSuffix(".json") } == true ? .json : .text),
      path: output, isQuiet: quiet, isTechnical: technical, color: color)
  }
}

/// How an answer is written.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case text, json
}

/// When messages are colored.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable, Sendable {
  case auto, always, never
}
