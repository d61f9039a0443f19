/// What is wrong with a package of parts, such as a workbook or a presentation.
package enum PackageFault: Error, Sendable, Hashable {
  /// The file is not a ZIP archive, or it is damaged; in a few words.
  case damaged(String)
  /// The file is locked with a password.
  case encrypted
  /// A limit was passed; says which.
  case tooLarge(String)
  /// A part that another part names is not in the file.
  case missing(part: String)
  /// A part is not the XML that it should be.
  case broken(part: String, reason: String, line: Int, column: Int)

  /// The fault in one sentence without a period.
  package var message: String {
    switch self {
    case .damaged(let reason): "the file is damaged: \(reason)"
    case .encrypted: "the file is locked with a password"
    case .tooLarge(let what): "the file is too large: \(what)"
    case .missing(let part): "the part \(part) is missing from the file"
    case .broken(let part, let reason, let line, let column):
      "the part \(part) cannot be read: \(reason) (line \(line), column \(column))"
    }
  }
}
