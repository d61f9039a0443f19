import OfficePackages
import StakeholderModel

/// A note for a cell.
struct CellNote {
  let row: Int
  let column: Int
  let text: String

  var name: String { SourceLocation.cellName(row: row, column: column) }
}

/// The notes of a sheet with ours among them; a note that is there keeps its words, and ours follow.
struct NotesPart {
  /// Who our notes are by.
  static let author = "Crosstie"

  private(set) var root: XMLElement
  private let prefix: String

  init(_ root: XMLElement?, namespace: String) {
    self.root =
      root
      ?? XMLElement(
        "comments", [XMLAttribute("xmlns", namespace)],
        [.element(XMLElement("authors")), .element(XMLElement("commentList"))])
    prefix = String(self.root.name.dropLast(self.root.localName.count))
  }

  /// Adds notes.
  ///
  /// - Parameters:
  ///   - notes: The notes, one for a cell.
  ///   - threaded: Cells with conversations, whose notes only repeat these and stay as they are.
  /// - Returns: The notes that need a box of their own.
  mutating func add(_ notes: [CellNote], threaded: Set<String>) -> [CellNote] {
    let author = authorNumber()
    var new: [CellNote] = []
    change("commentList") { list, prefix in
      for note in notes where !threaded.contains(note.name) {
        if let place = Self.place(of: note.name, in: list) {
          guard case .element(var known) = list.children[place] else { continue }
          Self.append(note.text, to: &known, prefix)
          list.children[place] = .element(known)
        } else {
          list.children.append(.element(Self.comment(note, author, prefix)))
          new.append(note)
        }
      }
    }
    return new
  }

  /// Whether a note of ours is there.
  var holdsOurs: Bool {
    let ours = root.first("authors")?.elements.firstIndex { $0.text == Self.author }
    return root.first("commentList")?.elements.contains { note in
      note["authorId"].flatMap { Int($0) } == ours && ours != nil || Self.holdsOurWords(note)
    } == true
  }

  /// Takes away what an earlier copy added.
  ///
  /// - Returns: The cells whose notes are gone as a whole.
  mutating func removeOurs() -> Set<CellReference> {
    let ours = root.first("authors")?.elements.firstIndex { $0.text == Self.author }
    var removed: Set<CellReference> = []
    change("commentList") { list, _ in
      list.children = list.children.compactMap { child in
        guard case .element(var note) = child else { return child }
        if let ours, note["authorId"] == String(ours) {
          if let cell = note["ref"].flatMap({ CellReference($0) }) { removed.insert(cell) }
          return nil
        }
        Self.removeOurWords(from: &note)
        return .element(note)
      }
    }
    return removed
  }

  /// How our words in a note of somebody else begin.
  private static let opening = "\n\n\(author):\n"

  private static func holdsOurWords(_ note: XMLElement) -> Bool {
    note.first("text")?.elements.contains { $0.text.hasPrefix(opening) } == true
  }

  private static func removeOurWords(from note: inout XMLElement) {
    for place in note.children.indices {
      guard case .element(var words) = note.children[place], words.localName == "text" else {
        continue
      }
      words.children.removeAll { child in
        if case .element(let run) = child { run.text.hasPrefix(opening) } else { false }
      }
      note.children[place] = .element(words)
    }
  }

  private static func place(of name: String, in list: XMLElement) -> Int? {
    list.children.firstIndex { node in
      if case .element(let element) = node { element["ref"] == name } else { false }
    }
  }

  private static func comment(_ note: CellNote, _ author: Int, _ prefix: String) -> XMLElement {
    XMLElement(
      prefix + "comment",
      [XMLAttribute("ref", note.name), XMLAttribute("authorId", String(author))],
      [.element(XMLElement(prefix + "text", [], [.element(run(note.text, prefix))]))])
  }

  private static func run(_ text: String, _ prefix: String) -> XMLElement {
    let size = XMLElement(prefix + "sz", [XMLAttribute("val", "9")])
    let font = XMLElement(prefix + "rFont", [XMLAttribute("val", "Tahoma")])
    return XMLElement(
      prefix + "r", [],
      [
        .element(XMLElement(prefix + "rPr", [], [.element(size), .element(font)])),
        .element(
          XMLElement(
            prefix + "t", [XMLAttribute("xml:space", "preserve")], [.text(text)])),
      ])
  }

  private static func append(_ text: String, to comment: inout XMLElement, _ prefix: String) {
    for place in comment.children.indices {
      guard case .element(var words) = comment.children[place], words.localName == "text" else {
        continue
      }
      // Plain words and runs cannot stand side by side.
      for inner in words.children.indices {
        guard case .element(let plain) = words.children[inner], plain.localName == "t" else {
          continue
        }
        words.children[inner] = .element(XMLElement(prefix + "r", [], [.element(plain)]))
      }
      words.children.append(.element(run(opening + text, prefix)))
      comment.children[place] = .element(words)
      return
    }
  }

  private mutating func authorNumber() -> Int {
    var number = 0
    change("authors") { list, prefix in
      if let place = list.elements.firstIndex(where: { $0.text == Self.author }) {
        number = place
      } else {
        number = list.elements.count
        list.children.append(.element(XMLElement(prefix + "author", [], [.text(Self.author)])))
      }
    }
    return number
  }

  private mutating func change(_ name: String, _ body: (inout XMLElement, String) -> Void) {
    for place in root.children.indices {
      guard case .element(var element) = root.children[place], element.localName == name else {
        continue
      }
      body(&element, prefix)
      root.children[place] = .element(element)
      return
    }
  }
}
