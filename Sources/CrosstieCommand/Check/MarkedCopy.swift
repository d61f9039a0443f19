import FileFormats
import StakeholderModel

/// A copy of a workbook in which every mistake has a color and a note at its cell.
struct MarkedCopy {
  /// The name of the sheet that lists what was found.
  static let listName = "What to look at"

  private let file: SourceFile
  private let reading: NetworkReading

  /// - Parameters:
  ///   - file: The workbook.
  ///   - reading: What came of reading it.
  init(_ file: SourceFile, _ reading: NetworkReading) {
    self.file = file
    self.reading = reading
  }

  /// The copy.
  ///
  /// - Throws: ``Stop`` when the workbook cannot be added to.
  func bytes() throws(Stop) -> [UInt8] {
    var sheets: [AddedSheet] = []
    do throws(ReadingFault) {
      let workbook = try Workbook(file)
      if let network = reading.network ?? reading.readable {
        if let sheet = ChampionsToAsk(network, in: workbook).sheet { sheets.append(sheet) }
      }
      sheets.append(list)
      return try markedWorkbook(file, marks: marks, adding: sheets)
    } catch {
      throw Stop(
        .invalidInput, "the workbook cannot be marked: \(error.diagnostic.message)",
        advice: error.diagnostic.help)
    }
  }

  /// One mark for each error and warning that has a cell.
  private var marks: [WorkbookMark] {
    reading.diagnostics.compactMap { diagnostic in
      guard diagnostic.severity != .note, let location = diagnostic.location,
        let sheet = location.sheet
      else { return nil }
      return WorkbookMark(
        sheet: sheet, row: location.line, column: location.column,
        isError: diagnostic.severity == .error,
        text: [sentence(diagnostic.message), diagnostic.help.map(sentence)].compactMap { $0 }
          .joined(separator: "\n"))
    }
  }

  /// The list of everything that was found, each with the way to its cell.
  private var list: AddedSheet {
    var sheet = AddedSheet(Self.listName)
    sheet.heading = [
      Self.listName,
      reading.diagnostics.isEmpty
        ? "No mistakes were found."
        : "Cells in red must be mended before the workbook can be used; cells in amber are worth a look.",
    ]
    sheet.columns = [("How bad", 12), ("Where", 24), ("What it is", 64), ("What may help", 56)]
    sheet.rows = reading.diagnostics.map { diagnostic in
      [
        word(for: diagnostic.severity), place(of: diagnostic),
        .text(sentence(diagnostic.message)), .text(diagnostic.help.map(sentence) ?? ""),
      ]
    }
    return sheet
  }

  private func word(for severity: Diagnostic.Severity) -> AddedSheet.Cell {
    switch severity {
    case .error: .mark("to mend", isError: true)
    case .warning: .mark("worth a look", isError: false)
    case .note: .text("to know")
    }
  }

  private func place(of diagnostic: Diagnostic) -> AddedSheet.Cell {
    guard let location = diagnostic.location, let sheet = location.sheet else {
      return .text("the workbook")
    }
    return .link(
      location.textInFile, sheet: sheet, row: location.line, column: location.column)
  }

  /// A message with a capital letter and a period.
  private func sentence(_ message: String) -> String {
    guard let first = message.first else { return message }
    let end: Character? = message.last.flatMap { ".?!".contains($0) ? nil : "." }
    return first.uppercased() + message.dropFirst() + (end.map { String($0) } ?? "")
  }
}
