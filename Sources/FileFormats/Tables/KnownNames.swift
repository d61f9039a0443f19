import StakeholderModel

/// The ids and names that tables list, to tell where one name in a cell ends and the next begins.
struct KnownNames {
  private var folded: [String: String] = [:]
  private var exact: Set<String> = []

  /// Adds an id or name.
  mutating func add(_ name: String) {
    exact.insert(name)
    let key = foldedName(name)
    if !key.isEmpty, folded[key] == nil { folded[key] = name }
  }

  /// Adds the ids and names of listed entities.
  mutating func add(_ nodes: [PositionedNode]) {
    for node in nodes {
      for key in ["id", "name", "short"] {
        if let name = node[key]?.text { add(name) }
      }
    }
  }

  /// The known name that a text means, in any case, accents and separators left aside; one that is
  /// written with the last name first, or followed by something in parentheses, too.
  func name(for text: String) -> String? {
    if exact.contains(text) { return text }
    if let known = folded[foldedName(text)] { return known }
    let parts = text.split(separator: ",").map { withoutOuterBlanks(String($0)) }
    if parts.count == 2, let known = folded[foldedName(parts[1] + parts[0])] { return known }
    guard text.last == ")", let start = text.lastIndex(of: "("), start != text.startIndex else {
      return nil
    }
    return folded[foldedName(text[..<start])]
  }

  func isKnown(_ text: String) -> Bool { name(for: text) != nil }

  /// All ids and names, in byte order.
  var all: [String] { exact.sorted() }
}
