/// The tags of an XML document by their places in its bytes, so that single ones can be replaced while
/// everything else stays as it is.
///
/// The document must have been found well formed, and be in UTF-8.
struct XMLTags: Sequence, IteratorProtocol {
  /// One tag.
  struct Tag {
    /// What a tag does.
    enum Role { case start, end, empty }

    /// Its bytes, from `<` to `>`.
    let range: Range<Int>
    /// What it does.
    let role: Role
    /// The name as written.
    let name: String

    /// The name without its prefix.
    var localName: Substring { FileFormats.localName(name) }
    /// The prefix with its colon; empty without one.
    var prefix: Substring { name.dropLast(localName.count) }
  }

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Tag? {
    while let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      if starts("<!--", start) {
        skip("-->", from: start)
      } else if starts("<![CDATA[", start) {
        skip("]]>", from: start)
      } else if starts("<?", start) {
        skip("?>", from: start)
      } else {
        return tag(start)
      }
    }
    return nil
  }

  private func starts(_ text: StaticString, _ at: Int) -> Bool {
    bytes[at...].starts(with: text.description.utf8)
  }

  private mutating func skip(_ end: StaticString, from start: Int) {
    let length = end.utf8CodeUnitCount
    var at = start
    while at < bytes.count, !starts(end, at) { at += 1 }
    place = Swift.min(bytes.count, at + length)
  }

  private mutating func tag(_ start: Int) -> Tag? {
    var end = start + 1
    var quote: UInt8?
    while end < bytes.count {
      let byte = bytes[end]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
      end += 1
    }
    guard end < bytes.count else { return nil }
    place = end + 1
    let isEnd = bytes[start + 1] == UInt8(ascii: "/")
    let isEmpty = bytes[end - 1] == UInt8(ascii: "/")
    let name = bytes[(start + (isEnd ? 2 : 1))..<end].prefix { byte in
      byte > 0x20 && byte != UInt8(ascii: "/")
    }
    return Tag(
      range: start..<(end + 1), role: isEnd ? .end : isEmpty ? .empty : .start,
      name: String(decoding: name, as: UTF8.self))
  }

  /// The bytes of an attribute's value in a tag, without its quotes; `nil` when it has none.
  func attribute(_ name: StaticString, of tag: Tag) -> Range<Int>? {
    var at = tag.range.lowerBound
    while at < tag.range.upperBound {
      let byte = bytes[at]
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else {
        at += 1
        continue
      }
      let start = at + 1
      guard let end = bytes[start..<tag.range.upperBound].firstIndex(of: byte) else { return nil }
      if self.name(before: at, tag) == name.description { return start..<end }
      at = end + 1
    }
    return nil
  }

  /// The name that stands before the equals sign before a quote.
  private func name(before quote: Int, _ tag: Tag) -> String {
    func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
    var end = quote
    while end > tag.range.lowerBound, isBlank(bytes[end - 1]) || bytes[end - 1] == 0x3D { end -= 1 }
    var start = end
    while start > tag.range.lowerBound, !isBlank(bytes[start - 1]) { start -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The text of some bytes.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

/// Replacements in a document, each of a run of bytes; nothing else changes.
struct Splices {
  private var list: [(range: Range<Int>, text: String)] = []

  /// Replaces bytes; an empty range inserts.
  ///
  /// Insertions at one place stand in the order they came.
  mutating func replace(_ range: Range<Int>, with text: String) { list.append((range, text)) }

  /// The document with all replacements, which must not overlap.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + list.count * 64)
    var place = 0
    let ordered = list.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, splice) in ordered {
      result += bytes[place..<splice.range.lowerBound]
      result += Array(splice.text.utf8)
      place = splice.range.upperBound
    }
    return result + bytes[place...]
  }
}
