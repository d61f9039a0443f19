import OfficePackages
import StakeholderModel

/// A mark at a cell: a color, and a note that says why.
package struct WorkbookMark: Sendable, Hashable {
  /// The name of the sheet.
  package let sheet: String
  /// The row, from 1.
  package let row: Int
  /// The column, from 1.
  package let column: Int
  /// Whether the cell must be mended; else it is worth a look.
  package let isError: Bool
  /// What the note says.
  package let text: String

  package init(sheet: String, row: Int, column: Int, isError: Bool, text: String) {
    self.sheet = sheet
    self.row = row
    self.column = column
    self.isError = isError
    self.text = text
  }
}

/// A copy of a workbook with marks at cells and sheets behind those that are there.
///
/// Everything else keeps its bytes: formulas, charts, widths, notes of others. Only the looks of marked
/// cells, the lists of looks, of notes and of sheets are added to.
///
/// - Parameters:
///   - file: The workbook.
///   - marks: The marks; several at one cell become one, as bad as the worst.
///   - sheets: The sheets to add; one that is there under the same name, written by us, is replaced.
/// - Returns: The bytes of the copy.
/// - Throws: ``ReadingFault`` when the workbook is damaged, or holds what cannot be added to.
/// - Complexity: O(unpacked bytes).
package func markedWorkbook(
  _ file: SourceFile, marks: [WorkbookMark], adding sheets: [AddedSheet]
) throws(ReadingFault) -> [UInt8] {
  let workbook = try Workbook(file)
  do throws(PackageFault) {
    var marking = try WorkbookMarking(file.bytes)
    for sheet in workbook.sheets {
      try marking.mark(sheet, marks.filter { $0.sheet == sheet.name })
    }
    try marking.add(sheets)
    return try marking.finished()
  } catch {
    throw ReadingFault(error, in: file)
  }
}

/// A workbook while it is being marked.
private struct WorkbookMarking {
  private var package: PackageEditing
  private let main: String
  private var styles: MarkStyles
  private let stylesPart: String?
  private let oldMarks: Set<Int>
  /// How addresses of element names and of kinds of reference begin in this workbook.
  private let namespace: String
  private let base: String

  init(_ bytes: [UInt8]) throws(PackageFault) {
    package = try PackageEditing(bytes)
    guard let main = try package.part(of: "officeDocument", from: "") else {
      throw .damaged("it holds no workbook")
    }
    self.main = main
    let isStrict = try package.relationships(of: main).contains {
      $0["Type"]?.hasPrefix("http://purl.oclc.org/") == true
    }
    namespace =
      isStrict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
      : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    base =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    stylesPart = try package.part(of: "styles", from: main)
    let root = try stylesPart.map { [package] (part) throws(PackageFault) in
      try package.tree(part)
    }
    styles = MarkStyles(root ?? nil, namespace: namespace)
    oldMarks = styles.ofMarks
  }

