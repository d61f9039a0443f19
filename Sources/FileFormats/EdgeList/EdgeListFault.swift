/// A reason why an edge list cannot be read, with its place.
public struct EdgeListFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong.
  public enum Reason: Sendable, Hashable {
    /// The file holds no line, or not even two cells in its first.
    case noColumns
    /// There are more columns than two ends and a weight.
    case tooManyColumns
    /// A line has fewer or more cells than the first.
    case cellCount
    /// An end has no text.
    case missingEnd
    /// An end is no whole number.
    case notANumber
    /// The number of a vertex is far above the number of edges; such ends are read as names.
    case sparseNumber
    /// A name is no text in UTF-8.
    case notUTF8
    /// A weight is no number, negative or not finite.
    case notAWeight
    /// A quote is never closed on its line.
    case unclosedQuote
    /// Text follows a closing quote.
    case textAfterQuote
    /// Both ends are the same.
    case loop
    /// The edge was there before; without direction, in either order.
    case repeatedEdge
    /// A line is longer than 4 MiB, or there is more than a graph can number.
    case tooLarge
    /// The bytes could not be had.
    case unreadable
  }

  /// What is wrong.
  public let reason: Reason
  /// The line, from 1.
  public let line: Int
  /// The character of the line, from 1.
  public let column: Int

  /// Makes a fault.
  public init(_ reason: Reason, line: Int, column: Int) {
    self.reason = reason
    self.line = line
    self.column = column
  }

  /// The place and what is wrong there, as one line.
  public var description: String { "line \(line), column \(column): \(reason.words)" }
}

extension EdgeListFault.Reason {
  fileprivate var words: String {
    switch self {
    case .noColumns: "there are no two cells for the ends of an edge"
    case .tooManyColumns: "there are more cells than two ends and a weight"
    case .cellCount: "the line has fewer or more cells than the first"
    case .missingEnd: "an end of the edge is missing"
    case .notANumber: "the end of the edge is no whole number"
    case .sparseNumber: "the number is far larger than the list is long; read the ends as names"
    case .notUTF8: "the name is not valid UTF-8"
    case .notAWeight: "the weight is no number of 0 or more"
    case .unclosedQuote: "the quote opened here is not closed on its line"
    case .textAfterQuote: "text follows the closing quote"
    case .loop: "the edge leads back to where it begins"
    case .repeatedEdge: "the edge was there before"
    case .tooLarge: "this is more than can be read"
    case .unreadable: "the bytes could not be read"
    }
  }
}

/// A fault by the place of its byte.
struct RowFault: Error {
  let reason: EdgeListFault.Reason
  let place: Int

  init(_ reason: EdgeListFault.Reason, at place: Int) {
    self.reason = reason
    self.place = place
  }
}
