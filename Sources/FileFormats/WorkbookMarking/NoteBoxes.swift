import StakeholderModel

/// The boxes in which notes open, as VML, which is the only way that a sheet has of placing them.
enum NoteBoxes {
  /// A drawing with boxes for notes, added to another where there is one.
  ///
  /// - Parameters:
  ///   - notes: The notes; at most ``most`` in one sheet.
  ///   - drawing: The drawing that is there.
  /// - Returns: `nil` when the drawing has no end to add to.
  static func drawing(for notes: [CellNote], addedTo drawing: [UInt8]?) -> [UInt8]? {
    guard let drawing else {
      return Array(
        ("<xml \(namespaces)><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/>"
          + "</o:shapelayout>" + type + boxes(notes, from: 1_025) + "</xml>").utf8)
    }
    let text = String(decoding: drawing, as: UTF8.self)
    guard let end = text.ranges(of: "</xml>").last else { return nil }
    let shapes =
      (text.contains("\"_x0000_t202\"") ? "" : type) + boxes(notes, from: firstFree(text))
    return Array((text[..<end.lowerBound] + shapes + text[end.lowerBound...]).utf8)
  }

  /// A drawing without the boxes of some cells.
  static func drawing(_ drawing: [UInt8], without cells: Set<CellReference>) -> [UInt8] {
    let text = String(decoding: drawing, as: UTF8.self)
    var kept = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "<v:shape ")?.lowerBound,
      let end = rest[start...].firstRange(of: "</v:shape>")?.upperBound
    {
      kept += rest[..<start]
      let shape = rest[start..<end]
      if let row = number("Row", in: shape), let column = number("Column", in: shape),
        let cell = CellReference(SourceLocation.cellName(row: row + 1, column: column + 1)),
        cells.contains(cell)
      {
        rest = rest[end...]
        continue
      }
      kept += shape
      rest = rest[end...]
    }
    return Array((kept + rest).utf8)
  }

  /// The number in an element of a box.
  private static func number(_ name: String, in shape: Substring) -> Int? {
    guard let start = shape.firstRange(of: "<x:\(name)>")?.upperBound else { return nil }
    return Int(shape[start...].prefix { $0.isNumber })
  }

  /// How many notes a sheet is given at most; numbers of shapes come in blocks of 1,024.
  static let most = 500

  private static let namespaces =
    "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
    + "xmlns:x=\"urn:schemas-microsoft-com:office:excel\""

  private static let type =
    "<v:shapetype \(namespaces) id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" "
    + "path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
    + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>"

  /// The number after the greatest of all shapes.
  private static func firstFree(_ text: String) -> Int {
    let numbers = text.ranges(of: "_x0000_s").compactMap { range in
      Int(text[range.upperBound...].prefix { $0.isASCII && $0.isNumber })
    }
    return (numbers.filter { $0 < 1 << 24 }.max() ?? 1_024) + 1
  }

  private static func boxes(_ notes: [CellNote], from first: Int) -> String {
    notes.enumerated().map { number, note in
      let lines = note.text.split(separator: "\n", omittingEmptySubsequences: false)
        .reduce(0) { $0 + max(1, ($1.count + 39) / 40) }
      let top = max(0, note.row - 2)
      let anchor =
        "\(note.column), 12, \(top), 8, \(note.column + 4), 12, \(top + max(3, lines) + 1), 8"
      return "<v:shape \(namespaces) id=\"_x0000_s\(first + number)\" type=\"#_x0000_t202\" "
        + "style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
        + "<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
        + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\">"
        + "<div style=\"text-align:left\"></div></v:textbox>"
        + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>"
        + "<x:Anchor>\(anchor)</x:Anchor><x:AutoFill>False</x:AutoFill>"
        + "<x:Row>\(note.row - 1)</x:Row><x:Column>\(note.column - 1)</x:Column>"
        + "</x:ClientData></v:shape>"
    }.joined()
  }
}
