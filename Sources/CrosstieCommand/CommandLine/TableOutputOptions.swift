import ArgumentParser

/// Where an answer goes that is a list as well, and how it looks.
struct TableOutputOptions: ParsableArguments, Sendable {
  @Option(name: [.short, .long], help: "Write the answer to this file instead of the screen.")
  var output: String?

  @Option(help: "table, markdown, json or csv; without it, the ending of the output file decides.")
  var format: TableFormat?

  @Flag(help: "Add the numbers and the words of the field.")
  var technical = false

  @Flag(help: "Say nothing on standard error but warnings and errors.")
  var quiet = false

  /// The format that was asked for, else the one that the file's ending names.
  var chosenFormat: TableFormat {
    format ?? output.flatMap(TableFormat.init(path:)) ?? .table
  }

  /// The options in one value.
  var delivery: Delivery {
    Delivery(
      format: chosenFormat == .json ? .json : .text, path: output, isQuiet: quiet,
      isTechnical: technical)
  }
}

/// How an answer that is a list as well is written.
enum TableFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case table, markdown, json, csv

  /// The format that the ending of a file names.
  init?(path: String) {
    switch path.split(separator: ".").last?.lowercased() {
    case "md"?, "markdown"?: self = .markdown
    case "json"?: self = .json
    case "csv"?: self = .csv
    default: return nil
    }
  }
}
