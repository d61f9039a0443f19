internal import CXlsxWriter
import OfficePackages

/// A workbook as the bytes of an XLSX file; the same workbook gives the same bytes.
///
/// Nothing in the file names a user, a machine or a time: it was made by “Crosstie” on 1 January 1980.
///
/// - Throws: ``WorkbookWritingFault`` when something does not fit into a workbook, or when there is no
///   place for temporary files.
/// - Complexity: O(cells and their text).
package func workbookBytes(
  of workbook: WrittenWorkbook
) throws(WorkbookWritingFault) -> [UInt8] {
  try checkWritable(workbook)
  return try inPrivateFolder { folder throws(WorkbookWritingFault) in
    let path = folder + "/workbook.xlsx"
    try write(workbook, to: path, in: folder)
    return try signed(try bytes(ofFile: path))
  }
}

/// The same file, saying what made it; the library names another program.
private func signed(_ bytes: [UInt8]) throws(WorkbookWritingFault) -> [UInt8] {
  do throws(PackageFault) {
    var package = try PackageReader(bytes)
    var parts: [PackagePart] = []
    for name in package.names {
      guard var contents = try package.contents(of: name) else { continue }
      if name == "docProps/app.xml" {
        var properties = try XMLElement(document: contents, part: name)
        let others = properties.elements.filter {
          $0.name != "Application" && $0.name != "AppVersion"
        }
        properties.children =
          [.element(XMLElement("Application", [], [.text("Crosstie")]))]
          + others.map { .element($0) }
        contents = Array(properties.document.utf8)
      }
      parts.append(PackagePart(name, contents))
    }
    return try packageBytes(of: parts)
  } catch {
    throw .refused(error.message)
  }
}

/// 1 January 1980 in seconds since 1970, the first moment that ZIP knows.
private let madeAt: time_t = 315_532_800

private func write(
  _ workbook: WrittenWorkbook, to path: String, in folder: String
) throws(WorkbookWritingFault) {
  let texts = TextArena()
  var options = unsafe lxw_workbook_options()
  unsafe options.tmpdir = texts.copy(folder)
  guard let file = unsafe workbook_new_opt(path, &options) else {
    throw .refused("there is no memory for it")
  }
  do throws(WorkbookWritingFault) {
    var properties = unsafe lxw_doc_properties()
    unsafe properties.title = texts.copy(noteText(workbook.title))
    unsafe properties.author = texts.copy("Crosstie")
    unsafe properties.created = madeAt
    try ensure(unsafe workbook_set_properties(file, &properties))
    let looks = unsafe LookShelf(file)
    var pages: [SheetPage] = []
    for sheet in workbook.sheets {
      guard let page = unsafe workbook_add_worksheet(file, sheet.name) else {
        throw .badSheetName(sheet.name, reason: "it is refused")
      }
      unsafe pages.append(SheetPage(page, looks, texts))
    }
    for (sheet, page) in zip(workbook.sheets, pages) { try page.fill(with: sheet) }
    if let front = workbook.sheets.firstIndex(where: { !$0.isHidden }) { pages[front].activate() }
  } catch {
    unsafe lxw_workbook_free(file)
    throw error
  }
  try ensure(unsafe workbook_close(file))
}

/// Throws what the library says.
func ensure(_ result: lxw_error) throws(WorkbookWritingFault) {
  guard result != LXW_NO_ERROR else { return }
  guard let reason = unsafe lxw_strerror(result) else { throw .refused("the library refuses") }
  throw .refused(unsafe String(cString: reason).lowercased())
}

/// Copies of texts for C, kept as long as the arena.
@safe final class TextArena {
  private var copies: [UnsafeMutableBufferPointer<CChar>] = unsafe []

  func copy(_ text: String) -> UnsafeMutablePointer<CChar>? {
    let characters = text.utf8CString
    let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: characters.count)
    _ = unsafe copy.initialize(from: characters)
    unsafe copies.append(copy)
    return copy.baseAddress
  }

  deinit { unsafe copies.forEach { unsafe $0.deallocate() } }
}
