/// Just enough of Swift's spelling to tell code from comments and from text in quotes.
enum SwiftText {
  /// The code of a file: comments and the contents of quotes become spaces, line breaks stay.
  static func codeOnly(_ text: String) -> String {
    var reader = Reader(bytes: Array(text.utf8))
    while reader.place < reader.bytes.count { reader.step() }
    return String(decoding: reader.output, as: UTF8.self)
  }

  private enum Context {
    case code
    case interpolation(parentheses: Int)
    case comment(depth: Int)
    case quote(hashes: Int, isMultiline: Bool)
  }

  private struct Reader {
    let bytes: [UInt8]
    var place = 0
    var output: [UInt8] = []
    var contexts: [Context] = [.code]

    mutating func step() {
      switch contexts.last ?? .code {
      case .code: code()
      case .interpolation(let parentheses): interpolation(parentheses)
      case .comment(let depth): comment(depth)
      case .quote(let hashes, let isMultiline): quote(hashes, isMultiline)
      }
    }

    func starts(with text: String, at offset: Int = 0) -> Bool {
      bytes.dropFirst(place + offset).starts(with: text.utf8)
    }

    mutating func keep(_ count: Int = 1) {
      output += bytes[place..<min(bytes.count, place + count)]
      place += count
    }

    mutating func blank(_ count: Int = 1) {
      for byte in bytes[place..<min(bytes.count, place + count)] {
        output.append(byte == 0x0A ? byte : 0x20)
      }
      place += count
    }

    mutating func code() {
      if starts(with: "//") {
        while place < bytes.count, bytes[place] != 0x0A { blank() }
      } else if starts(with: "/*") {
        contexts.append(.comment(depth: 1))
        blank(2)
      } else if let hashes = openingQuote() {
        let isMultiline = starts(with: "\"\"\"", at: hashes)
        contexts.append(.quote(hashes: hashes, isMultiline: isMultiline))
        keep(hashes + (isMultiline ? 3 : 1))
      } else {
        let marks: [UInt8] = [0x22, 0x23, 0x28, 0x29, 0x2F]
        let end = bytes[(place + 1)...].firstIndex { marks.contains($0) } ?? bytes.count
        keep(end - place)
      }
    }

    /// The number of `#` before a quote that opens here; `nil` when none opens.
    func openingQuote() -> Int? {
      let hashes = bytes[place...].prefix { $0 == UInt8(ascii: "#") }.count
      return starts(with: "\"", at: hashes) ? hashes : nil
    }

    mutating func interpolation(_ parentheses: Int) {
      if bytes[place] == UInt8(ascii: "(") {
        contexts[contexts.count - 1] = .interpolation(parentheses: parentheses + 1)
        keep()
      } else if bytes[place] == UInt8(ascii: ")") {
        contexts.removeLast()
        if parentheses > 1 { contexts.append(.interpolation(parentheses: parentheses - 1)) }
        keep()
      } else {
        code()
      }
    }

    mutating func comment(_ depth: Int) {
      if starts(with: "*/") {
        contexts.removeLast()
        if depth > 1 { contexts.append(.comment(depth: depth - 1)) }
        blank(2)
      } else if starts(with: "/*") {
        contexts[contexts.count - 1] = .comment(depth: depth + 1)
        blank(2)
      } else {
        blank()
      }
    }

    mutating func quote(_ hashes: Int, _ isMultiline: Bool) {
      let marks = String(repeating: "#", count: hashes)
      let end = (isMultiline ? "\"\"\"" : "\"") + marks
      if starts(with: end) {
        contexts.removeLast()
        keep(end.utf8.count)
      } else if starts(with: "\\" + marks + "(") {
        contexts.append(.interpolation(parentheses: 1))
        blank(hashes + 1)
        keep()
      } else if starts(with: "\\" + marks) {
        blank(hashes + 2)
      } else {
        blank()
      }
    }
  }
}
