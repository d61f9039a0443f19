public import StakeholderModel

/// What the user says about files that do not say it themselves.
public struct ReadingOptions: Sendable, Hashable {
  /// What a number on a tie means.
  public enum WeightMeaning: String, Sendable, Hashable, CaseIterable {
    /// More is closer.
    case strength
    /// More is farther; a tie's strength is one divided by it.
    case cost
    /// Nothing; the number is left out.
    case ignore
  }

  /// What the nodes of a table are.
  public enum NodeMeaning: String, Sendable, Hashable, CaseIterable {
    // The words of the flag.
    case people, organizations
  }

  /// How characters are written.
  public enum Encoding: String, Sendable, Hashable, CaseIterable {
    // The words of the flag; UTF-16 is also recognized by its byte order mark.
    case utf8, utf16, windows1252
  }

  /// The format; `nil` to recognize it from the content.
  public var format: FileFormat?
  /// Whether ties that do not say so run one way; `nil` when the user did not say either.
  public var isDirected: Bool?
  /// What numbers on ties mean.
  public var weight = WeightMeaning.strength
  /// The column that holds the organization of a person.
  public var organizationsFrom: String?
  /// What the nodes of a table are.
  public var nodes = NodeMeaning.people
  /// The only kind of tie to keep; `nil` for all.
  public var relation: String?
  /// How characters are written; `nil` for UTF-8, or UTF-16 with a byte order mark.
  public var encoding: Encoding?
  /// The column to use for a field, by the field's name; `'Sheet'!column` for one sheet, and then the
  /// name may be followed by `@` and the sheet.
  public var columnMap: [String: String] = [:]
  /// The day the data describes; stands over what the file says.
  public var asOf: PartialDate?

  /// Makes options that say nothing.
  public init() {}

  /// Notes which column holds a field; one of a sheet stands beside those of other sheets.
  ///
  /// - Parameters:
  ///   - column: The header, or `'Sheet'!header`.
  ///   - field: The name of the field.
  public mutating func mapColumn(_ column: String, to field: String) {
    let sheet = SheetColumn(column).sheet.map { "@" + $0 } ?? ""
    columnMap[field + sheet] = column
  }
}
