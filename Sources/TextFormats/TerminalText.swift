/// Text from a file, made safe to print: what could steer a terminal or mislead the eye is spelled out.
///
/// Control characters (C0, C1, delete), marks that change the direction of writing, zero-width
/// characters other than the joiner inside emoji, and tag characters become `\u{…}`. A tab becomes a space.
///
/// - Parameters:
///   - text: Text of any origin.
///   - limit: How many characters are kept before an ellipsis.
/// - Returns: One line.
/// - Complexity: O(length of `text`).
public func visible(_ text: some StringProtocol, limit: Int = .max) -> String {
  if text.utf8.count <= limit, !text.unicodeScalars.contains(where: isTreacherous) {
    return String(text)
  }
  var result = ""
  for (place, character) in text.enumerated() {
    guard place < limit else { return result + "…" }
    let isEmoji = character.unicodeScalars.first?.properties.isEmoji ?? false
    for scalar in character.unicodeScalars {
      switch scalar.value {
      case 0x09: result += " "
      case 0x200D where isEmoji && character.unicodeScalars.count > 2:
        result.unicodeScalars.append(scalar)
      case _ where isTreacherous(scalar): result += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
  return result
}

private func isTreacherous(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0: true
  case 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
  case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
  default: false
  }
}

/// How many cells of a terminal a text takes.
///
/// Wide and full-width characters and emoji take two, marks that combine with the character before
/// take none.
///
/// - Complexity: O(length of `text`).
public func displayWidth(_ text: some StringProtocol) -> Int {
  text.reduce(0) { $0 + cellCount($1) }
}

func cellCount(_ character: Character) -> Int {
  guard let first = character.unicodeScalars.first else { return 0 }
  switch first.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format, .control: return 0
  default: break
  }
  let asksForEmoji = character.unicodeScalars.contains { $0.value == 0xFE0F }
  return first.properties.isEmojiPresentation || asksForEmoji || isWide(first) ? 2 : 1
}

/// The ranges that UAX #11 calls wide or full-width.
private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
  case 0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F: true
  case 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18AFF, 0x1B000...0x1B2FF: true
  case 0x1F200...0x1F2FF, 0x20000...0x3FFFD: true
  default: false
  }
}
