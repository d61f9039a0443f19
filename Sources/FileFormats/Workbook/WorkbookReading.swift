import OfficePackages
import StakeholderModel

/// The sheets of a workbook in the order of their tabs.
///
/// - Throws: ``ReadingFault`` as ``Workbook/init(_:)`` does.
func readSheets(of file: SourceFile) throws(ReadingFault) -> [Sheet] {
  try refuseOtherContainers(file)
  do throws(PackageFault) {
    var package = try PackageReader(file.bytes)
    guard let main = try PackageRelationships(of: "", in: &package).part(of: "officeDocument"),
      let bytes = try package.contents(of: main)
    else { throw .damaged("it holds no workbook") }
    let root = try XMLElement(document: bytes, part: main)
    guard root.localName == "workbook" else {
      throw .damaged("it is a document or presentation, no workbook")
    }
    return try sheets(of: root, main, file, &package)
  } catch {
    throw ReadingFault(error, in: file)
  }
}

private func sheets(
  of root: XMLElement, _ main: String, _ file: SourceFile, _ package: inout PackageReader
) throws(PackageFault) -> [Sheet] {
  let relationships = try PackageRelationships(of: main, in: &package)
  let strings = try relationships.part(of: "sharedStrings").map {
    (part) throws(PackageFault) in try sharedStrings(try contents(of: part, in: &package), part)
  }
  let properties = root.first("workbookPr")
  let startsIn1904 = ["1", "true"].contains(properties?["date1904"] ?? "")
  var formats = CellFormats(startsIn1904: startsIn1904)
  if let part = relationships.part(of: "styles") {
    formats.read(try XMLElement(document: try contents(of: part, in: &package), part: part))
  }
  var sheets: [Sheet] = []
  for element in root.first("sheets")?.all("sheet") ?? [] {
    let id = element.attributes.first { $0.name.hasSuffix(":id") || $0.name == "id" }?.value ?? ""
    guard let relationship = relationships[id] else {
      throw .missing(part: "of the sheet “\(element["name"] ?? "")”")
    }
    guard relationship.kind == "worksheet", let part = relationship.part else { continue }
    let scan = SheetScan(part: part, strings: strings ?? [], formats: formats)
    try scan.read(try contents(of: part, in: &package))
    sheets.append(
      Sheet(
        name: element["name"] ?? "Sheet \(sheets.count + 1)", file: file.name,
        part: part,
        visibility: element["state"].flatMap { Sheet.Visibility(rawValue: $0) }
          ?? .visible,
        rows: scan.sortedRows, merges: scan.merges))
  }
  return sheets
}

private func contents(
  of part: String, in package: inout PackageReader
) throws(PackageFault) -> [UInt8] {
  guard let bytes = try package.contents(of: part) else { throw .missing(part: part) }
  return bytes
}
