import StakeholderModel

/// A workbook as it was read, before anybody asks what its sheets mean.
///
/// Only values are read: of a formula, what it gave when the workbook was saved. Nothing outside the
/// workbook is ever looked at.
package struct Workbook: Sendable {
  /// The name of the file.
  package let file: String
  /// The sheets in the order of their tabs; sheets that are charts are left out.
  package let sheets: [Sheet]

  /// Reads a workbook in Office Open XML (`.xlsx`, `.xlsm`), strict or transitional.
  ///
  /// - Parameter file: The file.
  /// - Throws: ``ReadingFault`` for a file that is no such workbook, is locked or damaged, names a part
  ///   that it does not hold, or passes a limit.
  /// - Complexity: O(unpacked bytes of the parts).
  package init(_ file: SourceFile) throws(ReadingFault) {
    self.file = file.name
    sheets = try readSheets(of: file)
  }

  /// The sheet of a name, in any case, accents and separators left aside.
  package func sheet(named name: String) -> Sheet? {
    sheets.first { $0.name == name } ?? sheets.first { foldedName($0.name) == foldedName(name) }
  }
}
