/// A form in which a network is kept in files.
public struct FileFormat: Sendable, Hashable, Identifiable {
  /// The name on the command line.
  public let id: String
  /// What it is, in a few words.
  public let title: String
  /// What it is good for and what it cannot hold, in one or two sentences.
  public let explanation: String
  /// Whether reading what was written gives the same model.
  public let isLossless: Bool
  /// Whether it is several files.
  public let isFolder: Bool

  /// Makes a format.
  init(
    id: String, title: String, explanation: String, isLossless: Bool, isFolder: Bool
  ) {
    self.id = id
    self.title = title
    self.explanation = explanation
    self.isLossless = isLossless
    self.isFolder = isFolder
  }

  /// Crosstie YAML, the native form.
  public static let yaml = FileFormat(
    id: "yaml", title: "Crosstie YAML",
    explanation: "The native form: one file that holds everything and is easy to compare.",
    isLossless: true, isFolder: false)

  /// A folder of CSV files, one per list.
  public static let csvFolder = FileFormat(
    id: "csv-folder", title: "folder of CSV files",
    explanation: "One table per list (organizations, people, ties, …); holds everything.",
    isLossless: true, isFolder: true)

  /// One workbook, one sheet per list.
  public static let workbook = FileFormat(
    id: "xlsx", title: "Excel workbook",
    explanation: "One sheet per list (organizations, people, ties, …); holds everything.",
    isLossless: true, isFolder: false)

  /// Two CSV files, nodes and edges.
  public static let nodesAndEdges = FileFormat(
    id: "nodes-edges", title: "nodes.csv and edges.csv",
    explanation:
      "Two tables as Gephi and others read them; holds people or organizations and ties.",
    isLossless: false, isFolder: true)

  /// One table of ties.
  public static let tieTable = FileFormat(
    id: "ties", title: "one table of ties",
    explanation: "Who is tied to whom; holds nobody without ties and nothing but ties.",
    isLossless: false, isFolder: false)

  /// One table of people.
  public static let peopleTable = FileFormat(
    id: "people", title: "one table of people",
    explanation: "Who there is, where they work and whom they know; one row per person.",
    isLossless: false, isFolder: false)

  /// Every format, the native one first.
  public static let all: [FileFormat] = [
    yaml, csvFolder, workbook, nodesAndEdges, tieTable, peopleTable,
  ]

  /// The format with a name.
  public static func named(_ id: String) -> FileFormat? { all.first { $0.id == id } }
}
