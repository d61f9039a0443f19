import OfficePackages
import StakeholderModel

/// Refuses files that are called workbooks and are none of the kind that is read, each in its words.
///
/// - Throws: ``ReadingFault`` for the old format of Excel, a locked workbook, an OpenDocument
///   spreadsheet, and a file that is no archive.
func refuseOtherContainers(_ file: SourceFile) throws(ReadingFault) {
  let place = SourceLocation(file: file.name, line: 1, column: 1)
  if file.bytes.starts(with: compoundFileStart) {
    guard holdsEncryptedPackage(file.bytes) else {
      throw ReadingFault(
        "E119", "this is a workbook in the old format of Excel",
        help: "open it and save it as Excel Workbook (.xlsx)", at: place)
    }
    throw ReadingFault(
      "E121", "the workbook is locked with a password",
      help: "open it, take the password away and save it", at: place)
  }
  guard !file.bytes.isEmpty else {
    throw ReadingFault("E109", "the file is empty", at: place)
  }
  guard file.bytes.starts(with: archiveStart) else {
    let isOld = file.ending == "xls"
    throw ReadingFault(
      "E120", "the file is called .\(file.ending) and is no workbook",
      help: isOld
        ? "open it in Excel and save it as Excel Workbook (.xlsx)"
        : "if it is a table as text, rename it to .csv", at: place)
  }
  guard file.ending != "ods" else {
    throw ReadingFault(
      "E119", "this is an OpenDocument spreadsheet", help: "save it as Excel Workbook (.xlsx)",
      at: place)
  }
}

/// How files of the old Office formats begin, and the locked ones of the new.
let compoundFileStart: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

/// How a ZIP archive begins.
let archiveStart: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

/// Whether a compound file has a stream called `EncryptedPackage`; names are in UTF-16.
private func holdsEncryptedPackage(_ bytes: [UInt8]) -> Bool {
  let name = "EncryptedPackage".utf8.flatMap { letter -> [UInt8] in [letter, 0] }
  var matched = 0
  for byte in bytes.prefix(64 << 20) {
    if byte == name[matched] {
      matched += 1
      if matched == name.count { return true }
    } else {
      matched = byte == name[0] ? 1 : 0
    }
  }
  return false
}

extension ReadingFault {
  /// A fault of the package in the words of the reader.
  init(_ fault: PackageFault, in file: SourceFile) {
    let place = SourceLocation(file: file.name, line: 1, column: 1)
    let code =
      switch fault {
      case .encrypted: "E121"
      case .tooLarge: "E207"
      case .damaged, .missing, .broken: "E120"
      }
    let help =
      switch fault {
      case .encrypted: "open it, take the password away and save it"
      case .tooLarge: "leave out what does not belong to the network"
      case .damaged, .missing, .broken:
        "open it in Excel or LibreOffice and save it again; if it does not open there, ask for another copy"
      }
    self.init(code, fault.message, help: help, at: place)
  }
}
