/// Fills lines of a width word by word.
struct LineBreaker {
  struct Result {
    var lines: [String] = []
    var isCut = false
    var brokeWord = false
  }

  private let lettering: Lettering
  private let maxWidth: Double
  private let measurer: any TextMeasurer

  /// Text beyond this many characters is never looked at: no slide holds it.
  private static let longest = 600

  init(_ lettering: Lettering, _ maxWidth: Double, _ measurer: any TextMeasurer) {
    self.lettering = lettering
    self.maxWidth = maxWidth
    self.measurer = measurer
  }

  func lines(_ text: String, atMost maxLines: Int) -> Result {
    var result = Result()
    let clean = Self.cleaned(text)
    result.isCut = clean.count > Self.longest
    var current = ""
    for word in clean.prefix(Self.longest).split(separator: " ") {
      for piece in pieces(of: String(word), &result) {
        let longer = current.isEmpty ? piece.text : current + piece.joint + piece.text
        if current.isEmpty || fits(longer) {
          current = longer
          continue
        }
        result.lines.append(current)
        current = piece.text
      }
    }
    result.lines.append(current)
    guard result.lines.count > maxLines || result.isCut else { return result }
    let kept = min(maxLines, result.lines.count)
    let rest = result.lines[(kept - 1)...].joined(separator: " ")
    result.lines = result.lines.prefix(kept - 1) + [elided(rest)]
    result.isCut = true
    return result
  }

  /// A word as it is, or cut into pieces that each fit a line.
  private func pieces(of word: String, _ result: inout Result) -> [(text: String, joint: String)] {
    guard !fits(word) else { return [(word, " ")] }
    result.brokeWord = true
    var pieces: [(text: String, joint: String)] = []
    var rest = Substring(word)
    while !rest.isEmpty {
      let count = seam(in: rest, upTo: longestPrefix(of: rest, followedBy: ""))
      pieces.append((String(rest.prefix(count)), pieces.isEmpty ? " " : ""))
      rest = rest.dropFirst(count)
    }
    return pieces
  }

  /// Where to cut a word that is too long: behind its last `.`, `_`, `-` or `/` that fits, unless that
  /// leaves less than a third of the line; names in exported files are often joined by such marks.
  private func seam(in word: Substring, upTo count: Int) -> Int {
    guard count < word.count else { return count }
    let fitting = word.prefix(count)
    guard let mark = fitting.lastIndex(where: { "._-/".contains($0) }) else { return count }
    let length = fitting.distance(from: fitting.startIndex, to: mark) + 1
    return length * 3 >= count ? length : count
  }

  /// As much of `text` as fits with an ellipsis behind it, cut at a word end where that costs little.
  private func elided(_ text: String) -> String {
    let kept = text.prefix(longestPrefix(of: Substring(text), followedBy: "…"))
    let whole = kept.lastIndex(of: " ").map { kept[..<$0] } ?? kept
    var best = whole.count * 3 >= kept.count * 2 ? whole : kept
    while let last = best.last, " ,.;:·–-".contains(last) { best = best.dropLast() }
    return best + "…"
  }

  /// How many characters fit; at least 1, so that breaking always advances.
  private func longestPrefix(of text: Substring, followedBy suffix: String) -> Int {
    var low = 1
    var high = max(1, text.count)
    while low < high {
      let middle = (low + high + 1) / 2
      if fits(String(text.prefix(middle)) + suffix) { low = middle } else { high = middle - 1 }
    }
    return low
  }

  private func fits(_ text: String) -> Bool {
    measurer.width(of: text, in: lettering) <= maxWidth
  }

  /// The text without line breaks, control characters and marks that change the direction of text.
  private static func cleaned(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(4 * longest) {
      switch scalar.value {
      case 0...0x20, 0x7F...0x9F, 0x2028, 0x2029: clean.append(" ")
      case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE...0xFFFF: break
      default: clean.append(scalar)
      }
    }
    return String(clean)
  }
}