  /// Marks cells of a sheet.
  mutating func mark(_ sheet: Sheet, _ marks: [WorkbookMark]) throws(PackageFault) {
    guard let bytes = package[sheet.part] else { return }
    let isClean = try !hasMarks(sheet.part)
    guard !marks.isEmpty || !isClean else { return }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      throw .damaged("the sheet “\(sheet.name)” is written in UTF-16, which cannot be marked")
    }
    var targets: [Int: [Int: Int]] = [:]
    var texts: [CellReference: String] = [:]
    for mark in marks {
      guard let cell = shown(mark, in: sheet) else { continue }
      let kind = mark.isError ? 1 : 0
      targets[cell.row, default: [:]][cell.column] = max(
        kind, targets[cell.row]?[cell.column] ?? 0)
      texts[cell] = texts[cell].map { $0 + "\n\n" + mark.text } ?? mark.text
    }
    let notes = texts.sorted { ($0.key.row, $0.key.column) < ($1.key.row, $1.key.column) }
      .prefix(NoteBoxes.most)
      .map { CellNote(row: $0.key.row, column: $0.key.column, text: $0.value) }
    let drawing = notes.isEmpty && isClean ? nil : try addNotes(notes, to: sheet.part)
    let marked = isClean ? [] : oldMarks
    var looks = styles
    var marking = SheetMarking(
      bytes, targets: targets, drawing: drawing.map { ($0, base) }
    ) { kind, look in
      looks.look(look, filledWith: kind == 1 ? MarkColor.error : MarkColor.warning)
    } oldLook: { look in
      marked.contains(look) ? looks.unfilled(look) : nil
    }
    package[sheet.part] = marking.marked()
    styles = looks
  }

  /// Whether an earlier copy left notes of ours in a sheet.
  private func hasMarks(_ part: String) throws(PackageFault) -> Bool {
    guard let name = try package.part(of: "comments", from: part),
      let root = try package.tree(name)
    else { return false }
    return NotesPart(root, namespace: namespace).holdsOurs
  }

  /// The cell that shows a place: of merged cells, the first.
  private func shown(_ mark: WorkbookMark, in sheet: Sheet) -> CellReference? {
    let merge = sheet.merges.first { $0.contains(row: mark.row, column: mark.column) }
    return CellReference(
      SourceLocation.cellName(
        row: merge?.rows.lowerBound ?? mark.row, column: merge?.columns.lowerBound ?? mark.column))
  }

  /// Adds notes to a sheet.
  ///
  /// - Returns: The id of a new drawing; `nil` where the sheet has one, or needs none.
  private mutating func addNotes(
    _ notes: [CellNote], to part: String
  ) throws(PackageFault) -> String? {
    let folder = part.split(separator: "/").dropLast(2).map { $0 + "/" }.joined()
    let known = try package.part(of: "comments", from: part)
    var list = NotesPart(
      try known.flatMap { (part) throws(PackageFault) in try package.tree(part) },
      namespace: namespace)
    let removed = list.removeOurs()
    let new = list.add(notes, threaded: try threadedCells(of: part))
    let name = known ?? package.freeName(folder + "comments", ".xml")
    package.set(name, list.root)
    if known == nil {
      _ = try package.relate("comments", of: part, to: name, base: base)
      try package.setContentType(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml", of: name)
    }
    try removeBoxes(removed, of: part)
    return try addBoxes(new, to: part, folder)
  }

  private mutating func removeBoxes(
    _ cells: Set<CellReference>, of part: String
  ) throws(PackageFault) {
    guard !cells.isEmpty, let name = try drawing(of: part), let bytes = package[name] else {
      return
    }
    package[name] = NoteBoxes.drawing(bytes, without: cells)
  }

  private mutating func addBoxes(
    _ notes: [CellNote], to part: String, _ folder: String
  ) throws(PackageFault) -> String? {
    guard !notes.isEmpty else { return nil }
    let known = try drawing(of: part)
    guard let drawing = NoteBoxes.drawing(for: notes, addedTo: known.flatMap { package[$0] })
    else { throw .damaged("the drawing \(known ?? "") has no end") }
    let name = known ?? package.freeName(folder + "drawings/vmlDrawing", ".vml")
    package[name] = drawing
    guard known == nil else { return nil }
    try package.setContentType(
      "application/vnd.openxmlformats-officedocument.vmlDrawing", ofEnding: "vml")
    return try package.relate("vmlDrawing", of: part, to: name, base: base)
  }

  /// The drawing that a sheet has for its notes; headers and footers may have another.
  private func drawing(of part: String) throws(PackageFault) -> String? {
    guard let bytes = package[part] else { return nil }
    let tags = XMLTags(bytes)
    for tag in tags where tag.localName == "legacyDrawing" && tag.role != .end {
      let id = (tags.attribute("r:id", of: tag) ?? tags.attribute("id", of: tag)).map(tags.text)
      return try package.relationships(of: part).first { $0["Id"] == id }?["Target"]
        .map { PackageRelationships.resolved($0, from: part) }
    }
    return nil
  }

  /// The cells with conversations.
  private func threadedCells(of part: String) throws(PackageFault) -> Set<String> {
    guard let name = try package.part(of: "threadedComment", from: part),
      let root = try package.tree(name)
    else { return [] }
    return Set(root.elements.compactMap { $0["ref"] })
  }

  /// Puts sheets behind those that are there, and the lists they choose from on one that is hidden.
  mutating func add(_ sheets: [AddedSheet]) throws(PackageFault) {
    guard !sheets.isEmpty else { return }
    let taken = try package.tree(main)?.first("sheets")?.elements.compactMap { $0["name"] } ?? []
    let lists = ChoiceLists(sheets, taken: Set(taken))
    for sheet in sheets {
      let part = sheet.part(namespace: namespace, &styles) { lists.formula(for: $0.words) }
      try add(sheet, part)
    }
    if let sheet = lists.sheet {
      try add(sheet, sheet.part(namespace: namespace, &styles) { _ in "" })
    }
  }

  private mutating func add(_ sheet: AddedSheet, _ bytes: [UInt8]) throws(PackageFault) {
    guard var root = try package.tree(main) else { throw .missing(part: main) }
    guard let list = root.children.firstIndex(where: { $0.element?.localName == "sheets" }),
      var sheets = root.children[list].element
    else { throw .damaged("the workbook lists no sheets") }
    if let known = try part(ofSheet: sheet.name, in: sheets) {
      package[known] = bytes
      return
    }
    let folder = main.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let name = package.freeName(folder + "worksheets/sheet", ".xml")
    package[name] = bytes
    try package.setContentType(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml", of: name)
    let id = try package.relate("worksheet", of: main, to: name, base: base)
    let number = sheets.elements.compactMap { $0["sheetId"].flatMap { Int($0) } }.max() ?? 0
    var attributes = [
      XMLAttribute("name", sheet.name), XMLAttribute("sheetId", String(number + 1)),
    ]
    if sheet.isHidden { attributes.append(XMLAttribute("state", "hidden")) }
    attributes.append(XMLAttribute("xmlns:r", base))
    attributes.append(XMLAttribute("r:id", id))
    let prefix = sheets.name.dropLast(sheets.localName.count)
    sheets.children.append(.element(XMLElement(prefix + "sheet", attributes)))
    root.children[list] = .element(sheets)
    package.set(main, root)
  }

  /// The part of a sheet that is there already.
  private func part(ofSheet name: String, in sheets: XMLElement) throws(PackageFault) -> String? {
    guard let sheet = sheets.elements.first(where: { $0["name"] == name }) else { return nil }
    let id = sheet.attributes.first { $0.name.hasSuffix(":id") }?.value
    return try package.relationships(of: main).first { $0["Id"] == id }?["Target"]
      .map { PackageRelationships.resolved($0, from: main) }
  }

  /// The marked workbook.
  mutating func finished() throws(PackageFault) -> [UInt8] {
    let folder = main.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let name = stylesPart ?? folder + "styles.xml"
    package.set(name, styles.root)
    if stylesPart == nil {
      _ = try package.relate("styles", of: main, to: name, base: base)
      try package.setContentType(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml", of: name)
    }
    return try package.packed()
  }
}

extension XMLElement.Node {
  /// The element, where it is one.
  fileprivate var element: XMLElement? {
    if case .element(let element) = self { element } else { nil }
  }
}
