import TextFormats

/// A heading and paragraphs, each with its own small heading beside it.
struct Paragraphs {
  private(set) var text: String
  private static let margin = 13

  init(_ heading: String) { text = visible(heading) + "\n\n" }

  /// Adds a paragraph; an empty heading goes on under the one before.
  mutating func add(_ heading: String, _ paragraph: String, _ width: Int) {
    for (number, line) in wrapped(paragraph, toWidth: width - Self.margin).enumerated() {
      let label = number == 0 ? heading : ""
      let gap = String(repeating: " ", count: max(1, Self.margin - displayWidth(label)))
      text += label + gap + visible(line) + "\n"
    }
  }

  /// Adds a table under the paragraphs.
  mutating func add(_ table: TextTable, _ width: Int) { text += "\n" + table.fitted(to: width) }
}

/// A paragraph cut into lines between words.
func wrapped(_ paragraph: String, toWidth width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in paragraph.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
    if !line.isEmpty, displayWidth(line) + 1 + displayWidth(word) > width {
      lines.append(line)
      line = ""
    }
    line += (line.isEmpty ? "" : " ") + word
  }
  return line.isEmpty ? lines : lines + [line]
}
