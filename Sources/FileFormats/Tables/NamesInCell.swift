import StakeholderModel

/// The names in a cell that holds several.
///
/// They are separated by semicolons, bars or line breaks; by commas where there are none of those; and
/// by a slash, “and” or “&” where a known name stands on either side. A cell that is a known name as a
/// whole is one name.
struct NamesInCell {
  /// One name and where it begins in the cell, in characters from 0.
  struct Name: Equatable {
    var text: String
    var offset: Int
  }

  /// The names in order.
  let names: [Name]

  init(_ text: String, known: KnownNames) {
    let strong = Self.split(Name(text: text, offset: 0), at: ";|\n\r")
    if let whole = Self.known(text, known) {
      names = [Name(text: whole, offset: 0)]
      return
    }
    names = strong.flatMap { part in
      if let name = Self.known(part.text, known) { return [Name(text: name, offset: part.offset)] }
      let byComma = strong.count > 1 ? [part] : Self.split(part, at: ",")
      return byComma.flatMap { Self.split($0, knowing: known) }
    }
  }

  private static func known(_ text: String, _ known: KnownNames) -> String? {
    known.name(for: withoutOuterBlanks(text))
  }

  /// Splits what is no known name at weaker separators, as far as that gives known names.
  private static func split(_ part: Name, knowing known: KnownNames) -> [Name] {
    var parts = [part]
    for separator in [",", "/", "+", " & ", " and ", " und ", " et ", " y ", " e ", " en "] {
      parts = parts.flatMap { part in
        guard !known.isKnown(part.text) else { return [part] }
        let pieces = split(part, at: separator)
        let isSplit = pieces.contains { holdsKnownName($0, known) }
        return pieces.count > 1 && isSplit ? pieces : [part]
      }
    }
    return parts.map { Name(text: known.name(for: $0.text) ?? $0.text, offset: $0.offset) }
  }

  /// Whether a piece is a known name, or begins or ends with one before a word that parts names.
  private static func holdsKnownName(_ piece: Name, _ known: KnownNames) -> Bool {
    if known.isKnown(piece.text) { return true }
    return ["/", "+", " & ", " and ", " und ", " et ", " y ", " e ", " en "].contains { separator in
      split(piece, at: separator).contains { $0.text != piece.text && known.isKnown($0.text) }
    }
  }

  /// Splits at any of some characters.
  private static func split(_ part: Name, at separators: Set<Character>) -> [Name] {
    pieces(part) { rest in rest.first.map(separators.contains) == true ? 1 : 0 }
  }

  private static func split(_ part: Name, at separators: String) -> [Name] {
    separators.count > 1 && separators.first == " "
      ? pieces(part) { $0.lowercasedPrefix(separators.count) == separators ? separators.count : 0 }
      : split(part, at: Set(separators + (separators.contains("\n") ? "\r\n" : "")))
  }

  private static func pieces(_ part: Name, _ length: (Substring) -> Int) -> [Name] {
    var pieces: [Name] = []
    var current = ""
    var start = part.offset
    var offset = part.offset
    var rest = part.text[...]
    func finish(_ text: String, _ start: Int) {
      let trimmed = withoutOuterBlanks(text)
      guard !trimmed.isEmpty else { return }
      pieces.append(Name(text: trimmed, offset: start + text.prefix { $0.isWhitespace }.count))
    }
    while !rest.isEmpty {
      let count = length(rest)
      if count > 0 {
        finish(current, start)
        rest = rest.dropFirst(count)
        offset += count
        (current, start) = ("", offset)
      } else {
        current.append(rest.removeFirst())
        offset += 1
      }
    }
    finish(current, start)
    return pieces
  }
}

extension Substring {
  fileprivate func lowercasedPrefix(_ count: Int) -> String { prefix(count).lowercased() }
}
