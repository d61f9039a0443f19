public import ArgumentParser
public import FileFormats
import StakeholderModel

/// What a verb reads.
struct InputOptions: ParsableArguments, Sendable {
  @Argument(
    help: ArgumentHelp(
      "A workbook, a Crosstie file, a folder, tables, or - for standard input.", valueName: "file"))
  var paths: [String] = []

  @Option(name: .customLong("from"), help: "What the input is; without it, the content decides.")
  var sourceFormat: String?

  @Flag(help: "Whether ties that say nothing about direction run one way or both ways.")
  var direction: DirectionChoice?

  @Option(help: "What a weight means: strength, cost or ignore.")
  var weight: ReadingOptions.WeightMeaning?

  @Option(help: "The column that holds each person's organization.")
  var organizationsFrom: String?

  @Option(help: "What the rows of a node table are: people or organizations.")
  var nodes: ReadingOptions.NodeMeaning?

  @Option(help: "Read only ties of this kind.")
  var relation: String?

  @Option(help: "utf8, utf16 or windows1252; without it, the bytes decide.")
  var encoding: ReadingOptions.Encoding?

  @Option(
    name: .customLong("map"),
    help: "FIELD=COLUMN, or FIELD='Sheet'!COLUMN: what a column holds; repeatable.")
  var columnMap: [String] = []

  @Option(help: "The day that recency is measured against: YYYY-MM-DD, YYYY-MM or YYYY.")
  var asOf: String?

  /// The options in the words of the readers.
  func readingOptions() throws(Stop) -> ReadingOptions {
    var options = ReadingOptions()
    options.isDirected = direction.map { $0 == .directed }
    options.organizationsFrom = organizationsFrom
    options.relation = relation
    if let sourceFormat {
      guard let format = FileFormat.named(sourceFormat) else {
        throw Stop(
          .usage, "“\(sourceFormat)” is not a format this release reads",
          advice: "formats: " + FileFormat.all.map(\.id).joined(separator: ", "))
      }
      options.format = format
    }
    if let weight { options.weight = weight }
    if let nodes { options.nodes = nodes }
    if let encoding { options.encoding = encoding }
    if let asOf {
      guard let date = PartialDate(asOf) else {
        throw Stop(.usage, "--as-of takes YYYY-MM-DD, YYYY-MM or YYYY, not “\(asOf)”")
      }
      options.asOf = date
    }
    for entry in columnMap {
      guard let equals = entry.firstIndex(of: "="), equals != entry.startIndex else {
        throw Stop(.usage, "--map takes FIELD=COLUMN, not “\(entry)”")
      }
      options.mapColumn(
        String(entry[entry.index(after: equals)...]), to: String(entry[..<equals]))
    }
    return options
  }
}

/// The two flags about direction.
enum DirectionChoice: String, EnumerableFlag, Sendable {
  case directed, undirected
}

extension ReadingOptions.WeightMeaning: ExpressibleByArgument {}
extension ReadingOptions.NodeMeaning: ExpressibleByArgument {}
extension ReadingOptions.Encoding: ExpressibleByArgument {}
