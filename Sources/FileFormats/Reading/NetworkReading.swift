public import StakeholderModel

/// What came of reading files: a network, and everything to say about it.
public struct NetworkReading: Sendable {
  /// The network; `nil` when a file could not be parsed or holds errors of meaning.
  public let network: StakeholderNetwork?
  /// What could be read although there are errors of meaning; `nil` where too little holds together.
  package let readable: StakeholderNetwork?
  /// Whether every file could be parsed; errors of meaning leave this `true`.
  public let couldParse: Bool
  /// Where everything stands.
  public let sources: SourceMap
  /// What is wrong or doubtful, errors first, then by place.
  public let diagnostics: [Diagnostic]
  /// What was understood, as sentences for standard error.
  public let understood: [String]
  /// The format that was recognized, where one was.
  public let format: FileFormat?
  /// Every column of the tables of people and organizations, as written.
  public let columns: NodeColumns
}

/// The cells of the tables of people and organizations as they stand in the files.
///
/// A column that was read into a field is here too, so that it can still be used to divide people
/// into groups.
public struct NodeColumns: Sendable {
  /// The headers in the order of the files.
  public private(set) var headers: [String] = []
  private var cells: [String: [Actor: String]] = [:]

  /// Makes an empty collection.
  public init() {}

  /// The cells of a column by the person or organization of the row; empty cells are left out.
  ///
  /// - Parameter header: The header in any case, order of its words' separators left aside.
  /// - Returns: `nil` when there is no such column.
  public func values(ofColumn header: String) -> [Actor: String]? {
    cells[foldedName(header)]
  }

  mutating func add(_ header: String, _ actor: Actor, _ text: String) {
    let key = foldedName(header)
    if cells[key] == nil {
      headers.append(header)
      cells[key] = [:]
    }
    if !text.isEmpty { cells[key]?[actor] = text }
  }
}
