/// Text as it stands inside an XML element or a quoted attribute.
///
/// Characters that XML 1.0 does not allow become U+FFFD.
///
/// - Complexity: O(length of `text`).
public func escapedForXML(_ text: some StringProtocol) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    case "\t", "\n", "\r": result += "&#\(scalar.value);"
    case _ where isForbiddenInXML(scalar): result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// Text inside a paragraph of Markdown that shows as it is; control characters become visible.
///
/// - Complexity: O(length of `text`).
public func escapedForMarkdown(_ text: some StringProtocol) -> String {
  var result = ""
  for scalar in visible(text).unicodeScalars {
    if "\\`*_[]<>#|&~".unicodeScalars.contains(scalar) { result += "\\" }
    result.unicodeScalars.append(scalar)
  }
  return result
}

private func isForbiddenInXML(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
    || scalar.value == 0xFFFE || scalar.value == 0xFFFF
}

/// Text as a quoted string of the DOT language that Graphviz shows as it is.
///
/// Backslashes are doubled, so that `\N` or `\G` in a name is not replaced; a newline becomes `\n`.
/// A NUL becomes U+FFFD.
///
/// - Complexity: O(length of `text`).
public func quotedForDOT(_ text: some StringProtocol) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": break
    case "\0": result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
