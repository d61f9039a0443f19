import OfficePackages
import StakeholderModel

/// Gives cells of a sheet other looks, and the sheet a drawing for notes, byte by byte.
struct SheetMarking {
  private let bytes: [UInt8]
  private let tags: XMLTags
  private var splices = Splices()
  /// The cells still to be found, by row and column, with the look each shall have instead of its own.
  private var targets: [Int: [Int: Int]]
  private let newLook: (Int, Int) -> Int
  private let oldLook: (Int) -> Int?
  private let drawing: (id: String, namespace: String)?
  private var prefix = ""

  /// - Parameters:
  ///   - bytes: The part.
  ///   - targets: By row and column, a number for the kind of mark.
  ///   - drawing: The id of the drawing to add, with the namespace of ids.
  ///   - newLook: The look for a kind of mark instead of another look.
  ///   - oldLook: The look of a cell without the mark of an earlier copy; `nil` for other looks.
  init(
    _ bytes: [UInt8], targets: [Int: [Int: Int]], drawing: (id: String, namespace: String)?,
    newLook: @escaping (_ kind: Int, _ look: Int) -> Int,
    oldLook: @escaping (_ look: Int) -> Int?
  ) {
    self.oldLook = oldLook
    self.bytes = bytes
    self.targets = targets
    self.newLook = newLook
    self.drawing = drawing
    tags = XMLTags(bytes)
  }

  /// The part with its marks.
  mutating func marked() -> [UInt8] {
    var row = 0
    var column = 0
    var depth = 0
    var isPastData = false
    var isDrawn = drawing == nil
    for tag in tags {
      switch (tag.localName, tag.role) {
      case ("row", .start), ("row", .empty):
        row = number("r", of: tag) ?? row + 1
        column = 0
        addRows(before: row, at: tag.range.lowerBound)
        if tag.role == .empty { fill(tag, row) }
      case ("c", .start), ("c", .empty):
        column = reference(of: tag)?.column ?? column + 1
        addCells(row, before: column, at: tag.range.lowerBound)
        mark(tag, row, column)
      case ("row", .end): addCells(row, before: .max, at: tag.range.lowerBound)
      case ("sheetData", .start): prefix = String(tag.prefix)
      case ("sheetData", .end):
        addRows(before: .max, at: tag.range.lowerBound)
        isPastData = true
      case ("sheetData", .empty):
        fillData(tag)
        isPastData = true
      case (let name, .start) where depth == 1 && isPastData && !isDrawn && Self.follows(name),
        (let name, .empty) where depth == 1 && isPastData && !isDrawn && Self.follows(name),
        (let name, .end) where depth == 1 && name == "worksheet" && !isDrawn:
        draw(at: tag.range.lowerBound)
        isDrawn = true
      default: break
      }
      if tag.role == .start { depth += 1 }
      if tag.role == .end { depth -= 1 }
    }
    return splices.applied(to: bytes)
  }

  /// Whether an element stands after the drawing of notes.
  private static func follows(_ name: Substring) -> Bool {
    [
      "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "AlternateContent",
      "webPublishItems", "tableParts", "extLst",
    ].contains(String(name))
  }

  private func number(_ name: StaticString, of tag: XMLTags.Tag) -> Int? {
    tags.attribute(name, of: tag).flatMap { Int(tags.text($0)) }
  }

  private func reference(of tag: XMLTags.Tag) -> CellReference? {
    tags.attribute("r", of: tag).flatMap { CellReference(tags.text($0)) }
  }

  private mutating func mark(_ tag: XMLTags.Tag, _ row: Int, _ column: Int) {
    guard let kind = targets[row]?.removeValue(forKey: column) else {
      guard let range = tags.attribute("s", of: tag), let look = number("s", of: tag),
        let old = oldLook(look)
      else { return }
      splices.replace(range, with: String(old))
      return
    }
    let look = newLook(kind, number("s", of: tag) ?? 0)
    if let range = tags.attribute("s", of: tag) {
      splices.replace(range, with: String(look))
    } else {
      let end = tag.range.lowerBound + 1 + tag.name.utf8.count
      splices.replace(end..<end, with: " s=\"\(look)\"")
    }
  }

  private func cell(_ row: Int, _ column: Int, _ kind: Int) -> String {
    let name = SourceLocation.cellName(row: row, column: column)
    return "<\(prefix)c r=\"\(name)\" s=\"\(newLook(kind, 0))\"/>"
  }

  /// The cells of a row that are still to be found, before a column.
  private mutating func missingCells(_ row: Int, before column: Int) -> String {
    let missing = (targets[row] ?? [:]).filter { $0.key < column }.sorted { $0.key < $1.key }
    for (column, _) in missing { targets[row]?[column] = nil }
    return missing.map { cell(row, $0.key, $0.value) }.joined()
  }

  private mutating func addCells(_ row: Int, before column: Int, at place: Int) {
    let cells = missingCells(row, before: column)
    if !cells.isEmpty { splices.replace(place..<place, with: cells) }
  }

  private mutating func missingRows(before row: Int) -> String {
    let missing = targets.filter { $0.key < row && !$0.value.isEmpty }.keys.sorted()
    return missing.map { number in
      "<\(prefix)row r=\"\(number)\">" + missingCells(number, before: .max) + "</\(prefix)row>"
    }.joined()
  }

  private mutating func addRows(before row: Int, at place: Int) {
    let rows = missingRows(before: row)
    if !rows.isEmpty { splices.replace(place..<place, with: rows) }
  }

  /// Gives a row without cells the cells it needs.
  private mutating func fill(_ tag: XMLTags.Tag, _ row: Int) {
    let cells = missingCells(row, before: .max)
    guard !cells.isEmpty else { return }
    let end = tag.range.upperBound
    splices.replace((end - 2)..<end, with: ">" + cells + "</\(tag.name)>")
  }

  private mutating func fillData(_ tag: XMLTags.Tag) {
    prefix = String(tag.prefix)
    let rows = missingRows(before: .max)
    guard !rows.isEmpty else { return }
    let end = tag.range.upperBound
    splices.replace((end - 2)..<end, with: ">" + rows + "</\(tag.name)>")
  }

  private mutating func draw(at place: Int) {
    guard let drawing else { return }
    splices.replace(
      place..<place,
      with: "<\(prefix)legacyDrawing xmlns:r=\"\(drawing.namespace)\" r:id=\"\(drawing.id)\"/>")
  }
}
